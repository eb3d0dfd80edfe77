/** A signed-in member proves who they are with their password: before it, or their email, is changed. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { problem } from "../../core/languages/problem.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import type { Passwords } from "./passwords.ts";
import type { SignInLog } from "./sign-in-log.ts";

export interface TypedPassword {
  readonly current: string;
  readonly clientIp: string;
  readonly userAgent: string;
  /** Of the request that asked, as the log has it. */
  readonly requestId?: string | undefined;
}

export interface OwnPassword {
  /**
   * Returns the hash that the password matched, for the condition of the write. A wrong guess is recorded with the sign-ins.
   *
   * @param field of the form, for what is wrong
   * @throws TooManyWaiting when too many passwords are being checked
   */
  check(member: SignedInMember, typed: TypedPassword, field: string): Promise<Result<string>>;
}

interface Dependencies {
  readonly members: Pick<MemberRepository, "passwordHashOf">;
  readonly passwords: Passwords;
  readonly limits: AttemptLimits;
  readonly signInLog: SignInLog;
}

export function createOwnPassword({ members, passwords, limits, signInLog }: Dependencies): OwnPassword {
  return {
    async check(member, { current, clientIp, userAgent, requestId }, field) {
      const attempt = await limits.countSignedIn(member);
      if (attempt.retryAfterSeconds !== null) {
        signInLog.record({ outcome: "too-many", memberId: member.id, clientIp, userAgent, requestId });
        const why = problem("tried-too-often", { wait: Math.ceil(attempt.retryAfterSeconds / 60) });
        return { ...failure("limited", why, field), retryAfterSeconds: attempt.retryAfterSeconds };
      }
      const storedHash = await members.passwordHashOf(member.id);
      const matches = await passwords.verify(storedHash, current).catch(async (error: unknown) => {
        await attempt.wasNotChecked();
        throw error;
      });
      if (matches && storedHash !== null) {
        await attempt.wasRight();
        return success(storedHash);
      }
      signInLog.record({ outcome: "wrong-password", memberId: member.id, clientIp, userAgent, requestId });
      return wrongPassword(field);
    },
  };
}

export function wrongPassword(field: string): Failure {
  return failure("wrong-password", problem("wrong-password"), field);
}
