/** A person with an account. */
import { z } from "zod";
import { isPrintable } from "./printable.ts";
import type { RoleGrant } from "./role-grant.ts";

/** Emails are compared in lower case and NFC, so that one person has one account. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

export const emailSchema = z
  .string()
  .max(254, "That email is too long.")
  .transform(normaliseEmail)
  .pipe(z.email("Enter an email address, like name@example.com."));

/** Length only, as OWASP ASVS 5.0 (6.2.1, 6.2.5, 6.2.9) asks: no rules about which characters. */
export const newPasswordSchema = z
  .string()
  .min(10, "Use at least 10 characters. A few words make a good password.")
  .max(200, "Use at most 200 characters.");

export const memberNameSchema = z
  .string()
  .trim()
  .min(1, "Enter a name.")
  .max(80, "Use at most 80 characters.")
  .refine(isPrintable, "The name holds an invisible character. Type it again.");

export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly createdAt: number;
  readonly suspendedAt: number | null;
  /** When the email was confirmed; null while it is not. */
  readonly emailVerifiedAt: number | null;
  /** Ids of the roles granted directly that hold at the moment of reading, sorted. */
  readonly roles: readonly string[];
  /** All grants, including ended and pending ones, sorted by role. */
  readonly grants: readonly RoleGrant[];
}
