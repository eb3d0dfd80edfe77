/** What members do with their own account: name, password and sessions. */
import type { MemberRepository, SessionRow } from "../../../../db/repositories/contract.ts";
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import { isOwnEmail, memberNameSchema, newPasswordSchema } from "../../core/identity/member.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import type { PresentedDevice } from "./device-marks.ts";
import type { OwnChanges } from "./own-changes.ts";
import { unlessBusy, type Passwords } from "./passwords.ts";
import type { Identity } from "./identity.ts";
import type { Sessions } from "./sessions.ts";
import type { SignInLog } from "./sign-in-log.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { changed } from "../../core/languages/change.ts";

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** Client IP. */
  readonly clientIp: string;
  readonly userAgent: string;
  /** Of the request that asked, as the log has it. */
  readonly requestId?: string | undefined;
  /** The browser's device marks: the device that changes the password is known from then on. */
  readonly device?: PresentedDevice;
}

export interface RenewedSession {
  readonly deviceMarks: readonly DeviceMark[];
  readonly sessionId: string;
  readonly remembered: boolean;
}

export interface Account {
  rename(member: SignedInMember, name: string): Promise<Result<string>>;
  /** Ends every session of the member, and begins a new one in place of the one that asked. */
  changePassword(member: SignedInMember, change: PasswordChange): Promise<Result<RenewedSession>>;
  /** The one in use first, then the newest first. */
  sessions(member: SignedInMember): Promise<SessionRow[]>;
  /** Signs out one other session of the member. */
  endSession(member: SignedInMember, idHash: string): Promise<Result<null>>;
  /** Signs out all sessions of the member but the one in use; answers how many. */
  endOtherSessions(member: SignedInMember): Promise<Result<number>>;
}

export interface AccountDependencies {
  readonly members: MemberRepository;
  readonly identity: Pick<Identity, "sessionsOf" | "endSession" | "endSessions">;
  /** The session that a new password begins, in place of the one in use. */
  readonly sessions: Pick<Sessions, "draft">;
  readonly passwords: Passwords;
  readonly limits: AttemptLimits;
  readonly signInLog: SignInLog;
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
}

export function createAccount(dependencies: AccountDependencies): Account {
  const { members, identity, sessions, passwords, limits, signInLog, ownChanges, authored } = dependencies;

  /** Returns the hash that the password matched. A wrong guess is recorded with the sign-ins. */
  async function checkCurrent(member: SignedInMember, change: PasswordChange): Promise<Result<string>> {
    const { clientIp, userAgent, requestId } = change;
    const attempt = await limits.countSignedIn(member);
    if (attempt.retryAfterSeconds !== null) {
      signInLog.record({ outcome: "too-many", memberId: member.id, clientIp, userAgent, requestId });
      const why = problem("tried-too-often", { wait: Math.ceil(attempt.retryAfterSeconds / 60) });
      return { ...failure("limited", why, "currentPassword"), retryAfterSeconds: attempt.retryAfterSeconds };
    }
    const storedHash = await members.passwordHashOf(member.id);
    const matches = await passwords.verify(storedHash, change.current).catch(async (error: unknown) => {
      await attempt.wasNotChecked();
      throw error;
    });
    if (matches && storedHash !== null) {
      await attempt.wasRight();
      return success(storedHash);
    }
    signInLog.record({ outcome: "wrong-password", memberId: member.id, clientIp, userAgent, requestId });
    return wrongPassword;
  }

  async function listOwn(member: SignedInMember): Promise<SessionRow[]> {
    const open = await identity.sessionsOf(member.id);
    return open.toSorted((one, other) => rank(member, one) - rank(member, other));
  }

  async function replacePassword(member: SignedInMember, change: PasswordChange): Promise<Result<RenewedSession>> {
    const parsed = newPasswordSchema.safeParse(change.next);
    if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "newPassword");
    if (isOwnEmail(change.next, member.email)) {
      return failure("not-valid", problem("password-is-email"), "newPassword");
    }
    const checked = await checkCurrent(member, change);
    if (!checked.ok) return checked;
    const verifiedHash = checked.value;
    if (change.next.normalize("NFC") === change.current.normalize("NFC")) {
      return failure("not-valid", problem("same-password"), "newPassword");
    }
    const tooOften = await ownChanges.count(member.id, "password");
    if (tooOften) return tooOften;
    const hash = await passwords.hash(change.next);
    return authored.change(member, null, async (standing) => {
      if ((await members.passwordHashOf(member.id)) !== verifiedHash) return wrongPassword;
      const { clientIp, userAgent } = change;
      const remembered = standing.author.remembered ?? false;
      // The session in use ends too, so that anyone else who holds its id loses it (OWASP ASVS 5.0, 7.2.4).
      const begun = sessions.draft({ memberId: member.id, remembered, clientIp, userAgent });
      const replacement = { hash, at: standing.at, session: begun.row };
      const write = standing.write(
        { entity: "member", entityId: member.id, summary: changed("own-password-changed") },
        { passwordHash: verifiedHash },
      );
      const replaced = await members.replacePassword(member.id, replacement, write);
      if (replaced === "changed") return replaced;
      const deviceMarks = change.device?.signedIn({ memberId: member.id, storedHash: hash }) ?? [];
      return success({ sessionId: begun.id, remembered, deviceMarks });
    });
  }

  return {
    async rename(member, given) {
      const parsed = memberNameSchema.safeParse(given);
      if (!parsed.success) return failure("not-valid", problemOfError(parsed.error), "name");
      const name = parsed.data;
      if (name === member.name) return success(name);
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften) return tooOften;
      return authored.change(member, null, async (standing) => {
        const before = standing.author.name;
        if (name === before) return success(name);
        const write = standing.write({
          entity: "member",
          entityId: member.id,
          summary: changed("person-renamed", { before, after: name }),
          before: { name: before },
          after: { name },
        });
        const written = await members.rename(member.id, name, write);
        return written === "changed" ? written : success(name);
      });
    },

    changePassword: (member, change) => unlessBusy(() => replacePassword(member, change)),

    sessions: listOwn,

    async endSession(member, idHash) {
      if (idHash === member.sessionHash) {
        return failure("own-account", problem("session-in-use"));
      }
      return authored.change(member, null, async (standing) => {
        const over = failure("not-found", problem("session-over"));
        // Only their own sessions: ids of other sessions may be known, for example from the console.
        if (!(await identity.sessionsOf(member.id)).some((row) => row.idHash === idHash)) return over;
        const ended = await identity.endSession(member.id, idHash, "signed-out", standing.write(null));
        if (ended === "missing") return over;
        return ended === "changed" ? ended : success(null);
      });
    },

    endOtherSessions: (member) =>
      authored.change(member, null, async (standing) => {
        const { sessionHash: except } = standing.author;
        const closed = await identity.endSessions(member.id, "signed-out", { except }, standing.write(null));
        return closed === "changed" ? closed : success(closed.sessionsEnded);
      }),
  };
}

const wrongPassword = failure("wrong-password", problem("wrong-password"), "currentPassword");

function rank(member: SignedInMember, row: SessionRow): number {
  return row.idHash === member.sessionHash ? 0 : 1;
}
