/**
 * The cookie with the keys of requests that were kept because their sender had to sign in first. Without its key no one can read
 * a kept request, not even the people who run the site: only the key's hash is stored. `SameSite=Lax`, because after a sign-in at a provider
 * the browser comes from another site.
 */
import { readCookie } from "./cookie.ts";

/** Milliseconds for which a request is kept. */
export const keptFor = 30 * 60_000;
/** Requests that one person keeps; beyond that the oldest goes. */
export const mostKept = 3;

const keyPattern = /^[A-Za-z0-9_-]{43}$/;
const separator = "~";

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function keptCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-kept" : "gatehouse-kept";
}

/** The keys in a `Cookie` header, the newest first. Unreadable ones are left out. */
export function readKeptKeys(header: string | null, secure: boolean): readonly string[] {
  const cookie = readCookie(header, keptCookieName(secure));
  if (cookie.kind !== "found") return [];
  return cookie.value.split(separator, mostKept).filter((key) => keyPattern.test(key));
}

/** The value of a `Set-Cookie` header. @param keys the newest first; those past `mostKept` are left out */
export function writeKeptCookie(keys: readonly string[], secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${keptFor / 1000}`;
  return `${keptCookieName(secure)}=${keys.slice(0, mostKept).join(separator)}; ${attributes}`;
}
