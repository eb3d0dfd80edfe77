/**
 * Parses the request target. A target that passes has exactly one meaning, for us, for Astro and for a proxy. One that can be
 * read in two ways is refused, not repaired (RFC 9112 3.2.1 origin-form; RFC 3986 6.2.2 equivalent spellings).
 */
export type TargetResult =
  { readonly ok: true; readonly pathname: string; readonly search: string } | { readonly ok: false };

/** Every other method is answered with 501 (RFC 9110 15.6.2). */
export const knownMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** The body of the 400 for a target that does not parse. */
export const manyReadings = "This URL can be read in more than one way. Please check it.\n";

const longest = 8_192;
/** The unescaped characters of a path (RFC 3986 3.3): neither the backslash nor anything outside ASCII. */
const plainPath = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*$/;
/** Second spellings: escapes of characters that need none, of separators, dots, the percent sign and controls. */
const secondSpelling = /%(?:[01][0-9a-f]|7f|2[def]|3[0-9]|25|5c|5f|7e|[46][1-9a-f]|[57][0-9a])/i;
const dotSegment = /\/\.\.?(?:\/|$)/;
/** A file name that is only an extension: Astro removes `.html`, and then a segment that the route needs is missing. */
const namelessFile = /\/\.html\/?$/;
const queryProblem = /[\u0000-\u0020\u007f-\uffff#]/;

export function parseTarget(target: string): TargetResult {
  if (target.length > longest) return { ok: false };
  const mark = target.indexOf("?");
  const pathname = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? "" : target.slice(mark);
  if (!plainPath.test(pathname) || secondSpelling.test(pathname) || queryProblem.test(search)) return { ok: false };
  if (pathname.includes("//") || dotSegment.test(pathname) || namelessFile.test(pathname)) return { ok: false };
  if (!decodes(pathname, decodeURIComponent) || !decodes(search, decodeURI)) return { ok: false };
  return { ok: true, pathname, search };
}

/** The result is used, though it says nothing: bundlers drop a call whose result is not, as if it could not throw. */
function decodes(text: string, decode: (text: string) => string): boolean {
  try {
    return !text.includes("%") || decode(text) !== "";
  } catch {
    return false;
  }
}
