/**
 * Who holds permissions: a member, by their roles, or a program that acts for one, which holds what its token's scope
 * names and its member holds. A program is never an owner: an owner holds everything, and a scope is a list.
 */
import type { TokenGrant } from "../identity/token.ts";
import type { Permission } from "./permission.ts";
import type { RoleGraph } from "./role-graph.ts";

export interface Holder {
  /** Ids of the roles held directly. */
  readonly roles: readonly string[];
  /** Set for a program. */
  readonly token?: Pick<TokenGrant, "scope"> | undefined;
}

export function holds(policy: Pick<RoleGraph, "holdsPermission">, holder: Holder, permission: Permission): boolean {
  if (holder.token !== undefined && !holder.token.scope.includes(permission)) return false;
  return policy.holdsPermission(holder.roles, permission);
}

export function isOwner(policy: Pick<RoleGraph, "isOwner">, { roles, token }: Holder): boolean {
  return token === undefined && policy.isOwner(roles);
}

export function permissionsOf(
  policy: Pick<RoleGraph, "effectivePermissions">,
  { roles, token }: Holder,
): ReadonlySet<Permission> {
  const held = policy.effectivePermissions(roles);
  return token === undefined ? held : new Set(token.scope.filter((permission) => held.has(permission)));
}
