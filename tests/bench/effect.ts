/**
 * How much processor time "See the effect" takes: `node tests/bench/effect.ts`. 100,000 people with three of 200 roles each, so that
 * nearly all of them are groups of their own, 10,000 rules and 1,000 routes; for a change of a role, which may concern all of
 * them, and for a change of a rule.
 */
import { effectOf } from "../../src/gatehouse/core/access/effect.ts";
import { consolePermissions } from "../../src/gatehouse/core/access/permission.ts";
import { compilePolicy } from "../../src/gatehouse/core/access/policy.ts";
import { builtInRoles, type Role } from "../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../src/gatehouse/core/access/rule.ts";
import type { SiteRoute } from "../../src/gatehouse/core/access/site-route.ts";
import { processorTimeOf } from "../support/processor-time.ts";

/** Milliseconds. */
const most = 2_000;
let seed = 1;
/** The same numbers in every run. */
function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}

const roleIds = Array.from({ length: 200 }, (_, index) => `role-${index}`);
const roleOf = (id: string, includes: readonly string[] = []): Role => ({
  ...{ id, label: id, description: "", permissions: [], includes: [...includes], source: "console" },
});
const anyOf = () => roleIds[random(roleIds.length)] ?? "";
const ruleAt = (index: number): Rule => ({
  id: `rule-${index}`,
  source: "console",
  pattern: index % 3 === 0 ? `/part-${index % 1_000}/**` : `/part-${index % 1_000}/page-${index}`,
  methods: [],
  requirement: { kind: "any-role", roles: [anyOf(), anyOf()] },
  note: "",
});

const rules = Array.from({ length: 10_000 }, (_, index) => ruleAt(index));
const routes: SiteRoute[] = Array.from({ length: 1_000 }, (_, index) => ({
  pattern: index % 2 === 0 ? `/part-${index}` : `/part-${index}/[slug]`,
  kind: "page",
}));
const groups = Array.from({ length: 100_000 }, () => ({
  roles: [...new Set([anyOf(), anyOf(), anyOf()])].sort(),
  emailVerified: random(2) === 0,
  count: 1,
}));
const policyOf = (given: readonly Rule[], roles: readonly Role[]) =>
  compilePolicy({ rules: given, roles: [...builtInRoles, ...roles], sections: [], permissions: consolePermissions });

const roles = roleIds.map((id) => roleOf(id));
const before = policyOf(rules, roles);
const wider = policyOf(rules, [roleOf("role-0", ["role-1", "role-2", "role-3"]), ...roles.slice(1)]);
const opened = policyOf([{ ...ruleAt(0), requirement: { kind: "signed-in" } }, ...rules.slice(1)], roles);

for (const [what, after] of [
  ["a role that includes three more", wider],
  ["a rule that asks less", opened],
] as const) {
  let told = "";
  const took = processorTimeOf(() => {
    const effect = effectOf({ before, after, groups, routes, waysOut: [], refused: [] });
    told = `${effect.gaining} people gain, ${effect.opening} places open`;
  });
  console.log(`${what}: ${Math.round(took)} ms of processor time; ${told}`);
  if (took > most) process.exitCode = 1;
}
