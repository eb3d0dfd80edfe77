/** Where a change of the rules could be felt: the site's real routes, and the parts of them that changed rules single out. */
import { firstParts } from "./first-parts.ts";
import { covers, overlap, patternOfRule, type Pattern } from "./pattern.ts";
import { textInNone } from "./paths-in.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { patternOfRoute, type SiteRoute } from "./site-route.ts";

export interface Place {
  /** As it is shown: a route as Astro writes it, or the pattern of a rule that singles out a part of one. */
  readonly pattern: string;
  /** A path that stands for all of it, percent-encoded. */
  readonly path: string;
  readonly host?: string | undefined;
}

/** Of routes with parts that may be anything, at most so many parts are looked at. */
const mostParts = 1_000;

/**
 * @param changed rules that differ before and after
 * @param besides unchanged rules whose patterns also divide a route
 * @param routes null where they are not known: then only what the rules name is looked at
 */
export function placesOf(
  changed: readonly Rule[],
  besides: readonly Rule[],
  routes: readonly SiteRoute[] | null,
): Place[] {
  const patterns = [...new Set([...changed, ...besides])].flatMap((rule) => {
    const pattern = patternOfRule(rule);
    return pattern === null ? [] : [{ rule, pattern }];
  });
  const filler = textInNone(patterns.map(({ pattern }) => pattern));
  let parts = 0;
  const places = new Map<string, Place>();
  const add = (place: Place) => {
    const key = `${place.host ?? ""} ${place.path}`;
    if (!places.has(key)) places.set(key, place);
  };
  const atSite = firstParts(patterns.filter(({ rule }) => rule.host === undefined));
  const known = (routes ?? []).flatMap((route) => {
    const pattern = patternOfRoute(route);
    return pattern === null ? [] : [{ route, pattern }];
  });
  for (const { route, pattern } of known) add({ pattern: route.pattern, path: pathIn(pattern, filler) });
  for (const { pattern } of known.filter(({ pattern: { rest, segments } }) => rest || segments.includes("*"))) {
    for (const one of atSite(pattern)) {
      if (parts >= mostParts) break;
      if (!overlap(pattern, one.pattern) || covers(one.pattern, pattern)) continue;
      add({ pattern: one.rule.pattern, path: pathIn(both(pattern, one.pattern), filler) });
      parts += 1;
    }
  }
  for (const { rule, pattern } of patterns) {
    if (rule.host === undefined && routes !== null) continue;
    if (places.size >= (routes?.length ?? 0) + mostParts) break;
    add({ pattern: rule.pattern, path: pathIn(pattern, filler), host: rule.host });
  }
  return [...places.values()];
}

function both(one: Pattern, other: Pattern): Pattern {
  const length = Math.max(one.segments.length, other.segments.length);
  const segments = Array.from({ length }, (_, index) => {
    const [left = "*", right = "*"] = [one.segments[index], other.segments[index]];
    return left === "*" ? right : left;
  });
  return { segments, rest: one.rest && other.rest };
}

function pathIn({ segments }: Pattern, filler: string): string {
  return `/${segments.map((segment) => encodeURIComponent(segment === "*" ? filler : segment)).join("/")}`;
}

/** Those that matter for who is let in. */
export function changedRules(before: Policy, after: Policy): Rule[] {
  return rulesThatDiffer(before, after, ({ conceal }) => [conceal]);
}

/**
 * The rules that are there only before or only after, or differ in what they are for or ask.
 *
 * @param besides what else of a rule counts
 */
export function rulesThatDiffer(before: Policy, after: Policy, besides: (rule: Rule) => readonly unknown[]): Rule[] {
  const identity = (rule: Rule) => {
    const { id, host, pattern, methods, requirement } = rule;
    return JSON.stringify([id, host, pattern, methods, requirement, ...besides(rule)]);
  };
  // All but the changed ones are the same objects, as a rule.
  const same = { before: new Set(before.rules), after: new Set(after.rules) };
  const other = {
    before: before.rules.filter((rule) => !same.after.has(rule)),
    after: after.rules.filter((rule) => !same.before.has(rule)),
  };
  const known = { before: new Set(other.before.map(identity)), after: new Set(other.after.map(identity)) };
  return [
    ...other.before.filter((rule) => !known.after.has(identity(rule))),
    ...other.after.filter((rule) => !known.before.has(identity(rule))),
  ];
}
