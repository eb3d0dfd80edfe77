/** Looks for pages that nobody can reach because of the base. */
import { withoutBase, type SiteLocation } from "../../core/access/site-location.ts";
import type { SiteFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { asNamed } from "./named-file.ts";

/** Pages whose own address begins with the base: what asks for them holds the base twice, and has no single meaning. */
export function auditBase({ routes }: Pick<SiteFacts, "routes">, { base }: SiteLocation): Finding[] {
  return routes
    .filter(({ pattern }) => withoutBase(pattern, base) !== pattern)
    .map(({ pattern, file }) => ({ pattern, ...asNamed(file) }))
    .map(({ pattern, name, isOfSite }): Finding => ({
      code: "page-under-base",
      subject: pattern,
      message:
        `${pattern} begins with ${base}, the base of the site, so its address would be ${base}${pattern}, which Astro ` +
        `reads in two ways and the server refuses. ` +
        `${isOfSite ? `Give ${name} another name` : `Set ${name} up for another address`}, or the site another base.`,
    }));
}
