/** Names the template of a refusal page, and the words that go with it. */
import { periodOf } from "../../core/page/when-shown.ts";
import { statusOf } from "../../core/refusal/reason.ts";
import type { ComposeInput } from "../../core/refusal/compose.ts";

type PartOfKey = ((input: ComposeInput) => string | number | boolean | undefined) | "not in the key";

/**
 * Every property that a page is made from, and how the key tells two values of it apart. A property that is missing here
 * does not compile: left out by mistake, one visitor would get a page made for another.
 */
const partsOfKey: Readonly<Record<keyof ComposeInput, PartOfKey>> = {
  language: ({ language }) => language,
  reason: ({ reason }) => reason,
  cause: ({ cause }) => cause,
  limit: ({ limit }) => limit,
  presented: ({ presented }) => presented,
  beyondScope: ({ beyondScope }) => beyondScope,
  section: ({ section }) => section?.id,
  explainsLittle: ({ explainsLittle }) => explainsLittle,
  versionOf: ({ versionOf }) => versionOf,
  onward: ({ onward }) => onward,
  // Labels, not ids: after a role was renamed the page is another one.
  roleLabels: ({ roleLabels }) => roleLabels?.join("\n"),
  secondFactor: ({ secondFactor }) => secondFactor,
  noPassword: ({ noPassword }) => noPassword,
  permissionLabels: ({ permissionLabels }) => permissionLabels?.join("\n"),
  endedAt: ({ endedAt }) => endedAt,
  requestableRoles: ({ requestableRoles }) => requestableRoles?.map(({ id, label }) => `${id}\n${label}`).join("\n"),
  // Only whether a block has appeared or gone since.
  now: ({ document, now }) => periodOf(document.blocks, now),
  // Pages with a step are never made from a template, but their words are kept.
  step: ({ step }) => step !== undefined,
  remember: ({ remember }) => remember,
  // These two are filled in for each visitor, but the page differs between having one and having none.
  signedInAs: ({ signedInAs }) => (signedInAs === undefined ? "anonymous" : "signed-in"),
  returnTo: ({ returnTo }) => (returnTo === "" ? "stays" : "returns"),
  languageAction: ({ languageAction }) => languageAction !== undefined,

  waitsFor: ({ waitsFor }) => waitsFor,
  lastWay: ({ lastWay, reason }) => (statusOf[reason] === 401 ? lastWay : undefined),

  // Filled in for each visitor; the page differs by how many there are.
  facts: ({ facts }) => facts?.length ?? 0,
  page: ({ page }) => page !== undefined && page !== "",
  // Filled in for each visitor.
  refusalId: "not in the key",
  time: "not in the key",
  suspendedAs: "not in the key",
  memberName: "not in the key",
  // Fixed by the published revision.
  document: "not in the key",
  themes: "not in the key",
  pictures: "not in the key",
  fontUrl: ({ fontUrl }) => fontUrl !== undefined,
  // The same for as long as the process runs.
  siteName: "not in the key",
  blocks: "not in the key",
  sendsMail: "not in the key",
  signInProviders: "not in the key",
  loginAction: "not in the key",
  logoutAction: "not in the key",
  accountAction: "not in the key",
  secondFactorAction: "not in the key",
  homeHref: "not in the key",
  forgotHref: ({ forgotHref }) => forgotHref !== undefined,
  signInWays: ({ signInWays }) => signInWays.join(" "),
  signUp: ({ signUp }) => signUp,
  signUpHref: ({ signUpHref }) => signUpHref !== undefined,
  // Set only for a form that is shown again and for previews, which are never made from a template.
  email: "not in the key",
  problems: "not in the key",
  terms: "not in the key",
  errors: "not in the key",
  notice: "not in the key",
  retryAfterSeconds: "not in the key",
  plain: "not in the key",
  shownAgainAt: "not in the key",
  mode: "not in the key",
  isForStudio: "not in the key",
};

const parts = Object.values(partsOfKey).filter((part) => part !== "not in the key");

type Value = ReturnType<Exclude<PartOfKey, string>>;

/**
 * Keys that were made lately, with what they were made of. Nearly all refusals of a moment are of a few kinds, and to find a
 * string that was made before costs less than to make and hash one of three hundred characters.
 */
const recent: { readonly revision: number; readonly values: readonly Value[]; readonly key: string }[] = [];
const mostRecent = 8;
const values: Value[] = parts.map(() => undefined);

/** @param revision of the published page */
export function templateKey(input: ComposeInput, revision: number): string {
  for (let index = 0; index < parts.length; index += 1) values[index] = parts[index]?.(input);
  for (const one of recent) {
    if (one.revision === revision && areEqual(one.values, values)) return one.key;
  }
  let key = String(revision);
  for (const value of values) key += `\0${value ?? ""}`;
  if (recent.unshift({ revision, values: [...values], key }) > mostRecent) recent.pop();
  return key;
}

function areEqual(some: readonly Value[], others: readonly Value[]): boolean {
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}
