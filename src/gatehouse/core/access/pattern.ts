/**
 * Path patterns of rules: `/members/**`, `/blog/*`, `/api/people`.
 *
 * A segment is literal, or `*` for exactly one segment with any text, or, as the last one, `**` for zero or more
 * segments: `/members/**` covers `/members`, `/members/` and `/members/a/b`. A trailing slash makes no difference.
 * Patterns are written decoded (`/über`), not percent-encoded, and are case-sensitive.
 */
import { z } from "zod";
import { isPrintable } from "../identity/printable.ts";
import { problem, textOfProblem, type Problem } from "../languages/problem.ts";
import { rememberedByObject } from "../remember.ts";

/** Limits keep a pattern readable and bound the work of matching one path, however many rules are added. */
const longestPattern = 500;
const mostSegments = 16;
const mostStars = 3;

export interface Pattern {
  /** Literal text, or `*` for any one segment. */
  readonly segments: readonly string[];
  /** Whether `**` follows. */
  readonly rest: boolean;
}

/** The problem of a pattern, whose words say what to write instead; null when there is none. */
export function patternProblem(text: string): Problem | null {
  if (!text.startsWith("/")) return problem("path-slash");
  if (text.length > longestPattern) return problem("too-long", { most: longestPattern });
  if (/[?#]/.test(text)) return problem("path-query");
  if (!isPrintable(text)) return problem("path-invisible");
  if (text.includes("\\")) return problem("path-backslash");
  if (text.includes("%")) return problem("path-encoded");
  const parts = partsOf(text);
  if (parts.length > mostSegments) return problem("path-parts", { most: mostSegments });
  for (const [index, part] of parts.entries()) {
    const wrong = partProblem(part, index === parts.length - 1);
    if (wrong !== null) return wrong;
  }
  if (parts.filter((part) => part === "*").length > mostStars) {
    return problem("path-stars", { most: mostStars });
  }
  return null;
}

function partProblem(part: string, isLast: boolean): Problem | null {
  if (part === "") return problem("path-empty-part");
  if (part === "." || part === "..") return problem("path-dots");
  if (part === "**") return isLast ? null : problem("path-stars-end");
  if (part === "*") return null;
  if (part.includes("*")) return problem("path-star-alone");
  if (/^\[.*\]$/.test(part)) return problem("path-parameter");
  // Both spellings may reach the same page, so the shorter one names it and covers the longer one.
  if (isLast && part.endsWith(".html")) return problem("path-html");
  return null;
}

export function partsOf(text: string): string[] {
  if (text === "/") return [];
  return (text.endsWith("/") ? text.slice(1, -1) : text.slice(1)).split("/");
}

/** A pattern as it is typed in a form, in the configuration, or kept in the database. */
export const patternSchema = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const wrong = patternProblem(text);
    if (wrong !== null) context.addIssue({ code: "custom", message: textOfProblem(wrong) });
  });

/** The parts of a pattern that `patternSchema` accepted, or null for any other text. */
export function parsePattern(text: string): Pattern | null {
  if (patternProblem(text) !== null) return null;
  const parts = partsOf(text).map((part) => part.normalize("NFC"));
  const rest = parts.at(-1) === "**";
  return { segments: rest ? parts.slice(0, -1) : parts, rest };
}

/**
 * The same for a rule, parsed once as long as the object lives: ten thousand rules are compiled again with each change,
 * and all but one are the same objects.
 */
export const patternOfRule = rememberedByObject((rule: { readonly pattern: string }) => parsePattern(rule.pattern));

/** Whether every path that `inner` matches is matched by `outer`. */
export function covers(outer: Pattern, inner: Pattern): boolean {
  for (const [index, segment] of outer.segments.entries()) {
    const other = inner.segments[index];
    if (other === undefined || (segment !== "*" && segment !== other)) return false;
  }
  return outer.rest || (!inner.rest && inner.segments.length === outer.segments.length);
}

/** Whether some path is matched by both. */
export function overlap(one: Pattern, other: Pattern): boolean {
  const shared = Math.min(one.segments.length, other.segments.length);
  for (let index = 0; index < shared; index += 1) {
    const [left, right] = [one.segments[index], other.segments[index]];
    if (left !== "*" && right !== "*" && left !== right) return false;
  }
  if (one.segments.length > shared) return other.rest;
  if (other.segments.length > shared) return one.rest;
  return true;
}

/**
 * Which of two patterns decides a path that both match: negative when `one` does, positive when `other` does, 0 when
 * they are equal. Segment by segment, literal text comes before `*`, and `*` before `**`.
 */
export function compareSpecificity(one: Pattern, other: Pattern): number {
  const length = Math.max(one.segments.length, other.segments.length) + 1;
  for (let index = 0; index < length; index += 1) {
    const difference = rankAt(one, index) - rankAt(other, index);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rankAt(pattern: Pattern, index: number): number {
  const segment = pattern.segments[index];
  if (segment === undefined) return index === pattern.segments.length && pattern.rest ? 2 : 0;
  return segment === "*" ? 1 : 0;
}
