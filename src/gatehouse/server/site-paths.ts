/** The paths of a built site, to tell links that lead nowhere. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { rememberedByObject } from "../core/remember.ts";
import { withoutBase, type SiteLocation } from "../core/access/site-location.ts";
import type { SiteConfiguration } from "./configuration.ts";

/** Name of the file in which a build keeps the paths it knows, without the base. */
export const routesFile = "gatehouse-routes.json";

export const builtRoutesSchema = z.array(z.object({ pattern: z.string(), kind: z.enum(["page", "endpoint", "file"]) }));

export type HasPath = (path: string) => boolean;

/**
 * @param folder the server folder of the build
 * @returns null where there is no build, as in `astro dev`
 */
async function readSitePaths(folder: string, location: SiteLocation): Promise<HasPath | null> {
  const text = await readFile(join(folder, routesFile), "utf8").catch(() => null);
  const routes = text === null ? null : builtRoutesSchema.safeParse(JSON.parse(text)).data;
  return routes === undefined || routes === null
    ? null
    : hasPathIn(
        routes.map(({ pattern }) => pattern),
        location,
      );
}

/** The same for the build that this process serves; read once. */
export const servedSitePaths = rememberedByObject((configuration: SiteConfiguration) => {
  let paths: Promise<HasPath | null> | undefined;
  return (folder: string) => (paths ??= readSitePaths(folder, configuration.location));
});

/** @param patterns as Astro writes them: `/library/[slug]`, `/docs/[...path]` */
export function hasPathIn(patterns: readonly string[], { base }: SiteLocation): HasPath {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes("[")).map(withoutSlash));
  const varying = patterns.filter((pattern) => pattern.includes("[")).map(expressionOf);
  return (path) => {
    const own = withoutSlash(decoded(withoutBase(path, base)));
    return exact.has(own) || varying.some((expression) => expression.test(own));
  };
}

const withoutSlash = (path: string) => path.replace(/(?:\/index)?(?:\.html)?\/?$/, "") || "/";

function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.*+?^${}()|\\]/g, "\\$&")
    .replace(/\/\[\\\.\\\.\\\.[^\]]*\]/g, "(?:/.*)?")
    .replace(/\[[^\]]*\]/g, "[^/]+");
  return new RegExp(`^${source}$`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
