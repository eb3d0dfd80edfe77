/**
 * The `WWW-Authenticate` field that every 401 must carry (RFC 9110 15.5.2).
 *
 * The scheme is always Bearer: browsers meet Basic, Digest and Negotiate with a dialog of their own, in front of the
 * page that explains the refusal.
 */
import { type Reason, statusOf } from "./reason.ts";

/** RFC 6750 3.1: no error code when nothing was presented, else what is wrong with what was. */
const descriptions: Partial<Record<Reason, string>> = {
  "invalid-credentials": "What was presented is not valid",
  "session-expired": "The session has expired",
  "session-ended": "The session was ended",
};

/**
 * The value of the field for a refusal with status 401; null for a 403, which needs none.
 *
 * @param realm Name of the site. Reduced to ASCII, since field values have no other letters.
 * @param scope Scope that would be needed, separated by spaces (RFC 6750 3).
 */
export function challengeFor(reason: Reason, realm: string, scope?: string): string | null {
  if (statusOf[reason] !== 401) return null;
  const parameters = [`realm=${quoted(toAscii(realm) || "this site")}`];
  const tokens = (scope ?? "").split(/\s+/).filter((token) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(token));
  if (tokens.length > 0) parameters.push(`scope=${quoted(tokens.join(" "))}`);
  const description = descriptions[reason];
  if (description !== undefined) {
    parameters.push('error="invalid_token"', `error_description=${quoted(description)}`);
  }
  return `Bearer ${parameters.join(", ")}`;
}

/** Letters lose their accents; whatever still has no ASCII form, line breaks first of all, becomes a space. */
function toAscii(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\x20-\x7e]+/g, " ")
    .trim();
}

/** RFC 9110 5.6.4. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
