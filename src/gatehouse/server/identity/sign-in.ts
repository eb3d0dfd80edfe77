/** Signing in, by any of the site's ways. */
import type { DeviceMark } from "../../core/identity/device-cookie.ts";
import type { Member } from "../../core/identity/member.ts";
import type { SignInOutcome } from "../../core/identity/sign-in-outcome.ts";
import { attempt, type AttemptDependencies, type AttemptInput } from "./attempt.ts";
import type { Authenticator, SignInForm } from "./authenticators/authenticator.ts";
import type { Sessions } from "./sessions.ts";

export interface SignInInput extends Omit<AttemptInput, "email"> {
  /** One of the site's authenticators. */
  readonly way: string;
  /** Checked by its `fields`. */
  readonly form: SignInForm;
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
  | { readonly outcome: "busy" }
  /** The way goes on at another URL. */
  | { readonly outcome: "continue"; readonly location: string };

export interface SignInDependencies extends AttemptDependencies {
  readonly authenticators: readonly Authenticator[];
  readonly sessions: Sessions;
}

export type SignIn = (input: SignInInput) => Promise<SignInResult>;

export function createSignIn(dependencies: SignInDependencies): SignIn {
  const { members, sessions, signInLog, authenticators } = dependencies;

  function record({ clientIp, userAgent, requestId }: SignInInput, outcome: SignInOutcome, member: Member): void {
    signInLog.record({ outcome, memberId: member.id, clientIp, userAgent, requestId });
  }

  return async function signIn(input) {
    const authenticator = authenticators.find(({ way }) => way === input.way);
    if (authenticator === undefined) throw new Error(`This site has no way to sign in called "${input.way}".`);
    const email = authenticator.emailOf(input.form);
    const tried = await attempt(dependencies, { ...input, email }, (account) =>
      authenticator.verify(input.form, account),
    );
    if (tried.outcome !== "proved") return tried;
    const { member, storedHash } = tried;
    if (member.suspendedAt !== null) {
      record(input, "suspended", member);
      return { outcome: "suspended", member };
    }
    // Every sign-in gets a new id and ends the old session, which prevents session fixation (ASVS 5.0, 7.2.4). The
    // password may have been changed while it was checked, or the account suspended: then nothing begins.
    const { remembered, userAgent, clientIp, previousSessionId } = input;
    const begun = await sessions.beginForPassword(
      { memberId: member.id, remembered, userAgent, clientIp, authenticatedBy: authenticator.methods },
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
