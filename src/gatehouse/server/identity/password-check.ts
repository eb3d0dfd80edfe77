/**
 * Whether an email and a password match. The answer for an unknown email and for a wrong password is the same, and
 * takes the same time (OWASP ASVS 5.0, 6.3.8).
 */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { normaliseEmail, type Member } from "../../core/identity/member.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import type { PresentedDevice } from "./device-marks.ts";
import { TooManyWaiting, type Passwords } from "./passwords.ts";
import type { SignInLog } from "./sign-in-log.ts";

export interface PasswordCheckInput {
  readonly email: string;
  readonly password: string;
  /** Client IP. */
  readonly clientIp: string;
  readonly userAgent?: string;
  /** Of the request that asked, as the log has it. */
  readonly requestId?: string | undefined;
  /** What the browser showed of signing in before; programs show nothing. */
  readonly device?: PresentedDevice;
}

export type PasswordCheckResult =
  /** The caller checks whether the account is suspended and whether the stored hash is still the same. */
  | { readonly outcome: "right"; readonly member: Member; readonly storedHash: string }
  | { readonly outcome: "invalid" }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number }
  /** Too many people are signing in at this moment. */
  | { readonly outcome: "busy" };

export interface PasswordCheckDependencies {
  readonly members: MemberRepository;
  readonly limits: AttemptLimits;
  readonly passwords: Passwords;
  readonly signInLog: SignInLog;
}

/** An id that no member has. Reading its password keeps the number of queries the same. */
export const unknownMemberId = "unknown";

/**
 * Counts the attempt and records it when it failed. A right password is not counted, and its outcome is recorded by the
 * caller.
 */
export async function checkPassword(
  { members, limits, passwords, signInLog }: PasswordCheckDependencies,
  input: PasswordCheckInput,
): Promise<PasswordCheckResult> {
  function record(outcome: SignInOutcome, memberId: string | null): void {
    const { clientIp, userAgent = "", requestId } = input;
    signInLog.record({ outcome, memberId, clientIp, userAgent, requestId });
  }

  const email = normaliseEmail(input.email);
  const member = await members.findByEmail(email);
  const storedHash = await members.passwordHashOf(member?.id ?? unknownMemberId);
  const device = input.device?.keyFor({ memberId: member?.id ?? unknownMemberId, storedHash: storedHash ?? "" });
  const attempt = await limits.count(email, input.clientIp, device);
  if (attempt.retryAfterSeconds !== null) {
    record("too-many", member?.id ?? null);
    return { outcome: "limited", retryAfterSeconds: attempt.retryAfterSeconds };
  }
  const matches = await verified(passwords, storedHash, input.password);
  if (matches === "busy") {
    await attempt.wasNotChecked();
    record("busy", member?.id ?? null);
    return { outcome: "busy" };
  }
  if (member === null || storedHash === null || !matches) {
    record(member === null ? "unknown-address" : "wrong-password", member?.id ?? null);
    return { outcome: "invalid" };
  }

  await attempt.wasRight();
  return { outcome: "right", member, storedHash };
}

async function verified(passwords: Passwords, hash: string | null, password: string): Promise<boolean | "busy"> {
  try {
    return await passwords.verify(hash, password);
  } catch (error) {
    if (error instanceof TooManyWaiting) return "busy";
    throw error;
  }
}
