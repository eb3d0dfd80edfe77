/**
 * Which refusals get a row each and which are only counted, so that whoever sends thousands neither fills the record nor
 * takes the place of what happens to others. Pure bookkeeping: rows go in, rows to write come out.
 *
 * A source, a member or a stranger's network, has an allowance of rows that fills up again with time. Members and
 * strangers have an allowance of all together too, each their own, so that no number of strangers uses up the members'.
 * Beyond, refusals alike share a row that counts them, and when there are too many of those, one row per reason.
 */
import type { RefusalRow } from "../../../../db/repositories/contract.ts";
import { recordedReasons } from "../../core/refusal/reason.ts";
import { createCountingRows } from "../counting-rows.ts";
import { networkOf } from "../network.ts";

export type Refusal = Omit<RefusalRow, "times">;

/** What may be taken at once, and how much of it comes back in a millisecond. */
interface Allowance {
  readonly most: number;
  readonly perMillisecond: number;
}

/** A scanner's few hundred addresses are all there to read; who goes on for hours adds 3,600 rows an hour to 200,000. */
const ofOneSource: Allowance = { most: 600, perMillisecond: 1 / 1000 };
/** All strangers, of however many networks: at 50 a second it takes them more than an hour to replace the record. */
const ofStrangers: Allowance = { most: 3_000, perMillisecond: 50 / 1000 };
const ofMembers: Allowance = { most: 1_000, perMillisecond: 50 / 1000 };
/** Sources that are remembered one by one. Beyond, newcomers share what all strangers, or all members, have. */
const mostSources = 10_000;
/** Rows that count, at once. */
const mostAlike = 500;
/** How long a row goes on counting, in milliseconds, before a new one is begun. */
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
  const strangers: Left = { tokens: ofStrangers.most, at: 0 };
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
    const [all, allowance] = memberId === null ? [strangers, ofStrangers] : [members, ofMembers];
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
    const key = [source, reason, ruleId, status, details === null ? "" : JSON.stringify(details)].join("\0");
    if (alike.count(key, refusal)) return;
    // It stands for many networks and people, so it names none.
    const nobodys = { ...refusal, ruleId: null, memberId: null, address: "", userAgent: "", details: null };
    others.count(reason, nobodys);
  }

  return {
    take(refusal) {
      const source = refusal.memberId ?? networkOf(refusal.address);
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
  // A clock that is set back gives nothing, and keeps nobody waiting until it is where it was.
  left.tokens = Math.min(most, left.tokens + Math.max(0, at - left.at) * perMillisecond);
  left.at = at;
}
