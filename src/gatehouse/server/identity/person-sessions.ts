/** What an admin does about another person's way in: ends sessions, and replaces a password that was lost. */
import type { MemberRepository, TokenRepository } from "../../../../db/repositories/contract.ts";
import { newPasswordSchema, type Member } from "../../core/identity/member.ts";
import type { Author } from "../access/author.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import { makeUpPassword } from "./made-up-password.ts";
import type { Passwords } from "./passwords.ts";
import { findManageable } from "./person-changes.ts";
import type { Sessions } from "./sessions.ts";
import { unlessBusy } from "./unless-busy.ts";

export interface PersonSessions {
  /** `idHash` is the SHA-256 of a session's id, as `find` lists it. */
  endSession(author: Author, memberId: string, idHash: string): Promise<Result<Member>>;
  /** Answers how many sessions were ended. With `tokens` the person's programs are kept out as well. */
  endAllSessions(author: Author, memberId: string, also?: "tokens"): Promise<Result<number>>;
  /**
   * Ends the person's sessions and revokes their tokens: somebody who knew the password may have made one. The new
   * password, made up where none is given, is answered once and stored only as a hash.
   */
  resetPassword(
    author: Author,
    memberId: string,
    password?: string,
  ): Promise<Result<{ member: Member; password: string }>>;
}

export interface PersonSessionsDependencies {
  readonly members: MemberRepository;
  readonly sessions: Sessions;
  readonly tokens: TokenRepository;
  readonly passwords: Passwords;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly now: () => number;
}

export function createPersonSessions(dependencies: PersonSessionsDependencies): PersonSessions {
  const { members, sessions, tokens, passwords, history, now } = dependencies;

  async function resetPassword(
    author: Author,
    memberId: string,
    password: string,
  ): Promise<Result<{ member: Member; password: string }>> {
    const checked = newPasswordSchema.safeParse(password);
    if (!checked.success) return failure("not-valid", checked.error.issues[0]?.message ?? "", "password");
    const found = ownAccount(author, memberId) ?? (await findManageable(dependencies, author, memberId));
    if (!found.ok) return found;
    const { member } = found.value;
    await members.setPasswordHash(memberId, await passwords.hash(password));
    const ended = await sessions.endAll(memberId, "password-changed");
    const tokensRevoked = await tokens.revokeAll(memberId, now());
    const summary = `Gave ${member.name} a new password${tokensRevoked === 0 ? "" : " and revoked their tokens"}`;
    await history.record(author, { entity: "member", entityId: memberId, summary, after: { ended, tokensRevoked } });
    return success({ member, password });
  }

  return {
    async endSession(author, memberId, idHash) {
      const found = ownAccount(author, memberId) ?? (await findManageable(dependencies, author, memberId));
      if (!found.ok) return found;
      const { member } = found.value;
      // The session must be this person's: the permission to manage them says nothing about anybody else.
      const open = await sessions.listOf(memberId);
      if (!open.some((row) => row.idHash === idHash) || !(await sessions.end(idHash, "ended-by-admin"))) {
        return failure("not-found", "This session is over already.");
      }
      await history.record(author, {
        entity: "member",
        entityId: memberId,
        summary: `Ended a session of ${member.name}`,
      });
      return success(member);
    },

    async endAllSessions(author, memberId, also) {
      const found = ownAccount(author, memberId) ?? (await findManageable(dependencies, author, memberId));
      if (!found.ok) return found;
      const ended = await sessions.endAll(memberId, "ended-by-admin");
      const tokensRevoked = also === "tokens" ? await tokens.revokeAll(memberId, now()) : 0;
      const { name } = found.value.member;
      const summary = `Ended all sessions of ${name}${tokensRevoked === 0 ? "" : " and revoked their tokens"}`;
      await history.record(author, { entity: "member", entityId: memberId, summary, after: { ended, tokensRevoked } });
      return success(ended);
    },

    resetPassword: (author, memberId, password = makeUpPassword()) =>
      unlessBusy(() => resetPassword(author, memberId, password)),
  };
}

function ownAccount(author: Author, memberId: string): Failure | null {
  if (author.kind === "operator" || author.id !== memberId) return null;
  return failure("own-account", "This is your own account. Look after its password and sessions on your account page.");
}
