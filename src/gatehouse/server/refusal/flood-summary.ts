/**
 * Which refusals get a row each and which are only counted, so that a client that sends thousands neither fills the
 * record nor pushes out other people's refusals. Has no side effects: rows go in, rows to write come out.
 *
 * A source is a member or an anonymous visitor's network. Each source has an allowance of rows that refills with time.
 * Members together and anonymous visitors together have one allowance each as well, so that anonymous visitors cannot
 * use up the members'. Beyond the allowance, equal refusals share one row that counts them, and when there are too many
 * such rows, there is one row per reason.
 */
import type { RefusalRow } from "../../../../db/repositories/contract.ts";
import { recordedReasons } from "../../core/refusal/reason.ts";
import { createCountingRows } from "../counting-rows.ts";
import { networkOf } from "../network.ts";

export type Refusal = Omit<RefusalRow, "times">;

/** Size of an allowance, and how much of it refills in a millisecond. */
interface Allowance {
  readonly most: number;
  readonly perMillisecond: number;
}

/**
 * A scan of a few hundred paths is recorded whole; one that lasts for hours adds at most 3,600 rows an hour to 200,000.
 */
const ofOneSource: Allowance = { most: 600, perMillisecond: 1 / 1000 };
/**
 * All anonymous visitors, of any number of networks: at 50 a second they need more than an hour to replace the record.
 */
const ofAnonymous: Allowance = { most: 3_000, perMillisecond: 50 / 1000 };
const ofMembers: Allowance = { most: 1_000, perMillisecond: 50 / 1000 };
/** Sources that are remembered one by one. Beyond that, new ones have only the allowance shared by their kind. */
const mostSources = 10_000;
/** Rows that count, at once. */
const mostAlike = 500;
/** Milliseconds that a row goes on counting before a new one is begun. */
export const countsFor = 10 * 60_000;

interface Left {
  tokens: number;
  at: number;
}

export interface FloodSummary {
  /** The row to write for this refusal; null where it is counted instead. */
  take(refusal: Refusal): RefusalRow | null;
  /** The rows that count and have changed, with all they have counted so far: each replaces the one of the same id. */
  changed(now: number): RefusalRow[];
}

export function createFloodSummary(): FloodSummary {
  const sources = new Map<string, Left>();
  const anonymous: Left = { tokens: ofAnonymous.most, at: 0 };
  const members: Left = { tokens: ofMembers.most, at: 0 };
  const alike = createCountingRows<Refusal>(countsFor, mostAlike);
  const others = createCountingRows<Refusal>(countsFor, recordedReasons.length);

  function leftOf(source: string, at: number): Left | undefined {
    const known = sources.get(source);
    if (known !== undefined || sources.size >= mostSources) return known;
    const fresh = { tokens: ofOneSource.most, at };
    sources.set(source, fresh);
    return fresh;
  }

  function mayStandAlone(source: string, { memberId, at }: Refusal): boolean {
    const [all, allowance] = memberId === null ? [anonymous, ofAnonymous] : [members, ofMembers];
    const own = leftOf(source, at);
    if (own !== undefined) refill(own, ofOneSource, at);
    refill(all, allowance, at);
    if (all.tokens < 1 || (own !== undefined && own.tokens < 1)) return false;
    all.tokens -= 1;
    if (own !== undefined) own.tokens -= 1;
    return true;
  }

  function count(source: string, refusal: Refusal): void {
    const { reason, ruleId, status, details } = refusal;
    const more = details === null ? "" : JSON.stringify(details);
    const key = `${source}\0${reason}\0${ruleId ?? ""}\0${status}\0${more}`;
    if (alike.count(key, refusal)) return;
    // The row counts many networks and people, so it names none.
    const nobodys = { ruleId: null, memberId: null, clientIp: "", userAgent: "", details: null };
    others.count(reason, { ...refusal, ...nobodys, network: null, fromPath: null, aside: null });
  }

  return {
    take(refusal) {
      const source = refusal.memberId ?? refusal.network ?? networkOf(refusal.clientIp);
      if (mayStandAlone(source, refusal)) return { ...refusal, times: 1 };
      count(source, refusal);
      return null;
    },
    changed(now) {
      for (const [source, left] of sources) {
        refill(left, ofOneSource, now);
        if (left.tokens >= ofOneSource.most) sources.delete(source);
      }
      return [...alike.changed(now), ...others.changed(now)];
    },
  };
}

function refill(left: Left, { most, perMillisecond }: Allowance, at: number): void {
  // A clock that steps back refills nothing, and refilling goes on from the new time at once.
  left.tokens = Math.min(most, left.tokens + Math.max(0, at - left.at) * perMillisecond);
  left.at = at;
}
