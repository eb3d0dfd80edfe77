/** How many requests one token may send: an allowance that fills up again. In memory, so for each instance. */
import { createBoundedCache } from "../bounded-cache.ts";

/** Requests at once, and so many in a minute from then on. */
const most = 600;
const perMillisecond = most / 60_000;
const mostTokens = 2_000;

export interface RequestAllowance {
  /** @returns null where the request may go on; else after how many seconds the next one may */
  take(tokenId: string): number | null;
}

export function createRequestAllowance(now: () => number): RequestAllowance {
  const allowances = createBoundedCache<{ readonly left: number; readonly at: number }>(mostTokens);
  return {
    take(tokenId) {
      const at = now();
      const known = allowances.get(tokenId);
      const refilled = known === undefined ? most : known.left + Math.max(0, at - known.at) * perMillisecond;
      const left = Math.min(most, refilled);
      if (left < 1) {
        allowances.set(tokenId, { left, at });
        return Math.ceil((1 - left) / perMillisecond / 1_000);
      }
      allowances.set(tokenId, { left: left - 1, at });
      return null;
    },
  };
}
