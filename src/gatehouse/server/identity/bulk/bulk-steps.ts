/** What a change of many does to one person, and how that is taken back. */
import { z } from "zod";
import type { BulkItem, MemberRepository } from "../../../../../db/repositories/contract.ts";
import type { BulkAction } from "../../../core/identity/bulk-change.ts";
import { importLineSchema, type ImportLine } from "../../../core/identity/import-line.ts";
import type { Member } from "../../../core/identity/member.ts";
import { lastDayOf } from "../../../core/identity/role-grant.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { problem } from "../../../core/languages/problem.ts";
import type { Language } from "../../../core/page/language.ts";
import { failure, success, type Result } from "../../access/result.ts";
import type { Invitations } from "../invitations.ts";
import { subjectOf } from "../sign-up.ts";
import type { Newcomers } from "../newcomers.ts";
import type { People } from "../people.ts";
import { rolesToGive } from "./plan-import.ts";

/** How somebody was before: of the roles that the change touches, their last days; null for a role that they did not hold. */
const beforeSchema = z.object({
  name: z.string(),
  roles: z.record(z.string(), z.string().nullable()),
  note: z.string(),
  suspended: z.boolean().default(false),
});
type Before = z.infer<typeof beforeSchema>;

const invitedSchema = z.object({ email: z.string() });

export interface BulkSteps {
  /** To take it back by; null where there is no account yet. */
  before(action: BulkAction, item: BulkItem): Promise<Before | null>;
  carryOut(
    author: SignedInMember,
    action: BulkAction,
    item: BulkItem,
  ): Promise<Result<{ /** Of somebody who is new. */ readonly memberId?: string }>>;
  undo(author: SignedInMember, action: BulkAction, item: BulkItem): Promise<Result<unknown>>;
}

interface Dependencies {
  readonly members: Pick<MemberRepository, "findById" | "findByEmail">;
  /** Those that judge by what the author may do now, without a session. */
  readonly people: People;
  readonly newcomers: Pick<Newcomers, "invite">;
  /** Takes back what was sent. */
  readonly invitations: Pick<Invitations, "takeBack">;
  readonly siteLanguage: () => Promise<Language>;
}

export function createBulkSteps({ members, people, newcomers, invitations, siteLanguage }: Dependencies): BulkSteps {
  async function personOf({ memberId }: BulkItem): Promise<Member | null> {
    return memberId === null ? null : members.findById(memberId);
  }

  function lineOf({ given }: BulkItem): ImportLine {
    return importLineSchema.parse(given);
  }

  function invitedOf({ given }: BulkItem): string {
    return invitedSchema.parse(given).email;
  }

  async function giveRoles(author: SignedInMember, member: Member, line: ImportLine): Promise<Result<unknown>> {
    for (const { role, until } of rolesToGive(line, member)) {
      const given = await people.grantRole(author, member.id, role, until);
      if (!given.ok) return given;
    }
    return success(null);
  }

  async function addLine(
    author: SignedInMember,
    line: ImportLine,
    invite: boolean,
  ): Promise<Result<{ memberId?: string }>> {
    const name = line.name ?? line.email.split("@", 1)[0] ?? line.email;
    const { email, confirmed: emailConfirmed } = line;
    const roles = line.roles.map(({ role }) => role);
    if (invite) {
      const invited = await newcomers.invite(author, { email, roles, language: await siteLanguage() });
      return invited.ok ? success({}) : invited;
    }
    const forGood = line.roles.filter(({ until }) => until === "").map(({ role }) => role);
    const added = await people.addWithoutPassword(author, { email, name, roles: forGood, emailConfirmed });
    if (!added.ok) return added;
    const given = await giveRoles(author, added.value, line);
    return given.ok ? success({ memberId: added.value.id }) : given;
  }

  async function changeLine(author: SignedInMember, member: Member, line: ImportLine): Promise<Result<object>> {
    if (line.name !== null && line.name !== member.name) {
      const renamed = await people.rename(author, member.id, line.name);
      if (!renamed.ok) return renamed;
    }
    const given = await giveRoles(author, member, line);
    return given.ok ? success({}) : given;
  }

  async function putRolesBack(author: SignedInMember, member: Member, { roles }: Before): Promise<Result<unknown>> {
    for (const [role, until] of Object.entries(roles)) {
      const isHeld = member.grants.some((grant) => grant.role === role);
      if (until === null && !isHeld) continue;
      const done =
        until === null
          ? await people.revokeRole(author, member.id, role)
          : await people.grantRole(author, member.id, role, until);
      if (!done.ok) return done;
    }
    return success(null);
  }

  return {
    async before(action, item) {
      // A run that is repeated must not take what it did itself for what was before.
      if (item.undo !== null) return null;
      const member = await personOf(item);
      if (member === null) return null;
      const touched =
        action.do === "import"
          ? lineOf(item).roles.map(({ role }) => role)
          : action.do === "give-role" || action.do === "take-role"
            ? [action.role]
            : [];
      const roles = touched.map((role) => {
        const held = member.grants.find((grant) => grant.role === role && !grant.pending);
        const isHeld = held !== undefined && member.roles.includes(role);
        return [role, !isHeld ? null : held.endsAt === null ? "" : lastDayOf(held.endsAt)] as const;
      });
      const suspended = member.suspendedAt !== null;
      return { name: member.name, roles: Object.fromEntries(roles), note: member.suspensionNote ?? "", suspended };
    },

    async carryOut(author, action, item) {
      if (action.do === "invite") {
        const { roles, until, language } = action;
        const invited = await newcomers.invite(author, { email: invitedOf(item), roles, until, language });
        return invited.ok ? success({}) : invited;
      }
      const done = (result: Result<unknown>) => (result.ok ? success({}) : result);
      if (action.do === "import") {
        const line = lineOf(item);
        const member = (await personOf(item)) ?? (await members.findByEmail(line.email));
        return member === null ? addLine(author, line, action.invite) : changeLine(author, member, line);
      }
      const { memberId } = item;
      if (memberId === null) return failure("not-found", problem("no-such-person"));
      switch (action.do) {
        case "give-role":
          return done(await people.grantRole(author, memberId, action.role, action.until));
        case "take-role":
          return done(await people.revokeRole(author, memberId, action.role));
        case "suspend":
          return done(await people.suspend(author, memberId, action.note));
        case "reinstate":
          return done(await people.reinstate(author, memberId));
        case "end-sessions":
          return done(await people.endAllSessions(author, memberId));
      }
    },

    async undo(author, action, item) {
      if (action.do === "invite") return invitations.takeBack(author, subjectOf(invitedOf(item)));
      const member = await personOf(item);
      if (member === null) return failure("not-found", problem("bulk-not-back"));
      if (item.undo === null) {
        if (action.do !== "import") return failure("not-found", problem("bulk-not-back"));
        // Made by the file. Who has signed in since has an account of their own.
        if (member.lastSignInAt !== undefined) return failure("conflict", problem("bulk-in-use"));
        return people.remove(author, member.id);
      }
      const before = beforeSchema.parse(item.undo);
      // Somebody else may have done it between the plan and its job: then it is not ours to take back.
      if (action.do === "suspend") {
        return before.suspended ? success(null) : people.reinstate(author, member.id);
      }
      if (action.do === "reinstate") {
        return before.suspended ? people.suspend(author, member.id, before.note) : success(null);
      }
      if (action.do === "import" && before.name !== member.name) {
        const renamed = await people.rename(author, member.id, before.name);
        if (!renamed.ok) return renamed;
      }
      return putRolesBack(author, member, before);
    },
  };
}
