/**
 * The codes of a second factor: six digits of an authenticator app (TOTP, RFC 6238), and recovery codes in their place. This is
 * the one file that imports otpauth, which is loaded when the first code is needed.
 */
import { createHash, randomInt } from "node:crypto";

/** Seconds for which an app shows one code. */
const period = 30;
/** Clocks may differ by this many periods, before and after (RFC 6238 5.2). */
const drift = 1;
/** Bytes; RFC 4226 4 recommends 20. */
const secretBytes = 20;

const recoveryCodeCount = 10;
/**
 * Without letters and digits that are taken for one another. 24 of them are 120 bits, so that a plain hash is enough to store one
 * (OWASP ASVS 5.0, 6.5.2).
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLetters = 24;

/** Base32 (RFC 4648 6), as apps take it when it is typed. */
export async function newAppSecret(): Promise<string> {
  const { Secret } = await import("otpauth");
  return new Secret({ size: secretBytes }).base32;
}

/** What the QR code holds, so that the app names the entry for site and account. */
export async function appUri(secret: string, siteName: string, email: string): Promise<string> {
  return (await appOf(secret, siteName, email)).toString();
}

/** The code that the app shows at a time, milliseconds since 1970. */
export async function appCode(secret: string, at: number): Promise<string> {
  return (await appOf(secret)).generate({ timestamp: at });
}

/** Number of the period whose code it is; null where it is not the code of this period or of one beside it. */
export async function stepOfCode(secret: string, code: string, at: number): Promise<number | null> {
  const delta = (await appOf(secret)).validate({ token: code, timestamp: at, window: drift });
  return delta === null ? null : Math.floor(at / 1000 / period) + delta;
}

async function appOf(secret: string, issuer = "", label = "") {
  const { Secret, TOTP } = await import("otpauth");
  return new TOTP({ issuer, label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });
}

/** Ten codes, in groups of four letters. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const letters = Array.from({ length: codeLetters }, () => alphabet[randomInt(alphabet.length)]).join("");
    return letters.replace(/(.{4})(?=.)/g, "$1-");
  });
}

/** A code as it was meant, however it was typed: six digits of an app, a recovery code, or neither. */
export function readCode(typed: string): { readonly kind: "app" | "recovery"; readonly text: string } | null {
  // Digits of other scripts, as keyboards in Arabic write them.
  const text = typed
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
    .replace(/[\s\p{Pd}\p{Cf}]/gu, "")
    .toUpperCase();
  if (/^\d{6}$/.test(text)) return { kind: "app", text };
  const letters = text.replace(/O/g, "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(letters) ? { kind: "recovery", text: letters } : null;
}

/** In every script the ten digits follow one another, in blocks that begin with the zero. */
function valueOfDigit(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  let zero = at;
  while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (at - zero) % 10;
}

export function hashRecoveryCode(code: string): string {
  return createHash("sha256").update(code.replaceAll("-", "")).digest("hex");
}
