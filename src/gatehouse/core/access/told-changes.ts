/** What a change of rules does to what refused people are told: that may change although the same people are let in. */
import { explainsLittle, isConcealed, pageOf } from "./decide.ts";
import { placesOf, rulesThatDiffer } from "./effect-places.ts";
import type { Match, Policy } from "./policy.ts";
import type { Explanation, Rule, Section } from "./rule.ts";

/** What differs for those whom one rule refuses, as it is after the change; what stays the same is left out. */
export interface ToldChange {
  readonly rule: Rule;
  /** Whether they are told that there is no such page. */
  readonly conceals?: boolean;
  readonly explains?: Explanation;
  /** The section whose version of the page is chosen for them; null for none. */
  readonly page?: Section | null;
}

/** What a refusal lets its visitor know, beside its reason. */
interface Told {
  readonly conceals: boolean;
  readonly explains: Explanation;
  readonly page: Section | null;
}

/** Each rule is asked at a path of its own, since a section or a rule beside it may explain as little as it did. */
export function toldChanges(before: Policy, after: Policy): ToldChange[] {
  const found = new Map<string, ToldChange>();
  for (const rule of rulesThatDiffer(before, after, ({ conceal, explain, page }) => [conceal, explain, page])) {
    const [place] = placesOf([rule], [], null);
    if (place === undefined) continue;
    const path = (place.host === undefined ? before.base : "") + place.path;
    const method = rule.methods[0] ?? "GET";
    const [was, is] = [before.match(method, path, place.host), after.match(method, path, place.host)];
    if (was === null || is === null || !refusesSome(was) || !refusesSome(is)) continue;
    const differs = difference(toldBy(before, was), toldBy(after, is));
    const key = `${rule.id} ${place.host ?? ""} ${rule.pattern}`;
    if (differs !== null && !found.has(key)) found.set(key, { rule, ...differs });
  }
  return [...found.values()];
}

/** Whether two refusals for the same reason let their visitor know the same. */
export function isToldAlike(
  before: Policy,
  was: { readonly concealed?: true; readonly explain?: "little"; readonly page?: string },
  after: Policy,
  is: typeof was,
): boolean {
  const told = (policy: Policy, { concealed, explain, page }: typeof was): Told => ({
    conceals: concealed === true,
    explains: explain ?? "everything",
    page: sectionOf(policy, page),
  });
  return difference(told(before, was), told(after, is)) === null;
}

function toldBy(policy: Policy, match: Match): Told {
  return {
    conceals: isConcealed(match),
    explains: explainsLittle(match) ? "little" : "everything",
    page: sectionOf(policy, pageOf(match)),
  };
}

/** The choice of a section that the site no longer has comes to nothing. */
function sectionOf({ sections }: Policy, id: string | undefined): Section | null {
  return id === undefined ? null : (sections.get(id) ?? null);
}

function difference(was: Told, is: Told): Omit<ToldChange, "rule"> | null {
  // The site's 404 explains nothing and is no version of the page.
  if (was.conceals && is.conceals) return null;
  if (is.conceals) return { conceals: true };
  const differs = {
    ...(was.conceals && { conceals: false }),
    ...(was.explains !== is.explains && { explains: is.explains }),
    ...(was.page?.id !== is.page?.id && { page: is.page }),
  };
  return Object.keys(differs).length === 0 ? null : differs;
}

function refusesSome({ rules }: Match): boolean {
  return rules.some(({ requirement }) => requirement.kind !== "public");
}
