/** A person with an account. */
import { z } from "zod";
import type { MemberSource } from "./people-filter.ts";
import { isPrintable } from "./printable.ts";
import type { RoleGrant } from "./role-grant.ts";
import { complaint } from "../languages/problem.ts";
import type { Language } from "../page/language.ts";

/** Emails are compared in lower case and NFC, so that one person has one account. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

export const emailSchema = z
  .string()
  .max(254, complaint("email-too-long"))
  .transform(normaliseEmail)
  .pipe(z.email(complaint("email-wrong")));

/** Length only, as OWASP ASVS 5.0 (6.2.1, 6.2.5, 6.2.9) asks: no rules about which characters. */
export const newPasswordSchema = z
  .string()
  .min(10, complaint("password-too-short", { least: 10 }))
  .max(200, complaint("too-long", { most: 200 }));

/** Whether a password is no more than its owner's email, which an attacker tries first (NIST SP 800-63B-4, 3.1.1.2). */
export function isOwnEmail(password: string, email: string): boolean {
  return normaliseEmail(password) === normaliseEmail(email);
}

export const memberNameSchema = z
  .string()
  .trim()
  .min(1, complaint("name-empty"))
  .max(80, complaint("too-long", { most: 80 }))
  .refine(isPrintable, complaint("name-invisible"));

export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly createdAt: number;
  readonly suspendedAt: number | null;
  /** What the admin who suspended them wrote for them to read; left out for nothing. */
  readonly suspensionNote?: string;
  /** Id of the directory that suspended them; left out where a person did. */
  readonly suspendedBy?: string;
  /** When the email was confirmed; null while it is not. */
  readonly emailVerifiedAt: number | null;
  /** In which they want to read; left out: as the browser asks. */
  readonly language?: Language;
  /** When the account is deleted, as its member asked: milliseconds since 1970; left out: it stays. */
  readonly deletesAt?: number;
  /** How they came to have the account; left out where an older release made it. */
  readonly source?: MemberSource;
  /** Milliseconds since 1970; left out: never, as far as is known. */
  readonly lastSignInAt?: number;
  /** Ids of the roles granted directly that hold at the moment of reading, sorted. */
  readonly roles: readonly string[];
  /** All grants, including ended and pending ones, sorted by role. */
  readonly grants: readonly RoleGrant[];
}
