/** Gathers what the view of a refusal is composed from: the published page, the language, the section, who is signed in. */
import type { APIContext } from "astro";
import type { Denial } from "../core/access/denial.ts";
import { chooseLanguage } from "../core/page/language.ts";
import { composeView, type ComposeInput } from "../core/refusal/compose.ts";
import { explainRefusal, type Explanation } from "../core/refusal/explain.ts";
import { safeReturnPath } from "../core/refusal/return-path.ts";
import type { SignInProblem } from "../core/refusal/sign-in-problem.ts";
import type { RefusalView } from "../core/refusal/view.ts";
import { neverReturnTo } from "../server/configuration.ts";
import type { Runtime } from "../server/runtime.ts";
import type { RequestState } from "./state.ts";

/** What the sign-in form holds when the page comes back. */
export interface FormState {
  readonly email?: string;
  readonly remember?: boolean;
  readonly returnTo?: string | null;
  readonly problems?: readonly SignInProblem[];
  readonly notice?: string;
  readonly retryAfterSeconds?: number;
  /** The sign-in page itself: it says what it is for, not why somebody was refused. */
  readonly plain?: boolean;
}

export interface ComposedRefusal {
  readonly view: RefusalView;
  /** The same words, for answers that are no page. */
  readonly explanation: Explanation;
}

export async function composeRefusal(
  context: APIContext,
  runtime: Runtime,
  denial: Denial,
  refusalId: string,
  form: FormState = {},
): Promise<ComposedRefusal> {
  const { configuration } = runtime;
  const { document, theme } = await runtime.publishedPage.current();
  const state = context.locals.gatehouse;
  const input: ComposeInput = {
    document,
    tokens: theme,
    language: chooseLanguage(context.request.headers.get("accept-language"), document.languages),
    reason: denial.reason,
    cause: denial.cause,
    limit: limitOf(state, denial),
    section: sectionOf(state, denial),
    roleLabels: denial.missingRoles?.map((id) => state?.policy.roles.get(id)?.label ?? id),
    permissionLabels: denial.missingPermissions?.map((id) => state?.policy.permissions[id] ?? id),
    siteName: configuration.siteName,
    plain: form.plain,
    returnTo: (form.returnTo === undefined ? returnPathOf(context, runtime) : form.returnTo) ?? "",
    loginAction: configuration.signInPath,
    logoutAction: configuration.signOutPath,
    homeHref: "/",
    refusalId,
    email: form.email,
    remember: form.remember,
    problems: form.problems,
    notice: form.notice,
    retryAfterSeconds: form.retryAfterSeconds,
    signedInAs: state?.subject.kind === "member" ? { name: state.subject.name, email: state.subject.email } : undefined,
  };
  return { view: composeView(input), explanation: explainRefusal(input) };
}

/** Where to go after signing in: the address that was asked for, when it was a page that can be asked for again. */
export function returnPathOf(context: APIContext, { configuration }: Runtime): string | null {
  const { method } = context.request;
  if (method !== "GET" && method !== "HEAD") return null;
  const asked = new URL(context.request.url);
  return safeReturnPath(asked.pathname + asked.search, neverReturnTo(configuration));
}

function limitOf(state: RequestState | undefined, denial: Denial): "idle" | "absolute" | undefined {
  if (denial.reason !== "session-expired" || state?.subject.kind !== "anonymous") return undefined;
  const { because } = state.subject;
  return because.reason === "session-expired" ? because.limit : undefined;
}

function sectionOf(state: RequestState | undefined, denial: Denial): { id: string; label: string } | null {
  const section = denial.section === undefined ? undefined : state?.policy.sections.get(denial.section);
  return section === undefined ? null : { id: section.id, label: section.label };
}
