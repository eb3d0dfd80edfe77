/**
 * Passwords: argon2id with the parameters OWASP recommends (Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane).
 * Hashing is deliberately slow, so only as many run at once as there are cores, and only so many may wait: a flood of
 * sign-ins must not take the site's memory or keep members' pages waiting.
 */
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { passwordKeyOf } from "./password-key.ts";
import { failure, type Result } from "../access/result.ts";
import { problem } from "../../core/languages/problem.ts";

/** `Algorithm.Argon2id` of the library, which declares it as a const enum that type stripping cannot read. */
const argon2id = 2;
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Of no password, and as slow to compare with as any other: random bytes behind the parameters. */
const hashOfNoMember =
  `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}` +
  "$0AIR38yzyW1nTfL6zJR1WQ$Hn7c0TMSYcA6mOqGHjO4VeBP3dIVVDz9AvdPcNx2nVs";
/** Most sign-ins that may wait; further ones are told to try again later. */
const mostWaiting = 64;
/** Seconds after which a busy answer is worth another try. */
const retryAfterSeconds = 5;

/** Thrown when too many sign-ins wait already; the answer to the visitor is 503 with Retry-After. */
export class TooManyWaiting extends Error {
  constructor() {
    super("Too many people are signing in at this moment.");
  }
}

export interface Passwords {
  hash(password: string): Promise<string>;
  /**
   * Takes as long for a missing hash as for a wrong password, so that the time does not reveal which emails have an
   * account.
   */
  verify(storedHash: string | null, password: string): Promise<boolean>;
  /** The hash of the same password, under the same salt, with the parameters of today; null where it has them or stronger ones. */
  upgraded(storedHash: string, password: string): Promise<string | null>;
}

export function createPasswords(
  atOnce = Math.max(1, availableParallelism() - 1),
  longestQueue = mostWaiting,
): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (waiting.length >= longestQueue) throw new TooManyWaiting();
      await new Promise<void>((resume) => waiting.push(resume));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  const hashNow = (password: string) => inTurn(() => hash(password.normalize("NFC"), parameters));

  return {
    hash: hashNow,
    async verify(storedHash, password) {
      // Members of a provider have a text in its place that is no hash: no password matches it, and it takes as long.
      const isHash = storedHash?.startsWith("$argon2") === true;
      const compared = isHash ? storedHash : hashOfNoMember;
      const matches = await inTurn(() => verify(compared, password.normalize("NFC")));
      return isHash && matches;
    },
    async upgraded(storedHash, password) {
      if (!isWeaker(storedHash)) return null;
      const salt = Buffer.from(passwordKeyOf(storedHash), "base64");
      return inTurn(() => hash(password.normalize("NFC"), { ...parameters, salt }));
    },
  };
}

function isWeaker(storedHash: string): boolean {
  const [, algorithm, memory, passes] = /^\$(argon2[a-z]+)\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(storedHash) ?? [];
  // A hash of another kind is not one that this can make anew.
  if (algorithm === undefined) return false;
  const { memoryCost, timeCost } = parameters;
  return algorithm !== "argon2id" || Number(memory) < memoryCost || Number(passes) < timeCost;
}

/** Runs work that hashes a password; while too many sign-ins wait for their turn, it fails as `busy`. */
export async function unlessBusy<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TooManyWaiting)) throw error;
    const busy = failure("busy", problem("busy-signing-in"));
    return { ...busy, retryAfterSeconds };
  }
}
