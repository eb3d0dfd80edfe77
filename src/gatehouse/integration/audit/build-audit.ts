/** Stops a build that would serve something past the rules of the site. */
import type { SiteConfiguration } from "../../server/configuration.ts";
import { hasGuardedParts, policyOfCode } from "../../server/access/code-policy.ts";
import { DeveloperMistake } from "../../server/developer-mistake.ts";
import { auditCachedRoutes } from "./audit-cached-routes.ts";
import { auditBase } from "./audit-base.ts";
import { auditDeclarations } from "./audit-declarations.ts";
import { auditOwnPaths } from "./audit-own-paths.ts";
import type { SiteFacts } from "./facts.ts";
import { auditReport } from "./finding.ts";

/**
 * @param scope before a site is built only its paths are known
 * @throws a sentence for each finding
 */
export function stopOnFindings(
  facts: SiteFacts,
  configuration: SiteConfiguration,
  scope: "paths" | "everything",
): void {
  const policy = policyOfCode(configuration);
  const { actions, islands, routes, location } = configuration;
  const findings = [
    ...auditOwnPaths(facts, routes),
    ...auditBase(facts, location),
    ...auditCachedRoutes(facts, policy),
  ];
  if (scope === "everything") {
    findings.push(...auditDeclarations(facts, { actions, islands, hasGuardedParts: hasGuardedParts(configuration) }));
  }
  if (findings.length > 0) throw new DeveloperMistake(auditReport(findings));
}
