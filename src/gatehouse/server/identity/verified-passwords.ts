/**
 * Which passwords were right a moment ago. A program that uses Basic sends its password with every request: hashing and
 * counting it each time would keep people's sign-ins waiting.
 *
 * It keeps only a hash of the client IP, the stored hash and the password, keyed with a secret that lives as long as
 * this process. So a new password ends it at once, and guessing from another client IP gains nothing.
 */
import { createHmac, randomBytes } from "node:crypto";

/** Milliseconds since the password was last sent. */
const remembered = 5 * 60_000;
const most = 1_000;

export interface VerifiedPassword {
  readonly clientIp: string;
  /** The password's hash as it is kept in the database. */
  readonly storedHash: string;
  readonly password: string;
}

export interface VerifiedPasswords {
  has(pair: VerifiedPassword): boolean;
  add(pair: VerifiedPassword): void;
}

export function createVerifiedPasswords(now: () => number): VerifiedPasswords {
  const key = randomBytes(32);
  const until = new Map<string, number>();
  const digest = ({ clientIp, storedHash, password }: VerifiedPassword) =>
    createHmac("sha256", key)
      .update(JSON.stringify([clientIp, storedHash, password]))
      .digest("base64");
  return {
    has(pair) {
      const key = digest(pair);
      const known = (until.get(key) ?? 0) > now();
      until.delete(key);
      // Each use renews the entry. So a program that keeps sending requests needs no new check, and guesses from
      // elsewhere, which use up the account's tries, do not stop it.
      if (known) until.set(key, now() + remembered);
      return known;
    },
    add(pair) {
      const [longestUnused] = until.keys();
      if (until.size >= most && longestUnused !== undefined) until.delete(longestUnused);
      until.set(digest(pair), now() + remembered);
    },
  };
}
