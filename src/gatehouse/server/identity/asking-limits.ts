/**
 * How often links and codes may be asked for by mail: by one network, on the whole site, and for one email. The limits are the
 * same for emails that no member has, so that they tell nothing. What is refused writes nothing, and the limit of the site
 * bounds the rows that others add. A browser that signed in to the account before has an allowance of its own, so that strangers
 * who use the others up keep no member from their links and codes.
 */
import { hash } from "node:crypto";
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";
import { problem } from "../../core/languages/problem.ts";
import { failure, type Failure } from "../access/result.ts";
import { networkOf, siteOf } from "../network.ts";

/** Milliseconds. */
const window = 60 * 60_000;
/** `range` is an IPv6 site (/48): many customers are given one, with 65,536 networks to ask from. */
const most = { network: 20, range: 80, site: 1_000, email: 3 } as const;
/** Codes for one email: people sign in oftener than they forget their password. */
const mostCodes = 6;

/** A mail with a link or a code. */
export type AskedFor = "forgot" | "sign-up" | "new-email" | "code";

export interface AskingLimits {
  /**
   * Counts one request for an email. Answers why it has to wait, or null.
   *
   * @param email normalised
   * @param isKnownDevice the browser signed in to this account before; then only the allowance of such browsers counts
   */
  count(kind: AskedFor, email: string, clientIp: string, isKnownDevice?: boolean): Promise<Failure | null>;
}

export function createAskingLimits(
  attempts: Pick<AttemptRepository, "look" | "count">,
  now: () => number,
): AskingLimits {
  return {
    async count(kind, email, clientIp, isKnownDevice = false) {
      const ofEmail = hash("sha256", email, "hex");
      const mostOfEmail = kind === "code" ? mostCodes : most.email;
      const limits = isKnownDevice
        ? [{ key: `${kind}-known:${ofEmail}`, most: mostOfEmail }]
        : [...ofClient(kind, clientIp), { key: `${kind}:${ofEmail}`, most: mostOfEmail }];
      const at = now();
      const known = new Map((await attempts.look(limits.map(({ key }) => key))).map((row) => [row.key, row]));
      for (const { key, most: allowed } of limits) {
        const row = known.get(key);
        if (row !== undefined && row.windowEndsAt > at && row.count >= allowed) return waitUntil(row.windowEndsAt, at);
      }
      for (const { key, most: allowed } of limits) {
        const row = await attempts.count(key, at, window);
        if (row.count > allowed) return waitUntil(row.windowEndsAt, at);
      }
      return null;
    },
  };
}

function ofClient(kind: AskedFor, clientIp: string): { readonly key: string; readonly most: number }[] {
  const network = networkOf(clientIp);
  const range = siteOf(network);
  return [
    ...(range === null ? [] : [{ key: `${kind}-network:${range}`, most: most.range }]),
    { key: `${kind}-network:${network}`, most: most.network },
    { key: `${kind}-site`, most: most.site },
  ];
}

function waitUntil(end: number, at: number): Failure {
  const wait = Math.max(1, Math.ceil((end - at) / 60_000));
  return { ...failure("limited", problem("asked-too-often", { wait })), retryAfterSeconds: wait * 60 };
}
