/** The names of a site's roles and permissions, in the language of an admin. */
import { namedPermission, namedRole } from "../access/described.ts";
import type { Policy } from "../access/policy.ts";
import type { Role } from "../access/role.ts";
import type { ConsoleWords } from "./index.ts";
import type { Permission } from "../access/permission.ts";

export interface PolicyNames {
  /** An id that no role has any more is shown as it is. */
  role(id: string): string;
  permission(id: Permission): string;
  roleDescription(role: Role): string;
}

export function policyNames(
  { access }: Pick<ConsoleWords, "access">,
  policy: Pick<Policy, "roles" | "permissions" | "permissionNames">,
): PolicyNames {
  return {
    role: (id) => access.name(namedRole(policy, id)),
    permission: (id) => access.name(namedPermission(policy, id)),
    roleDescription: ({ id, source, description }) =>
      source === "built-in" ? (access.roleDescriptions[id] ?? description) : description,
  };
}
