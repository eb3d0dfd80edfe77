/**
 * How often a password may be tried (OWASP ASVS 5.0, 6.3.1): per client network, per account, and per account from one
 * network. A device that signed in before, and a session that asks for its own password, each have an allowance of their
 * own, so that guesses from elsewhere cannot keep the owner of an account out.
 *
 * A try that is refused writes nothing. One that is allowed writes at most one row per limit, and the number of new rows in a
 * window is bounded: beyond it, new keys share a fixed number of rows.
 */
import { createHash } from "node:crypto";
import type { AttemptRepository, AttemptRow } from "../../../../db/repositories/contract.ts";
import type { MemberSubject } from "../../core/identity/subject.ts";
import { networkOf, siteOf } from "../network.ts";

/** Milliseconds. */
const window = 15 * 60_000;
/**
 * Tries in one window before the client has to wait. From one network ten are plenty for a person. An account as a whole
 * takes ten times as many, so that ten wrong guesses from elsewhere do not keep its owner out.
 */
const perAccountAndNetwork = 10;
const perAccount = 100;
const perNetwork = 60;
/** For all networks of one IPv6 site together. Mobile operators put many customers into one, so it is more than one's own. */
const perSite = 240;
const perDevice = 10;
/** Of a device that signed in before, where no account is claimed: proofs that cannot be guessed, such as a passkey's. */
const perUnnamedDevice = 20;
const perSession = 10;
/** Of a second factor: three of a million codes are right at a time. */
const codesPerMember = 10;
const codesPerMemberAndDay = 50;
const codesPerDevice = 10;
const day = 24 * 60 * 60_000;

/**
 * Rows that one process may add in a window, about 10,000 failed tries. Beyond, keys without a row share some rows for each
 * limit. The limits stay the same, so that a flood of networks or emails gives no further guesses. It takes far more
 * tries than passwords can be checked in a window to fill those rows up.
 */
const rowBounds: RowBounds = { newRows: 40_000, sharedRows: 16_384 };

interface RowBounds {
  /** Rows that one process may add in a window before keys share rows. */
  readonly newRows: number;
  /** Rows that are shared, for each limit. */
  readonly sharedRows: number;
}

interface Limit {
  readonly key: string;
  /** The row that counts instead when there are too many new ones. */
  readonly sharedKey: string;
  readonly most: number;
  /** The right password resets the count of wrong ones. */
  readonly forgets: boolean;
  /** Milliseconds; left out, a quarter of an hour. */
  readonly window?: number;
}

export type Attempt =
  | { readonly retryAfterSeconds: number }
  | {
      readonly retryAfterSeconds: null;
      /** The password was right, so the try is not counted. */
      wasRight(): Promise<void>;
      /** The password was not checked, so the try is not counted. */
      wasNotChecked(): Promise<void>;
    };

export interface AttemptLimits {
  /**
   * Counts one try to sign in, unless it has to wait.
   *
   * @param email normalised
   * @param device key of a device that signed in to this account before; then only the allowance of the device counts
   */
  count(email: string, clientIp: string, device?: string | null): Promise<Attempt>;
  /**
   * The same where no account is claimed, so only the limits of the client's network hold.
   *
   * @param device key of a device that signed in before, to any account; then only the allowance of the device counts
   */
  countUnnamed(clientIp: string, device?: string | null): Promise<Attempt>;
  /**
   * Counts one try to give a code of a second factor, after a first step was right.
   *
   * @param device key of a device that signed in to this account before; then only the allowance of the device counts, so
   *   that a person who knows the password cannot keep its owner out
   */
  countCode(memberId: string, device: string | null): Promise<Attempt>;
  /** Counts one try of a signed-in member to give their current password. Each session has a separate allowance. */
  countSignedIn(member: Pick<MemberSubject, "id" | "sessionHash">): Promise<Attempt>;
}

export function createAttemptLimits(
  attempts: AttemptRepository,
  now: () => number,
  { newRows, sharedRows }: RowBounds = rowBounds,
): AttemptLimits {
  const budget = createRowBudget(newRows);

  async function countUnder(limits: readonly Limit[]): Promise<Attempt> {
    const at = now();
    const crowded = budget.isSpent(at);
    const keys = limits.flatMap(({ key, sharedKey }) => (crowded ? [key, sharedKey] : [key]));
    const known = new Map((await attempts.look(keys)).map((row) => [row.key, row]));
    const counted = limits.map((limit) =>
      crowded && !known.has(limit.key) ? { ...limit, key: limit.sharedKey, forgets: false } : limit,
    );
    const over = counted.flatMap(({ key, most: allowed }) => {
      const row = known.get(key);
      return row !== undefined && row.windowEndsAt > at && row.count >= allowed ? [row] : [];
    });
    if (over.length > 0) return waitFor(over, at);
    // From the widest limit to the narrowest, so that of many parallel tries no more pass than each limit allows, and
    // the surplus adds no rows for the narrower limits.
    for (const { key, most: allowed, window: ofLimit = window } of counted) {
      const row = await attempts.count(key, at, ofLimit);
      if (!known.has(key) && row.count === 1) budget.add(1, at);
      if (row.count > allowed) return waitFor([row], at);
    }
    return {
      retryAfterSeconds: null,
      async wasRight() {
        const forgotten = counted.filter(({ forgets }) => forgets);
        const removed = await Promise.all(forgotten.map(({ key }) => attempts.clear(key)));
        budget.add(-removed.reduce((sum, rows) => sum + rows, 0), at);
        const others = counted.filter(({ forgets }) => !forgets).map(({ key }) => key);
        if (others.length > 0) budget.add(-(await attempts.takeBack(others)), at);
      },
      async wasNotChecked() {
        budget.add(-(await attempts.takeBack(counted.map(({ key }) => key))), at);
      },
    };
  }

  return {
    count: (email, clientIp, device = null) =>
      countUnder(device === null ? limitsOfClient(email, clientIp, sharedRows) : [limitOfDevice(device, email)]),

    countUnnamed: (clientIp, device = null) =>
      countUnder(
        device === null
          ? limitsOfNetwork(clientIp, sharedRows)
          : [{ ...limitOf(`unnamed-device:${device}`, perUnnamedDevice, sharedRows), forgets: true }],
      ),

    countCode: (memberId, device) =>
      countUnder(
        device === null
          ? [
              { ...ofCodes(`codes-of-day:${memberId}`, memberId, codesPerMemberAndDay), window: day },
              ofCodes(`codes:${memberId}`, memberId, codesPerMember),
            ]
          : [ofCodes(`codes-of-device:${device}`, memberId, codesPerDevice)],
      ),

    countSignedIn: ({ id, sessionHash = id }) =>
      countUnder([{ key: `session:${sessionHash}`, sharedKey: `sessions-of:${id}`, most: perSession, forgets: true }]),
  };
}

/** Only members who proved something have such rows, so that each can share one of their own. */
function ofCodes(key: string, memberId: string, most: number): Limit {
  return { key, sharedKey: `shared-codes-of:${memberId}`, most, forgets: true };
}

function limitsOfClient(email: string, clientIp: string, sharedRows: number): Limit[] {
  const account = `account:${digest(email)}`;
  return [
    ...limitsOfNetwork(clientIp, sharedRows),
    limitOf(account, perAccount, sharedRows),
    { ...limitOf(`${account} ${networkOf(clientIp)}`, perAccountAndNetwork, sharedRows), forgets: true },
  ];
}

function limitsOfNetwork(clientIp: string, sharedRows: number): Limit[] {
  const network = networkOf(clientIp);
  const site = siteOf(network);
  return [
    ...(site === null ? [] : [limitOf(`address:${site}`, perSite, sharedRows)]),
    limitOf(`address:${network}`, perNetwork, sharedRows),
  ];
}

function limitOf(key: string, most: number, sharedRows: number): Limit {
  // The number of tries tells the limits apart: rows are shared by keys of one limit only.
  const row = Number.parseInt(digest(key).slice(0, 8), 16) % sharedRows;
  return { key, sharedKey: `shared-${most}:${row}`, most, forgets: false };
}

/** Only tries with a device mark of this account count in the shared row, so others cannot fill it. */
function limitOfDevice(device: string, email: string): Limit {
  return { key: `device:${device}`, sharedKey: `devices-of:${digest(email)}`, most: perDevice, forgets: true };
}

function waitFor(over: readonly Pick<AttemptRow, "windowEndsAt">[], at: number): Attempt {
  const until = Math.max(...over.map(({ windowEndsAt }) => windowEndsAt));
  return { retryAfterSeconds: Math.max(1, Math.ceil((until - at) / 1000)) };
}

/** How many rows were added in the window that `at` falls into, less those that were removed again. */
function createRowBudget(most: number): { add(rows: number, at: number): void; isSpent(at: number): boolean } {
  let endsAt = 0;
  let added = 0;
  function begin(at: number): void {
    if (at < endsAt && at >= endsAt - window) return;
    endsAt = at + window;
    added = 0;
  }
  return {
    add(rows, at) {
      begin(at);
      added = Math.max(0, added + rows);
    },
    isSpent(at) {
      begin(at);
      return added >= most;
    },
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
