/**
 * The cookie that holds a sign-in between two steps, sealed by the server. `SameSite=Lax`, because a provider leads back from
 * another site.
 */
import { readCookie } from "./cookie.ts";

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function signInCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-sign-in" : "gatehouse-sign-in";
}

/** The sealed step in a `Cookie` header; null where there is none. */
export function readSignInCookie(header: string | null, secure: boolean): string | null {
  const cookie = readCookie(header, signInCookieName(secure));
  return cookie.kind === "found" ? cookie.value : null;
}

/** The value of a `Set-Cookie` header. */
export function writeSignInCookie(step: string, maxAgeSeconds: number, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${maxAgeSeconds}`;
  return `${signInCookieName(secure)}=${step}; ${attributes}`;
}

/** The value of a `Set-Cookie` header that makes the browser forget the step. */
export function clearSignInCookie(secure: boolean): string {
  return writeSignInCookie("", 0, secure);
}
