/** Responses that are no refusals, in the visitor's language: the site cannot answer now, or cannot accept what was sent. */
import { visitorWordsIn, type VisitorWords } from "../../core/languages/index.ts";
import { languages, languageTag, type Language } from "../../core/page/language.ts";
import { negotiate, type RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { errorPage } from "./error-page.ts";
import { languageOfRequest } from "./language-of-request.ts";
import { recordRefusal } from "./record-refusal.ts";
import type { RefusedRequest } from "./refused-request.ts";

type Notices = VisitorWords["notices"];

/** One response. */
interface Problem {
  readonly status: number;
  readonly statusText: string;
  /** Which words of the catalogue it has. */
  readonly words: { [Id in keyof Notices]: Notices[Id] extends string ? never : Id }[keyof Notices];
  /** Headers beside those that all error responses carry. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every error response is of one moment, and no cache may keep it. */
const sharedHeaders = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } as const;

/** RFC 9110 10.2.3. */
const soon = { "Retry-After": "5" } as const;

/** The database does not answer, so visitors cannot be told apart: 503 for guarded paths (RFC 9110 15.6.4). */
export function unavailable(request: RequestHeaders): Response {
  return respond(request, { status: 503, statusText: "Service Unavailable", words: "unavailable", headers: soon });
}

/** The database answers, but cannot store what was sent: its disk is full, or another process has it locked. */
export function cannotStore(request: RequestHeaders): Response {
  return respond(request, { status: 503, statusText: "Service Unavailable", words: "cannotStore", headers: soon });
}

/** More people are signing in than the server can check passwords for. */
export function busy(request: RequestHeaders): Response {
  return respond(request, { status: 503, statusText: "Service Unavailable", words: "busy", headers: soon });
}

/** A program's password cannot be checked now: too many sign-ins wait, or it was tried too often (429, RFC 6585 4). */
export function waitAndTryAgain(request: RequestHeaders, { because, retryAfterSeconds }: Wait): Response {
  if (because === "busy") return busy(request);
  const headers = { "Retry-After": String(retryAfterSeconds) };
  return respond(request, { status: 429, statusText: "Too Many Requests", words: "tooManyTries", headers });
}

/** For an error in the code of a page, where the site has no error page. The response tells nothing about the error. */
export function ourMistake(request: RequestHeaders): Response {
  return respond(request, { status: 500, statusText: "Internal Server Error", words: "ourMistake" });
}

/** The body is too long (RFC 9110 15.5.14). The rest of it is not read, so the connection is closed. */
export function tooLong(request: RequestHeaders): Response {
  const headers = { Connection: "close" };
  return respond(request, { status: 413, statusText: "Content Too Large", words: "tooLong", headers });
}

/**
 * Whether a page failed because the body was longer than the adapter's `bodySizeLimit`. The adapter throws a plain error,
 * so only its message tells; a page may have wrapped it.
 */
export function isBodyTooLong(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.message.startsWith("Body size limit exceeded")) return true;
  }
  return false;
}

/**
 * Refuses an unsafe request that another site's page sent, before its body is read, and records it, so that the owner
 * learns of the attempt. The same request from a page of this site gets another response, so `Vary` names the headers
 * that tell the two apart (RFC 9110 12.5.5).
 */
export function refuseCrossSite(refused: RefusedRequest, runtime: Runtime): Response {
  const refusalId = newRefusalId();
  recordRefusal(refused, runtime, { reason: "cross-site", status: 403, trace: [] }, refusalId);
  const headers = { "X-Refusal-Id": refusalId, Vary: "Origin, Sec-Fetch-Site, Accept, Accept-Language, Cookie" };
  return respond(refused.headers, { status: 403, statusText: "Forbidden", words: "crossSite", headers }, refusalId);
}

/** Without asking the database which languages the page is offered in: it may be away. */
function languageFor(request: RequestHeaders): Language {
  return languageOfRequest(request, languages, getRuntime().settings.origin);
}

/** For a response of one line. */
export function noticesFor(request: RequestHeaders): Notices {
  return visitorWordsIn(languageFor(request)).notices;
}

function respond(request: RequestHeaders, problem: Problem, refusalId?: string): Response {
  const { status, statusText } = problem;
  const language = languageFor(request);
  const [type, body, policy] = bodyOf(request, problem, language, refusalId);
  const headers = {
    ...sharedHeaders,
    ...problem.headers,
    "Content-Language": languageTag(language),
    "Content-Type": `${type}; charset=utf-8`,
    ...(policy !== undefined && { "Content-Security-Policy": policy }),
  };
  return new Response(body, { status, statusText, headers });
}

/** The form that the client asks for: a page, plain text, or a problem document (RFC 9457). */
function bodyOf(
  request: RequestHeaders,
  problem: Problem,
  language: Language,
  refusalId: string | undefined,
): [type: string, body: string, policy?: string] {
  const words = visitorWordsIn(language).notices;
  const { title, detail } = words[problem.words];
  const form = negotiate(request);
  if (form === "page" || form === "fragment") {
    const home = getRuntime().configuration.homePath;
    const { html, policy } = errorPage({ title, detail, language, words, home, refusalId });
    return ["text/html", html, policy];
  }
  if (form === "text") {
    const reference = refusalId === undefined ? "" : `\n${words.reference} ${refusalId}\n`;
    return ["text/plain", `${title}\n\n${detail}\n${reference}`];
  }
  const { status } = problem;
  return ["application/problem+json", `${JSON.stringify({ type: "about:blank", title, status, detail, refusalId })}\n`];
}
