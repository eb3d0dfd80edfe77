/** What an admin does about another person's sign-ins: ends sessions, and replaces a lost password. */
import type { MemberRepository, TokenRepository } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import { makeUpPassword } from "./made-up-password.ts";
import type { PasswordChoice } from "./password-choice.ts";
import { unlessBusy, type Passwords } from "./passwords.ts";
import { manageable } from "./person-changes.ts";
import type { Identity } from "./identity.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed } from "../../core/languages/change.ts";

export interface PersonSessions {
  /** `idHash` is the SHA-256 of a session's id, as `find` lists it. */
  endSession(author: Author, memberId: string, idHash: string): Promise<Result<Member>>;
  /** Answers how many sessions were ended. With `tokens` the person's programs are kept out as well. */
  endAllSessions(author: Author, memberId: string, also?: "tokens"): Promise<Result<number>>;
  /**
   * Ends the person's sessions and revokes their tokens, because someone who knew the password may have made one. The
   * new password, generated where none is given, is returned once and stored only as a hash.
   */
  resetPassword(
    author: Author,
    memberId: string,
    password?: string,
  ): Promise<Result<{ member: Member; password: string }>>;
}

export interface PersonSessionsDependencies {
  readonly members: MemberRepository;
  readonly identity: Pick<Identity, "sessionsOf" | "endSession" | "endSessions">;
  readonly tokens: TokenRepository;
  readonly passwords: Passwords;
  readonly passwordChoice: PasswordChoice;
  readonly authored: AuthoredChanges;
}

export function createPersonSessions(dependencies: PersonSessionsDependencies): PersonSessions {
  const { members, identity, tokens, passwords, passwordChoice, authored } = dependencies;

  /** The person, if it is not the author and the author may manage them. */
  async function otherPerson(standing: CurrentState<Author>, memberId: string): Promise<Result<Member>> {
    return ownAccount(standing.author, memberId) ?? manageable(members, standing, memberId);
  }

  /** What is about to be ended, for the history. */
  async function waysInOf(memberId: string, also?: "tokens") {
    const open = await identity.sessionsOf(memberId);
    const held = also === undefined ? [] : await tokens.listOf(memberId);
    return { ended: open.length, tokensRevoked: held.filter((token) => token.revokedAt === null).length };
  }

  async function resetPassword(
    author: Author,
    memberId: string,
    password: string,
  ): Promise<Result<{ member: Member; password: string }>> {
    let hash: string | undefined;
    return authored.change(author, "people:manage", async (standing) => {
      const found = await otherPerson(standing, memberId);
      if (!found.ok) return found;
      const member = found.value;
      const why = await passwordChoice.problemWith(password, member);
      if (why !== null) return failure("not-valid", why, "password");
      // Slow; the write checks the preconditions again afterwards.
      hash ??= await passwords.hash(password);
      const after = await waysInOf(memberId, "tokens");
      const summary = changed("password-replaced", { person: member.name, tokens: after.tokensRevoked > 0 });
      const change: Change = { entity: "member", entityId: memberId, summary, after };
      const replacement = { hash, at: standing.at, revokeTokens: true };
      const write = standing.write(change, { person: member });
      const replaced = await members.replacePassword(memberId, replacement, write);
      return replaced === "changed" ? replaced : success({ member, password });
    });
  }

  return {
    endSession: (author, memberId, idHash) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await otherPerson(standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const over = failure("not-found", problem("session-over"));
        // The session must be this person's: the permission to manage this person does not extend to others.
        if (!(await identity.sessionsOf(memberId)).some((row) => row.idHash === idHash)) return over;
        const summary = changed("session-ended", { person: member.name });
        const change: Change = { entity: "member", entityId: memberId, summary };
        const write = standing.write(change, { person: member });
        const ended = await identity.endSession(memberId, idHash, "ended-by-admin", write);
        if (ended === "missing") return over;
        return ended === "changed" ? ended : success(member);
      }),

    endAllSessions: (author, memberId, also) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await otherPerson(standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const after = await waysInOf(memberId, also);
        const summary = changed("sessions-ended", { person: member.name, tokens: after.tokensRevoked > 0 });
        const change: Change = { entity: "member", entityId: memberId, summary, after };
        const write = standing.write(change, { person: member });
        const revokeTokens = also === "tokens";
        const closed = await identity.endSessions(memberId, "ended-by-admin", { revokeTokens }, write);
        return closed === "changed" ? closed : success(closed.sessionsEnded);
      }),

    resetPassword: (author, memberId, password = makeUpPassword()) =>
      unlessBusy(() => resetPassword(author, memberId, password)),
  };
}

function ownAccount(author: Author, memberId: string): Failure | null {
  if (author.kind === "operator" || author.id !== memberId) return null;
  return failure("own-account", problem("own-account"));
}
