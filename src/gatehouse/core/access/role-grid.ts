/** Roles and permissions as a grid, and two roles side by side. */
import type { PeopleGroup } from "./admission.ts";
import type { Permission } from "./permission.ts";
import type { Policy } from "./policy.ts";
import { ownerRoleId, type Role } from "./role.ts";
import type { Rule } from "./rule.ts";
import { whatOpens } from "./what-opens.ts";

/** How a role has a permission: itself, or by roles that it includes. An owner has all by being one. */
export type Held = { readonly by: "itself" } | { readonly by: "included"; readonly roles: readonly string[] };

type Holdings = Pick<Policy, "roles" | "permissions" | "effectivePermissions" | "isOwner">;

/** Null where the role does not have it. */
export function heldBy(policy: Holdings, role: Role, permission: Permission): Held | null {
  if (role.permissions.includes(permission) || role.id === ownerRoleId) return { by: "itself" };
  const roles = role.includes.filter((id) => policy.effectivePermissions([id]).has(permission));
  return roles.length === 0 ? null : { by: "included", roles };
}

export interface GridRow {
  readonly permission: Permission;
  /** In the order of the roles. */
  readonly cells: readonly (Held | null)[];
}

/** A row for each permission of the site, in the order of its catalogue; a column for each role. */
export function roleGrid(policy: Holdings): { readonly roles: readonly Role[]; readonly rows: readonly GridRow[] } {
  const roles = [...policy.roles.values()];
  const permissions = Object.keys(policy.permissions) as Permission[];
  const rows = permissions.map((permission) => ({
    permission,
    cells: roles.map((role) => heldBy(policy, role, permission)),
  }));
  return { roles, rows };
}

/** What is true of the first role alone, of the second alone, and of both. */
export interface Sides<Thing> {
  readonly first: Thing;
  readonly second: Thing;
  readonly both: Thing;
}

export interface ComparedRoles {
  readonly permissions: Sides<readonly Permission[]>;
  /** Rules that let a holder in and do not let everybody in who is signed in. */
  readonly rules: Sides<readonly Rule[]>;
  /** How many active people, by roles that they hold or that theirs include. */
  readonly people: Sides<number>;
}

export function compareRoles(
  policy: Policy,
  first: string,
  second: string,
  groups: readonly Pick<PeopleGroup, "roles" | "count">[],
): ComparedRoles {
  const opened = (id: string) => whatOpens(policy, id, []);
  const counted = (isCounted: (first: boolean, second: boolean) => boolean) =>
    groups
      .filter(({ roles }) => isCounted(policy.holdsRole(roles, first), policy.holdsRole(roles, second)))
      .reduce((total, { count }) => total + count, 0);
  return {
    permissions: sidesOf(opened(first).permissions, opened(second).permissions),
    rules: sidesOf(opened(first).rules, opened(second).rules),
    people: {
      first: counted((one, other) => one && !other),
      second: counted((one, other) => other && !one),
      both: counted((one, other) => one && other),
    },
  };
}

function sidesOf<Thing>(first: readonly Thing[], second: readonly Thing[]): Sides<readonly Thing[]> {
  return {
    first: first.filter((one) => !second.includes(one)),
    second: second.filter((one) => !first.includes(one)),
    both: first.filter((one) => second.includes(one)),
  };
}
