/** One refusal for a page that ClientRouter fetched first and the browser then loads. See `server/refusal/follow-ups.ts`. */
import type { Denial } from "../core/access/denial.ts";
import { readRefusalCookie, writeRefusalCookie } from "../core/identity/refusal-cookie.ts";
import type { ScriptRefusal } from "../server/refusal/follow-ups.ts";
import type { Runtime } from "../server/runtime.ts";
import type { Asked } from "./asked.ts";

/** The reference under which a script of this browser was refused this very page moments ago, given once; else null. */
export function claimReference(asked: Asked, { settings, followUps }: Runtime, denial: Denial): string | null {
  const { method, fields } = asked;
  const cookies = fields.get("cookie");
  if (cookies === null || method !== "GET" || fields.get("sec-fetch-mode") !== "navigate") return null;
  if (asked.host !== undefined || asked.recordedAs !== undefined) return null;
  const reference = readRefusalCookie(cookies, isSecure(settings.origin));
  return reference !== null && followUps.claim(reference, refusedTo(asked, denial)) ? reference : null;
}

/** Gives a claimed reference back, where the page cannot be sent yet. */
export function giveBackReference(asked: Asked, { followUps }: Runtime, denial: Denial, refusalId: string): void {
  followUps.remember(refusalId, refusedTo(asked, denial));
}

/**
 * The headers of an answer to a script that a page may follow: a fetch without wishes, as ClientRouter sends it for links and
 * for forms. After a form, too, it loads the page whole.
 */
export function invitationToFollow(
  asked: Asked,
  { settings, followUps }: Runtime,
  denial: Denial,
  refusalId: string,
): Record<string, string> {
  const { method, fields, host } = asked;
  const isFromRouter =
    (method === "GET" || method === "POST") &&
    host === undefined &&
    fields.get("sec-fetch-dest") === "empty" &&
    fields.get("sec-fetch-site") === "same-origin" &&
    fields.get("accept") === "*/*";
  if (!isFromRouter) return {};
  followUps.remember(refusalId, refusedTo(asked, denial));
  return { "Set-Cookie": writeRefusalCookie(refusalId, isSecure(settings.origin)) };
}

function refusedTo({ pathname, search, subject, address }: Asked, { reason }: Denial): ScriptRefusal {
  return { pathname, search, reason, memberId: subject.kind === "member" ? subject.id : null, address };
}

function isSecure(origin: string): boolean {
  return origin.startsWith("https:");
}
