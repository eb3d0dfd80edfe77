/** The requirements of the site's code beside a rule made in the console. */
import { codeRulesBeside } from "./code-floor.ts";
import { describePattern, describeRequirement, type DescribedPattern, type DescribedRequirement } from "./described.ts";
import type { Policy } from "./policy.ts";
import type { RuleDefinition } from "./rule.ts";

export interface AlsoAsked {
  readonly asked: DescribedRequirement;
  /** Where it holds; null for all pages of the rule. */
  readonly part: DescribedPattern | null;
}

/** One for each rule of the code that has to be met as well. */
export function alsoAsked(policy: Policy, consoleRule: RuleDefinition): AlsoAsked[] {
  return codeRulesBeside(policy, consoleRule).map(({ rule, everywhere }) => ({
    asked: describeRequirement(rule.requirement, policy),
    part: everywhere ? null : describePattern(rule.pattern, rule.host),
  }));
}
