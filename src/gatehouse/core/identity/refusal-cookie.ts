/**
 * The cookie with the reference of a scripted request that was just refused, sent again when the browser loads the page
 * whole. It grants no access and lives for seconds; whether the reference was issued is checked elsewhere.
 */
import { readCookie } from "./cookie.ts";

/** Seconds: the browser repeats the request at once. */
export const refusalCookieAge = 10;

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function refusalCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-refusal" : "gatehouse-refusal";
}

/** The reference in a `Cookie` header, as received; null where there is none. */
export function readRefusalCookie(header: string | null, secure: boolean): string | null {
  const cookie = readCookie(header, refusalCookieName(secure));
  return cookie.kind === "found" ? cookie.value : null;
}

/** The value of a `Set-Cookie` header. */
export function writeRefusalCookie(refusalId: string, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}; Max-Age=${refusalCookieAge}`;
  return `${refusalCookieName(secure)}=${refusalId}; ${attributes}`;
}
