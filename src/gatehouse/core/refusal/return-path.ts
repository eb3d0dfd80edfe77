/**
 * The return path: where a person was going when they were refused, and goes after signing in. It comes from forms and
 * URLs that anyone can write, so it must always lead back into this site.
 */
import { otherSpelling, segmentsOf } from "../access/path.ts";
import { rememberedByObject } from "../remember.ts";

const longest = 2048;
const somewhere = "http://gatehouse.invalid";

/** Characters that no browser changes, in a path without a segment that begins with a dot: it need not be parsed to know. */
const plain = /^(?:\/(?!\.)[A-Za-z0-9\-._~]*)+(?:\?[A-Za-z0-9\-._~=&+/]*)?$/;

/**
 * The path, exactly as given, when it leads into this site by every reading; null otherwise.
 *
 * Accepted are a path that begins with one slash and has a single meaning, with a query and a fragment if there are
 * any, spelled as a browser spells it. A path that a browser would change first (a tab, a line break, `\`, `..`,
 * letters that are not encoded) is refused, not repaired.
 *
 * @param never Paths that are never returned to, such as those of signing in and out; `/_actions/**` is all that lies
 * under it.
 */
export function safeReturnPath(input: string | null | undefined, never: readonly string[] = []): string | null {
  if (!input || input.length > longest || !/^\/(?![/\\])/.test(input)) return null;
  // Line breaks are refused even when encoded, in case something decodes them once more on the way to a header.
  if (input.includes("\\") || /%0[ad]/i.test(input)) return null;
  const pathname = plain.test(input) ? beforeQuery(input) : pathnameAsBrowsersRead(input);
  if (pathname === null) return null;
  const segments = segmentsOf(pathname);
  if (segments === null) return null;
  const excluded = excludedBy(never);
  const other = otherSpelling(segments);
  return excluded(segments) || (other !== null && excluded(other)) ? null : input;
}

type Excludes = (segments: readonly string[]) => boolean;

/** Computed once for each list, because every refusal needs it. */
const excludedBy = rememberedByObject(excluderOf);

function excluderOf(paths: readonly string[]): Excludes {
  const spelled = (path: string) => (segmentsOf(path) ?? []).join("/");
  const isFolder = (path: string) => path.endsWith("/**");
  const pages = new Set(paths.filter((path) => !isFolder(path)).map(spelled));
  const folders = new Set(paths.filter(isFolder).map((path) => spelled(path.slice(0, -"/**".length))));
  const depths = [...new Set([...folders].map((folder) => folder.split("/").length))];
  const beginnings = new Set([...pages, ...folders].map((path) => path.split("/", 1)[0]));
  return (segments) =>
    // Nearly every path begins differently from all of these.
    beginnings.has(segments[0] ?? "") &&
    (pages.has(segments.join("/")) || depths.some((depth) => folders.has(segments.slice(0, depth).join("/"))));
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
