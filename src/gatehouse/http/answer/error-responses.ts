/** Responses that are no refusals, in the visitor's language: the site cannot answer now, or cannot take what was sent. */
import { visitorWordsIn, type VisitorWords } from "../../core/languages/index.ts";
import { chooseLanguage, languages, type Language } from "../../core/page/language.ts";
import { negotiate, type RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { errorPage } from "./error-page.ts";

/** Seconds, for what is likely to pass by itself. */
const retrySoon = { "Retry-After": "5" };

/** The database is away, so visitors cannot be told apart: 503 for guarded paths (RFC 9110 15.6.4, Retry-After 10.2.3). */
export function unavailable(request: RequestHeaders): Response {
  return notice(request, 503, "Service Unavailable", "unavailable", retrySoon);
}

/** The database answers, but cannot store what was sent: its disk is full, or another process has it locked. */
export function cannotStore(request: RequestHeaders): Response {
  return notice(request, 503, "Service Unavailable", "cannotStore", retrySoon);
}

/** For an error in the code of a page, where the site has no error page. The response tells nothing about the error. */
export function ourMistake(request: RequestHeaders): Response {
  return notice(request, 500, "Internal Server Error", "ourMistake");
}

/**
 * An unsafe request from another site's page is refused before its body is read. The same request from a page of this site
 * gets another response, so `Vary` names the headers that tell the two apart (RFC 9110 12.5.5).
 */
export function refusedCrossSite(request: RequestHeaders, refusalId: string): Response {
  const headers = { "X-Refusal-Id": refusalId, Vary: "Origin, Sec-Fetch-Site, Accept, Accept-Language" };
  return notice(request, 403, "Forbidden", "crossSite", headers, refusalId);
}

/** More people are signing in than the server can check passwords for. */
export function busy(request: RequestHeaders): Response {
  return notice(request, 503, "Service Unavailable", "busy", retrySoon);
}

/** The body is too long (RFC 9110 15.5.14). The rest of it is not read, so the connection is closed. */
export function tooLong(request: RequestHeaders): Response {
  return notice(request, 413, "Content Too Large", "tooLong", { Connection: "close" });
}

/** A program's password cannot be checked now: too many sign-ins wait, or it was tried too often (429, RFC 6585 4). */
export function waitAndTryAgain(request: RequestHeaders, { because, retryAfterSeconds }: Wait): Response {
  if (because === "busy") return busy(request);
  return notice(request, 429, "Too Many Requests", "tooManyTries", { "Retry-After": String(retryAfterSeconds) });
}

type Notices = VisitorWords["notices"];
type NoticeId = { [Id in keyof Notices]: Notices[Id] extends string ? never : Id }[keyof Notices];

/** Without asking the database which languages the page is offered in: it may be away. */
function languageFor(request: RequestHeaders): Language {
  return chooseLanguage(request.get("accept-language"), languages);
}

/** For a response of one line. */
export function noticesFor(request: RequestHeaders): Notices {
  return visitorWordsIn(languageFor(request)).notices;
}

function notice(
  request: RequestHeaders,
  status: number,
  statusText: string,
  id: NoticeId,
  more: Readonly<Record<string, string>> = {},
  refusalId?: string,
): Response {
  const language = languageFor(request);
  const words = noticesFor(request);
  const { title, detail } = words[id];
  const headers = new Headers({
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Language": language,
    ...more,
  });
  const wanted = negotiate(request);
  if (wanted === "page" || wanted === "fragment") {
    const home = getRuntime().configuration.homePath;
    const { html, policy } = errorPage({ title, detail, language, words, home, refusalId });
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Content-Security-Policy", policy);
    return new Response(html, { status, statusText, headers });
  }
  if (wanted === "text") {
    headers.set("Content-Type", "text/plain; charset=utf-8");
    const reference = refusalId === undefined ? "" : `\n${words.reference} ${refusalId}\n`;
    return new Response(`${title}\n\n${detail}\n${reference}`, { status, statusText, headers });
  }
  headers.set("Content-Type", "application/problem+json; charset=utf-8");
  return new Response(`${JSON.stringify({ type: "about:blank", title, status, detail, refusalId })}\n`, {
    status,
    statusText,
    headers,
  });
}
