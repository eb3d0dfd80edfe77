/** The paths a build knows, as `gatehouse check` reads them. */
import type { SiteFacts } from "./facts.ts";

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
