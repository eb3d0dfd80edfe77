/** What an admin changes about another person: their roles, and suspension. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, locksOut, mayManage, unknownRole } from "../../core/access/change.ts";
import type { Policy } from "../../core/access/policy.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import type { Member } from "../../core/identity/member.ts";
import { sourceOfDirectory } from "../../core/identity/directory.ts";
import { printableNote } from "../../core/identity/note.ts";
import { endOfDay, rolesInForce, type RoleGrant } from "../../core/identity/role-grant.ts";
import { authorId, type Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import { failure, failureOf, success, type Failure, type Result } from "../access/result.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import type { TellOfChanges } from "./tell-of-changes.ts";
import { namedRole } from "../../core/access/described.ts";

export interface PersonChanges {
  /**
   * Grants a role, for good or until the end of a day (`2026-11-21`, UTC), in place of an earlier or a pending grant of
   * it. So it is also how an admin approves a request.
   *
   * @param reason why, for the history; empty for nothing
   */
  grantRole(author: Author, memberId: string, roleId: string, until?: string, reason?: string): Promise<Result<Member>>;
  revokeRole(author: Author, memberId: string, roleId: string): Promise<Result<Member>>;
  /** @param note for the person to read; empty for nothing */
  suspend(author: Author, memberId: string, note?: string): Promise<Result<PersonAfterwards>>;
  reinstate(author: Author, memberId: string): Promise<Result<PersonAfterwards>>;
}

export interface PersonAfterwards extends Member {
  /** False where there was nothing to do. */
  readonly isChanged: boolean;
}

export interface PersonChangesDependencies {
  readonly members: MemberRepository;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  readonly tellOfChanges: TellOfChanges;
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
  if (member === null) return failure("not-found", problem("no-such-person"));
  const outranked = author.kind === "operator" ? null : mayManage(policy, author, member.roles);
  return outranked ? failureOf(outranked) : success(member);
}

function withGrants(member: Member, given: readonly RoleGrant[], at: number): Member {
  const grants = given.toSorted((one, other) => (one.role < other.role ? -1 : 1));
  return { ...member, grants, roles: rolesInForce(grants, at) };
}

/** @param roleId the role that is given or taken; what was held of it stands in the history, so that it can be taken back */
function rolesChanged(before: Member, after: Member, roleId: string, summary: ChangeMessage, until?: string): Change {
  return {
    entity: "member",
    entityId: before.id,
    summary,
    before: { roles: before.roles, ...wayBack(before, roleId) },
    after: { roles: after.roles, ...(until !== undefined && { until }) },
  };
}

/** A request that was granted, or what a provider gave, has no way back by hand. */
function wayBack({ grants }: Member, role: string) {
  const held = grants.find((grant) => grant.role === role);
  if (held === undefined) return { role, grant: null };
  return held.pending || held.source !== undefined ? { role } : { role, grant: { endsAt: held.endsAt } };
}

function standingChanged({ id, name: person, suspensionNote }: Member, suspended: boolean, note = ""): Change {
  const summary = suspended
    ? changed("person-suspended", { person, ...(note !== "" && { note }) })
    : changed("person-reinstated", { person });
  return {
    entity: "member",
    entityId: id,
    summary,
    before: { suspended: !suspended, ...(suspensionNote !== undefined && { note: suspensionNote }) },
    after: { suspended },
    ...(note !== "" && { why: note }),
  };
}

/** When a role ends that is given until a day (`2026-11-21`, UTC); null: never. */
export function endOfGrant(roleId: string, until: string | undefined, now: number): Result<number | null> {
  if (until === undefined || until === "") return success(null);
  const endsAt = endOfDay(until);
  if (endsAt === null) return failure("not-valid", problem("until-not-a-day"), "until");
  if (endsAt <= now) return failure("not-valid", problem("until-passed"), "until");
  if (roleId !== ownerRoleId) return success(endsAt);
  return failure("not-valid", problem("until-owner"), "until");
}

function notOnItsList(policy: Policy, roleId: string): Failure {
  return failure("exceeds-author", problem("directory-gives-not", { role: namedRole(policy, roleId) }), "role");
}

export function createPersonChanges(dependencies: PersonChangesDependencies): PersonChanges {
  const { members, authored, owners, tellOfChanges, consolePath, now } = dependencies;

  /** Whether the author could still undo the change without this role; true for other people's roles. */
  function keeps(policy: Policy, author: Author, member: Member, roleId: string): Result<null> {
    if (author.kind !== "member" || author.id !== member.id) return success(null);
    const roles = member.roles.filter((role) => role !== roleId);
    const shut = locksOut(policy, { ...author, roles }, consolePath, policy, author);
    return shut ? failureOf(shut, "role") : success(null);
  }

  return {
    grantRole: (author, memberId, roleId, until, typed = "") =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const { author: giver, policy } = standing;
        const excess =
          unknownRole(policy, [roleId]) ??
          (giver.kind === "operator" ? null : exceedsAuthor(policy, giver, [], [roleId]));
        if (excess) return failureOf(excess, "role");
        const end = endOfGrant(roleId, until, now());
        const reason = printableNote(typed);
        if (!end.ok) return end;
        const before = member.grants.find((grant) => grant.role === roleId);
        if (giver.kind === "directory") {
          if (!giver.roles.includes(roleId)) return notOnItsList(policy, roleId);
          // What a person gave for good stays theirs, and what it gave itself is there.
          const isTheirs = before?.source === undefined || before.source === sourceOfDirectory(giver.id);
          if (before?.endsAt === null && !before.pending && isTheirs) return success(member);
        }
        const source = giver.kind === "directory" ? sourceOfDirectory(giver.id) : null;
        const isGivenByHand = before !== undefined && before.source === undefined;
        if (source === null && isGivenByHand && member.roles.includes(roleId) && before.endsAt === end.value)
          return success(member);
        if (end.value !== null && member.roles.includes(roleId)) {
          // A role with an end date ends on that day without a confirmation.
          const kept = keeps(policy, giver, member, roleId);
          if (!kept.ok) return kept;
        }
        const summary = changed(before?.pending === true ? "role-approved" : "role-given", {
          person: member.name,
          role: namedRole(policy, roleId),
          ...(end.value !== null && until !== undefined && { until }),
          ...(reason !== "" && { reason }),
        });
        const grants = [
          ...member.grants.filter((grant) => grant.role !== roleId),
          { role: roleId, endsAt: end.value, pending: false, ...(source !== null && { source }) },
        ];
        const after = withGrants(member, grants, standing.at);
        const write = standing.write(rolesChanged(member, after, roleId, summary, until), { person: member });
        const [by, ends] = [authorId(giver), end.value];
        const written = await members.grantRole(memberId, roleId, by, standing.at, ends, write, source);
        if (written === "changed") return written;
        // A role that is held already, and only ends on another day, is no news.
        if (!member.roles.includes(roleId)) {
          tellOfChanges.roleChanged("role-was-given", giver, member, { policy, id: roleId });
        }
        return success(after);
      }),

    revokeRole: (author, memberId, roleId) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const { policy } = standing;
        const held = member.grants.find((grant) => grant.role === roleId);
        if (held === undefined) return success(member);
        const { author: taker } = standing;
        // A directory takes away what it gave, and nothing else.
        if (taker.kind === "directory" && held.source !== sourceOfDirectory(taker.id)) return success(member);
        const kept = keeps(policy, standing.author, member, roleId);
        if (!kept.ok) return kept;
        const grants = member.grants.filter((grant) => grant.role !== roleId);
        const after = withGrants(member, grants, standing.at);
        const summary = changed("role-taken", { person: member.name, role: namedRole(policy, roleId) });
        const write = standing.write(rolesChanged(member, after, roleId, summary), { person: member });
        const written = await members.revokeRole(memberId, roleId, write, owners.mustBeConfirmed(policy));
        if (written === "last-owner") return lastOwner;
        if (written === "changed") return written;
        if (member.roles.includes(roleId)) {
          tellOfChanges.roleChanged("role-was-taken", taker, member, { policy, id: roleId });
        }
        return success(after);
      }),

    suspend: (author, memberId, written = "") =>
      authored.change(author, "people:manage", async (standing) => {
        if (author.kind === "member" && author.id === memberId) {
          return failure("own-account", problem("suspends-author"));
        }
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.suspendedAt !== null) return success({ ...member, isChanged: false });
        const note = printableNote(written);
        const change = standingChanged(member, true, note);
        const write = standing.write(change, { person: member });
        const mustBeConfirmed = owners.mustBeConfirmed(standing.policy);
        const stored = note === "" ? null : note;
        const by = standing.author.kind === "directory" ? standing.author.id : null;
        const done = await members.suspend(memberId, standing.at, write, mustBeConfirmed, stored, by);
        if (done === "last-owner") return lastOwner;
        if (done === "changed") return done;
        tellOfChanges.standingChanged("account-switched-off", standing.author, member, note);
        return success({
          ...member,
          suspendedAt: standing.at,
          ...(by !== null && { suspendedBy: by }),
          isChanged: true,
        });
      }),

    reinstate: (author, memberId) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.suspendedAt === null) return success({ ...member, isChanged: false });
        const by = standing.author.kind === "directory" ? standing.author.id : undefined;
        // Somebody else decided on it.
        if (by !== undefined && member.suspendedBy !== by) return success({ ...member, isChanged: false });
        const change = standingChanged(member, false);
        const written = await members.reinstate(memberId, standing.write(change, { person: member }), by);
        if (written === "changed") return written;
        tellOfChanges.standingChanged("account-switched-on", standing.author, member);
        return success({ ...member, suspendedAt: null, isChanged: true });
      }),
  };
}
