/**
 * Signing in with address and password. The answer for an unknown address and for a wrong password is the same, and takes
 * the same time (OWASP ASVS 5.0, 6.3.8).
 */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { normaliseEmail, type Member } from "../../core/identity/member.ts";
import type { AttemptLimits } from "./attempt-limits.ts";
import { TooManyWaiting, type Passwords } from "./passwords.ts";
import { hashSessionId, type Sessions } from "./sessions.ts";

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly remembered: boolean;
  /** Address of the client as the server sees it. */
  readonly address: string;
  readonly userAgent: string;
  /** Id of the session the browser already had; it ends, whoever it belonged to. */
  readonly previousSessionId?: string | undefined;
}

export type SignInResult =
  | { readonly outcome: "signed-in"; readonly sessionId: string; readonly member: Member }
  | { readonly outcome: "invalid" }
  | { readonly outcome: "suspended"; readonly member: Member }
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number }
  /** More people sign in at this moment than passwords can be checked. */
  | { readonly outcome: "busy" };

export interface SignInDependencies {
  readonly members: MemberRepository;
  readonly limits: AttemptLimits;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
}

export type SignIn = (input: SignInInput) => Promise<SignInResult>;

/** No member has this id: asking for its password keeps the number of questions to the database the same. */
const nobody = "nobody";

export function createSignIn({ members, limits, sessions, passwords }: SignInDependencies): SignIn {
  return async function signIn(input) {
    const email = normaliseEmail(input.email);
    const retryAfterSeconds = await limits.count(email, input.address);
    if (retryAfterSeconds !== null) return { outcome: "limited", retryAfterSeconds };

    const member = await members.findByEmail(email);
    const storedHash = await members.passwordHashOf(member?.id ?? nobody);
    const matches = await verified(passwords, storedHash, input.password);
    if (matches === "busy") return { outcome: "busy" };
    if (member === null || !matches) return { outcome: "invalid" };

    await limits.succeeded(email, input.address);
    if (member.suspendedAt !== null) return { outcome: "suspended", member };
    // A new id at every sign-in, and the old session over: nobody can plant a session (ASVS 5.0, 7.2.4).
    if (input.previousSessionId !== undefined) await sessions.signOut(input.previousSessionId);
    const { id } = await sessions.begin({
      memberId: member.id,
      remembered: input.remembered,
      userAgent: input.userAgent,
      address: input.address,
    });
    // The password may have been changed while it was checked. A change ends all sessions after it has replaced the
    // hash: either it finds this one, or the new hash is found here.
    if ((await members.passwordHashOf(member.id)) !== storedHash) {
      await sessions.end(hashSessionId(id), "password-changed");
      return { outcome: "invalid" };
    }
    return { outcome: "signed-in", sessionId: id, member };
  };
}

async function verified(passwords: Passwords, hash: string | null, password: string): Promise<boolean | "busy"> {
  try {
    return await passwords.verify(hash, password);
  } catch (error) {
    if (error instanceof TooManyWaiting) return "busy";
    throw error;
  }
}
