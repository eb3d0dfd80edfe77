/** Roles that members ask for themselves, where the role says that they may. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import type { Role } from "../../core/access/role.ts";
import { isOver } from "../../core/identity/role-grant.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { OwnChanges } from "./own-changes.ts";
import { manageable } from "./person-changes.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { namedRole } from "../../core/access/described.ts";

export interface RequestableRole {
  readonly role: Role;
  readonly isWaiting: boolean;
  /** When it ended, milliseconds since 1970; null when the member never had it. */
  readonly endedAt: number | null;
}

export interface RoleRequests {
  /** Roles the member may request and does not hold, including those requested already. */
  requestable(member: SignedInMember): Promise<RequestableRole[]>;
  ask(member: SignedInMember, roleId: string): Promise<Result<null>>;
  takeBack(member: SignedInMember, roleId: string): Promise<Result<null>>;
  /** An admin declines. Granting the role approves it. */
  decline(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
}

export interface RoleRequestDependencies {
  readonly members: MemberRepository;
  readonly policies: PolicyStore;
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createRoleRequests(dependencies: RoleRequestDependencies): RoleRequests {
  const { members, policies, ownChanges, authored, now } = dependencies;

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

    ask: async (member, roleId) =>
      (await ownChanges.count(member.id, "profile")) ??
      authored.change(member, null, async (standing) => {
        const role = standing.policy.roles.get(roleId);
        if (role?.requestable !== true) return failure("not-found", problem("role-not-requestable"));
        const write = standing.write(
          requestChanged(member.id, changed("role-requested", { role: { id: roleId, label: role.label } })),
        );
        const written = await members.requestRole(member.id, roleId, standing.at, write);
        return written === "changed" ? written : success(null);
      }),

    takeBack: async (member, roleId) =>
      (await ownChanges.count(member.id, "profile")) ??
      authored.change(member, null, async (standing) => {
        const summary = changed("role-request-withdrawn", { role: namedRole(standing.policy, roleId) });
        const written = await members.declineRole(
          member.id,
          roleId,
          standing.write(requestChanged(member.id, summary)),
        );
        return written === "changed" ? written : success(null);
      }),

    decline: (author, memberId, roleId) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const role = namedRole(standing.policy, roleId);
        const summary = changed("role-declined", { person: member.name, role });
        const write = standing.write(requestChanged(memberId, summary), { person: member });
        const written = await members.declineRole(memberId, roleId, write);
        return written === "changed" ? written : success(member);
      }),
  };
}

function requestChanged(memberId: string, summary: ChangeMessage): Change {
  return { entity: "member", entityId: memberId, summary };
}
