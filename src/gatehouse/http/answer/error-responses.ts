/** The database is away, so nobody can be told apart: 503 for whatever is guarded (RFC 9110 15.6.4, Retry-After 10.2.3). */
import { negotiate, type RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { Wait } from "../../server/identity/programs.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { noticePage } from "./error-page.ts";

const retryAfterSeconds = "5";

export function unavailable(asked: RequestHeaders): Response {
  const headers = new Headers({
    "Retry-After": retryAfterSeconds,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "We cannot open this page right now";
  const detail = "Something this page needs is not answering. It is not your doing. Please try again in a few seconds.";
  return notice(asked, 503, "Service Unavailable", title, detail, headers);
}

/** The database answers and what was sent could not be stored in it: its disk is full, or another process has it locked. */
export function cannotStore(asked: RequestHeaders): Response {
  const headers = new Headers({
    "Retry-After": retryAfterSeconds,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "This cannot be saved now";
  const detail = "Something on our side cannot be written to. Please go back and send it again in a few seconds.";
  return notice(asked, 503, "Service Unavailable", title, detail, headers);
}

/** What a page's code threw, where the site has no page of its own for that: nothing of the error is told. */
export function ourMistake(asked: RequestHeaders): Response {
  const headers = new Headers({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  const title = "Something went wrong on our side";
  const detail = "It is not your doing. Please try again in a moment.";
  return notice(asked, 500, "Internal Server Error", title, detail, headers);
}

/**
 * An unsafe request from another site's page: refused before anything is read. From the site's own page the same request
 * is answered otherwise, so `Vary` names the headers that tell the two apart (RFC 9110 12.5.5).
 */
export function refusedCrossSite(asked: RequestHeaders, refusalId: string): Response {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Refusal-Id": refusalId,
    Vary: "Origin, Sec-Fetch-Site, Accept",
  });
  const title = "This form was not sent from our site";
  const detail =
    "To keep your account safe, forms are taken only from our own pages. Open the page here and send it again.";
  return notice(asked, 403, "Forbidden", title, detail, headers, refusalId);
}

/** More people sign in at this moment than passwords can be checked. */
export function busy(asked: RequestHeaders): Response {
  const headers = new Headers({
    "Retry-After": retryAfterSeconds,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "Many people are signing in right now";
  const detail = "Please try again in a few seconds. Nothing is wrong with your account.";
  return notice(asked, 503, "Service Unavailable", title, detail, headers);
}

/** More was sent than this site takes (RFC 9110 15.5.14). What is left of it is not read, so the connection ends. */
export function tooLong(asked: RequestHeaders): Response {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
  });
  const title = "That was more than this site takes";
  const detail = "What you sent is too long. Please send less of it, or in parts.";
  return notice(asked, 413, "Content Too Large", title, detail, headers);
}

/** A program's password cannot be checked now: too many sign-ins wait, or it was tried too often (429, RFC 6585 4). */
export function waitAndTryAgain(asked: RequestHeaders, { because, retryAfterSeconds: seconds }: Wait): Response {
  if (because === "busy") return busy(asked);
  const headers = new Headers({
    "Retry-After": String(seconds),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  const title = "That was one try too many";
  const detail = "The password was tried too often. Please wait a few minutes and try again.";
  return notice(asked, 429, "Too Many Requests", title, detail, headers);
}

function notice(
  asked: RequestHeaders,
  status: number,
  statusText: string,
  title: string,
  detail: string,
  headers: Headers,
  refusalId?: string,
): Response {
  const wanted = negotiate(asked);
  if (wanted === "page" || wanted === "fragment") {
    const { html, policy } = noticePage(title, detail, getRuntime().configuration.homePath, refusalId);
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
