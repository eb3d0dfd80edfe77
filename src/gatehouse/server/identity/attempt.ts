/**
 * One attempt to prove who one is, the same for every way: behind the limits, and on the record. The answer for an unknown email
 * and for a proof that fails is the same, and takes the same time (OWASP ASVS 5.0, 6.3.8).
 */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { normaliseEmail, type Member } from "../../core/identity/member.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import type { ClaimedAccount, Verdict } from "./authenticators/authenticator.ts";
import type { PresentedDevice } from "./device-marks.ts";
import type { SignInLog } from "./sign-in-log.ts";

export interface AttemptInput {
  /** Of the account that is claimed. */
  readonly email: string;
  readonly clientIp: string;
  readonly userAgent?: string;
  /** Of the request that asked, as the log has it. */
  readonly requestId?: string | undefined;
  /** What the browser showed of signing in before; programs show nothing. */
  readonly device?: PresentedDevice | undefined;
}

export type AttemptResult =
  /**
   * The caller checks whether the account is suspended, and whether the stored hash is still the same: a new password ends
   * what was proved before, in any way.
   */
  | { readonly outcome: "proved"; readonly member: Member; readonly storedHash: string }
  | { readonly outcome: "invalid" }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number }
  /** Too many people are signing in at this moment. */
  | { readonly outcome: "busy" }
  | { readonly outcome: "continue"; readonly location: string };

export interface AttemptDependencies {
  readonly members: MemberRepository;
  readonly limits: AttemptLimits;
  readonly signInLog: SignInLog;
}

/** An id that no member has. Reading its password keeps the number of queries the same. */
export const unknownMemberId = "unknown";

/**
 * Counts the attempt and records it when it failed. One that proved something is not counted, and its outcome is recorded
 * by the caller.
 */
export async function attempt(
  { members, limits, signInLog }: AttemptDependencies,
  input: AttemptInput,
  verify: (account: ClaimedAccount) => Promise<Verdict>,
): Promise<AttemptResult> {
  function record(outcome: SignInOutcome, memberId: string | null): void {
    const { clientIp, userAgent = "", requestId } = input;
    signInLog.record({ outcome, memberId, clientIp, userAgent, requestId });
  }

  const email = normaliseEmail(input.email);
  const member = await members.findByEmail(email);
  const storedHash = await members.passwordHashOf(member?.id ?? unknownMemberId);
  const device = input.device?.keyFor({ memberId: member?.id ?? unknownMemberId, storedHash: storedHash ?? "" });
  const counted = await limits.count(email, input.clientIp, device);
  if (counted.retryAfterSeconds !== null) {
    record("too-many", member?.id ?? null);
    return { outcome: "limited", retryAfterSeconds: counted.retryAfterSeconds };
  }
  const verdict = await verify({ member, passwordHash: storedHash });
  if (verdict.outcome === "continue") return verdict;
  if (verdict.outcome === "busy") {
    await counted.wasNotChecked();
    record("busy", member?.id ?? null);
    return { outcome: "busy" };
  }
  if (member === null || storedHash === null || verdict.outcome === "not-proved") {
    record(member === null ? "unknown-address" : "wrong-password", member?.id ?? null);
    return { outcome: "invalid" };
  }

  await counted.wasRight();
  return { outcome: "proved", member, storedHash };
}
