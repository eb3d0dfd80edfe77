/**
 * How often a password may be tried, per account and per client network (OWASP ASVS 5.0, 6.3.1). Wherever a password is
 * asked for the same count goes on, so that a second form does not give a second set of guesses.
 */
import { createHash } from "node:crypto";
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";
import { networkOf } from "../network.ts";

const window = 15 * 60_000;
/**
 * Attempts in one window before one has to wait. From one network ten are plenty for a person. An account as a whole takes
 * ten times as many, so that nobody elsewhere can keep its owner out with ten wrong guesses a quarter of an hour.
 */
const perAccountAndNetwork = 10;
const perAccount = 100;
const perNetwork = 60;

export interface AttemptLimits {
  /** Counts one attempt. Answers how many seconds to wait, or null when it may be made. `email` is normalised. */
  count(email: string, address: string): Promise<number | null>;
  /** After the right password: it was no guess, so it counts for nothing. */
  succeeded(email: string, address: string): Promise<void>;
}

export function createAttemptLimits(attempts: AttemptRepository, now: () => number): AttemptLimits {
  return {
    async count(email, address) {
      const at = now();
      const keys = keysOf(email, address);
      const counted = await Promise.all([
        attempts.count(keys.accountAndNetwork, at, window),
        attempts.count(keys.account, at, window),
        attempts.count(keys.network, at, window),
      ]);
      const most = [perAccountAndNetwork, perAccount, perNetwork];
      const over = counted.filter(({ count }, index) => count > (most[index] ?? 0));
      if (over.length === 0) return null;
      return Math.max(1, Math.ceil(Math.max(...over.map(({ windowEndsAt }) => windowEndsAt - at)) / 1000));
    },
    async succeeded(email, address) {
      const keys = keysOf(email, address);
      await attempts.clear(keys.accountAndNetwork);
      await attempts.takeBack([keys.account, keys.network]);
    },
  };
}

function keysOf(email: string, address: string): Record<"accountAndNetwork" | "account" | "network", string> {
  const account = `account:${createHash("sha256").update(email).digest("hex")}`;
  const network = networkOf(address);
  return { accountAndNetwork: `${account} ${network}`, account, network: `address:${network}` };
}
