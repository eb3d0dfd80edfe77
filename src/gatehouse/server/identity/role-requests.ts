/** Roles that members ask for themselves, where the role says that they may. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import type { Role } from "../../core/access/role.ts";
import { isOver } from "../../core/identity/role-grant.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { Author } from "../access/author.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { OwnChanges } from "./own-changes.ts";
import { findManageable } from "./person-changes.ts";

export interface RequestableRole {
  readonly role: Role;
  readonly isWaiting: boolean;
  /** When it ended, milliseconds since 1970; null when the member never had it. */
  readonly endedAt: number | null;
}

export interface RoleRequests {
  /** Roles the member may ask for and does not hold, those asked for already among them. */
  requestable(member: SignedInMember): Promise<RequestableRole[]>;
  ask(member: SignedInMember, roleId: string): Promise<Result<null>>;
  takeBack(member: SignedInMember, roleId: string): Promise<Result<null>>;
  /** An admin says no. To say yes is to give the role. */
  decline(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
}

export interface RoleRequestDependencies {
  readonly members: MemberRepository;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly ownChanges: OwnChanges;
  readonly now: () => number;
}

export function createRoleRequests(dependencies: RoleRequestDependencies): RoleRequests {
  const { members, policies, history, ownChanges, now } = dependencies;

  async function labelOf(roleId: string): Promise<string> {
    return (await policies.current()).roles.get(roleId)?.label ?? roleId;
  }

  async function record(author: Author, memberId: string, summary: string): Promise<void> {
    await history.record(author, { entity: "member", entityId: memberId, summary });
  }

  return {
    async requestable({ roles: held, grants = [] }) {
      const policy = await policies.current();
      const open = [...policy.roles.values()].filter(
        (role) => role.requestable === true && !policy.holdsRole(held, role.id),
      );
      return open.map((role) => {
        const grant = grants.find((one) => one.role === role.id);
        const endedAt = grant !== undefined && isOver(grant, now()) ? grant.endsAt : null;
        return { role, isWaiting: grant?.pending === true, endedAt };
      });
    },

    async ask(member, roleId) {
      const role = (await policies.current()).roles.get(roleId);
      if (role?.requestable !== true) return failure("not-found", "This role cannot be asked for.");
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften) return tooOften;
      if (!(await members.requestRole(member.id, roleId, now()))) return success(null);
      await record(member, member.id, `Asked for the role ${role.label}`);
      return success(null);
    },

    async takeBack(member, roleId) {
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften) return tooOften;
      if (!(await members.declineRole(member.id, roleId))) return success(null);
      await record(member, member.id, `No longer asks for the role ${await labelOf(roleId)}`);
      return success(null);
    },

    async decline(author, memberId, roleId) {
      const found = await findManageable(dependencies, author, memberId);
      if (!found.ok) return found;
      const { member } = found.value;
      if (!(await members.declineRole(memberId, roleId))) return success(member);
      await record(author, memberId, `Declined the role ${await labelOf(roleId)} for ${member.name}`);
      return success(member);
    },
  };
}
