/**
 * What a refusal answers: status, headers and body, whoever sends them. Pages come from the faces kept in the runtime; a
 * face that is not there yet is rendered by Astro, and kept.
 */
import type { Denial } from "../../core/access/denial.ts";
import { actionErrorBody } from "../../core/refusal/action-error.ts";
import { challengeFor, offersBasic } from "../../core/refusal/challenge.ts";
import { composeView, type ComposeInput } from "../../core/refusal/compose.ts";
import { initialOf } from "../../core/refusal/compose-blocks.ts";
import { refusalDetails, type Refused } from "../../core/refusal/details.ts";
import { explainRefusal, type Explanation } from "../../core/refusal/explain.ts";
import { explainToProgram, type ProgramExplanation } from "../../core/refusal/explain-to-program.ts";
import { refusalFragment } from "../../core/refusal/fragment.ts";
import { negotiate } from "../../core/refusal/negotiate.ts";
import { isPrefetch } from "../../core/refusal/prefetch.ts";
import { problemDocument, type ProblemDocument } from "../../core/refusal/problem.ts";
import { statusText } from "../../core/refusal/reason.ts";
import type { RefusalView } from "../../core/refusal/view.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { isActionCall } from "./action-answer.ts";
import type { RefusedRequest } from "./refused-request.ts";
import { composeInput, islandSignInHref, presentedOf, returnPathOf } from "./compose-refusal.ts";
import { claimReference, giveBackReference, invitationToFollow } from "./follow-up.ts";
import {
  templateFrom,
  fillTemplate,
  holdsMark,
  marks,
  type PageTemplate,
  type PieceMemory,
} from "../../core/refusal/page-template.ts";
import { refusalHeaders } from "./response-headers.ts";
import { acceptedAt } from "../decide/resolve-request.ts";
import type { PrintedPage } from "./print-refusal.ts";
import { userAgentOf } from "./user-agent.ts";

export interface RefusalAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Also for HEAD; the sender leaves it out. Pieces are sent one after the other. */
  readonly body: string | readonly Uint8Array<ArrayBuffer>[];
}

/** The answer as Astro takes it. */
export function responseOf({ status, statusText, headers, body }: RefusalAnswer, method = "GET"): Response {
  const whole = typeof body === "string" ? body : Buffer.concat(body);
  return new Response(method === "HEAD" ? null : whole, { status, statusText, headers });
}

/** Prints the refusal page for a view; `alone` leaves the site's look out. See `print-refusal.ts`. */
export type RenderPage = (view: RefusalView, alone: boolean) => Promise<PrintedPage>;

const mostTemplates = 300;

/**
 * Answers a refused request and records it.
 *
 * @param render left out where there is nothing to render with: then the answer is null, and nothing is recorded, when the
 *   page's face is not there yet
 */
export async function answerRefusal(
  asked: RefusedRequest,
  runtime: Runtime,
  denial: Denial,
): Promise<RefusalAnswer | null>;
export async function answerRefusal(
  asked: RefusedRequest,
  runtime: Runtime,
  denial: Denial,
  render: RenderPage,
): Promise<RefusalAnswer>;
export async function answerRefusal(
  asked: RefusedRequest,
  runtime: Runtime,
  denial: Denial,
  render?: RenderPage,
): Promise<RefusalAnswer | null> {
  if (isPrefetch(asked.method, asked.headers)) return answerPrefetch(asked, runtime, denial);
  const followed = claimReference(asked, runtime, denial);
  const refusalId = asked.recordedAs ?? followed ?? newRefusalId();
  const page = await runtime.publishedPage.forRequests();
  const input = composeInput(asked, runtime, page, denial, refusalId);
  const kind = negotiate(asked.headers, { island: asked.isIsland });
  if (kind === "page") {
    const printed = await pageOf(input, page.revision, runtime, asked.isOfOtherHost === true, render);
    if (printed === null) {
      if (followed !== null) giveBackReference(asked, runtime, denial, followed);
      return null;
    }
    if (followed === null) recordRefusal(asked, runtime, denial, refusalId);
    return answer(asked, runtime, denial, refusalId, printed.language, printed.html, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": printed.policy,
    });
  }
  recordRefusal(asked, runtime, denial, refusalId);
  if (kind === "problem") {
    const words = programWordsFor(input, asked, page.revision, runtime);
    const problem = problemOf(asked, runtime, denial, refusalId, words);
    const isOfAction = asked.host === undefined && isActionCall(asked, runtime.configuration.place.base);
    const [type, body] = isOfAction
      ? ["application/json", actionErrorBody(problem)]
      : ["application/problem+json", problem];
    return answer(asked, runtime, denial, refusalId, words.language, `${JSON.stringify(body)}\n`, {
      "Content-Type": `${type}; charset=utf-8`,
      ...invitationToFollow(asked, runtime, denial, refusalId),
    });
  }
  const explanation = explanationFor(input, page.revision, runtime);
  const [type, body] =
    kind === "text"
      ? ["text/plain", plainText(explanation, refusalId)]
      : ["text/html", refusalFragment(explanation, denial.reason, refusalId, islandSignInHref(asked, runtime))];
  return answer(asked, runtime, denial, refusalId, explanation.language, body, {
    "Content-Type": `${type}; charset=utf-8`,
  });
}

/** Nobody was refused yet, so there is no record and no reference, and nobody reads a body. */
function answerPrefetch(asked: RefusedRequest, runtime: Runtime, denial: Denial): RefusalAnswer {
  return {
    status: denial.status,
    statusText: statusText[denial.status],
    headers: { ...refusalHeaders(), ...challengeHeader(asked, runtime, denial) },
    body: "",
  };
}

/** What was asked for, as the record has it. */
export function recordedPath({ host = "", pathname }: Pick<RefusedRequest, "host" | "pathname">): string {
  return `${host}${pathname}`.slice(0, 500) || "(cannot be read)";
}

/** Writes the refusal down, for the console and the log; not that of a prefetch, where nobody was refused. */
export function recordRefusal(
  asked: RefusedRequest,
  runtime: Runtime,
  denial: Refused,
  refusalId: string,
  status: number = denial.status,
): void {
  if (asked.recordedAs !== undefined || isPrefetch(asked.method, asked.headers)) return;
  const { subject } = asked;
  const details = refusalDetails(denial, subject);
  runtime.refusals.record({
    id: refusalId,
    at: runtime.now(),
    method: asked.method,
    path: recordedPath(asked),
    reason: denial.reason,
    status,
    ruleId: denial.rule?.id ?? null,
    memberId: subject.kind === "member" ? subject.id : (asked.accountId ?? null),
    address: asked.clientIp,
    userAgent: userAgentOf(asked.headers),
    details,
    requestId: asked.requestId,
  });
  const { reason, rule } = denial;
  runtime.log.info("refused", { requestId: asked.requestId, refusalId, reason, rule: rule?.id, ...details });
}

function answer(
  asked: RefusedRequest,
  runtime: Runtime,
  denial: Denial,
  refusalId: string,
  language: string,
  body: RefusalAnswer["body"],
  more: Readonly<Record<string, string>>,
): RefusalAnswer {
  return {
    status: denial.status,
    statusText: statusText[denial.status],
    headers: {
      ...refusalHeaders(refusalId),
      ...challengeHeader(asked, runtime, denial),
      "Content-Language": language,
      ...more,
    },
    body,
  };
}

function challengeHeader(asked: RefusedRequest, runtime: Runtime, denial: Denial): Record<string, string> {
  const challenge = challengeFor(denial.reason, runtime.configuration.siteName, {
    presented: presentedOf(asked, denial),
    scopeNeeded: denial.scopeNeeded,
    maxAge: maxAgeOf(denial),
    // For what a proxy asks about, a session is the only thing taken.
    basic: asked.host === undefined && offersBasic(asked.headers) && acceptedAt([asked.pathname], runtime).has("basic"),
  });
  return challenge === null ? {} : { "WWW-Authenticate": challenge };
}

/** In seconds, as a challenge names it. */
export function maxAgeOf({ freshWithin }: Denial): number | undefined {
  return freshWithin === undefined ? undefined : freshWithin * 60;
}

/** Words without a name are the same for everybody in the same circumstances. */
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

function keptIn<Words>(kept: Map<string, Words>, key: string, explain: () => Words): Words {
  let known = kept.get(key);
  if (known === undefined) {
    known = explain();
    if (kept.size >= mostTemplates) kept.clear();
    kept.set(key, known);
  }
  return known;
}

interface Printed {
  readonly html: RefusalAnswer["body"];
  readonly language: string;
  readonly policy: string;
}

async function pageOf(
  input: ComposeInput,
  revision: number,
  { pageTemplates: faces, pieceMemory }: Runtime,
  alone: boolean,
  render: RenderPage | undefined,
): Promise<Printed | null> {
  const key = alone ? `${templateKey(input, revision)}\0alone` : templateKey(input, revision);
  const kept = faces.get(key);
  if (kept !== undefined && kept !== "each-time") return printedFrom(kept, input, pieceMemory);
  if (render === undefined) return null;
  const marked = kept === undefined ? withMarks(input) : input;
  const { heading, explanation, nextSteps } = explainRefusal(marked);
  // Words that take the visitor's name may be cut to length in the title, so such a page is rendered for each visitor.
  const eachTime = kept === "each-time" || holdsMark([heading, explanation, ...nextSteps]);
  const view = composeView(eachTime ? input : marked);
  const { html, policy, mayBeKept } = await render(view, alone);
  if (!eachTime && !mayBeKept) return printedFrom(templateFrom(html, view.language, policy), input, pieceMemory);
  if (faces.size >= mostTemplates) faces.clear();
  if (eachTime) {
    faces.set(key, "each-time");
    return { html, language: view.language, policy };
  }
  const face = templateFrom(html, view.language, policy);
  faces.set(key, face);
  return printedFrom(face, input, pieceMemory);
}

function printedFrom(face: PageTemplate, input: ComposeInput, memory: PieceMemory): Printed {
  const { name = "", email = "" } = input.signedInAs ?? {};
  const values = { name, email, initial: initialOf(name), returnTo: input.returnTo, refusalId: input.refusalId };
  return { html: fillTemplate(face, values, memory), language: face.language, policy: face.policy };
}

/** Everything a face depends on. Labels stand for themselves: renaming a role is another face. */
function templateKey(input: ComposeInput, revision: number): string {
  const { language, reason, cause, limit, presented, beyondScope, section, roleLabels } = input;
  const { permissionLabels, signedInAs, returnTo, onward } = input;
  return [
    revision,
    language,
    reason,
    cause,
    limit,
    presented,
    beyondScope,
    section?.id,
    signedInAs === undefined ? "anonymous" : "signed-in",
    returnTo === "" ? "stays" : "returns",
    onward,
    roleLabels?.join("\n"),
    permissionLabels?.join("\n"),
    input.endedAt,
    input.remember,
  ].join("\0");
}

function withMarks(input: ComposeInput): ComposeInput {
  const { name, initial, email, returnTo, refusalId } = marks;
  return {
    ...input,
    refusalId,
    returnTo: input.returnTo === "" ? "" : returnTo,
    signedInAs: input.signedInAs === undefined ? undefined : { name, email, initial },
  };
}

function problemOf(
  asked: RefusedRequest,
  { settings, configuration }: Runtime,
  denial: Denial,
  refusalId: string,
  { title, detail }: ProgramExplanation,
): ProblemDocument {
  const returnTo = returnPathOf(asked, configuration);
  const query = returnTo === null ? "" : `?returnTo=${encodeURIComponent(returnTo)}`;
  return problemDocument({
    reason: denial.reason,
    title,
    detail,
    instance: asked.pathname,
    refusalId,
    loginUrl: `${asked.origin ?? settings.origin}${configuration.signInPath}${query}`,
  });
}

function plainText({ heading, explanation, nextSteps, labels }: Explanation, refusalId: string): string {
  const steps = nextSteps.map((step) => `- ${step}`);
  return [heading, "", explanation, "", ...steps, "", `${labels.reference}: ${refusalId}`, ""].join("\n");
}
