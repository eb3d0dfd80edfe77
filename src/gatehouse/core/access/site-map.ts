/** The site's routes as a tree: who can open each, by which rules, and where no rule speaks at all. */
import { firstParts } from "./first-parts.ts";
import { overlap, patternOfRule, type Pattern } from "./pattern.ts";
import { segmentsOf } from "./path.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { mappedRoutes, patternOfRoute, type SiteRoute } from "./site-route.ts";
import { rememberedByObject } from "../remember.ts";
import { withoutBase } from "./site-location.ts";

export interface MapNode {
  /** The last part, as Astro writes it: `[slug]`; `/` for the home page. */
  readonly name: string;
  /** The whole pattern, up to this part. */
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
  /** The rule that was made for this route, or for it and all under it, in force or in trial. */
  readonly ownRule?: Rule;
  /** Whether rules for parts of it ask something else. */
  readonly hasNarrower: boolean;
  /** How often visitors were refused there. */
  readonly refusals: number;
  /** A deployment of the last days brought it. */
  readonly isNew: boolean;
}

export interface RefusedPath {
  /** With the base, as it was asked for. */
  readonly path: string;
  readonly times: number;
}

/** Routes to show: all, those without a rule, or new ones without a rule. */
export const mapChoices = ["all", "without-rule", "new"] as const;
export type MapChoice = (typeof mapChoices)[number];

export interface MapQuery {
  /** A part of the route; upper and lower case are the same. */
  readonly search: string;
  readonly show: MapChoice;
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface SiteMap {
  /** Routes of one page of the list, with the folders that lead to them. */
  readonly nodes: readonly MapNode[];
  /** Routes that fit, on all pages. */
  readonly total: number;
  /** Those of them that no rule speaks of. */
  readonly open: number;
  /** The last page where a later one was asked for. */
  readonly page: number;
}

/**
 * Pages and endpoints of the site, in the order of the tree; Gatehouse's own pages have rules of their own. Only the routes of the page
 * that is asked for are compared with all rules.
 *
 * @param fresh patterns of routes that are new
 */
export function siteMap(
  policy: Policy,
  routes: readonly SiteRoute[],
  refused: readonly RefusedPath[],
  fresh: ReadonlySet<string>,
  query: MapQuery,
): SiteMap {
  const places = placesIn(routes);
  const counts = countRefusals(places, refused, policy.base);
  const sought = query.search.trim().normalize("NFC").toLowerCase();
  const found = places.filter(({ route }) => route.pattern.normalize("NFC").toLowerCase().includes(sought));
  const openPlaces = openIn(policy)(routes);
  const open = found.filter((one) => openPlaces.has(one));
  const isFresh = ({ route }: Placed) => fresh.has(route.pattern);
  const chosen = { all: () => found, "without-rule": () => open, new: () => open.filter(isFresh) };
  const shown = chosen[query.show]().sort(asInTheTree);
  const page = Math.max(1, Math.min(query.page, Math.ceil(shown.length / query.pageSize)));
  const narrowAt = narrowRules(policy);
  const ownRules = ownRulesOf(policy);
  const root: Growing = { name: "", pattern: "", children: new Map() };
  for (const one of shown.slice((page - 1) * query.pageSize, page * query.pageSize)) {
    const { route, place, names } = one;
    const rules = rulesAt(policy, one);
    const isVarying = isOpen(place);
    const rulePattern = rulePatternOf(place);
    // One for the whole site is not the home page's own.
    const ownRule =
      ownRules.get(rulePattern) ?? (place.rest || rulePattern === "/" ? undefined : ownRules.get(`${rulePattern}/**`));
    nodeAt(root, names).route = {
      rulePattern,
      path: pathOf(place),
      rules,
      ...(ownRule !== undefined && { ownRule }),
      hasNarrower:
        isVarying && narrowAt(place).some((one) => !rules.includes(one.rule) && isInside(one.pattern, place)),
      refusals: counts.get(route) ?? 0,
      isNew: isFresh(one),
    };
  }
  return { nodes: finished(root), total: shown.length, open: open.length, page };
}

// What hangs on the policy and the routes alone is computed once: with ten thousand rules it takes most of the time of the map.

const narrowRules = rememberedByObject(({ rules }: Policy) =>
  firstParts(
    rules.flatMap((rule) => {
      const pattern = rule.host === undefined ? patternOfRule(rule) : null;
      return pattern === null ? [] : [{ rule, pattern }];
    }),
  ),
);

/** The places that no rule speaks of. */
const openIn = rememberedByObject((policy: Policy) =>
  rememberedByObject(
    (routes: readonly SiteRoute[]): ReadonlySet<Placed> =>
      new Set(placesIn(routes).filter((one) => rulesAt(policy, one).length === 0)),
  ),
);

/** Rules of the console by the route that they are for. Of several for one route, the rule for every method. */
const ownRulesOf = rememberedByObject(({ source }: Policy): ReadonlyMap<string, Rule> => {
  const found = new Map<string, Rule>();
  for (const rule of source.rules) {
    const pattern =
      rule.source === "console" && rule.host === undefined && rule.sealed !== true ? patternOfRule(rule) : null;
    if (pattern === null) continue;
    const key = rulePatternOf(pattern);
    if (!found.has(key) || rule.methods.length === 0) found.set(key, rule);
  }
  return found;
});

/** Pages and endpoints of the site that a rule can name. */
const placesIn = rememberedByObject((routes: readonly SiteRoute[]): readonly Placed[] =>
  mappedRoutes(routes).flatMap((route) => {
    const place = patternOfRoute(route);
    return place === null ? [] : [{ route, place, names: namesOf(route.pattern) }];
  }),
);

/** How many new routes no rule speaks of. @param fresh patterns of routes that are new */
export function countNewOpen(policy: Policy, routes: readonly SiteRoute[], fresh: ReadonlySet<string>): number {
  return [...openIn(policy)(routes)].filter(({ route }) => fresh.has(route.pattern)).length;
}

/** The rules that all must be met there; none: it is open to everybody. */
function rulesAt(policy: Policy, { place }: Pick<Placed, "place">): readonly Rule[] {
  return policy.match("GET", policy.base + pathOf(place))?.rules ?? [];
}

interface Placed {
  readonly route: SiteRoute;
  readonly place: Pattern;
  readonly names: readonly string[];
}

function namesOf(pattern: string): string[] {
  return pattern === "/" ? ["/"] : pattern.replace(/\/$/, "").split("/").slice(1);
}

/** Part by part, a folder in front of what is in it. */
function asInTheTree({ names: one }: Placed, { names: other }: Placed): number {
  const at = one.findIndex((name, index) => name !== other[index]);
  if (at === -1) return one.length - other.length;
  const [left = "", right = ""] = [one[at], other[at]];
  return left < right ? -1 : 1;
}

interface Growing {
  readonly name: string;
  readonly pattern: string;
  route?: MappedRoute;
  readonly children: Map<string, Growing>;
}

function nodeAt(root: Growing, names: readonly string[]): Growing {
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
  return [...children.values()].map((child) => ({
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
  shown: readonly Placed[],
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
