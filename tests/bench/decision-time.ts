/** How long one decision takes among many rules, in microseconds: as the server asks it, for a path of five segments. */
import { decide } from "../../src/gatehouse/core/access/decide.ts";
import { consolePermissions } from "../../src/gatehouse/core/access/permission.ts";
import { compilePolicy, type Policy } from "../../src/gatehouse/core/access/policy.ts";
import { builtInRoles } from "../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../src/gatehouse/core/access/rule.ts";
import { anonymous } from "../../src/gatehouse/core/identity/subject.ts";

const decisions = 200_000;
const rounds = 5;

/** Microseconds for one decision among so many rules, the best of several rounds. */
export function decisionTime(rules: number): number {
  const policy = policyWith(rules);
  const paths = Array.from({ length: 5_000 }, (_, index) => pathOf((index * 7919) % rules));
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) best = Math.min(best, timeOnce(policy, paths));
  return best;
}

function timeOnce(policy: Policy, paths: readonly string[]): number {
  let refused = 0;
  const began = performance.now();
  for (let index = 0; index < decisions; index += 1) {
    const path = paths[index % paths.length] ?? "/";
    if (!decide(policy, anonymous, { method: "GET", path }).allowed) refused += 1;
  }
  const microseconds = ((performance.now() - began) * 1000) / decisions;
  if (refused !== decisions) throw new Error("A guarded path let somebody in, so nothing was measured.");
  return microseconds;
}

function policyWith(count: number): Policy {
  const rules = Array.from({ length: count }, (_, index): Rule => {
    const pattern = `${pathOf(index).split("/").slice(0, -1).join("/")}/**`;
    return { id: `rule-${index}`, source: "code", pattern, methods: [], requirement: { kind: "signed-in" }, note: "" };
  });
  return compilePolicy({ rules, roles: builtInRoles, sections: [], permissions: consolePermissions });
}

function pathOf(index: number): string {
  return `/area-${index % 100}/part-${index % 7}/page-${index}/texts/one`;
}
