/** The response to a refused request: status, headers and body, for the server in front and for Astro. */
import { pageAt } from "../../core/access/site-location.ts";
import { isApiPath } from "../../core/api/areas.ts";
import type { Denial } from "../../core/access/denial.ts";
import { toldOf, type ToldDenial } from "../../core/access/told-denial.ts";
import { isSignedIn } from "../../core/identity/subject.ts";
import { languageTag, type Language } from "../../core/page/language.ts";
import { actionErrorBody } from "../../core/refusal/action-error.ts";
import { challengeFor, offersBasic } from "../../core/refusal/challenge.ts";
import type { ComposeInput } from "../../core/refusal/compose.ts";
import { withoutLanguages } from "../../core/page/language-marks.ts";
import { explainRefusal, type Explanation } from "../../core/refusal/explain.ts";
import { explainToProgram, type ProgramExplanation } from "../../core/refusal/explain-to-program.ts";
import type { KnownFacts } from "../../core/refusal/known-facts.ts";
import { requestBehind } from "../../core/refusal/request-behind.ts";
import type { PagePieces } from "../../core/refusal/page-template.ts";
import { refusalFragment } from "../../core/refusal/fragment.ts";
import { negotiate, type RefusalForm } from "../../core/refusal/negotiate.ts";
import { isPrefetch } from "../../core/refusal/prefetch.ts";
import { problemDocument, type ProblemDocument } from "../../core/refusal/problem.ts";
import { statusOf, statusText } from "../../core/refusal/reason.ts";
import type { BoundedCache } from "../../server/bounded-cache.ts";
import type { PageWithTheme } from "../../server/page/published-page.ts";
import type { SentForm } from "../../server/refusal/follow-ups.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { whenReady } from "../../server/when-ready.ts";
import { acceptedAt } from "../decide/resolve-request.ts";
import { isAnyKept, isPageOfKept } from "../kept/any-kept.ts";
import { isActionCall } from "./action-answer.ts";
import { waitsForUselessCode } from "./useless-code.ts";
import {
  composeInput,
  islandSignInHref,
  knownFacts,
  presentedOf,
  returnPathOf,
  type FormState,
} from "./compose-refusal.ts";
import { failureOn, forgetFailure, formAfter, type FailedSignIn } from "./failed-sign-in.ts";
import { ownWaysOf } from "./own-ways.ts";
import { claimReference, giveBackReference, invitationToFollow } from "./follow-up.ts";
import { pageFromTemplate, type RenderPage } from "./page-from-template.ts";
import { countPrefetch, recordRefusal } from "./record-refusal.ts";
import type { RefusedRequest } from "./refused-request.ts";
import { refusalHeaders } from "./response-headers.ts";
import { templateKey } from "./template-key.ts";

export interface RefusalAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `Set-Cookie` headers beside one among the headers. */
  readonly cookies?: readonly string[] | undefined;
  /** Also for HEAD; the sender leaves it out. Pieces are sent one after the other. */
  readonly body: string | PagePieces;
}

/** The answer as Astro takes it. */
export function responseOf({ status, statusText, headers, cookies, body }: RefusalAnswer, method = "GET"): Response {
  const whole = typeof body === "string" ? body : Buffer.concat(body);
  const response = new Response(method === "HEAD" ? null : whole, { status, statusText, headers });
  for (const cookie of cookies ?? []) response.headers.append("Set-Cookie", cookie);
  return response;
}

/**
 * Answers a refused request and records it.
 *
 * @param render left out where there is nothing to render with: then the answer is null, and nothing is recorded, when the
 *   page's template is not there yet
 */
export function answerRefusal(
  refused: RefusedRequest,
  runtime: Runtime,
  denial: Denial,
): RefusalAnswer | null | Promise<RefusalAnswer | null>;
export function answerRefusal(
  refused: RefusedRequest,
  runtime: Runtime,
  denial: Denial,
  render: RenderPage,
): RefusalAnswer | Promise<RefusalAnswer>;
export function answerRefusal(
  asked: RefusedRequest,
  runtime: Runtime,
  given: Denial,
  render?: RenderPage,
): RefusalAnswer | null | Promise<RefusalAnswer | null> {
  if (isPrefetch(asked.method, asked.headers)) return answerPrefetch(asked, runtime, given);
  const followed = claimReference(asked, runtime, given);
  const failedSignIn = given.status === 401 ? failureOn(asked, runtime) : null;
  const found = withSentForm(asked, followed?.sent ?? null);
  const refused = failedSignIn === null ? found : { ...found, failedSignIn, accountId: failedSignIn.suspended };
  const denial = failedSignIn === null ? given : afterFailure(given, asked, failedSignIn);
  const told = toldOf(denial);
  const refusalId = refused.recordedAs ?? followed?.reference ?? newRefusalId();
  return whenReady(runtime.publishedPage.forRequests(), (page) =>
    whenReady(readWithStep(refused, runtime, told), (read) => {
      const form = { ...(failedSignIn !== null && formAfter(failedSignIn)), ...read };
      const input = composeInput(refused, runtime, page, told, refusalId, form);
      const kind = formOf(refused, runtime);
      if (kind !== "page")
        return answerInOtherForm(kind, { refused, runtime, denial, told, refusalId, input, page, form });
      const printed = pageFromTemplate(input, page.revision, runtime, refused.isOfOtherHost === true, render);
      return whenReady(printed, (found) => {
        if (found === null) {
          if (followed !== null) giveBackReference(refused, runtime, denial, followed);
          return null;
        }
        if (followed === null) recordRefusal(refused, runtime, denial, refusalId, { form: kind });
        const answered = answer(refused, runtime, told, refusalId, found.language, "text/html", found.html);
        answered.headers["Content-Security-Policy"] = found.policy;
        if (failedSignIn !== null) answered.headers["Set-Cookie"] = forgetFailure(runtime);
        return answered;
      });
    }),
  );
}

/** Where ClientRouter sent a form, that request was refused, and this one only shows the page about it. */
function withSentForm(asked: RefusedRequest, sent: SentForm): RefusedRequest {
  if (sent === null) return asked;
  return sent === "kept" ? { ...asked, kept: { cookies: [] } } : { ...asked, lostForm: true };
}

/** A program of the API gets a problem document, even when its client says that it accepts pages. */
function formOf({ pathname, headers, host, isIsland }: RefusedRequest, { configuration }: Runtime): RefusalForm {
  const isOfApi = host === undefined && isApiPath(pageAt(pathname, configuration.location.base));
  return isOfApi ? "problem" : negotiate(headers, { island: isIsland });
}

/** The same, and whether the page still asks for a code. */
function readWithStep(refused: RefusedRequest, runtime: Runtime, denial: ToldDenial): FormState | Promise<FormState> {
  const read = readFor(refused, runtime, denial);
  const useless = denial.status === 401 && waitsForUselessCode(refused, runtime);
  return whenReady(useless, (isUseless) =>
    isUseless ? whenReady(read, (form): FormState => ({ ...form, mayGoOn: false })) : read,
  );
}

/** Read only where it is asked for, so that other refusals cost nothing. */
function readFor(refused: RefusedRequest, runtime: Runtime, denial: ToldDenial): FormState | Promise<FormState> {
  const { subject, policy, failedSignIn } = refused;
  const { secondFactors, passkeys, roleRequests, database } = runtime;
  if (failedSignIn?.suspended !== undefined && denial.reason === "account-suspended") {
    const found = database.repositories.members.findById(failedSignIn.suspended);
    return found.then((person) => (person === null ? {} : { suspendedAs: person }));
  }
  if (!isSignedIn(subject)) return readIfKept(refused, runtime);
  const { id } = subject;
  const { reason } = denial;
  const request = requestBehind({ subject, policy }, denial);
  if (request !== null) return roleRequests.wordsAbout(id, request.role).then((requestWords) => ({ requestWords }));
  if (reason === "sign-in-again") return ownWaysOf(id, runtime);
  if (reason !== "second-factor-needed") return {};
  return Promise.all([secondFactors.isInUse(id), passkeys.hasAny(id)]).then(([isInUse, hasPasskey]) => ({
    secondFactor: isInUse ? "in-use" : hasPasskey ? "passkey" : "none",
  }));
}

/** At the page of what is kept, whether anything is: a sign-in that failed shows it once more. */
function readIfKept({ method, pathname, host, headers }: RefusedRequest, runtime: Runtime) {
  if (method !== "GET" || host !== undefined || !isPageOfKept(pathname, runtime)) return {};
  return isAnyKept(headers, runtime).then((isKept): FormState => ({ isKept }));
}

/** To an anonymous visitor the page now says how the sign-in failed; a member still has to do what it asked for. */
function afterFailure(denial: Denial, { subject }: RefusedRequest, { suspended }: FailedSignIn): Denial {
  if (subject.kind !== "anonymous") return denial;
  const reason = suspended === undefined ? "invalid-credentials" : "account-suspended";
  return { ...denial, reason, status: statusOf[reason] };
}

interface Composed {
  readonly refused: RefusedRequest;
  readonly runtime: Runtime;
  readonly denial: Denial;
  readonly told: ToldDenial;
  readonly refusalId: string;
  readonly input: ComposeInput;
  readonly page: PageWithTheme;
  readonly form: FormState;
}

function answerInOtherForm(
  kind: Exclude<RefusalForm, "page">,
  { refused, runtime, denial, told, refusalId, input, page, form }: Composed,
): RefusalAnswer {
  recordRefusal(refused, runtime, denial, refusalId, { form: kind });
  if (kind === "problem") {
    const words = programWordsFor(input, refused, page.revision, runtime);
    const problem = problemOf(refused, runtime, told, refusalId, words, knownFacts(refused, told, form));
    const isOfAction = refused.host === undefined && isActionCall(refused, runtime.configuration.location.base);
    const [type, body] = isOfAction
      ? ["application/json", actionErrorBody(problem)]
      : ["application/problem+json", problem];
    const answered = answer(refused, runtime, told, refusalId, words.language, type, `${JSON.stringify(body)}\n`);
    const invitation = invitationToFollow(refused, runtime, denial, refusalId);
    if (invitation !== null) answered.headers["Set-Cookie"] = invitation;
    return answered;
  }
  const explanation = explanationFor(input, page.revision, runtime);
  const [type, body] =
    kind === "text"
      ? ["text/plain", plainText(explanation, input.facts ?? [], refusalId)]
      : ["text/html", refusalFragment(explanation, told.reason, refusalId, islandSignInHref(refused, runtime))];
  return answer(refused, runtime, told, refusalId, explanation.language, type, body);
}

/** No person was refused yet, so there is no record and no reference, and the body is empty. */
function answerPrefetch(refused: RefusedRequest, runtime: Runtime, denial: Denial): RefusalAnswer {
  countPrefetch(runtime, denial);
  const { status } = denial;
  const headers = refusalHeaders();
  const challenge = challengeOf(refused, runtime, toldOf(denial));
  if (challenge !== null) headers["WWW-Authenticate"] = challenge;
  return { status, statusText: statusText[status], headers, body: "" };
}

function answer(
  refused: RefusedRequest,
  runtime: Runtime,
  denial: ToldDenial,
  refusalId: string,
  language: Language,
  mediaType: string,
  body: RefusalAnswer["body"],
): RefusalAnswer & { readonly headers: Record<string, string> } {
  const headers = refusalHeaders(refusalId);
  const challenge = challengeOf(refused, runtime, denial);
  if (challenge !== null) headers["WWW-Authenticate"] = challenge;
  headers["Content-Language"] = languageTag(language);
  headers["Content-Type"] = `${mediaType}; charset=utf-8`;
  const { status } = denial;
  return { status, statusText: statusText[status], headers, cookies: refused.kept?.cookies, body };
}

/** The `WWW-Authenticate` header; null where the refusal has none. */
function challengeOf(refused: RefusedRequest, runtime: Runtime, denial: ToldDenial): string | null {
  const { host, headers, pathname } = refused;
  return challengeFor(denial.reason, runtime.configuration.siteName, {
    presented: presentedOf(refused, denial),
    scopeNeeded: denial.scopeNeeded,
    maxAge: maxAgeOf(denial),
    // Where a proxy asks, only a session is accepted.
    basic: host === undefined && offersBasic(headers) && acceptedAt([pathname], runtime).has("basic"),
  });
}

/** In seconds, as a challenge names it. */
export function maxAgeOf({ freshWithin }: ToldDenial): number | undefined {
  return freshWithin === undefined ? undefined : freshWithin * 60;
}

/** Without a visitor's name, the words are the same for everybody in the same circumstances. */
function explanationFor(input: ComposeInput, revision: number, { explanations }: Runtime): Explanation {
  if (input.signedInAs !== undefined) return explainRefusal(input);
  return keptIn(explanations, templateKey(input, revision), () => explainRefusal(input));
}

function programWordsFor(
  input: ComposeInput,
  { method }: RefusedRequest,
  revision: number,
  { programWords }: Runtime,
): ProgramExplanation {
  const isRead = method === "GET" || method === "HEAD";
  if (input.signedInAs !== undefined) return explainToProgram(input, isRead);
  const key = `${isRead ? "read" : "write"}\0${templateKey(input, revision)}`;
  return keptIn(programWords, key, () => explainToProgram(input, isRead));
}

function keptIn<Words>(kept: BoundedCache<Words>, key: string, explain: () => Words): Words {
  let known = kept.get(key);
  if (known === undefined) {
    known = explain();
    kept.set(key, known);
  }
  return known;
}

function problemOf(
  refused: RefusedRequest,
  { settings, configuration }: Runtime,
  denial: ToldDenial,
  refusalId: string,
  { title, detail }: ProgramExplanation,
  known: KnownFacts,
): ProblemDocument {
  const returnTo = returnPathOf(refused, configuration);
  const query = returnTo === null ? "" : `?returnTo=${encodeURIComponent(returnTo)}`;
  return problemDocument({
    reason: denial.reason,
    title,
    detail,
    instance: refused.pathname,
    refusalId,
    loginUrl: `${refused.origin ?? settings.origin}${configuration.signInPath}${query}`,
    kept: refused.kept && `${settings.origin}${configuration.keptPath}`,
    known,
  });
}

function plainText(
  { heading, explanation, nextSteps, labels }: Explanation,
  facts: readonly string[],
  refusalId: string,
): string {
  const steps = nextSteps.map((step) => `- ${step}`);
  return withoutLanguages(
    [heading, "", explanation, ...facts, "", ...steps, "", `${labels.reference}: ${refusalId}`, ""].join("\n"),
  );
}
