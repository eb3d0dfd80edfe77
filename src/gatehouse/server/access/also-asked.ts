/** The requirements of the site's code beside a rule made in the console, in words for an admin. */
import { codeRulesBeside } from "../../core/access/code-floor.ts";
import { explainRequirement } from "../../core/access/explain-requirement.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { RuleDefinition } from "../../core/access/rule.ts";
import { explainPattern } from "./explain-pattern.ts";

/** A sentence for each rule of the code that has to be met as well. */
export function alsoAsked(policy: Policy, consoleRule: RuleDefinition): string[] {
  return codeRulesBeside(policy, consoleRule).map(({ rule, everywhere }) => {
    const where = everywhere ? "" : `, for ${explainPattern(rule.pattern, rule.host)}`;
    return `The code of the site must be met as well${where}: ${explainRequirement(rule.requirement, policy)}`;
  });
}
