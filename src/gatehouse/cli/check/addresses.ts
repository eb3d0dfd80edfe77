/** The addresses that are asked for: those the build knows, and those the site itself hands out. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { routesFile } from "../../integration/configuration-file.ts";
import type { SiteLocation } from "../../core/access/site-location.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { buildOfSite } from "../site.ts";

const routesSchema = z.array(z.object({ pattern: z.string(), kind: z.enum(["page", "endpoint", "file"]) }));

/** The addresses of the last build, those that vary filled in from the samples or with a value made up. */
export async function knownAddresses({ samples, place }: SiteConfiguration): Promise<string[]> {
  const text = await readFile(join(buildOfSite().server, routesFile), "utf8").catch(() => {
    throw new Error("This site has not been built yet. Run `npm run build` and try again.");
  });
  const routes = routesSchema.parse(JSON.parse(text));
  const addresses = routes.flatMap(({ pattern }) => filledIn(pattern, samples[pattern] ?? [{}]));
  // Programs and proxies ask there, and are answered by rules of their own; error pages are no addresses of the site.
  const asked = [...new Set(addresses)].filter((path) => !/^\/_gatehouse\/|\/(?:401|403|404|500)$/.test(path));
  return asked.map((path) => place.base + path);
}

/** Stands for the part of an address that varies where no sample is given. */
export const madeUp = "gatehouse-check";

type Samples = SiteConfiguration["samples"][string];

function filledIn(pattern: string, samples: Samples): string[] {
  return samples.map((sample) =>
    pattern.replace(/\[(\.\.\.)?([^\]]+)\]/g, (_, rest: string | undefined, name: string) => {
      const value = typeof sample === "string" ? sample : sample[name];
      if (value === undefined) return madeUp;
      return rest === undefined ? encodeURIComponent(value) : value.split("/").map(encodeURIComponent).join("/");
    }),
  );
}

/** Where sites list their own addresses. */
const listings = ["/robots.txt", "/sitemap.xml", "/sitemap-index.xml", "/rss.xml", "/feed.xml", "/atom.xml"];
const mostListings = 20;
const mostAddresses = 500;

/**
 * Paths on this site named by its robots.txt, sitemaps and feeds, as a stranger reads them; these lie at the base of the
 * site, or at the top of the host.
 */
export async function listedAddresses(
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
    for (const address of addressesIn(text, origin)) {
      if (/\.xml$/.test(address)) waiting.push(address);
      else if (found.size < mostAddresses) found.add(address);
    }
  }
  return [...found];
}

function addressesIn(text: string, origin: string): string[] {
  const named = text.matchAll(
    /<(?:loc|link|guid)\b[^>]*>\s*([^<\s]+)\s*<|<link\b[^>]*\bhref="([^"]+)"|^\s*sitemap:\s*(\S+)/gim,
  );
  return [...named].flatMap(([, element, attribute, sitemap]) => {
    const url = URL.parse((element ?? attribute ?? sitemap ?? "").replaceAll("&amp;", "&"), origin);
    return url === null || url.origin !== origin ? [] : [url.pathname];
  });
}
