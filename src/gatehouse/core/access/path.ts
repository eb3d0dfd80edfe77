/**
 * The path of a request, as rules see it: its decoded segments, if it can be read in exactly one way.
 *
 * Astro decodes a path up to ten times before it chooses a route, file servers and proxies decode it once or not at
 * all, and some read `\` as `/`. A path that two of them could read differently has no segments here, and the caller
 * must deny it.
 */
import { rememberedLast } from "../remember.ts";

/**
 * Splits the pathname of a URL (percent-encoded, without query) into segments, each decoded once. A trailing slash
 * makes no difference.
 *
 * Null when the path has no single meaning: it does not begin with a slash, holds an empty segment, cannot be decoded,
 * or a decoded segment holds a slash, a backslash, a control character, a code that would decode again, or is `.` or
 * `..`. The same path is parsed several times in a row: for rules, for sections, and as the return path.
 */
export const segmentsOf = rememberedLast(split);

function split(path: string): readonly string[] | null {
  if (!path.startsWith("/")) return null;
  if (path === "/") return [];
  const raw = (path.endsWith("/") ? path.slice(1, -1) : path.slice(1)).split("/");
  const segments: string[] = [];
  for (const text of raw) {
    const segment = decodeSegment(text);
    if (segment === null) return null;
    segments.push(segment);
  }
  return segments;
}

/** A segment without special characters; most are, and need no further check. */
const plainSegment = /^(?!\.{1,2}$)[A-Za-z0-9\-._~]+$/;

function decodeSegment(text: string): string | null {
  if (plainSegment.test(text)) return text;
  let segment = text;
  if (text.includes("%")) {
    try {
      segment = decodeURIComponent(text);
    } catch {
      return null;
    }
    if (/%[0-9a-f]{2}/i.test(segment)) return null;
  }
  if (segment === "" || segment === "." || segment === "..") return null;
  if (segment.includes("/") || segment.includes("\\") || hasControlCharacter(segment)) return null;
  // One letter can be written in two ways (é as one character or as e and an accent); rules know only one of them.
  return segment.normalize("NFC");
}

/** Whether the text contains an ASCII control character: 0 to 31, or 127. */
export function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/**
 * The segments under which the same page may also be served: Astro answers `/admin.html` and `/admin/index.html` with
 * the page of `/admin`. Null when there is no other spelling.
 */
export function otherSpelling(segments: readonly string[]): string[] | null {
  let end = segments.length;
  let last = segments[end - 1];
  if (last === undefined || !last.endsWith(".html")) return null;
  while (last !== undefined) {
    if (last === "index.html") {
      end -= 1;
      last = segments[end - 1];
    } else if (last.endsWith(".html") && last !== ".html") {
      last = last.slice(0, -".html".length);
    } else {
      break;
    }
  }
  return last === undefined ? [] : [...segments.slice(0, end - 1), last];
}
