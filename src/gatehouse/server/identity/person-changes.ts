/** What an admin changes about another person: their roles, and whether they may come in at all. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, locksOut, mayManage, unknownRole } from "../../core/access/change.ts";
import type { Policy } from "../../core/access/policy.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import type { Member } from "../../core/identity/member.ts";
import { endOfDay, rolesInForce, type RoleGrant } from "../../core/identity/role-grant.ts";
import { authorId, notPermitted, type Author } from "../access/author.ts";
import type { Authored, Standing } from "../access/authored.ts";
import type { Change, History } from "../access/history.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";

export interface PersonChanges {
  /**
   * Gives a role, for good or until the end of a day (`2026-11-21`, UTC), in place of an earlier or a pending grant of
   * it: so an admin says yes to whoever asked.
   */
  grantRole(author: Author, memberId: string, roleId: string, until?: string): Promise<Result<Member>>;
  revokeRole(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
  suspend(author: Author, memberId: string): Promise<Result<Member>>;
  reinstate(author: Author, memberId: string): Promise<Result<Member>>;
}

export interface PersonChangesDependencies {
  readonly members: MemberRepository;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly authored: Authored;
  readonly owners: Owners;
  readonly consolePath: string;
  readonly now: () => number;
}

/** The person, if the author may change anything about them. */
export async function findManageable(
  { members, policies }: Pick<PersonChangesDependencies, "members" | "policies">,
  author: Author,
  memberId: string,
): Promise<Result<{ policy: Policy; member: Member }>> {
  const policy = await policies.current();
  const forbidden = notPermitted(policy, author, "people:manage");
  if (forbidden) return forbidden;
  const member = await members.findById(memberId);
  if (member === null) return failure("not-found", "There is no such person here.");
  const outranked = author.kind === "operator" ? null : mayManage(policy, author.roles, member.roles);
  return outranked ? failureOf(outranked) : success({ policy, member });
}

/** The person as they are now, if the author may change anything about them. */
export async function manageable(
  members: Pick<MemberRepository, "findById">,
  { author, policy }: Standing<Author>,
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

export function createPersonChanges(dependencies: PersonChangesDependencies): PersonChanges {
  const { members, history, authored, owners, consolePath, now } = dependencies;

  async function recordRoles(author: Author, before: Member, summary: string, until?: string): Promise<Member> {
    const after = (await members.findById(before.id)) ?? before;
    await history.record(author, {
      entity: "member",
      entityId: before.id,
      summary,
      before: { roles: before.roles },
      after: { roles: after.roles, ...(until !== undefined && { until }) },
    });
    return after;
  }

  /** Whether the author could still undo it when this role is gone; they could where it is not their own. */
  function keeps(policy: Policy, author: Author, member: Member, roleId: string): Result<null> {
    if (author.kind !== "member" || author.id !== member.id) return success(null);
    const roles = member.roles.filter((role) => role !== roleId);
    const shut = locksOut(policy, { ...author, roles }, consolePath, policy, author);
    return shut ? failureOf(shut, "role") : success(null);
  }

  /** From when on the role holds no more; null for good. */
  function endOf(roleId: string, until: string | undefined): Result<number | null> {
    if (until === undefined || until === "") return success(null);
    const endsAt = endOfDay(until);
    if (endsAt === null) return failure("not-valid", "Choose a day from the calendar.", "until");
    if (endsAt <= now()) return failure("not-valid", "This day has passed. Choose today or a later one.", "until");
    if (roleId !== ownerRoleId) return success(endsAt);
    return failure("not-valid", "An owner stays one until somebody takes the role away. Leave the day empty.", "until");
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
          // A role that ends one day is taken away on that day, when nobody is asked.
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

    async revokeRole(author, memberId, roleId) {
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { policy, member } = found.value;
      if (!member.grants.some((grant) => grant.role === roleId)) return success(member);
      const kept = keeps(policy, author, member, roleId);
      if (!kept.ok) return kept;
      if ((await members.revokeRole(memberId, roleId, owners.mustBeConfirmed(policy))) === "last-owner")
        return lastOwner;
      const summary = `Took the role ${policy.roles.get(roleId)?.label ?? roleId} from ${member.name}`;
      return success(await recordRoles(author, member, summary));
    },

    async suspend(author, memberId) {
      if (author.kind === "member" && author.id === memberId) {
        return failure("own-account", "You cannot suspend yourself. Ask another admin.");
      }
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { policy, member } = found.value;
      if (member.suspendedAt !== null) return success(member);
      const at = now();
      if ((await members.suspend(memberId, at, owners.mustBeConfirmed(policy))) === "last-owner") return lastOwner;
      await history.record(author, {
        entity: "member",
        entityId: memberId,
        summary: `Suspended ${member.name}`,
        before: { suspended: false },
        after: { suspended: true },
      });
      return success({ ...member, suspendedAt: at });
    },

    async reinstate(author, memberId) {
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { member } = found.value;
      if (member.suspendedAt === null) return success(member);
      await members.reinstate(memberId);
      await history.record(author, {
        entity: "member",
        entityId: memberId,
        summary: `Let ${member.name} in again`,
        before: { suspended: true },
        after: { suspended: false },
      });
      return success({ ...member, suspendedAt: null });
    },
  };
}
