/**
 * Signing in with address and password. The answer for an unknown address and for a wrong password is the same, and takes
 * the same time. Attempts are limited per account and per client address (OWASP ASVS 5.0, 6.3.1).
 */
import { createHash } from "node:crypto";
import type { AttemptRepository, MemberRepository } from "../../../../db/repositories/contract.ts";
import { normaliseEmail, type Member } from "../../core/identity/member.ts";
import type { Passwords } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";

const window = 15 * 60_000;
/** Attempts in one window before an account, or a client address, has to wait. */
const perAccount = 10;
const perAddress = 60;

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
  | { readonly outcome: "limited"; readonly retryAfterSeconds: number };

export interface SignInDependencies {
  readonly members: MemberRepository;
  readonly attempts: AttemptRepository;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly now: () => number;
}

export type SignIn = (input: SignInInput) => Promise<SignInResult>;

export function createSignIn({ members, attempts, sessions, passwords, now }: SignInDependencies): SignIn {
  return async function signIn(input) {
    const email = normaliseEmail(input.email);
    const accountKey = `account:${createHash("sha256").update(email).digest("hex")}`;
    const at = now();
    const [account, address] = await Promise.all([
      attempts.count(accountKey, at, window),
      attempts.count(`address:${input.address}`, at, window),
    ]);
    const waits = [
      ...(account.count > perAccount ? [account.windowEndsAt - at] : []),
      ...(address.count > perAddress ? [address.windowEndsAt - at] : []),
    ];
    if (waits.length > 0) return { outcome: "limited", retryAfterSeconds: Math.max(1, Math.ceil(Math.max(...waits) / 1000)) };

    const member = await members.findByEmail(email);
    const storedHash = member === null ? null : await members.passwordHashOf(member.id);
    const matches = await passwords.verify(storedHash, input.password);
    if (member === null || !matches) return { outcome: "invalid" };

    await attempts.clear(accountKey);
    if (member.suspendedAt !== null) return { outcome: "suspended", member };
    // A new id at every sign-in, and the old session over: nobody can plant a session (ASVS 5.0, 7.2.4).
    if (input.previousSessionId !== undefined) await sessions.signOut(input.previousSessionId);
    const { id } = await sessions.begin({
      memberId: member.id,
      remembered: input.remembered,
      userAgent: input.userAgent,
      address: input.address,
    });
    return { outcome: "signed-in", sessionId: id, member };
  };
}
