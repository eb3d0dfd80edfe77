/** One refusal for a page that ClientRouter fetched first and the browser then loads. See `server/refusal/follow-ups.ts`. */
import type { Denial } from "../../core/access/denial.ts";
import { formActionName } from "../../core/access/framework-urls.ts";
import { readRefusalCookie, writeRefusalCookie } from "../../core/identity/refusal-cookie.ts";
import type { ScriptRequest } from "../../server/refusal/follow-ups.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RefusedRequest } from "./refused-request.ts";

/** The reference under which a script of this browser was refused this very page moments ago, given once; else null. */
export function claimReference(asked: RefusedRequest, { settings, followUps }: Runtime, denial: Denial): string | null {
  const reference = referenceBrought(asked, settings.origin);
  return reference !== null && followUps.claim(reference, requestOf(asked), denial) ? reference : null;
}

/**
 * The refusal of a form that ClientRouter sent to an action at this page (`?_action=`). ClientRouter cannot show the answer
 * and loads the page by GET instead, which runs no action: without this, the person would see an open page again and no word.
 */
export function refusedForm(asked: RefusedRequest, { settings, followUps }: Runtime): Denial | null {
  if (formActionName(asked.search).length === 0) return null;
  const reference = referenceBrought(asked, settings.origin);
  return reference === null ? null : followUps.denialOf(reference, requestOf(asked));
}

function referenceBrought({ method, headers, host, recordedAs }: RefusedRequest, origin: string): string | null {
  const cookies = headers.get("cookie");
  if (cookies === null || method !== "GET" || headers.get("sec-fetch-mode") !== "navigate") return null;
  if (host !== undefined || recordedAs !== undefined) return null;
  return readRefusalCookie(cookies, isSecure(origin));
}

/** Gives a claimed reference back, where the page cannot be sent yet. */
export function giveBackReference(
  asked: RefusedRequest,
  { followUps }: Runtime,
  denial: Denial,
  refusalId: string,
): void {
  followUps.remember(refusalId, requestOf(asked), denial);
}

/**
 * The headers of an answer to a script that a page may follow: a fetch without wishes, as ClientRouter sends it for links and
 * for forms. After a form, too, it loads the page whole.
 */
export function invitationToFollow(
  asked: RefusedRequest,
  { settings, followUps }: Runtime,
  denial: Denial,
  refusalId: string,
): Record<string, string> {
  const { method, headers, host } = asked;
  const isFromRouter =
    (method === "GET" || method === "POST") &&
    host === undefined &&
    headers.get("sec-fetch-dest") === "empty" &&
    headers.get("sec-fetch-site") === "same-origin" &&
    headers.get("accept") === "*/*";
  if (!isFromRouter) return {};
  followUps.remember(refusalId, requestOf(asked), denial);
  return { "Set-Cookie": writeRefusalCookie(refusalId, isSecure(settings.origin)) };
}

function requestOf({ pathname, search, subject, clientIp }: RefusedRequest): ScriptRequest {
  return { pathname, search, memberId: subject.kind === "member" ? subject.id : null, clientIp: clientIp };
}

function isSecure(origin: string): boolean {
  return origin.startsWith("https:");
}
