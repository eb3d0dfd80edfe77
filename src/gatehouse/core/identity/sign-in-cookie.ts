/**
 * The cookie that holds a sign-in between two steps, sealed by the server. `SameSite=Lax`, because a provider leads back from
 * another site.
 */
import { readCookie } from "./cookie.ts";

/**
 * Which of two steps the cookie holds: one that the page goes on with, or a challenge that its script answers. They have a cookie
 * each, because a page that only offers a passkey begins one, and must not end a sign-in in another tab.
 */
export type StepKind = "page" | "challenge";

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function signInCookieName(secure: boolean, kind: StepKind): string {
  const name = kind === "page" ? "gatehouse-sign-in" : "gatehouse-challenge";
  return secure ? `__Host-${name}` : name;
}

/** The sealed step in a `Cookie` header; null where there is none. */
export function readSignInCookie(header: string | null, secure: boolean, kind: StepKind = "page"): string | null {
  const cookie = readCookie(header, signInCookieName(secure, kind));
  return cookie.kind === "found" ? cookie.value : null;
}

/** The value of a `Set-Cookie` header. */
export function writeSignInCookie(
  step: string,
  maxAgeSeconds: number,
  secure: boolean,
  kind: StepKind = "page",
): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${maxAgeSeconds}`;
  return `${signInCookieName(secure, kind)}=${step}; ${attributes}`;
}

/** The value of a `Set-Cookie` header that makes the browser forget the step. */
export function clearSignInCookie(secure: boolean, kind: StepKind = "page"): string {
  return writeSignInCookie("", 0, secure, kind);
}
