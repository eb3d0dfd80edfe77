/**
 * How often a password may be tried, per account and per client address (OWASP ASVS 5.0, 6.3.1). Wherever a password is
 * asked for the same count goes on, so that a second form does not give a second set of guesses.
 */
import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";

const window = 15 * 60_000;
/** Attempts in one window before an account, or a client address, has to wait. */
const perAccount = 10;
const perAddress = 60;

export interface AttemptLimits {
  /** Counts one attempt. Answers how many seconds to wait, or null when it may be made. `email` is normalised. */
  count(email: string, address: string): Promise<number | null>;
  /** After the right password. */
  clear(email: string): Promise<void>;
}

export function createAttemptLimits(attempts: AttemptRepository, now: () => number): AttemptLimits {
  const keyOf = (email: string) => `account:${createHash("sha256").update(email).digest("hex")}`;
  return {
    async count(email, clientAddress) {
      const at = now();
      const [account, address] = await Promise.all([
        attempts.count(keyOf(email), at, window),
        attempts.count(`address:${networkOf(clientAddress)}`, at, window),
      ]);
      const waits = [
        ...(account.count > perAccount ? [account.windowEndsAt - at] : []),
        ...(address.count > perAddress ? [address.windowEndsAt - at] : []),
      ];
      return waits.length === 0 ? null : Math.max(1, Math.ceil(Math.max(...waits) / 1000));
    },
    clear: (email) => attempts.clear(keyOf(email)),
  };
}

/** One customer is given 2^64 IPv6 addresses or more (RFC 6177), so those are counted by their first 64 bits. */
export function networkOf(address: string): string {
  const [plain = ""] = address.split("%", 1);
  if (!isIPv6(plain)) return address;
  const [before = "", after] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}
