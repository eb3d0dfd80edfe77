/** Email and password. */
import { z } from "zod";
import { emailSchema } from "../../../core/identity/member.ts";
import { TooManyWaiting, type Passwords } from "../passwords.ts";
import type { ClaimedAccount, ClaimingAuthenticator, Verdict } from "./authenticator.ts";

interface PasswordForm {
  readonly [field: string]: string;
  readonly email: string;
  readonly password: string;
}

/** @param proved told of each right password, so that its hash can be made stronger */
export function passwordAuthenticator(
  passwords: Pick<Passwords, "verify">,
  proved?: (memberId: string, storedHash: string, password: string) => void,
): ClaimingAuthenticator<PasswordForm> {
  return {
    way: "password",
    methods: ["pwd"],
    fields: {
      email: z.string().trim().min(1, "email-missing").pipe(emailSchema),
      password: z.string().min(1, "password-missing").max(1000, "password-missing"),
    },
    emailOf: ({ email }) => email,
    async verify({ password }, account) {
      const verdict = await verifyPassword(passwords, account, password);
      if (verdict.outcome === "proved") proved?.(verdict.memberId, account.passwordHash ?? "", password);
      return verdict;
    },
  };
}

/** Takes as long for an account that does not exist as for a wrong password (OWASP ASVS 5.0, 6.3.8). */
export async function verifyPassword(
  passwords: Pick<Passwords, "verify">,
  { member, passwordHash }: ClaimedAccount,
  password: string,
): Promise<Verdict> {
  try {
    const matches = await passwords.verify(passwordHash, password);
    return matches && member !== null ? { outcome: "proved", memberId: member.id } : { outcome: "not-proved" };
  } catch (error) {
    if (error instanceof TooManyWaiting) return { outcome: "busy" };
    throw error;
  }
}
