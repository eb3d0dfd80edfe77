/** Looks for paths that a finished site would serve without asking the rules. Pure: facts and policy in, findings out. */
import type { Policy } from "../../core/access/policy.ts";
import type { SiteFacts } from "./facts.ts";
import { inSections, type Finding } from "./finding.ts";
import { guardOf, guardOfRoute, varies } from "./guarded.ts";

/**
 * Routes in guarded parts of the site that Astro's cache answers for. Redirects are decided about in front, and files,
 * prerendered pages among them, are moved to where only the server in front reads them.
 */
export function auditCachedRoutes({ cachedRoutes }: Pick<SiteFacts, "cachedRoutes">, policy: Policy): Finding[] {
  return cachedRoutes.flatMap((pattern) => {
    const rule = (varies(pattern) ? guardOfRoute : guardOf)(policy, pattern);
    if (rule === null) return [];
    return {
      code: "cached-route-guarded",
      subject: pattern,
      message:
        `routeRules in astro.config.mjs keeps ${pattern} in Astro's cache, which answers before anybody is asked who ` +
        `they are, but ${inSections(rule, policy)} guards it. Take ${pattern} out of routeRules, or write patterns there ` +
        "that leave the guarded part out.",
    };
  });
}
