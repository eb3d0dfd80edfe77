/** The roles that an admin may view the site with, for a choice. The use case decides. */
import type { Policy } from "../../../core/access/policy.ts";
import type { Role } from "../../../core/access/role.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { beyondAuthor } from "../../../core/view-as/viewing.ts";

export function rolesToView(policy: Policy, { roles }: SignedInMember): readonly Role[] {
  return [...policy.roles.values()].filter(({ id }) => beyondAuthor(policy, roles, [id]) === null);
}
