/** The site's routes as a tree: who can open each, by which rules, and where no rule speaks at all. */
import { firstParts } from "./first-parts.ts";
import { overlap, patternOfRule, type Pattern } from "./pattern.ts";
import { segmentsOf } from "./path.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { patternOfRoute, type SiteRoute } from "./site-route.ts";
import { withoutBase } from "./site-location.ts";

export interface MapNode {
  /** The last part, as Astro writes it: `[slug]`; `/` for the home page. */
  readonly name: string;
  /** Of all parts. */
  readonly pattern: string;
  /** Left out for a folder that has no page of its own. */
  readonly route?: MappedRoute;
  readonly children: readonly MapNode[];
}

export interface MappedRoute {
  /** The pattern that a rule for exactly this route has, and a path that stands for it. */
  readonly rulePattern: string;
  readonly path: string;
  /** All must be met, those from code first. Empty: no rule speaks of it, and it is open to everybody. */
  readonly rules: readonly Rule[];
  /** Whether rules for parts of it ask something else. */
  readonly hasNarrower: boolean;
  /** How often visitors were refused there. */
  readonly refusals: number;
}

export interface RefusedPath {
  /** With the base, as it was asked for. */
  readonly path: string;
  readonly times: number;
}

/** They have no URL of their own. */
const errorPage = /^\/(?:401|403|404|500)\/?$/;

/** Pages and endpoints of the site; Gatehouse's own pages have rules of their own. */
export function siteMap(policy: Policy, routes: readonly SiteRoute[], refused: readonly RefusedPath[]): MapNode[] {
  const shown = routes
    .filter(({ kind, pattern }) => (kind === "page" || kind === "endpoint") && !errorPage.test(pattern))
    .flatMap((route) => {
      const place = patternOfRoute(route);
      return place === null ? [] : [{ route, place }];
    });
  const counts = countRefusals(shown, refused, policy.base);
  const narrow = policy.rules.flatMap((rule) => {
    const pattern = rule.host === undefined ? patternOfRule(rule) : null;
    return pattern === null ? [] : [{ rule, pattern }];
  });
  const narrowAt = firstParts(narrow);
  const root: Growing = { name: "", pattern: "", children: new Map() };
  for (const { route, place } of shown) {
    const path = pathOf(place);
    const rules = policy.match("GET", policy.base + path)?.rules ?? [];
    const isVarying = place.rest || place.segments.includes("*");
    nodeAt(root, route.pattern).route = {
      rulePattern: rulePatternOf(place),
      path,
      rules,
      hasNarrower:
        isVarying && narrowAt(place).some((one) => !rules.includes(one.rule) && isInside(one.pattern, place)),
      refusals: counts.get(route) ?? 0,
    };
  }
  return finished(root);
}

interface Growing {
  readonly name: string;
  readonly pattern: string;
  route?: MappedRoute;
  readonly children: Map<string, Growing>;
}

function nodeAt(root: Growing, pattern: string): Growing {
  const names = pattern === "/" ? ["/"] : pattern.replace(/\/$/, "").split("/").slice(1);
  let node = root;
  for (const name of names) {
    let child = node.children.get(name);
    if (child === undefined) {
      const below = name === "/" ? "/" : `${node.pattern}/${name}`;
      child = { name, pattern: below, children: new Map() };
      node.children.set(name, child);
    }
    node = child;
  }
  return node;
}

function finished({ children }: Growing): MapNode[] {
  return [...children.values()]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((child) => ({
      name: child.name,
      pattern: child.pattern,
      ...(child.route !== undefined && { route: child.route }),
      children: finished(child),
    }));
}

function rulePatternOf({ segments, rest }: Pattern): string {
  const path = `/${segments.join("/")}`;
  return rest ? `${path === "/" ? "" : path}/**` : path;
}

function pathOf({ segments }: Pattern): string {
  return `/${segments.map((segment) => encodeURIComponent(segment === "*" ? "any" : segment)).join("/")}`;
}

/** Whether the pattern is for a part of the place alone. */
function isInside(pattern: Pattern, place: Pattern): boolean {
  return pattern.segments.length >= place.segments.length && overlap(pattern, place);
}

/** A refusal counts for the narrowest route that leads there. */
function countRefusals(
  shown: readonly { readonly route: SiteRoute; readonly place: Pattern }[],
  refused: readonly RefusedPath[],
  base: string,
): Map<SiteRoute, number> {
  const counts = new Map<SiteRoute, number>();
  const exact = new Map(
    shown.filter(({ place }) => !isOpen(place)).map((one) => [one.place.segments.join("/"), one.route]),
  );
  const openAt = firstParts(
    shown.filter(({ place }) => isOpen(place)).map(({ route, place }, order) => ({ route, pattern: place, order })),
  );
  for (const { path, times } of refused) {
    const segments = segmentsOf(withoutBase(path, base));
    if (segments === null) continue;
    const found =
      exact.get(segments.join("/")) ??
      openAt({ segments })
        .filter(({ pattern }) => overlap(pattern, { segments, rest: false }))
        .reduce<Ordered | null>((first, one) => (first === null || one.order < first.order ? one : first), null)?.route;
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + times);
  }
  return counts;
}

interface Ordered {
  readonly route: SiteRoute;
  readonly order: number;
}

function isOpen({ segments, rest }: Pattern): boolean {
  return rest || segments.includes("*");
}
