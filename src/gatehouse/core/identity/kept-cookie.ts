/**
 * The cookies with the keys of what this browser's person sent when they had to sign in first: one for each, so that two writes
 * that are refused at once do not take each other's place. Without a key no one can read what was sent, the people who run the
 * site among them: only its hash is stored. `SameSite=Lax`, because after a sign-in at a provider the browser comes from another
 * site.
 */

/** Milliseconds for which a request is kept. */
export const keptFor = 30 * 60_000;
/** Requests that one person keeps; beyond that the next one is not kept. */
export const mostKept = 3;
/** Requests that are kept in one browser, for all who use it. */
export const mostKeptInBrowser = 4 * mostKept;

const keyPattern = /^[A-Za-z0-9_-]{43}$/;
/** Between keys that were kept in one cookie, before each had its own. */
const separator = "~";
/** Keys that are looked at: more than a browser gets from this site. */
const mostRead = 2 * mostKeptInBrowser;

/** On https the prefix `__Host-` makes browsers refuse the cookie from any other host, and from plain http (RFC 6265bis). */
function keptCookieName(secure: boolean): string {
  return secure ? "__Host-gatehouse-kept" : "gatehouse-kept";
}

/** The keys in a `Cookie` header, in no order. Unreadable ones are left out. */
export function readKeptKeys(header: string | null, secure: boolean): readonly string[] {
  const keys = new Set<string>();
  const own = keptCookieName(secure);
  for (const pair of header?.split(";") ?? []) {
    const [name = "", value = ""] = pair.split("=", 2).map((part) => part.replace(/^[ \t]+|[ \t]+$/g, ""));
    const isOwn = name === own || (name.startsWith(`${own}-`) && /^[0-9a-f]{16}$/.test(name.slice(own.length + 1)));
    if (!isOwn) continue;
    for (const key of value.split(separator, mostKept)) {
      if (keyPattern.test(key) && keys.size < mostRead) keys.add(key);
    }
  }
  return [...keys];
}

/** The value of a `Set-Cookie` header. @param id of what is kept */
export function writeKeptCookie(key: string, id: string, secure: boolean): string {
  return cookie(key, id, secure, keptFor / 1000);
}

/** The value of a `Set-Cookie` header that removes the cookie of what is kept no longer. */
export function forgetKeptCookie(id: string, secure: boolean): string {
  return cookie("", id, secure, 0);
}

function cookie(value: string, id: string, secure: boolean, age: number): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}; Max-Age=${age}`;
  return `${keptCookieName(secure)}-${id}=${value}; ${attributes}`;
}
