/** Looks for pages that nobody can reach because of the base. */
import { withoutBase, type Place } from "../../core/access/place.ts";
import type { SiteFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** Pages whose own address begins with the base: what asks for them holds the base twice, and has no single meaning. */
export function auditBase({ routes }: Pick<SiteFacts, "routes">, { base }: Place): Finding[] {
  return routes
    .filter(({ pattern }) => withoutBase(pattern, base) !== pattern)
    .map(({ pattern, file }) => ({
      code: "page-under-base",
      subject: pattern,
      message:
        `${pattern} begins with ${base}, the base of the site, so its address would be ${base}${pattern}, which Astro ` +
        `reads in two ways and the server refuses. Give ${file} another name, or the site another base.`,
    }));
}
