/** What members do with their own account: name, password, and the places where they are signed in. */
import type { MemberRepository, SessionRow } from "../../../../db/repositories/contract.ts";
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import { memberNameSchema, newPasswordSchema } from "../../core/identity/member.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import type { History } from "../access/history.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import type { PresentedDevice } from "./device-marks.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { Passwords } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";
import type { SignInLog } from "./sign-in-log.ts";
import { unlessBusy } from "./unless-busy.ts";

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** Address of the client as the server sees it. */
  readonly address: string;
  readonly userAgent: string;
  /** What the browser showed of signing in before: the device that changes the password is known from then on. */
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
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly limits: AttemptLimits;
  readonly signInLog: SignInLog;
  readonly history: History;
  readonly ownChanges: OwnChanges;
}

export function createAccount(dependencies: AccountDependencies): Account {
  const { members, sessions, passwords, limits, signInLog, history, ownChanges } = dependencies;

  /** A wrong guess is one wherever it is made, so it stands in the record of sign-ins too. */
  async function checkCurrent(member: SignedInMember, change: PasswordChange): Promise<Failure | null> {
    const { address, userAgent } = change;
    const attempt = await limits.countSignedIn(member);
    if (attempt.retryAfterSeconds !== null) {
      signInLog.record({ outcome: "too-many", memberId: member.id, address, userAgent });
      const minutes = Math.ceil(attempt.retryAfterSeconds / 60);
      const time = minutes === 1 ? "a minute" : `${minutes} minutes`;
      const message = `The password was tried too often. Please wait ${time} and try again.`;
      return { ...failure("limited", message, "currentPassword"), retryAfterSeconds: attempt.retryAfterSeconds };
    }
    const matches = await passwords
      .verify(await members.passwordHashOf(member.id), change.current)
      .catch(async (error: unknown) => {
        await attempt.wasNotChecked();
        throw error;
      });
    if (matches) {
      await attempt.wasRight();
      return null;
    }
    signInLog.record({ outcome: "wrong-password", memberId: member.id, address, userAgent });
    return failure("wrong-password", "That is not your current password.", "currentPassword");
  }

  async function listOwn(member: SignedInMember): Promise<SessionRow[]> {
    const open = await sessions.listOf(member.id);
    return open.toSorted((one, other) => rank(member, one) - rank(member, other));
  }

  async function replacePassword(member: SignedInMember, change: PasswordChange): Promise<Result<RenewedSession>> {
    const parsed = newPasswordSchema.safeParse(change.next);
    if (!parsed.success) return failure("not-valid", parsed.error.issues[0]?.message ?? "", "newPassword");
    const wrong = await checkCurrent(member, change);
    if (wrong) return wrong;
    if (change.next.normalize("NFC") === change.current.normalize("NFC")) {
      return failure("not-valid", "This is your password already. Choose a new one.", "newPassword");
    }
    const tooOften = await ownChanges.count(member.id, "password");
    if (tooOften) return tooOften;
    const inUse = (await sessions.listOf(member.id)).find((row) => row.idHash === member.sessionHash);
    const remembered = inUse?.remembered ?? false;
    const storedHash = await passwords.hash(change.next);
    await members.setPasswordHash(member.id, storedHash);
    // The session in use ends too: whoever else may hold its id does not keep it (OWASP ASVS 5.0, 7.2.4).
    await sessions.endAll(member.id, "password-changed");
    const { address, userAgent } = change;
    const { id } = await sessions.begin({ memberId: member.id, remembered, address, userAgent });
    const summary = "Changed their own password";
    await history.record(member, { entity: "member", entityId: member.id, summary });
    const deviceMarks = change.device?.signedIn({ memberId: member.id, storedHash }) ?? [];
    return success({ sessionId: id, remembered, deviceMarks });
  }

  return {
    async rename(member, given) {
      const parsed = memberNameSchema.safeParse(given);
      if (!parsed.success) return failure("not-valid", parsed.error.issues[0]?.message ?? "", "name");
      const name = parsed.data;
      if (name === member.name) return success(name);
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften) return tooOften;
      await members.rename(member.id, name);
      await history.record(member, {
        entity: "member",
        entityId: member.id,
        summary: `Changed their name from ${member.name} to ${name}`,
        before: { name: member.name },
        after: { name },
      });
      return success(name);
    },

    changePassword: (member, change) => unlessBusy(() => replacePassword(member, change)),

    sessions: listOwn,

    async endSession(member, idHash) {
      if (idHash === member.sessionHash) {
        return failure("own-account", "This is the session you are using. Sign out to end it.");
      }
      // Only what is theirs: the id of a session is no secret between a member and the console.
      const own = (await sessions.listOf(member.id)).some((row) => row.idHash === idHash);
      if (!own) return failure("not-found", "This session is over already.");
      await sessions.end(idHash, "signed-out");
      return success(null);
    },

    async endOtherSessions(member) {
      return success(await sessions.endAll(member.id, "signed-out", member.sessionHash));
    },
  };
}

function rank(member: SignedInMember, row: SessionRow): number {
  return row.idHash === member.sessionHash ? 0 : 1;
}
