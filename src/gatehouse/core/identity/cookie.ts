/**
 * The session cookie, read strictly and written plainly (RFC 6265bis).
 *
 * Names are compared as they stand and never decoded: a reader that decodes them takes `%5F%5FHost-gatehouse`, which
 * any subdomain may set, for the name that only this host may set. Cookies of others, however broken, do not matter.
 */

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

/**
 * The value of one cookie in a `Cookie` header. Two cookies of that name with different values are malformed: someone
 * else set one of them, and it is not known which.
 */
export function readCookie(
  header: string | null,
  name: string,
): { readonly kind: "none" } | { readonly kind: "found"; readonly value: string } | { readonly kind: "malformed" } {
  if (header === null) return { kind: "none" };
  let found: string | undefined;
  for (const pair of header.split(";")) {
    const separator = pair.indexOf("=");
    if (separator === -1 || trimSpace(pair.slice(0, separator)) !== name) continue;
    const value = trimSpace(pair.slice(separator + 1));
    if (found !== undefined && found !== value) return { kind: "malformed" };
    found = value;
  }
  return found === undefined ? { kind: "none" } : { kind: "found", value: found };
}

/** Spaces and tabs only: `trim()` would remove more and make different names equal. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
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
