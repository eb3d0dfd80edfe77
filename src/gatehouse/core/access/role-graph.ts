/** Which roles and permissions a member holds, once the roles that their roles include are counted. */
import type { Permission, PermissionCatalogue } from "./permission.ts";
import { type Role, ownerRoleId } from "./role.ts";

export interface RoleGraph {
  readonly roles: ReadonlyMap<string, Role>;
  /** Whether the roles make their holder an owner, who holds every role and permission. */
  isOwner(roleIds: readonly string[]): boolean;
  holdsRole(roleIds: readonly string[], roleId: string): boolean;
  holdsPermission(roleIds: readonly string[], permission: Permission): boolean;
  /** All roles held; ids of removed roles are ignored. */
  effectiveRoles(roleIds: readonly string[]): ReadonlySet<string>;
  effectivePermissions(roleIds: readonly string[]): ReadonlySet<Permission>;
}

interface Holdings {
  readonly roles: ReadonlySet<string>;
  readonly permissions: ReadonlySet<Permission>;
}

const nothing: Holdings = { roles: new Set(), permissions: new Set() };

/** Roles that include each other in a circle are allowed: a member who holds one of them holds all. */
export function createRoleGraph(list: readonly Role[], catalogue: PermissionCatalogue): RoleGraph {
  const roles = new Map(list.map((role) => [role.id, role]));
  const everything: Holdings = {
    roles: new Set([...roles.keys(), ownerRoleId]),
    permissions: new Set(Object.keys(catalogue) as Permission[]),
  };
  const known = new Map<string, Holdings>();

  /** Computed on first use, since most roles of a large site are rarely needed. */
  function holdingsOf(roleId: string): Holdings {
    let holdings = known.get(roleId);
    if (holdings === undefined && (roles.has(roleId) || roleId === ownerRoleId)) {
      holdings = collect(roleId);
      known.set(roleId, holdings);
    }
    return holdings ?? nothing;
  }

  function collect(start: string): Holdings {
    const reached = new Set<string>();
    const permissions = new Set<Permission>();
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === ownerRoleId) return everything;
      const role = roles.get(id);
      if (role === undefined || reached.has(id)) continue;
      reached.add(id);
      for (const permission of role.permissions) permissions.add(permission);
      waiting.push(...role.includes);
    }
    return { roles: reached, permissions };
  }

  return {
    roles,
    isOwner: (roleIds) => roleIds.some((id) => holdingsOf(id).roles.has(ownerRoleId)),
    holdsRole: (roleIds, roleId) => roleIds.some((id) => holdingsOf(id).roles.has(roleId)),
    holdsPermission: (roleIds, permission) => roleIds.some((id) => holdingsOf(id).permissions.has(permission)),
    effectiveRoles: (roleIds) => new Set(roleIds.flatMap((id) => [...holdingsOf(id).roles])),
    effectivePermissions: (roleIds) => new Set(roleIds.flatMap((id) => [...holdingsOf(id).permissions])),
  };
}
