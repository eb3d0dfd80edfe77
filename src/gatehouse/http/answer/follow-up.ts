/**
 * Astro's ClientRouter fetches a page by script first; where that is refused, the browser loads the page whole. Both are one
 * refusal with one reference. See `server/refusal/follow-ups.ts`.
 */
import type { Denial } from "../../core/access/denial.ts";
import { formActionName } from "../../core/access/framework-urls.ts";
import { readRefusalCookie, writeRefusalCookie } from "../../core/identity/refusal-cookie.ts";
import type { ScriptRequest, SentForm } from "../../server/refusal/follow-ups.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RefusedRequest } from "./refused-request.ts";

/** A reference, and what became of a form that was sent under it. */
interface Followed {
  readonly reference: string;
  readonly sent: SentForm;
}

/**
 * The reference under which a script of this browser was refused the same page some seconds ago; null where there is none.
 * Each reference is given once.
 */
export function claimReference(
  refused: RefusedRequest,
  { settings, followUps }: Runtime,
  denial: Denial,
): Followed | null {
  const reference = referenceBrought(refused, settings.origin);
  if (reference === null) return null;
  const sent = followUps.sentUnder(reference);
  return followUps.claim(reference, requestOf(refused), denial) ? { reference, sent } : null;
}

/**
 * The refusal of a form that ClientRouter sent to an action at this page (`?_action=`). ClientRouter cannot show that response
 * and loads the page by GET instead, which runs no action: without this, the person would see the page and no reason.
 */
export function refusedForm(request: RefusedRequest, { settings, followUps }: Runtime): Denial | null {
  if (formActionName(request.search).length === 0) return null;
  const reference = referenceBrought(request, settings.origin);
  return reference === null ? null : followUps.denialOf(reference, requestOf(request));
}

function referenceBrought({ method, headers, host, recordedAs }: RefusedRequest, origin: string): string | null {
  const cookies = headers.get("cookie");
  if (cookies === null || method !== "GET" || headers.get("sec-fetch-mode") !== "navigate") return null;
  if (host !== undefined || recordedAs !== undefined) return null;
  return readRefusalCookie(cookies, isSecure(origin));
}

/** Gives a claimed reference back, where the page cannot be sent yet. */
export function giveBackReference(
  refused: RefusedRequest,
  { followUps }: Runtime,
  denial: Denial,
  { reference, sent }: Followed,
): void {
  followUps.remember(reference, requestOf(refused), denial, sent);
}

/**
 * The cookie that tells the browser to repeat the reference, for a request as ClientRouter sends it for links and forms; null for
 * all others.
 */
export function invitationToFollow(
  refused: RefusedRequest,
  { settings, followUps }: Runtime,
  denial: Denial,
  refusalId: string,
): string | null {
  const { method, headers, host } = refused;
  const isFromRouter =
    (method === "GET" || method === "POST") &&
    host === undefined &&
    headers.get("sec-fetch-dest") === "empty" &&
    headers.get("sec-fetch-site") === "same-origin" &&
    headers.get("accept") === "*/*";
  if (!isFromRouter) return null;
  const sent = refused.kept !== undefined ? "kept" : method === "POST" ? "lost" : null;
  followUps.remember(refusalId, requestOf(refused), denial, sent);
  return writeRefusalCookie(refusalId, isSecure(settings.origin));
}

function requestOf({ pathname, search, subject, clientIp }: RefusedRequest): ScriptRequest {
  return { pathname, search, memberId: subject.kind === "member" ? subject.id : null, clientIp: clientIp };
}

function isSecure(origin: string): boolean {
  return origin.startsWith("https:");
}
