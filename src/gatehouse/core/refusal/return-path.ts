/**
 * Where a person was going when they were refused, and goes after signing in. Comes from forms and addresses that
 * anybody can write, so it may only ever lead back into this site.
 */
import { otherSpelling, segmentsOf } from "../access/path.ts";

const longest = 2048;
const somewhere = "http://gatehouse.invalid";

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
  if (!URL.canParse(input, somewhere)) return null;
  const url = new URL(input, somewhere);
  if (url.origin !== somewhere || url.href !== somewhere + input) return null;
  const segments = segmentsOf(url.pathname);
  if (segments === null) return null;
  return never.some((path) => isSamePage(segments, path)) ? null : input;
}

function isSamePage(segments: readonly string[], path: string): boolean {
  const other = (segmentsOf(path) ?? []).join("/");
  return segments.join("/") === other || otherSpelling(segments)?.join("/") === other;
}
