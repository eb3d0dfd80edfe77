/** The cookie that tells the page which was asked for how a sign-in went that failed there. Sealed by the server. */
import { readCookie } from "./cookie.ts";

/** Milliseconds: the browser goes there at once. */
export const failedSignInAge = 60_000;

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function failedSignInCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-failed" : "gatehouse-failed";
}

/** What is sealed in a `Cookie` header; null where there is none. */
export function readFailedSignInCookie(header: string | null, secure: boolean): string | null {
  const cookie = readCookie(header, failedSignInCookieName(secure));
  return cookie.kind === "found" && cookie.value !== "" ? cookie.value : null;
}

/**
 * The value of a `Set-Cookie` header. `SameSite=Lax`, because a provider's page may have led back.
 *
 * @param sealed empty to make the browser forget it
 */
export function writeFailedSignInCookie(sealed: string, secure: boolean): string {
  const age = sealed === "" ? 0 : failedSignInAge / 1000;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${age}`;
  return `${failedSignInCookieName(secure)}=${sealed}; ${attributes}`;
}
