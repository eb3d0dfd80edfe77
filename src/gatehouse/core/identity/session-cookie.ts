/** The session cookie, read strictly and written plainly (RFC 6265bis). */

import { readCookie } from "./cookie.ts";

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http. */
export function sessionCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse" : "gatehouse";
}

export type SessionCookie =
  { readonly kind: "none" } | { readonly kind: "found"; readonly id: string } | { readonly kind: "malformed" };

const idPattern = /^[A-Za-z0-9_-]{1,200}$/;

/** Reads the session id from a `Cookie` header. */
export function readSessionCookie(header: string | null, secure: boolean): SessionCookie {
  const cookie = readCookie(header, sessionCookieName(secure));
  if (cookie.kind !== "found") return cookie;
  return idPattern.test(cookie.value) ? { kind: "found", id: cookie.value } : { kind: "malformed" };
}

export interface NewSessionCookie {
  readonly id: string;
  readonly secure: boolean;
  /** Only for a remembered sign-in; without it the cookie ends with the browser session. */
  readonly maxAgeSeconds?: number;
}

/**
 * The value of a `Set-Cookie` header.
 *
 * @throws TypeError for an id that could not be read back.
 */
export function writeSessionCookie({ id, secure, maxAgeSeconds }: NewSessionCookie): string {
  if (!idPattern.test(id)) throw new TypeError("A session id consists of letters, digits, - and _.");
  const age = maxAgeSeconds === undefined ? "" : `; Max-Age=${Math.max(0, Math.floor(maxAgeSeconds))}`;
  return `${sessionCookieName(secure)}=${id}${attributes(secure)}${age}`;
}

/** The value of a `Set-Cookie` header that makes the browser forget the session. */
export function clearSessionCookie(secure: boolean): string {
  return `${sessionCookieName(secure)}=${attributes(secure)}; Max-Age=0`;
}

function attributes(secure: boolean): string {
  return `; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
