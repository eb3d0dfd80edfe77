/** Responses that are no refusals: the site cannot answer now, or cannot take what was sent. */
import { negotiate, type RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { errorPage } from "./error-page.ts";

const retryAfterSeconds = "5";

/** The database is away, so visitors cannot be told apart: 503 for guarded paths (RFC 9110 15.6.4, Retry-After 10.2.3). */
export function unavailable(request: RequestHeaders): Response {
  const headers = new Headers({
    "Retry-After": retryAfterSeconds,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "We cannot open this page right now";
  const detail = "Something this page needs is not answering. It is not your doing. Please try again in a few seconds.";
  return notice(request, 503, "Service Unavailable", title, detail, headers);
}

/** The database answers, but cannot store what was sent: its disk is full, or another process has it locked. */
export function cannotStore(request: RequestHeaders): Response {
  const headers = new Headers({
    "Retry-After": retryAfterSeconds,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "This cannot be saved now";
  const detail = "Something on our side cannot be written to. Please go back and send it again in a few seconds.";
  return notice(request, 503, "Service Unavailable", title, detail, headers);
}

/** For an error in the code of a page, where the site has no error page. The response tells nothing about the error. */
export function ourMistake(request: RequestHeaders): Response {
  const headers = new Headers({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  const title = "Something went wrong on our side";
  const detail = "It is not your doing. Please try again in a moment.";
  return notice(request, 500, "Internal Server Error", title, detail, headers);
}

/**
 * An unsafe request from another site's page is refused before its body is read. The same request from a page of this site
 * gets another response, so `Vary` names the headers that tell the two apart (RFC 9110 12.5.5).
 */
export function refusedCrossSite(request: RequestHeaders, refusalId: string): Response {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Refusal-Id": refusalId,
    Vary: "Origin, Sec-Fetch-Site, Accept",
  });
  const title = "This form was not sent from our site";
  const detail =
    "To keep your account safe, forms are taken only from our own pages. Open the page here and send it again.";
  return notice(request, 403, "Forbidden", title, detail, headers, refusalId);
}

/** More people are signing in than the server can check passwords for. */
export function busy(request: RequestHeaders): Response {
  const headers = new Headers({
    "Retry-After": retryAfterSeconds,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "Many people are signing in right now";
  const detail = "Please try again in a few seconds. Nothing is wrong with your account.";
  return notice(request, 503, "Service Unavailable", title, detail, headers);
}

/** The body is too long (RFC 9110 15.5.14). The rest of it is not read, so the connection is closed. */
export function tooLong(request: RequestHeaders): Response {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
  });
  const title = "That was more than this site takes";
  const detail = "What you sent is too long. Please send less of it, or in parts.";
  return notice(request, 413, "Content Too Large", title, detail, headers);
}

/** A program's password cannot be checked now: too many sign-ins wait, or it was tried too often (429, RFC 6585 4). */
export function waitAndTryAgain(request: RequestHeaders, { because, retryAfterSeconds: seconds }: Wait): Response {
  if (because === "busy") return busy(request);
  const headers = new Headers({
    "Retry-After": String(seconds),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "Too many tries";
  const detail = "The password was tried too often. Please wait a few minutes and try again.";
  return notice(request, 429, "Too Many Requests", title, detail, headers);
}

function notice(
  request: RequestHeaders,
  status: number,
  statusText: string,
  title: string,
  detail: string,
  headers: Headers,
  refusalId?: string,
): Response {
  const wanted = negotiate(request);
  if (wanted === "page" || wanted === "fragment") {
    const { html, policy } = errorPage(title, detail, getRuntime().configuration.homePath, refusalId);
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Content-Security-Policy", policy);
    return new Response(html, { status, statusText, headers });
  }
  if (wanted === "text") {
    headers.set("Content-Type", "text/plain; charset=utf-8");
    const reference = refusalId === undefined ? "" : `\nReference: ${refusalId}\n`;
    return new Response(`${title}\n\n${detail}\n${reference}`, { status, statusText, headers });
  }
  headers.set("Content-Type", "application/problem+json; charset=utf-8");
  return new Response(`${JSON.stringify({ type: "about:blank", title, status, detail, refusalId })}\n`, {
    status,
    statusText,
    headers,
  });
}
