/** Stops a build that would serve something past the rules of the site. */
import { codePolicy, hasGuardedParts, type SiteConfiguration } from "../../server/configuration.ts";
import { auditAddresses } from "./audit-addresses.ts";
import { auditBase } from "./audit-base.ts";
import { auditDeclarations } from "./audit-declarations.ts";
import type { SiteFacts } from "./facts.ts";
import { auditReport } from "./finding.ts";

/**
 * @param scope before a site is built only its addresses are known
 * @throws a sentence for each finding
 */
export function stopOnFindings(
  facts: SiteFacts,
  configuration: SiteConfiguration,
  scope: "addresses" | "everything",
): void {
  const policy = codePolicy(configuration);
  const { actions, islands } = configuration;
  const findings = [...auditBase(facts, configuration.place), ...auditAddresses(facts, policy)];
  if (scope === "everything") {
    findings.push(...auditDeclarations(facts, { actions, islands, hasGuardedParts: hasGuardedParts(configuration) }));
  }
  if (findings.length > 0) throw new Error(auditReport(findings));
}
