/**
 * Where a person was going when they were refused, and goes after signing in. Comes from forms and addresses that
 * anybody can write, so it may only ever lead back into this site.
 */
import { otherSpelling, segmentsOf } from "../access/path.ts";

const longest = 2048;
const somewhere = "http://gatehouse.invalid";

/** Characters that no browser changes, in a path without a segment that begins with a dot: it need not be parsed to know. */
const plain = /^(?:\/(?!\.)[A-Za-z0-9\-._~]*)+(?:\?[A-Za-z0-9\-._~=&+/]*)?$/;

/**
 * The path, exactly as given, when it leads into this site by every reading; null otherwise.
 *
 * Accepted are a path that begins with one slash and has a single meaning, with a query and a fragment if there are
 * any, spelled as a browser spells it. Whatever a browser would change first (a tab, a line break, `\`, `..`, letters
 * that are not encoded) is refused, not mended.
 *
 * @param never Paths to which nobody returns, such as those of signing in and out.
 */
export function safeReturnPath(input: string | null | undefined, never: readonly string[] = []): string | null {
  if (!input || input.length > longest || !/^\/(?![/\\])/.test(input)) return null;
  // Line breaks are refused even when encoded, in case something decodes them once more on the way to a header.
  if (input.includes("\\") || /%0[ad]/i.test(input)) return null;
  const pathname = plain.test(input) ? beforeQuery(input) : pathnameAsBrowsersRead(input);
  if (pathname === null) return null;
  const segments = segmentsOf(pathname);
  if (segments === null) return null;
  const excluded = pagesOf(never);
  const other = otherSpelling(segments);
  return excluded.has(segments.join("/")) || (other !== null && excluded.has(other.join("/"))) ? null : input;
}

const knownPages = new WeakMap<readonly string[], ReadonlySet<string>>();

function pagesOf(paths: readonly string[]): ReadonlySet<string> {
  let pages = knownPages.get(paths);
  if (pages === undefined) {
    pages = new Set(paths.map((path) => (segmentsOf(path) ?? []).join("/")));
    knownPages.set(paths, pages);
  }
  return pages;
}

function beforeQuery(input: string): string {
  const mark = input.indexOf("?");
  return mark < 0 ? input : input.slice(0, mark);
}

/** Null when a browser would go somewhere else, or change anything first. */
function pathnameAsBrowsersRead(input: string): string | null {
  const url = URL.parse(input, somewhere);
  return url !== null && url.origin === somewhere && url.href === somewhere + input ? url.pathname : null;
}
