/** What an admin corrects about another person: their name, and the email they sign in with. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { emailSchema, memberNameSchema, type Member } from "../../core/identity/member.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import type { Author } from "../access/author.ts";
import { givesAll } from "../access/directory-author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { lastOwner, type Owners } from "../access/owners.ts";
import { failure, success, type Result } from "../access/result.ts";
import { manageable, type PersonAfterwards } from "./person-changes.ts";
import type { TellMember } from "./tell-member.ts";

/** Milliseconds since the sign-in of the admin: who owns the email can set a new password. */
const freshness = tokenFreshness.toSend * 60_000;

export interface PersonDetails {
  rename(author: Author, memberId: string, name: string): Promise<Result<PersonAfterwards>>;
  /**
   * Another email for the person, who is told at both. Links that were sent to the one before work no more. An admin's own sign-in
   * must be fresh, and their own email is changed on their account page.
   *
   * @param confirmed the author knows that it is theirs
   */
  correctEmail(author: Author, memberId: string, email: string, confirmed: boolean): Promise<Result<PersonAfterwards>>;
}

export interface PersonDetailsDependencies {
  readonly members: MemberRepository;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  readonly tell: TellMember;
  readonly now: () => number;
}

export function createPersonDetails({
  members,
  authored,
  owners,
  tell,
  now,
}: PersonDetailsDependencies): PersonDetails {
  function notFreshOrOwn(author: Author, memberId: string) {
    // What a directory may change is judged by who made the account: see `scim/scim-users.ts`.
    if (author.kind !== "member") return null;
    if (author.id === memberId) return failure("own-account", problem("own-email"), "email");
    const { authenticatedAt } = author;
    if (authenticatedAt === undefined || now() - authenticatedAt > freshness) {
      return failure("sign-in-again", problem("sign-in-again-first"));
    }
    return null;
  }

  /** One for each email. Null where they cannot be written now. */
  async function notices(member: Member, email: string) {
    const toOld = await tell("email-was-changed", member, { email });
    const toNew = await tell("email-corrected", { ...member, email });
    return toOld === null || toNew === null ? null : [toOld, toNew];
  }

  return {
    async rename(author, memberId, typed) {
      const parsed = memberNameSchema.safeParse(typed);
      if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "name");
      const name = parsed.data;
      return authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.name === name) return success({ ...member, isChanged: false });
        const summary = changed("person-renamed-by-admin", { before: member.name, after: name });
        const values = { before: { name: member.name }, after: { name } };
        const change = { entity: "member", entityId: memberId, summary, ...values } as const;
        const written = await members.rename(memberId, name, standing.write(change, { person: member }));
        return written === "changed" ? written : success({ ...member, name, isChanged: true });
      });
    },

    async correctEmail(author, memberId, typed, confirmed) {
      const parsed = emailSchema.safeParse(typed);
      if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "email");
      const email = parsed.data;
      const done = await authored.change(author, "people:manage", async (standing) => {
        const why = notFreshOrOwn(standing.author, memberId);
        if (why) return why;
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.email === email) return success({ ...member, isChanged: false });
        // The owner of the email can set a new password, and enter where the person may.
        if (standing.author.kind === "directory" && !givesAll(standing.policy, standing.author, member.roles)) {
          return failure("outranks-author", problem("outranks-author"));
        }
        // Asked before mails are counted; the write asks again.
        if ((await members.findByEmail(email)) !== null) {
          return failure("email-taken", problem("email-taken"), "email");
        }
        const mails = await notices(member, email);
        if (mails === null) return failure("limited", problem("mails-to-one-email"), "email");
        const emailVerifiedAt = confirmed ? standing.at : null;
        const summary = changed("person-email-corrected", {
          person: member.name,
          before: member.email,
          after: email,
          confirmed,
        });
        const values = {
          before: { email: member.email, emailConfirmed: member.emailVerifiedAt !== null },
          after: { email, emailConfirmed: confirmed },
        };
        const write = standing.write(
          { entity: "member", entityId: memberId, summary, ...values },
          { person: member, ...(standing.author.kind === "member" && { signedInWithin: freshness }) },
        );
        const correction = { from: member.email, to: email, emailVerifiedAt, mails };
        const mustBeConfirmed = owners.mustBeConfirmed(standing.policy);
        const written = await members.correctEmail(memberId, correction, write, mustBeConfirmed);
        if (written === "taken") return failure("email-taken", problem("email-taken"), "email");
        if (written === "last-owner") return lastOwner;
        // Their email is another one by now.
        if (written === "moved") return "changed";
        return written === "changed" ? written : success({ ...member, email, emailVerifiedAt, isChanged: true });
      });
      if (done.ok) tell.written();
      return done;
    },
  };
}
