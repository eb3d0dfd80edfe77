/** What the console shows of refusals: the latest ones, one by its reference, and the figures of the last week. */
import type { Repositories as AllRepositories, RefusalRow } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import type { RecordedReason } from "../../core/refusal/reason.ts";
import { recordLimits, type RecordLimits } from "../record-limits.ts";
import type { RefusalLog } from "./refusal-log.ts";

const dayLength = 24 * 60 * 60_000;
const weekLength = 7;

export interface RefusalRecord extends RefusalRow {
  /** The signed-in member; null for an anonymous visitor, or when the account was removed. */
  readonly member: KnownPerson | null;
  /** The member whose session or token was no longer valid. */
  readonly former: KnownPerson | null;
}

export type KnownPerson = Pick<Member, "id" | "name" | "email">;

export interface RefusedDay {
  /** UTC day: `2026-11-21`. */
  readonly day: string;
  readonly total: number;
  readonly byReason: Readonly<Partial<Record<RecordedReason, number>>>;
}

export interface RefusalWeek {
  readonly total: number;
  /** Time of the oldest refusal that is counted, where the week had more than are kept; null where all are counted. */
  readonly since: number | null;
  /** Seven days, oldest first, today last; days without a refusal included. */
  readonly days: readonly RefusedDay[];
  /** Reasons that occurred, the most frequent first. */
  readonly reasons: readonly { readonly reason: RecordedReason; readonly total: number }[];
}

export interface RefusalRecords {
  /** Of people, newest first. Refusals that wait to be written are written first, so that what is shown is true. */
  recent(limit: number): Promise<RefusalRecord[]>;
  /** By the reference a visitor quotes; spaces, small letters and missing hyphens do not matter. */
  find(reference: string): Promise<RefusalRecord | null>;
  week(): Promise<RefusalWeek>;
  countBetween(from: number, to: number): Promise<number>;
  /** Time of the oldest refusal that is kept, milliseconds since 1970; null while there is none. */
  oldest(): Promise<number | null>;
}

type Repositories = Pick<AllRepositories, "refusals" | "members">;

export function createRefusalRecords(
  { refusals, members }: Repositories,
  log: RefusalLog,
  now: () => number,
  { kept }: Pick<RecordLimits, "kept"> = recordLimits,
): RefusalRecords {
  return {
    async recent(limit) {
      await log.flush();
      return withMembers(members, (await refusals.list({ isAside: false }, { limit })).rows);
    },

    async find(reference) {
      await log.flush();
      const row = await refusals.find(normaliseReference(reference));
      return row === null ? null : ((await withMembers(members, [row]))[0] ?? null);
    },

    async week() {
      await log.flush();
      const today = Math.floor(now() / dayLength);
      const first = today - weekLength + 1;
      const counts = await refusals.countByDayAndReason(first * dayLength);
      const days = Array.from({ length: weekLength }, (_, index) => {
        const day = new Date((first + index) * dayLength).toISOString().slice(0, 10);
        const ofDay = counts.filter((row) => row.day === day);
        return {
          day,
          total: sum(ofDay),
          byReason: Object.fromEntries(ofDay.map((row) => [row.reason, row.count])),
        };
      });
      const reasons = [...new Set(counts.map((row) => row.reason))]
        .map((reason) => ({ reason, total: sum(counts.filter((row) => row.reason === reason)) }))
        .sort((one, other) => other.total - one.total);
      const total = sum(counts);
      return { total, since: total < kept ? null : await refusals.completeSince(kept), days, reasons };
    },

    async countBetween(from, to) {
      await log.flush();
      return refusals.countBetween(from, to);
    },

    async oldest() {
      await log.flush();
      return refusals.oldest();
    },
  };
}

/** The rows with the people whose refusals they are. */
export async function withMembers(
  members: Pick<Repositories["members"], "findByIds">,
  rows: readonly RefusalRow[],
): Promise<RefusalRecord[]> {
  const ids = [...new Set(rows.flatMap((row) => [row.memberId ?? [], row.details?.formerMemberId ?? []].flat()))];
  const known = new Map((await members.findByIds(ids)).map((member) => [member.id, member]));
  return rows.map((row) => ({
    ...row,
    member: known.get(row.memberId ?? "") ?? null,
    former: known.get(row.details?.formerMemberId ?? "") ?? null,
  }));
}

/** As the page prints it: `7K3Q-9FHM-2XWB`. */
export function normaliseReference(typed: string): string {
  const characters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return characters.replace(/(.{4})(?=.)/g, "$1-");
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
