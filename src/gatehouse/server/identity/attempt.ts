/**
 * One attempt to prove who one is, for every way: behind the limits, and on the record. The answer for an unknown email
 * and for a proof that fails is the same, and takes the same time (OWASP ASVS 5.0, 6.3.8).
 */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { normaliseEmail, type Member } from "../../core/identity/member.ts";
import { withPlace } from "../../core/identity/place.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import type { SignInProblem } from "../../core/refusal/sign-in-problem.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import type { Busy, ClaimedAccount, Onward, Verdict } from "./authenticators/authenticator.ts";
import type { PresentedDevice } from "./device-marks.ts";
import type { SignInLog } from "./sign-in-log.ts";

export interface AttemptInput {
  /** Of the account that is claimed; null where the proof itself tells whose account it is. */
  readonly email: string | null;
  readonly clientIp: string;
  /** Where that is, as the site's proxy tells it. */
  readonly place?: string | undefined;
  readonly userAgent?: string;
  /** Of the request that asked, as the log has it. */
  readonly requestId?: string | undefined;
  /** What the browser showed of signing in before; programs show nothing. */
  readonly device?: PresentedDevice | undefined;
  /** Key of the device on which the sign-in began, where this step is one that browsers send no mark with. */
  readonly begunOn?: string | null | undefined;
}

export interface Proved {
  /**
   * The caller checks whether the account is suspended, and whether the stored hash is still the same: a new password ends
   * what was proved before, in any way.
   */
  readonly outcome: "proved";
  readonly member: Member;
  readonly storedHash: string;
  /** The session at the provider that proved it. */
  readonly providerSession?: string;
  /** The passkey that proved it. */
  readonly passkeyId?: string;
  /** When they proved it, where that was before. */
  readonly since?: number;
}

export type AttemptResult =
  | Proved
  | {
      readonly outcome: "invalid";
      /** The same step may be tried again. */
      readonly again?: true;
      readonly problem?: SignInProblem;
    }
  /** An account at a provider belongs to the member who is signed in. */
  | { readonly outcome: "linked" }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number }
  /** Too many people are signing in at this moment. */
  | Busy
  | {
      readonly outcome: "continue";
      readonly onward: Onward;
      /** Of the account that is claimed; null where there is none. */
      readonly passwordHash: string | null;
    };

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
 *
 * @param failure what a proof that fails is recorded as
 */
export async function attempt(
  { members, limits, signInLog }: AttemptDependencies,
  input: AttemptInput,
  failure: "wrong-password" | "not-proved",
  verify: (account: ClaimedAccount) => Promise<Verdict>,
): Promise<AttemptResult> {
  const { clientIp } = input;
  function record(outcome: SignInOutcome, memberId: string | null): void {
    const { userAgent = "", requestId, place } = input;
    signInLog.record({ outcome, memberId, clientIp: withPlace(clientIp, place), userAgent, requestId });
  }

  const email = input.email === null ? null : normaliseEmail(input.email);
  const claimed = email === null ? noAccount : await accountOf(members, await members.findByEmail(email));
  const { member, passwordHash } = claimed;
  const device = input.device?.keyFor({ memberId: member?.id ?? unknownMemberId, storedHash: passwordHash ?? "" });
  const counted = await (email === null
    ? limits.countUnnamed(clientIp, input.device?.key() ?? input.begunOn)
    : limits.count(email, clientIp, device));
  if (counted.retryAfterSeconds !== null) {
    record("too-many", member?.id ?? null);
    return { outcome: "limited", retryAfterSeconds: counted.retryAfterSeconds };
  }
  const verdict = await verify(claimed);
  switch (verdict.outcome) {
    case "continue":
      return { outcome: "continue", onward: verdict, passwordHash };
    case "linked":
      await counted.wasRight();
      return verdict;
    case "busy":
      await counted.wasNotChecked();
      record("busy", member?.id ?? null);
      return verdict;
    case "limited":
      record("too-many", member?.id ?? null);
      return verdict;
    case "proved": {
      const named = email === null ? await accountOf(members, await members.findById(verdict.memberId)) : claimed;
      if (named.member?.id !== verdict.memberId || named.passwordHash === null) break;
      await counted.wasRight();
      const { providerSession, passkeyId, since } = verdict;
      return {
        outcome: "proved",
        member: named.member,
        storedHash: named.passwordHash,
        ...(providerSession !== undefined && { providerSession }),
        ...(passkeyId !== undefined && { passkeyId }),
        ...(since !== undefined && { since }),
      };
    }
    case "not-proved":
  }
  record(member === null && email !== null ? "unknown-email" : failure, member?.id ?? null);
  if (verdict.outcome !== "not-proved") return { outcome: "invalid" };
  const { again, problem } = verdict;
  return { outcome: "invalid", ...(again !== undefined && { again }), ...(problem !== undefined && { problem }) };
}

const noAccount: ClaimedAccount = { member: null, passwordHash: null };

/** Whether a browser signed in to an account before: as its marks tell, which a new password makes worthless. */
export function isKnownTo({ member, passwordHash }: ClaimedAccount, device: PresentedDevice | undefined): boolean {
  const key = device?.keyFor({ memberId: member?.id ?? unknownMemberId, storedHash: passwordHash ?? "" });
  return (key ?? null) !== null;
}

/** The same number of queries for an email that no member has. */
export async function accountOf(
  members: Pick<MemberRepository, "passwordHashOf">,
  member: Member | null,
): Promise<ClaimedAccount> {
  return { member, passwordHash: await members.passwordHashOf(member?.id ?? unknownMemberId) };
}
