/** What a change of many would do to each person, judged as the change itself will be. Writes nothing. */
import type { BulkItem } from "../../../../../db/repositories/contract.ts";
import { mayManage } from "../../../core/access/change.ts";
import type { Policy } from "../../../core/access/policy.ts";
import type { BulkAction } from "../../../core/identity/bulk-change.ts";
import type { Member } from "../../../core/identity/member.ts";
import { endOfDay } from "../../../core/identity/role-grant.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { problem, textOfProblem, type Problem } from "../../../core/languages/problem.ts";

export type PersonAction = Exclude<BulkAction, { do: "import" | "invite" }>;

export function planPerson(
  action: PersonAction,
  member: Member,
  position: number,
  { policy, author }: { readonly policy: Policy; readonly author: SignedInMember },
): BulkItem {
  const about = {
    position,
    memberId: member.id,
    label: `${member.name} (${member.email})`,
    given: null,
    undo: null,
  };
  if (isSo(action, member)) return { ...about, state: "nothing", problem: null };
  const why = ownProblem(action, member, author) ?? mayManage(policy, author, member.roles)?.problem;
  if (why !== undefined) return { ...about, state: "refused", problem: textOfProblem(why) };
  return { ...about, state: "change", problem: null };
}

function isSo(action: PersonAction, member: Member): boolean {
  switch (action.do) {
    case "give-role": {
      const held = member.grants.find((grant) => grant.role === action.role && !grant.pending);
      const endsAt = action.until === "" ? null : endOfDay(action.until);
      return held !== undefined && member.roles.includes(action.role) && held.endsAt === endsAt;
    }
    case "take-role":
      return !member.grants.some((grant) => grant.role === action.role);
    case "suspend":
      return member.suspendedAt !== null;
    case "reinstate":
      return member.suspendedAt === null;
    case "end-sessions":
      return false;
  }
}

function ownProblem(action: PersonAction, member: Member, author: SignedInMember): Problem | undefined {
  if (member.id !== author.id) return undefined;
  if (action.do === "suspend") return problem("suspends-author");
  return action.do === "end-sessions" ? problem("own-account") : undefined;
}
