/** The paths a build knows, as `gatehouse check` reads them. */
import type { SiteRoute } from "../../core/access/site-route.ts";
import type { RouteFact, SiteFacts } from "./facts.ts";

export interface KnownRoute {
  /** `/members/library/[slug]`, or the path of a file; without the base. */
  readonly pattern: string;
  readonly kind: "page" | "endpoint" | "file";
}

/** Astro's own routes take requests that only its scripts make; the check asks for them by name. */
export function knownRoutes({ routes, prerenderedPaths, publicFiles }: SiteFacts): KnownRoute[] {
  const known = new Map<string, KnownRoute>();
  const add = (pattern: string, kind: KnownRoute["kind"]) => known.set(pattern, { pattern, kind });
  for (const { pattern, type, origin, isPrerendered } of routes) {
    if (origin === "internal" || (type !== "page" && type !== "endpoint")) continue;
    if (!isPrerendered || !pattern.includes("[")) add(pattern, type);
  }
  for (const path of prerenderedPaths) add(`/${path.replace(/^\/+|\/+$/g, "")}`, "page");
  for (const file of publicFiles) add(file, "file");
  return [...known.values()];
}

/**
 * The routes of the site as the console shows them. Of files only their folders are told, since a site may have thousands;
 * what Astro itself adds is there wherever a site is.
 */
export function siteRoutes({ routes, publicFiles }: Pick<SiteFacts, "routes" | "publicFiles">): SiteRoute[] {
  const known = new Map<string, SiteRoute>();
  const add = (pattern: string, kind: SiteRoute["kind"]) => {
    if (!known.has(pattern)) known.set(pattern, { pattern, kind });
  };
  for (const route of routes) add(route.pattern, kindOf(route));
  for (const file of publicFiles) add(`${decodeURI(file.slice(0, file.lastIndexOf("/")))}/[file]`, "other");
  for (const pattern of ofAstro) add(pattern, "other");
  return [...known.values()];
}

const ofAstro = ["/_astro/[...file]", "/_actions/[...action]", "/_server-islands/[...name]", "/_image"];

function kindOf({ type, origin, isOwn }: RouteFact): SiteRoute["kind"] {
  if (isOwn) return "own";
  return origin !== "internal" && (type === "page" || type === "endpoint") ? type : "other";
}
