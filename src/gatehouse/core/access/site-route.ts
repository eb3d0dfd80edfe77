/** The routes that a site has, as rules see them: what a build found, or what `astro dev` serves. Paths are without the base. */
import { z } from "zod";
import { rememberedByObject, rememberedByText } from "../remember.ts";
import { overlap, parsePattern, partsOf, type Pattern } from "./pattern.ts";

export const siteRouteSchema = z.object({
  /** As Astro writes it: `/members/library/[slug]`; of a folder of files `/downloads/[...file]`. */
  pattern: z.string(),
  /** `own`: Gatehouse's own. `other`: files, redirects and what Astro and other integrations add. */
  kind: z.enum(["page", "endpoint", "own", "other"]),
});

export type SiteRoute = z.infer<typeof siteRouteSchema>;

/** They have no URL of their own. */
const errorPage = /^\/(?:401|403|404|500)\/?$/;

/** Pages and endpoints of the site itself that have a URL. */
export function mappedRoutes(routes: readonly SiteRoute[]): SiteRoute[] {
  return routes.filter(({ kind, pattern }) => (kind === "page" || kind === "endpoint") && !errorPage.test(pattern));
}

/** Null for a route that no rule could name. `[x]` is any one part, also as a piece of one, and `[...x]` is any number of parts. */
export function patternOfRoute({ pattern }: Pick<SiteRoute, "pattern">): Pattern | null {
  const segments: string[] = [];
  for (const part of partsOf(pattern === "" ? "/" : pattern)) {
    // What follows a rest cannot be written as a rule; the whole of it covers it.
    if (part.startsWith("[...")) return { segments, rest: true };
    segments.push(part.includes("[") ? "*" : part.normalize("NFC"));
  }
  return segments.some((segment) => segment === "") ? null : { segments, rest: false };
}

/** Whether any route lies where the rule is; true as well where that cannot be told. */
export function leadsSomewhere(rulePattern: string, routes: readonly SiteRoute[]): boolean {
  const pattern = parsePattern(rulePattern);
  return pattern === null || placesOf(routes).some((place) => overlap(place, pattern));
}

const placesOf = rememberedByObject((routes: readonly SiteRoute[]): readonly Pattern[] =>
  routes.map(patternOfRoute).filter((place) => place !== null),
);

/** Where a rule of the site leads nowhere: the nearest real path, or null where none is near. Undefined where all is well. */
export function missedPath(
  { host, pattern }: { readonly host?: string | undefined; readonly pattern: string },
  routes: readonly SiteRoute[] | null,
): string | null | undefined {
  const missed = routes === null || host !== undefined ? notMissed : missedIn(routes)(pattern);
  return missed === notMissed ? undefined : missed;
}

const notMissed = Symbol("not missed");
/** Patterns of the rules that a console shows, and many more. */
const mostMissed = 2_000;

const missedIn = rememberedByObject((routes: readonly SiteRoute[]) =>
  rememberedByText(
    (pattern) => (leadsSomewhere(pattern, routes) ? notMissed : nearestPath(pattern, routes)),
    mostMissed,
  ),
);

/** More changes than this make another word of it. */
const mostChanges = 3;

/** The real path that the rule's path may have been meant for: `/members` for `/membrs/**`. Null where none is near. */
export function nearestPath(rulePattern: string, routes: readonly SiteRoute[]): string | null {
  const sought = (parsePattern(rulePattern)?.segments ?? []).filter((segment) => segment !== "*");
  if (sought.length === 0) return null;
  let best: { readonly path: string; readonly changes: number } | null = null;
  for (const path of pathsAbove(routes)) {
    const changes = changesBetween(sought.join("/"), path.slice(1));
    // Of paths that are as near, the first in the alphabet, so that the answer stays the same.
    if (best === null || changes < best.changes || (changes === best.changes && path < best.path))
      best = { path, changes };
  }
  const most = Math.min(mostChanges, Math.ceil(sought.join("/").length / 3));
  return best !== null && best.changes > 0 && best.changes <= most ? best.path : null;
}

/** The literal beginnings of all routes: a rule may be for a folder that has no page of its own. */
const pathsAbove = rememberedByObject((routes: readonly SiteRoute[]): ReadonlySet<string> => {
  const paths = new Set<string>();
  for (const { segments } of placesOf(routes)) {
    let path = "";
    for (const segment of segments) {
      if (segment === "*") break;
      path += `/${segment}`;
      paths.add(path);
    }
  }
  return paths;
});

/** How many letters have to be typed, left out or changed to make one of the other (Levenshtein). */
function changesBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostChanges) return mostChanges + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let index = 1; index <= other.length; index += 1) {
      const replaced = (row[index - 1] ?? 0) + (one[at - 1] === other[index - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
