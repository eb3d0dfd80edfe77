/** Signing in with address and password. */
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import { checkPassword, type PasswordCheckDependencies, type PasswordCheckInput } from "./password-check.ts";
import { hashSessionId, type Sessions } from "./sessions.ts";

export interface SignInInput extends PasswordCheckInput {
  readonly remembered: boolean;
  readonly userAgent: string;
  /** Id of the session the browser already had; it ends (`replaced`), whoever it belonged to. */
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
  /** More people sign in at this moment than passwords can be checked. */
  | { readonly outcome: "busy" };

export interface SignInDependencies extends PasswordCheckDependencies {
  readonly sessions: Sessions;
}

export type SignIn = (input: SignInInput) => Promise<SignInResult>;

export function createSignIn(dependencies: SignInDependencies): SignIn {
  const { members, sessions, signInLog } = dependencies;

  function record({ address, userAgent }: SignInInput, outcome: SignInOutcome, member: Member): void {
    signInLog.record({ outcome, memberId: member.id, address, userAgent });
  }

  return async function signIn(input) {
    const checked = await checkPassword(dependencies, input);
    if (checked.outcome !== "right") return checked;
    const { member, storedHash } = checked;
    if (member.suspendedAt !== null) {
      record(input, "suspended", member);
      return { outcome: "suspended", member };
    }
    // A new id at every sign-in, and the old session over: nobody can plant a session (ASVS 5.0, 7.2.4).
    const { id } = await sessions.begin({
      memberId: member.id,
      remembered: input.remembered,
      userAgent: input.userAgent,
      address: input.address,
      replaces: input.previousSessionId,
    });
    // The password may have been changed while it was checked. A change ends all sessions after it has replaced the
    // hash: either it finds this one, or the new hash is found here.
    if ((await members.passwordHashOf(member.id)) !== storedHash) {
      await sessions.end(hashSessionId(id), "password-changed");
      record(input, "wrong-password", member);
      return { outcome: "invalid" };
    }
    // The same for an account that was switched off meanwhile.
    const current = await members.findById(member.id);
    if (current === null || current.suspendedAt !== null) {
      await sessions.end(hashSessionId(id), "suspended");
      record(input, "suspended", member);
      return { outcome: "suspended", member };
    }
    record(input, "signed-in", member);
    const deviceMarks = input.device?.signedIn({ memberId: member.id, storedHash }) ?? [];
    return { outcome: "signed-in", sessionId: id, member, deviceMarks };
  };
}
