/** Rules, roles, routes and people of a large site, nearly all of whom are groups of their own; the same in every run. */
import type { PeopleGroup } from "../../src/gatehouse/core/access/admission.ts";
import { betweenGroups, betweenParts, betweenRoles } from "../../src/gatehouse/core/access/people-groups.ts";
import { consolePermissions } from "../../src/gatehouse/core/access/permission.ts";
import type { PolicySource } from "../../src/gatehouse/core/access/policy.ts";
import { builtInRoles, type Role } from "../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../src/gatehouse/core/access/rule.ts";
import type { SiteRoute } from "../../src/gatehouse/core/access/site-route.ts";

export interface LargePolicy {
  readonly before: PolicySource;
  /** One role includes three more. */
  readonly wider: PolicySource;
  /** One rule asks less. */
  readonly opened: PolicySource;
  readonly routes: readonly SiteRoute[];
  /** Three of 200 roles each. */
  readonly groups: readonly PeopleGroup[];
  /** The same as a database gives them. */
  readonly groupsAsText: string;
}

export function largePolicy(amounts: Readonly<Record<"people" | "rules" | "routes", number>>): LargePolicy {
  let seed = 1;
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
  const rules = Array.from({ length: amounts.rules }, (_, index) => ruleAt(index));
  const routes: SiteRoute[] = Array.from({ length: amounts.routes }, (_, index) => ({
    pattern: index % 2 === 0 ? `/part-${index}` : `/part-${index}/[slug]`,
    kind: "page",
  }));
  const groups = Array.from({ length: amounts.people }, () => ({
    roles: [...new Set([anyOf(), anyOf(), anyOf()])].sort(),
    emailVerified: random(2) === 0,
    count: 1,
  }));
  const sourceOf = (given: readonly Rule[], roles: readonly Role[]): PolicySource => ({
    ...{ rules: given, roles: [...builtInRoles, ...roles], sections: [], permissions: consolePermissions },
  });
  const roles = roleIds.map((id) => roleOf(id));
  return {
    before: sourceOf(rules, roles),
    wider: sourceOf(rules, [roleOf("role-0", ["role-1", "role-2", "role-3"]), ...roles.slice(1)]),
    opened: sourceOf([{ ...ruleAt(0), requirement: { kind: "signed-in" } }, ...rules.slice(1)], roles),
    routes,
    groups,
    groupsAsText: groups
      .map((group) => [group.roles.join(betweenRoles), group.emailVerified ? 1 : 0, group.count].join(betweenParts))
      .join(betweenGroups),
  };
}
