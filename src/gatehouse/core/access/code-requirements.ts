/** What the site's code requires beside a rule made in the console. */
import { codeRulesBeside } from "./code-floor.ts";
import { describePattern, describeRequirement, type DescribedPattern, type DescribedRequirement } from "./described.ts";
import type { Policy } from "./policy.ts";
import type { RuleDefinition } from "./rule.ts";

export interface CodeRequirement {
  readonly requirement: DescribedRequirement;
  /** Where it holds; null for all pages of the console's rule. */
  readonly part: DescribedPattern | null;
}

/** One for each rule of the code that must be met as well. */
export function codeRequirementsBeside(policy: Policy, consoleRule: RuleDefinition): CodeRequirement[] {
  return codeRulesBeside(policy, consoleRule).map(({ rule, everywhere }) => ({
    requirement: describeRequirement(rule.requirement, policy),
    part: everywhere ? null : describePattern(rule.pattern, rule.host),
  }));
}
