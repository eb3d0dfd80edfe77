import { randomBytes } from "node:crypto";

/**
 * Names the password behind a stored hash: the salt, which is random for each password and kept when a hash is made anew with
 * stronger parameters. What hangs on a password, such as the marks of known devices, hangs on this. Not a secret.
 */
export function passwordKeyOf(storedHash: string): string {
  // `$argon2id$v=19$m=…,t=…,p=…$SALT$HASH`, the format of PHC strings.
  const parts = storedHash.split("$");
  return parts.length < 5 ? storedHash : (parts.at(-2) ?? storedHash);
}

/** Whether both hashes are of one password, even if it was hashed anew between them. False where there is none. */
export function isSamePassword(stored: string | null, verified: string): stored is string {
  return stored !== null && passwordKeyOf(stored) === passwordKeyOf(verified);
}

/** Of no password, and another one for each member: what is sealed to the stored hash ends when it changes. */
export function noPasswordHash(): string {
  return `none:${randomBytes(24).toString("base64url")}`;
}

/** Whether a member can sign in with a password. */
export function isPasswordHash(storedHash: string): boolean {
  return storedHash.startsWith("$argon2");
}
