/** Signing in with email and password. */
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import { checkPassword, type PasswordCheckDependencies, type PasswordCheckInput } from "./password-check.ts";
import type { Sessions } from "./sessions.ts";

export interface SignInInput extends PasswordCheckInput {
  readonly remembered: boolean;
  readonly userAgent: string;
  /** Id of the session the browser already had; it ends, even if it was another member's. */
  readonly previousSessionId?: string | undefined;
}

export type SignInResult =
  | {
      readonly outcome: "signed-in";
      readonly sessionId: string;
      readonly member: Member;
      readonly deviceMarks: readonly DeviceMark[];
    }
  | { readonly outcome: "invalid" }
  | { readonly outcome: "suspended"; readonly member: Member }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number }
  /** Too many people are signing in at this moment. */
  | { readonly outcome: "busy" };

export interface SignInDependencies extends PasswordCheckDependencies {
  readonly sessions: Sessions;
}

export type SignIn = (input: SignInInput) => Promise<SignInResult>;

export function createSignIn(dependencies: SignInDependencies): SignIn {
  const { members, sessions, signInLog } = dependencies;

  function record({ clientIp, userAgent, requestId }: SignInInput, outcome: SignInOutcome, member: Member): void {
    signInLog.record({ outcome, memberId: member.id, clientIp, userAgent, requestId });
  }

  return async function signIn(input) {
    const checked = await checkPassword(dependencies, input);
    if (checked.outcome !== "right") return checked;
    const { member, storedHash } = checked;
    if (member.suspendedAt !== null) {
      record(input, "suspended", member);
      return { outcome: "suspended", member };
    }
    // Every sign-in gets a new id and ends the old session, which prevents session fixation (ASVS 5.0, 7.2.4). The
    // password may have been changed while it was checked, or the account suspended: then nothing begins.
    const { remembered, userAgent, clientIp, previousSessionId } = input;
    const begun = await sessions.beginForPassword(
      { memberId: member.id, remembered, userAgent, clientIp },
      { passwordHash: storedHash, previousSessionId },
    );
    if (begun === null) {
      const newest = await members.findById(member.id);
      if (newest !== null && newest.suspendedAt !== null) {
        record(input, "suspended", newest);
        return { outcome: "suspended", member: newest };
      }
      record(input, "wrong-password", member);
      return { outcome: "invalid" };
    }
    record(input, "signed-in", member);
    const deviceMarks = input.device?.signedIn({ memberId: member.id, storedHash }) ?? [];
    return { outcome: "signed-in", sessionId: begun.id, member, deviceMarks };
  };
}
