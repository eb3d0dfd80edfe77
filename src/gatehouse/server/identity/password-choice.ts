/**
 * Which new passwords are taken: long ones, of any characters, that an attacker does not try first (NIST SP 800-63B-4, 3.1.1.2;
 * OWASP ASVS 5.0, 6.2.4 and 6.2.11). A password that exists already goes on to work.
 */
import { isOwnEmail, newPasswordSchema } from "../../core/identity/member.ts";
import { problem, type Problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { commonPasswords } from "./common-passwords.ts";

/** Whose password it will be. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

export interface PasswordChoice {
  /** Null when the password is good. It may be of any length: longer ones than are taken are not looked at. */
  problemWith(password: string, owner: PasswordOwner): Promise<Problem | null>;
}

/** @param siteName one of the first words that are tried on a site */
export function createPasswordChoice(siteName: string): PasswordChoice {
  return {
    async problemWith(password, { email, name }) {
      const parsed = newPasswordSchema.safeParse(password);
      if (!parsed.success) return problemOfError(parsed.error);
      if (isOwnEmail(password, email)) return problem("password-is-email");
      const [local = "", domain = ""] = email.split("@");
      const own = [local, domain, domain.split(".")[0] ?? "", name, ...name.split(" "), siteName];
      return (await isGuessed(password, own)) ? problem("password-common") : null;
    },
  };
}

/** One to five characters again and again. */
const repeated = /^(.{1,5})\1+(?:.{0,4})$/u;

async function isGuessed(password: string, own: readonly string[]): Promise<boolean> {
  const plain = folded(password);
  // Digits and signs around a word make it hardly harder to guess: "Password2026!".
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (repeated.test(plain) || isRow(plain)) return true;
  if (own.some((text) => lettersOf(text) !== "" && lettersOf(text) === lettersOf(plain))) return true;
  const common = await commonPasswords();
  return common.has(plain) || common.has(word);
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();
const lettersOf = (text: string) => folded(text).replace(/[^\p{L}]/gu, "");

/** Characters that follow each other, up or down: `abcdefghij`, `9876543210`. */
function isRow(text: string): boolean {
  const steps = new Set<number>();
  for (let at = 1; at < text.length; at += 1) steps.add(text.charCodeAt(at) - text.charCodeAt(at - 1));
  return steps.size === 1 && (steps.has(1) || steps.has(-1) || steps.has(0));
}
