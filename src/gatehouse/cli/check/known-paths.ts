/** The paths that the check requests: those the build knows, and those the site lists itself. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SiteLocation } from "../../core/access/site-location.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { scimPath } from "../../server/own-paths.ts";
import { builtRoutesSchema, routesFile } from "../../server/site-paths.ts";
import { buildOfSite } from "../site.ts";

/** The paths of the last build. Parameters are filled in from the samples, or with a placeholder. */
export async function knownPaths({ samples, location }: SiteConfiguration): Promise<string[]> {
  const text = await readFile(join(buildOfSite().server, routesFile), "utf8").catch(() => {
    throw new Error("This site has not been built yet. Run `npm run build` and try again.");
  });
  const routes = builtRoutesSchema.parse(JSON.parse(text));
  const paths = routes.flatMap(({ pattern }) => filledIn(pattern, samples[pattern] ?? [{}]));
  // URLs for proxies and directories follow rules of their own, and error pages have no URL.
  const isLeftOut = (path: string) =>
    path.startsWith(`${scimPath}/`) || /^\/_gatehouse\/|\/(?:401|403|404|500)$/.test(path);
  const asked = [...new Set(paths)].filter((path) => !isLeftOut(path));
  return asked.map((path) => location.base + path);
}

/** Value of a parameter for which no sample is given. */
export const placeholder = "gatehouse-check";

type Samples = SiteConfiguration["samples"][string];

function filledIn(pattern: string, samples: Samples): string[] {
  return samples.map((sample) =>
    pattern.replace(/\[(\.\.\.)?([^\]]+)\]/g, (_, rest: string | undefined, name: string) => {
      const value = typeof sample === "string" ? sample : sample[name];
      if (value === undefined) return placeholder;
      return rest === undefined ? encodeURIComponent(value) : value.split("/").map(encodeURIComponent).join("/");
    }),
  );
}

/** Where sites list their own pages. */
const listings = ["/robots.txt", "/sitemap.xml", "/sitemap-index.xml", "/rss.xml", "/feed.xml", "/atom.xml"];
const mostListings = 20;
const mostPaths = 500;

/**
 * Paths on this site that its robots.txt, sitemaps and feeds name for an anonymous visitor. These files are looked for at
 * the base of the site and at the root of the host.
 */
export async function listedPaths(
  origin: string,
  { base }: SiteLocation,
  fetchText: (path: string) => Promise<string | null>,
) {
  const found = new Set<string>();
  const waiting = [...new Set(listings.flatMap((path) => [base + path, path]))];
  const read = new Set<string>();
  for (let path = waiting.shift(); path !== undefined && read.size < mostListings; path = waiting.shift()) {
    if (read.has(path)) continue;
    read.add(path);
    const text = await fetchText(path);
    if (text === null) continue;
    for (const listed of pathsIn(text, origin)) {
      if (/\.xml$/.test(listed)) waiting.push(listed);
      else if (found.size < mostPaths) found.add(listed);
    }
  }
  return [...found];
}

function pathsIn(text: string, origin: string): string[] {
  const named = text.matchAll(
    /<(?:loc|link|guid)\b[^>]*>\s*([^<\s]+)\s*<|<link\b[^>]*\bhref="([^"]+)"|^\s*sitemap:\s*(\S+)/gim,
  );
  return [...named].flatMap(([, element, attribute, sitemap]) => {
    const url = URL.parse((element ?? attribute ?? sitemap ?? "").replaceAll("&amp;", "&"), origin);
    return url === null || url.origin !== origin ? [] : [url.pathname];
  });
}
