/** Which roles an author may hand out, so that a form offers no choice that would be refused. */
import { exceedsAuthor } from "../../../core/access/change.ts";
import type { Policy } from "../../../core/access/policy.ts";
import type { Role } from "../../../core/access/role.ts";
import type { MemberSubject } from "../../../core/identity/subject.ts";

export function rolesToGive(policy: Policy, author: MemberSubject): Role[] {
  return [...policy.roles.values()].filter((role) => exceedsAuthor(policy, author, [], [role.id]) === null);
}
