/** Looks for pages that cannot be reached because of the base. */
import { withoutBase, type SiteLocation } from "../../core/access/site-location.ts";
import type { SiteFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { asNamed } from "./named-file.ts";

/** Pages whose own path begins with the base. Their URL has the base twice, and so more than one meaning. */
export function auditBase({ routes }: Pick<SiteFacts, "routes">, { base }: SiteLocation): Finding[] {
  return routes
    .filter(({ pattern }) => withoutBase(pattern, base) !== pattern)
    .map(({ pattern, file }) => ({ pattern, ...asNamed(file) }))
    .map(({ pattern, name, isOfSite }): Finding => ({
      code: "page-under-base",
      subject: pattern,
      message:
        `${pattern} begins with ${base}, the base of the site, so its path would be ${base}${pattern}, which Astro ` +
        `reads in two ways and the server refuses. ` +
        `${isOfSite ? `Give ${name} another name` : `Set ${name} up for another path`}, or the site another base.`,
    }));
}
