import { and, desc, eq, gte, isNotNull, isNull, lt, min, sql, sum } from "drizzle-orm";
import { type RefusalDetails, refusalDetailsSchema } from "../../src/gatehouse/core/refusal/details.ts";
import type { Engine, JsonColumn, Tables } from "../engines/engine.ts";
import { countOn, lastOfEach } from "./counting-rows.ts";
import { keepNewest, oldestKept } from "./newest.ts";
import type { RefusalRepository, RefusalRow } from "./contract.ts";

const dayLength = 86_400_000;

/** In the order of the table's columns, which is the order in which Drizzle names them. */
const columns: readonly JsonColumn[] = [
  ["id", "text"],
  ["at", "bigint"],
  ["method", "text"],
  ["path", "text"],
  ["reason", "text"],
  ["status", "bigint"],
  ["ruleId", "text"],
  ["memberId", "text"],
  ["clientIp", "text"],
  ["userAgent", "text"],
  ["details", "text"],
  ["times", "bigint"],
  ["requestId", "text"],
];

export function createRefusalRepository(engine: Engine): RefusalRepository {
  const {
    db,
    tables: { refusals },
  } = engine;
  // Members' refusals are kept, however many anonymous visitors are refused.
  const kinds = [isNull(refusals.memberId), isNotNull(refusals.memberId)];
  return {
    async insertMany(rows) {
      if (rows.length === 0) return;
      // A flood of refusals is written row by row nowhere: one statement with one parameter, however many there are.
      await db
        .insert(refusals)
        .select(engine.jsonRows(JSON.stringify(lastOfEach(rows)), columns))
        .onConflictDoUpdate(countOn(refusals));
    },

    async find(id) {
      const [row] = await db.select().from(refusals).where(eq(refusals.id, id));
      return row === undefined ? null : toRefusal(row);
    },

    async recent(limit) {
      const rows = await db.select().from(refusals).orderBy(desc(refusals.at), desc(refusals.id)).limit(limit);
      return rows.map(toRefusal);
    },

    async countByDayAndReason(since) {
      // Days since 1970: whole-number division is the one date arithmetic that both engines share.
      const day = sql<number>`${refusals.at} / ${sql.raw(String(dayLength))}`.mapWith(Number);
      const rows = await db
        .select({ day, reason: refusals.reason, count: sum(refusals.times).mapWith(Number) })
        .from(refusals)
        .where(gte(refusals.at, since))
        .groupBy(day, refusals.reason)
        .orderBy(day, refusals.reason);
      return rows.map((row) => ({ ...row, day: new Date(row.day * dayLength).toISOString().slice(0, 10) }));
    },

    async countBetween(from, to) {
      const [row] = await db
        .select({ total: sum(refusals.times).mapWith(Number) })
        .from(refusals)
        .where(and(gte(refusals.at, from), lt(refusals.at, to)));
      return row?.total ?? 0;
    },

    async oldest() {
      const [row] = await db.select({ at: min(refusals.at) }).from(refusals);
      return row?.at ?? null;
    },

    async completeSince(keep) {
      const starts = await Promise.all(kinds.map((kind) => oldestKept(engine, refusals, keep, kind)));
      const [latest] = starts.flatMap((at) => at ?? []).toSorted((one, other) => other - one);
      return latest ?? null;
    },

    purge: (bounds, from, most) => keepNewest(engine, refusals, bounds, kinds, from, most),
  };
}

export function toRefusal(row: Tables["refusals"]["$inferSelect"]): RefusalRow {
  return { ...row, details: row.details === null ? null : readDetails(row.details) };
}

/** What another version wrote and this one cannot read is left out; the rest of the record is as true without it. */
function readDetails(text: string): RefusalDetails | null {
  const { data } = refusalDetailsSchema.safeParse(JSON.parse(text));
  return data ?? null;
}
