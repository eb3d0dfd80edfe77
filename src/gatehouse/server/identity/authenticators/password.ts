/** Email and password. */
import { z } from "zod";
import { emailSchema } from "../../../core/identity/member.ts";
import { TooManyWaiting, type Passwords } from "../passwords.ts";
import type { OfferedAuthenticator, Verdict } from "./authenticator.ts";

interface PasswordForm {
  readonly [field: string]: string;
  readonly email: string;
  readonly password: string;
}

export function passwordAuthenticator(passwords: Passwords): OfferedAuthenticator<PasswordForm> {
  return {
    way: "password",
    methods: ["pwd"],
    fields: {
      email: z.string().trim().min(1, "email-missing").pipe(emailSchema),
      password: z.string().min(1, "password-missing").max(1000, "password-missing"),
    },
    emailOf: ({ email }) => email,
    verify: ({ password }, { passwordHash }) => verifyPassword(passwords, passwordHash, password),
  };
}

/** Takes as long for a missing hash as for a wrong password (OWASP ASVS 5.0, 6.3.8). */
export async function verifyPassword(
  passwords: Passwords,
  storedHash: string | null,
  password: string,
): Promise<Verdict> {
  try {
    return { outcome: (await passwords.verify(storedHash, password)) ? "proved" : "not-proved" };
  } catch (error) {
    if (error instanceof TooManyWaiting) return { outcome: "busy" };
    throw error;
  }
}
