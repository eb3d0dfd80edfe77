/**
 * What a token's scope denies where its member would be allowed. A scope never adds anything: the member is checked
 * first.
 */
import type { MemberSubject } from "../identity/subject.ts";
import { type ScopeEntry, scopeEntries, type TokenGrant } from "../identity/token.ts";
import type { Permission, PermissionCatalogue } from "./permission.ts";
import type { Policy } from "./policy.ts";
import type { Requirement } from "./requirement.ts";

/**
 * The permissions that the scope lacks. A rule that asks for permissions by name takes exactly those; one that asks for
 * a sign-in or a role needs `site:read`, or `site:write` for a request that may change something.
 */
export function missingFromScope({ scope, entry }: TokenGrant, requirement: Requirement): readonly Permission[] {
  switch (requirement.kind) {
    case "public":
      return [];
    case "all-permissions":
      return requirement.permissions.filter((permission) => !scope.includes(permission));
    case "signed-in":
    case "any-role":
    case "closed":
      return scope.includes(entry) ? [] : [entry];
  }
}

/**
 * The roles to show of a subject outside of rules: none for a token whose scope does not cover rules that ask for
 * roles.
 */
export function rolesInScope({ roles, token }: Pick<MemberSubject, "roles" | "token">): readonly string[] {
  return token === undefined || token.scope.includes(token.entry) ? roles : [];
}

/**
 * The entries a member may choose for a token's scope, with labels: those for rules without permissions, and each permission
 * that they hold. With the console's permissions a program uses the API; no token opens the console's pages.
 */
export function scopeChoices(
  policy: Pick<Policy, "permissions" | "holdsPermission">,
  roleIds: readonly string[],
): PermissionCatalogue {
  const own = (Object.entries(policy.permissions) as [Permission, string][]).filter(([permission]) =>
    policy.holdsPermission(roleIds, permission),
  );
  return { ...scopeEntries, ...Object.fromEntries(own) };
}

/** A permission, or an entry of a scope, as people read it. */
export function permissionLabel(policy: Pick<Policy, "permissions">, permission: Permission): string {
  if (Object.hasOwn(scopeEntries, permission)) return scopeEntries[permission as ScopeEntry];
  return policy.permissions[permission] ?? permission;
}
