/** What an admin changes about another person: their roles, and whether they may come in at all. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, locksOut, mayManage, unknownRole } from "../../core/access/change.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Member } from "../../core/identity/member.ts";
import { authorId, notPermitted, type Author } from "../access/author.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";

export interface PersonChanges {
  grantRole(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
  revokeRole(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
  suspend(author: Author, memberId: string): Promise<Result<Member>>;
  reinstate(author: Author, memberId: string): Promise<Result<Member>>;
}

export interface PersonChangesDependencies {
  readonly members: MemberRepository;
  readonly policies: PolicyStore;
  readonly history: History;
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

const lastOwner = failure(
  "last-owner",
  "This is the site’s only owner who can sign in, and a site always has one. Make somebody else an owner first.",
);

export function createPersonChanges(dependencies: PersonChangesDependencies): PersonChanges {
  const { members, history, consolePath, now } = dependencies;

  async function recordRoles(
    author: Author,
    before: Member,
    roles: readonly string[],
    summary: string,
  ): Promise<Member> {
    const after = { ...before, roles };
    const change = { entity: "member", entityId: before.id, summary } as const;
    await history.record(author, { ...change, before: { roles: before.roles }, after: { roles } });
    return after;
  }

  return {
    async grantRole(author, memberId, roleId) {
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { policy, member } = found.value;
      const problem =
        unknownRole(policy, [roleId]) ??
        (author.kind === "operator" ? null : exceedsAuthor(policy, author.roles, [], [roleId]));
      if (problem) return failureOf(problem, "role");
      if (member.roles.includes(roleId)) return success(member);
      await members.grantRole(memberId, roleId, authorId(author), now());
      const summary = `Gave ${member.name} the role ${policy.roles.get(roleId)?.label ?? roleId}`;
      return success(await recordRoles(author, member, [...member.roles, roleId].sort(), summary));
    },

    async revokeRole(author, memberId, roleId) {
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { policy, member } = found.value;
      if (!member.roles.includes(roleId)) return success(member);
      const left = member.roles.filter((role) => role !== roleId);
      if (author.kind === "member" && author.id === memberId) {
        const shut = locksOut(policy, { ...author, roles: left }, consolePath, policy, author);
        if (shut) return failureOf(shut, "role");
      }
      if ((await members.revokeRole(memberId, roleId)) === "last-owner") return lastOwner;
      const summary = `Took the role ${policy.roles.get(roleId)?.label ?? roleId} from ${member.name}`;
      return success(await recordRoles(author, member, left, summary));
    },

    async suspend(author, memberId) {
      if (author.kind === "member" && author.id === memberId) {
        return failure("own-account", "You cannot suspend yourself. Ask another admin.");
      }
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { member } = found.value;
      if (member.suspendedAt !== null) return success(member);
      const at = now();
      if ((await members.suspend(memberId, at)) === "last-owner") return lastOwner;
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
