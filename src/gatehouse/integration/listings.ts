/** Looks over sitemaps and feeds once every integration has written its own. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { pagesShownAt } from "../core/access/site-location.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { isOwnPath } from "../server/own-paths.ts";
import { auditListings } from "./audit/audit-listings.ts";
import { policyOfCode } from "../server/access/code-policy.ts";
import { auditReport } from "./audit/finding.ts";
import { readListing, withoutEntries, type Listing } from "./audit/listing.ts";
import { configurationFile } from "./configuration-file.ts";
import { DeveloperMistake } from "../server/developer-mistake.ts";

/**
 * Takes the module's own URLs out of sitemaps, and stops a build whose sitemaps name guarded pages.
 *
 * @param configurationOf the options of `gatehouse()` in a site that Astro has set up
 */
export function listings(configurationOf: (config: AstroConfig) => SiteConfiguration): AstroIntegration {
  let site: AstroConfig | undefined;
  return {
    name: "gatehouse-listings",
    hooks: {
      "astro:config:done"({ config }) {
        site = config;
      },
      async "astro:build:done"({ dir, logger }) {
        if (site === undefined) return;
        const configuration = configurationOf(site);
        const { base } = configuration.location;
        const origin = URL.parse(site.site ?? "")?.origin ?? "http://localhost";
        const isOwn = (path: string) =>
          pagesShownAt(path, configuration.location).some((page) => isOwnPath(page, configuration));
        const read = await readListings(fileURLToPath(dir), origin, isOwn);
        const { findings, warnings } = auditListings(read, policyOfCode(configuration), base);
        for (const warning of warnings) logger.warn(warning);
        if (findings.length === 0) return;
        // Without it the server does not take the build for finished.
        await rm(new URL(configurationFile, site.build.server), { force: true });
        const hidden = site.integrations.some(({ name }) => name === "@astrojs/starlight") ? ofStarlight : "";
        throw new DeveloperMistake(auditReport(findings.map((one) => ({ ...one, message: one.message + hidden }))));
      },
    },
  };
}

const ofStarlight =
  " Starlight's own sitemap gives way to one in `integrations`, which `npx astro add sitemap` puts there.";

/** The entries that are left without the module's own URLs. */
async function readListings(folder: string, origin: string, isOwn: (path: string) => boolean): Promise<Listing[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found: Listing[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:xml|rss|atom)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    const text = await readFile(path, "utf8");
    const listing = readListing(name, text, origin);
    if (listing === null) continue;
    if (listing.kind === "sitemap" && listing.paths.some(isOwn)) {
      await writeFile(path, withoutEntries(text, origin, isOwn));
    }
    found.push(listing.kind === "feed" ? listing : { ...listing, paths: listing.paths.filter((one) => !isOwn(one)) });
  }
  return found;
}
