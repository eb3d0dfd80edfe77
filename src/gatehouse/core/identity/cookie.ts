/**
 * Cookies, read strictly (RFC 6265bis).
 *
 * Names are compared as they stand and never decoded: a reader that decodes them takes `%5F%5FHost-gatehouse`, which
 * any subdomain may set, for the name that only this host may set. Cookies of others, however broken, do not matter.
 */

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
