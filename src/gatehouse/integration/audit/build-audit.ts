/** Stops a build that would serve something past the rules of the site. */
import { compilePolicy, type Policy } from "../../core/access/policy.ts";
import {
  codeRoles,
  codeRules,
  hasGuardedParts,
  permissionCatalogue,
  sectionsOf,
  type SiteConfiguration,
} from "../../server/configuration.ts";
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
  scope: "addresses" | "everything",
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

/** The rules of the code alone; those of the console hold on the running site. */
export function policyOfCode(configuration: SiteConfiguration): Policy {
  return compilePolicy({
    rules: codeRules(configuration),
    roles: codeRoles(configuration),
    sections: sectionsOf(configuration),
    permissions: permissionCatalogue(configuration),
    base: configuration.location.base,
    fallbacks: configuration.location.fallbacks,
  });
}
