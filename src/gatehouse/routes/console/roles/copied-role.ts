/** A role as the beginning of another one. */
import { exceedsAuthor } from "../../../core/access/change.ts";
import type { Policy } from "../../../core/access/policy.ts";
import { ownerRoleId } from "../../../core/access/role.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { roleFormOf, type RoleForm } from "./role-form.ts";

/** Longest id of a role. */
const longestId = 40;

export interface CopiedRole {
  readonly form: RoleForm;
  /** What the author does not hold, and so cannot give: as it is written in the role. */
  readonly leftOut: { readonly permissions: readonly string[]; readonly roles: readonly string[] };
}

/** @returns null where there is no such role. There can be no second role of owners. */
export function copiedRole(
  policy: Policy,
  author: SignedInMember,
  id: string,
  label: (role: string) => string,
  nameOf: (id: string) => string,
): CopiedRole | null {
  const role = policy.roles.get(id);
  if (role === undefined || id === ownerRoleId) return null;
  const mayGive = (permission: (typeof role.permissions)[number]) =>
    exceedsAuthor(policy, author, [permission], []) === null;
  const mayInclude = (included: string) => exceedsAuthor(policy, author, [], [included]) === null;
  const form = {
    // Names in other languages are those of the other role.
    ...roleFormOf({ ...role, names: {} }, undefined),
    id: freeId(policy, id),
    label: label(nameOf(id)).slice(0, 60),
    permissions: role.permissions.filter(mayGive),
    includes: role.includes.filter(mayInclude),
  };
  return {
    form,
    leftOut: {
      permissions: role.permissions.filter((permission) => !mayGive(permission)),
      roles: role.includes.filter((included) => !mayInclude(included)),
    },
  };
}

function freeId(policy: Policy, id: string): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "-copy" : `-copy-${number}`;
    const free = id.slice(0, longestId - end.length).replace(/-+$/, "") + end;
    if (!policy.roles.has(free)) return free;
  }
}
