/**
 * Where the site stands on its host and how its URLs end: Astro's `base` and `trailingSlash`. Rules, sections and
 * routes are written without the base; visitors see URLs with it.
 */
import { z } from "zod";
import { fallbackReadings, localeFallbackSchema } from "./locale-fallback.ts";
import { problem, type Problem } from "../languages/problem.ts";

export const siteLocationSchema = z.strictObject({
  /** `/docs`, without a slash at the end; empty where the site has the whole host. */
  base: z
    .string()
    .regex(
      /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*$/,
      "is not a base that Gatehouse knows: use letters, digits, hyphens and dots, like /docs",
    )
    .default(""),
  /** What Astro does with a trailing slash: requires it, removes it, or accepts both. */
  trailingSlash: z.enum(["always", "never", "ignore"]).default("ignore"),
  /** Languages whose missing pages are filled with another's. */
  fallbacks: z.array(localeFallbackSchema).optional(),
  /** The site's own language (`i18n.defaultLocale`), where it says one. */
  language: z.string().max(100).optional(),
});

export type SiteLocation = z.infer<typeof siteLocationSchema>;

/** The path without the base, as rules and routes have it; unchanged where it does not begin with the base. */
export function withoutBase(path: string, base: string): string {
  if (base === "" || !path.startsWith(base)) return path;
  if (path.length === base.length) return "/";
  return path.charAt(base.length) === "/" ? path.slice(base.length) : path;
}

/** The same as routes are written, also where it ends with a slash or, in a site built into files, with `.html`. */
export function pageAt(path: string, base: string): string {
  const page = withoutBase(path, base);
  if (page.endsWith("/")) return page.length > 1 ? page.slice(0, -1) : page;
  return page.endsWith(".html") ? page.slice(0, -".html".length) : page;
}

/** The page at a path, and those of other languages that may fill in for it. */
export function pagesShownAt(
  path: string,
  { base, fallbacks = [] }: Pick<SiteLocation, "base" | "fallbacks">,
): string[] {
  const page = pageAt(path, base);
  const segments = page.split("/").filter((segment) => segment !== "");
  return [page, ...fallbackReadings(fallbacks, segments).map((shown) => `/${shown.join("/")}`)];
}

/**
 * The pages that Astro may find at a path, given and returned as decoded segments. It takes the base off twice before it
 * looks for a page, and answers without the base as well: `/docs/members` and `/members` are the page `/members`, and
 * `/docs/docs/members` is that page or `/docs/members`, so that both are to be judged.
 */
export function pagesUnderBase(base: readonly string[], segments: readonly string[]): readonly (readonly string[])[] {
  if (base.length === 0 || !beginsWith(segments, base)) return [segments];
  const once = segments.slice(base.length);
  return beginsWith(once, base) ? [once, once.slice(base.length)] : [once];
}

function beginsWith(segments: readonly string[], base: readonly string[]): boolean {
  return base.every((segment, index) => segments[index] === segment);
}

/**
 * Whether a path begins with the base twice. Astro removes both to choose a route and only one to read the route's
 * parameters, and fails where the two differ. Such a path has no single meaning.
 */
export function beginsWithBaseTwice(path: string, base: string): boolean {
  if (base === "" || !path.startsWith(base + base)) return false;
  const next = path.charAt(2 * base.length);
  return next === "" || next === "/" || next === ".";
}

/** The path with the trailing slash that Astro expects, so that it does not redirect. Paths of files are unchanged. */
export function withExpectedSlash(path: string, { base, trailingSlash }: SiteLocation): string {
  const hasSlash = path.endsWith("/");
  if (trailingSlash === "ignore" || path === "/" || hasSlash === (trailingSlash === "always")) return path;
  if (trailingSlash === "never") return path.slice(0, -1);
  return path !== base && /\/[^/]+\.\w+$/.test(path) ? path : `${path}/`;
}

/** The home page's path, with the base. */
export function homePathOf({ base, trailingSlash }: SiteLocation): string {
  return base === "" || trailingSlash === "always" ? `${base}/` : base;
}

/** What is wrong with a path that was written with the base; null when nothing is. */
export function problemWithBase(path: string, base: string): Problem | null {
  const page = withoutBase(path, base);
  if (page === path) return null;
  return problem("base-written", { base, page });
}
