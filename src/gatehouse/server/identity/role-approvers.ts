/**
 * Who may decide on requests for a role. People who manage people may, within what they hold. Beside them a role can have
 * approvers of its own: members, or everybody with another role. An approver decides on requests for that role alone, and
 * can give no more than they hold either.
 */
import { randomUUID } from "node:crypto";
import type { Approver, MemberRepository, RequestRepository } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../core/access/change.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Permission } from "../../core/access/permission.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Member } from "../../core/identity/member.ts";
import { normaliseEmail } from "../../core/identity/member.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";

/** Of one role. */
const most = { people: 20, roles: 10 } as const;

export interface Authority {
  /** Sees every request. */
  readonly seesAll: boolean;
  /** Decides on every request, within what they hold. */
  readonly managesPeople: boolean;
  /** Roles that they are approvers of. */
  readonly approves: readonly string[];
}

export interface RoleApproversView {
  readonly people: readonly Member[];
  /** Ids of roles, those that are gone left out. */
  readonly roles: readonly string[];
}

export interface RoleApprovers {
  authorityOf(author: Author, policy: Policy): Promise<Authority>;
  /** Roles whose requests they see; null for all. Asks the database only where it has to. */
  rolesSeenBy(author: Author, policy: Policy): Promise<readonly string[] | null>;
  of(author: Author, roleId: string): Promise<Result<RoleApproversView>>;
  /** @param emails of members, as typed */
  change(
    author: Author,
    roleId: string,
    approvers: { readonly emails: readonly string[]; readonly roles: readonly string[] },
  ): Promise<Result<null>>;
  /**
   * Ids of the members to tell of requests for a role: its approvers, or else the owners. Those who cannot decide, because
   * they are suspended or lost the console, and more than a mail round should have, are left out.
   */
  toTell(policy: Policy, roleId: string): Promise<string[]>;
}

interface Dependencies {
  readonly members: MemberRepository;
  readonly requests: RequestRepository;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

/** Members who get a mail about the requests for one role. */
const mostTold = 30;

export function createRoleApprovers({ members, requests, policies, authored, now }: Dependencies): RoleApprovers {
  const may = (author: Author, policy: Policy, permission: Permission) =>
    notPermitted(policy, author, permission) === null;
  const seesAll = (author: Author, policy: Policy) =>
    may(author, policy, "people:view") || may(author, policy, "people:manage");

  async function approvedBy(author: Author, policy: Policy): Promise<readonly string[]> {
    // An owner holds every role and decides on every request anyway.
    if (author.kind === "operator" || policy.isOwner(author.roles)) return [];
    // To decide on a role's requests is no permission, which a scope could name: a program needs `people:manage`.
    if (author.token !== undefined) return [];
    // Who lost the console decides there no more, even when a rule opens its pages to them.
    if (!may(author, policy, "console:open")) return [];
    const roles = await requests.rolesDecidedBy(author.id, [...policy.effectiveRoles(author.roles)]);
    return roles.filter((role) => policy.roles.has(role));
  }

  return {
    async authorityOf(author, policy) {
      return {
        seesAll: seesAll(author, policy),
        managesPeople: may(author, policy, "people:manage"),
        approves: await approvedBy(author, policy),
      };
    },

    rolesSeenBy: async (author, policy) => (seesAll(author, policy) ? null : approvedBy(author, policy)),

    async of(author, roleId) {
      const policy = await policies.current();
      const forbidden = notPermitted(policy, author, "roles:manage");
      if (forbidden) return forbidden;
      const approvers = await requests.approversOf(roleId);
      const people = await members.findByIds(approvers.flatMap((one) => (one.kind === "member" ? [one.id] : [])));
      const roles = approvers.flatMap((one) => (one.kind === "role" && policy.roles.has(one.id) ? [one.id] : []));
      return success({ people: people.toSorted((one, other) => (one.name < other.name ? -1 : 1)), roles });
    },

    change: (author, roleId, { emails, roles }) =>
      authored.change(author, "roles:manage", async (standing) => {
        const { author: by, policy } = standing;
        // To let somebody give a role is to give it.
        const forbidden = notPermitted(policy, by, "people:manage");
        if (forbidden) return forbidden;
        const excess =
          unknownRole(policy, [roleId, ...roles]) ??
          (by.kind === "operator" ? null : exceedsAuthor(policy, by, [], [roleId]));
        if (excess) return failureOf(excess, "roles");
        const wanted = [...new Set(emails.map(normaliseEmail).filter((email) => email !== ""))];
        const wantedRoles = [...new Set(roles)];
        if (wanted.length > most.people || wantedRoles.length > most.roles) {
          return failure("not-valid", problem("too-many-approvers", most), "people");
        }
        const people: Member[] = [];
        for (const email of wanted) {
          const found = await members.findByEmail(email);
          if (found === null) return failure("not-valid", problem("no-such-email", { email }), "people");
          if (!policy.holdsPermission(found.roles, "console:open")) {
            return failure("not-valid", problem("approver-outside", { person: found.name }), "people");
          }
          people.push(found);
        }
        const outside = wantedRoles.find((role) => !policy.holdsPermission([role], "console:open"));
        if (outside !== undefined) {
          return failure("not-valid", problem("approving-role-outside", { role: namedRole(policy, outside) }), "roles");
        }
        const approvers: Approver[] = [
          ...wantedRoles.map((id) => ({ kind: "role" as const, id })),
          ...people.map(({ id }) => ({ kind: "member" as const, id })),
        ];
        const summary = changed("role-approvers-changed", {
          role: namedRole(policy, roleId),
          // Not by name: the history of a role outlives a person who has their account deleted.
          people: people.length,
          roles: wantedRoles.map((id) => namedRole(policy, id)),
        });
        // By these ids the names are found again when somebody's account goes.
        const ids = people.map(({ id }) => id);
        const after = { people: ids, roles: wantedRoles };
        const change = { entity: "role", entityId: roleId, summary, after } as const;
        // Everything: who a person is and what they hold was read for many of them.
        const write = standing.write(change, { everything: true });
        const rows = approvers.map((approver) => ({ ...approver, rowId: randomUUID() }));
        const written = await requests.putApprovers(roleId, rows, write);
        return written === "changed" ? written : success(null);
      }),

    async toTell(policy, roleId) {
      const approvers = await requests.approversOf(roleId);
      const opens = (roles: readonly string[]) => policy.holdsPermission(roles, "console:open");
      const byRole = approvers.flatMap(({ kind, id }) => {
        return kind === "role" && policy.roles.has(id) && opens([id]) ? [id] : [];
      });
      const people = await members.findByIds(approvers.flatMap(({ kind, id }) => (kind === "member" ? [id] : [])));
      const named = people.filter((one) => one.suspendedAt === null && opens(one.roles)).map(({ id }) => id);
      const holders = await requests.holdersOf(byRole, now(), mostTold);
      const all = [...new Set([...named, ...holders])];
      if (all.length > 0) return all.slice(0, mostTold);
      return requests.holdersOf(["owner"], now(), mostTold);
    },
  };
}
