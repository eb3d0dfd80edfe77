/** Whether a planned rule keeps a role from being removed. */
import type { PlanRow } from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
import { ruleOfHistory } from "../../core/access/rule-versions.ts";
import { problem } from "../../core/languages/problem.ts";
import { hostAndPattern } from "./listed-rules.ts";
import { failure, type Failure } from "./result.ts";

export function asksForRole({ requirement }: Pick<Rule, "requirement">, role: string): boolean {
  return requirement.kind === "any-role" && requirement.roles.includes(role);
}

/**
 * A plan that asks for the role could not begin without it. At its end it could not bring back what was before, and a page that was to be
 * open for a time would stay so.
 */
export function roleStillPlanned(
  policy: Pick<Policy, "roles">,
  plans: readonly Pick<PlanRow, "ruleId" | "state" | "definition" | "before">[],
  id: string,
): Failure | null {
  const planned = plans
    .filter(({ state }) => state !== "failed")
    .flatMap(({ ruleId, definition, before }) => [ruleOfHistory(ruleId, definition), ruleOfHistory(ruleId, before)]);
  for (const rule of planned) {
    if (rule === null || rule === "unreadable" || !asksForRole(rule, id)) continue;
    return failure(
      "role-still-needed",
      problem("role-in-plan", { role: namedRole(policy, id), rule: hostAndPattern(rule) }),
    );
  }
  return null;
}
