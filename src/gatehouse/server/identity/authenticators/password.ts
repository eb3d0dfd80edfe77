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

export function passwordAuthenticator(passwords: Passwords): ClaimingAuthenticator<PasswordForm> {
  return {
    way: "password",
    methods: ["pwd"],
    fields: {
      email: z.string().trim().min(1, "email-missing").pipe(emailSchema),
      password: z.string().min(1, "password-missing").max(1000, "password-missing"),
    },
    emailOf: ({ email }) => email,
    verify: ({ password }, account) => verifyPassword(passwords, account, password),
  };
}

/** Takes as long for an account that does not exist as for a wrong password (OWASP ASVS 5.0, 6.3.8). */
export async function verifyPassword(
  passwords: Passwords,
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
