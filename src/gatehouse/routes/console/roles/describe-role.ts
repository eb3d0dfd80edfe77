/** What a role gives, in one line: "Publish the refusal page; and all that Editor may". */
import { ownerRoleId, type Role } from "../../../core/access/role.ts";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import type { PolicyNames } from "../../../core/languages/policy-names.ts";

export function whatRoleGives(role: Role, names: PolicyNames, { roles }: Pick<ConsoleWords, "roles">): string {
  if (role.id === ownerRoleId) return roles.everything;
  return roles.gives(
    role.permissions.map((id) => names.permission(id)),
    role.includes.map((id) => names.role(id)),
  );
}
