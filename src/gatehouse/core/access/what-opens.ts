/** What a role would open to somebody who holds others already: shown before it is given. */
import { apiSectionId } from "../api/areas.ts";
import type { Permission } from "./permission.ts";
import type { Policy } from "./policy.ts";
import type { Requirement } from "./requirement.ts";
import type { Rule } from "./rule.ts";

export interface WhatOpens {
  /** Rules that the role meets and the roles held do not, in the order of the policy. */
  readonly rules: readonly Rule[];
  /** What the role lets its holder do and the roles held do not. */
  readonly permissions: readonly Permission[];
}

/** Conditions beside roles and permissions, such as a confirmed email, are not looked at: they are no question of roles. */
export function whatOpens(
  policy: Pick<Policy, "rules" | "effectiveRoles" | "effectivePermissions">,
  roleId: string,
  held: readonly string[],
): WhatOpens {
  const before = { roles: policy.effectiveRoles(held), permissions: policy.effectivePermissions(held) };
  const after = { roles: policy.effectiveRoles([roleId]), permissions: policy.effectivePermissions([roleId]) };
  const both = {
    roles: new Set([...before.roles, ...after.roles]),
    permissions: new Set([...before.permissions, ...after.permissions]),
  };
  return {
    // Programs come to the API, by the scopes of their tokens.
    rules: policy.rules.filter(
      ({ requirement, section }) => section !== apiSectionId && meets(requirement, both) && !meets(requirement, before),
    ),
    permissions: [...after.permissions].filter((permission) => !before.permissions.has(permission)),
  };
}

function meets(
  requirement: Requirement,
  { roles, permissions }: { readonly roles: ReadonlySet<string>; readonly permissions: ReadonlySet<Permission> },
): boolean {
  if (requirement.kind === "any-role") return requirement.roles.some((role) => roles.has(role));
  if (requirement.kind === "all-permissions") return requirement.permissions.every((one) => permissions.has(one));
  return false;
}
