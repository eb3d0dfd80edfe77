/** Paths that stand for all of an area, however narrow the rules are that reach into it. */
import { overlap, parsePattern, type Pattern } from "./pattern.ts";

/**
 * Paths of the area, at least one for each rule that reaches into it: every rule is judged where it applies, however
 * narrow it is.
 */
export function pathsIn(areaText: string, patterns: readonly Pattern[], filler: string): string[] {
  const area = parsePattern(areaText);
  if (area === null) return [];
  const paths = new Set<string>();
  for (const pattern of [area, ...patterns]) {
    if (!overlap(area, pattern)) continue;
    const length = Math.max(area.segments.length, pattern.segments.length);
    const shared = Array.from({ length }, (_, index) => literalAt(area, index) ?? literalAt(pattern, index) ?? filler);
    // What follows may be of any length where both go on; rules are at most a few segments longer than the console's own.
    const lengths = area.rest && pattern.rest ? [0, 1, 2, 3] : [0];
    for (const more of lengths) {
      paths.add(`/${[...shared, ...Array<string>(more).fill(filler)].map(encodeURIComponent).join("/")}`);
    }
  }
  return [...paths];
}

function literalAt({ segments }: Pattern, index: number): string | undefined {
  return segments[index] === "*" ? undefined : segments[index];
}

/** A segment that none of these patterns names, so that only `*` and `**` match it. */
export function textInNone(patterns: readonly Pattern[]): string {
  const named = new Set<string>();
  for (const { segments } of patterns)
    for (const segment of segments) if (segment.startsWith("any")) named.add(segment);
  let text = "any";
  while (named.has(text)) text += "-other";
  return text;
}
