/** What an admin changes about another person: their roles, and suspension. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, locksOut, mayManage, unknownRole } from "../../core/access/change.ts";
import type { Policy } from "../../core/access/policy.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import type { Member } from "../../core/identity/member.ts";
import { endOfDay, rolesInForce, type RoleGrant } from "../../core/identity/role-grant.ts";
import { authorId, type Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";

export interface PersonChanges {
  /**
   * Grants a role, for good or until the end of a day (`2026-11-21`, UTC), in place of an earlier or a pending grant of
   * it. So it is also how an admin approves a request.
   */
  grantRole(author: Author, memberId: string, roleId: string, until?: string): Promise<Result<Member>>;
  revokeRole(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
  suspend(author: Author, memberId: string): Promise<Result<Member>>;
  reinstate(author: Author, memberId: string): Promise<Result<Member>>;
}

export interface PersonChangesDependencies {
  readonly members: MemberRepository;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  readonly consolePath: string;
  readonly now: () => number;
}

/** The person as they are now, if the author may change anything about them. */
export async function manageable(
  members: Pick<MemberRepository, "findById">,
  { author, policy }: CurrentState<Author>,
  memberId: string,
): Promise<Result<Member>> {
  const member = await members.findById(memberId);
  if (member === null) return failure("not-found", "There is no such person here.");
  const outranked = author.kind === "operator" ? null : mayManage(policy, author.roles, member.roles);
  return outranked ? failureOf(outranked) : success(member);
}

function withGrants(member: Member, given: readonly RoleGrant[], at: number): Member {
  const grants = given.toSorted((one, other) => (one.role < other.role ? -1 : 1));
  return { ...member, grants, roles: rolesInForce(grants, at) };
}

function rolesChanged(before: Member, after: Member, summary: string, until?: string): Change {
  return {
    entity: "member",
    entityId: before.id,
    summary,
    before: { roles: before.roles },
    after: { roles: after.roles, ...(until !== undefined && { until }) },
  };
}

function standingChanged({ id }: Member, summary: string, suspended: boolean): Change {
  return { entity: "member", entityId: id, summary, before: { suspended: !suspended }, after: { suspended } };
}

export function createPersonChanges(dependencies: PersonChangesDependencies): PersonChanges {
  const { members, authored, owners, consolePath, now } = dependencies;

  /** Whether the author could still undo the change without this role; true for other people's roles. */
  function keeps(policy: Policy, author: Author, member: Member, roleId: string): Result<null> {
    if (author.kind !== "member" || author.id !== member.id) return success(null);
    const roles = member.roles.filter((role) => role !== roleId);
    const shut = locksOut(policy, { ...author, roles }, consolePath, policy, author);
    return shut ? failureOf(shut, "role") : success(null);
  }

  /** When the role ends; null: never. */
  function endOf(roleId: string, until: string | undefined): Result<number | null> {
    if (until === undefined || until === "") return success(null);
    const endsAt = endOfDay(until);
    if (endsAt === null) return failure("not-valid", "Choose a day from the calendar.", "until");
    if (endsAt <= now()) return failure("not-valid", "This day has passed. Choose today or a later one.", "until");
    if (roleId !== ownerRoleId) return success(endsAt);
    return failure("not-valid", "An owner stays one until the role is taken away. Leave the day empty.", "until");
  }

  return {
    grantRole: (author, memberId, roleId, until) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const { author: giver, policy } = standing;
        const problem =
          unknownRole(policy, [roleId]) ??
          (giver.kind === "operator" ? null : exceedsAuthor(policy, giver.roles, [], [roleId]));
        if (problem) return failureOf(problem, "role");
        const end = endOf(roleId, until);
        if (!end.ok) return end;
        const before = member.grants.find((grant) => grant.role === roleId);
        if (member.roles.includes(roleId) && before?.endsAt === end.value) return success(member);
        if (end.value !== null && member.roles.includes(roleId)) {
          // A role with an end date ends on that day without a confirmation.
          const kept = keeps(policy, giver, member, roleId);
          if (!kept.ok) return kept;
        }
        const label = policy.roles.get(roleId)?.label ?? roleId;
        const given =
          before?.pending === true
            ? `Approved the role ${label} for ${member.name}`
            : `Gave ${member.name} the role ${label}`;
        const summary = end.value === null ? given : `${given} until ${until ?? ""}`;
        const grants = [
          ...member.grants.filter((grant) => grant.role !== roleId),
          { role: roleId, endsAt: end.value, pending: false },
        ];
        const after = withGrants(member, grants, standing.at);
        const write = standing.write(rolesChanged(member, after, summary, until), { person: member });
        const written = await members.grantRole(memberId, roleId, authorId(giver), standing.at, end.value, write);
        return written === "changed" ? written : success(after);
      }),

    revokeRole: (author, memberId, roleId) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const { policy } = standing;
        if (!member.grants.some((grant) => grant.role === roleId)) return success(member);
        const kept = keeps(policy, standing.author, member, roleId);
        if (!kept.ok) return kept;
        const grants = member.grants.filter((grant) => grant.role !== roleId);
        const after = withGrants(member, grants, standing.at);
        const summary = `Took the role ${policy.roles.get(roleId)?.label ?? roleId} from ${member.name}`;
        const write = standing.write(rolesChanged(member, after, summary), { person: member });
        const written = await members.revokeRole(memberId, roleId, write, owners.mustBeConfirmed(policy));
        if (written === "last-owner") return lastOwner;
        return written === "changed" ? written : success(after);
      }),

    suspend: (author, memberId) =>
      authored.change(author, "people:manage", async (standing) => {
        if (author.kind === "member" && author.id === memberId) {
          return failure("own-account", "You cannot suspend yourself. Ask another admin.");
        }
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.suspendedAt !== null) return success(member);
        const change = standingChanged(member, `Suspended ${member.name}`, true);
        const write = standing.write(change, { person: member });
        const mustBeConfirmed = owners.mustBeConfirmed(standing.policy);
        const written = await members.suspend(memberId, standing.at, write, mustBeConfirmed);
        if (written === "last-owner") return lastOwner;
        return written === "changed" ? written : success({ ...member, suspendedAt: standing.at });
      }),

    reinstate: (author, memberId) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.suspendedAt === null) return success(member);
        const change = standingChanged(member, `Let ${member.name} in again`, false);
        const written = await members.reinstate(memberId, standing.write(change, { person: member }));
        return written === "changed" ? written : success({ ...member, suspendedAt: null });
      }),
  };
}
