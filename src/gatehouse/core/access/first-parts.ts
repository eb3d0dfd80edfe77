/** Patterns arranged by their first part, since a place meets few of ten thousand. */
import type { Pattern } from "./pattern.ts";

/** @returns those that may overlap with a pattern, and maybe some that do not, in no particular order */
export function firstParts<One extends { readonly pattern: Pattern }>(
  all: readonly One[],
): (place: Pick<Pattern, "segments">) => readonly One[] {
  const byFirst = new Map<string, One[]>();
  for (const one of all) {
    const first = one.pattern.segments[0] ?? "*";
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [one]);
    else known.push(one);
  }
  return ({ segments }) => {
    const first = segments[0] ?? "*";
    if (first === "*") return all;
    return [...(byFirst.get(first) ?? []), ...(byFirst.get("*") ?? [])];
  };
}
