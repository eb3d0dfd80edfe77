/** Rules of the code that keep every owner out of the console. Only the developer can change them, so they are told. */
import { ruleAgainstOwners } from "../../core/access/owner-lock-out.ts";
import type { SiteConfiguration } from "../configuration.ts";
import { policyOfCode } from "./code-policy.ts";
import { ownerPathsOf } from "./owners.ts";

/** A sentence for the developer; null where the code leaves the console to the owners. */
export function codeAgainstOwners(configuration: SiteConfiguration): string | null {
  const rule = ruleAgainstOwners(policyOfCode(configuration), ownerPathsOf(configuration));
  if (rule === null) return null;
  const { console } = configuration.routes;
  return (
    `The rule for ${rule.pattern} in astro.config.mjs keeps everybody, owners included, from pages that the console at ` +
    `${console} needs. If that is not meant, let owners in: { kind: "any-role", roles: ["owner"] }.`
  );
}
