import { and, desc, eq, gte, isNotNull, isNull, lt, min, sql, sum, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type RefusalDetails, refusalDetailsSchema } from "../../src/gatehouse/core/refusal/details.ts";
import type { Engine, JsonColumn, Tables } from "../engines/engine.ts";
import { countOn, lastOfEach } from "./counting-rows.ts";
import { keepNewest, oldestKept } from "./newest.ts";
import { findRows } from "./row-range.ts";
import { contains } from "./search.ts";
import type { RefusalFilter, RefusalRepository, RefusalRow } from "./contract.ts";

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
  ["network", "text"],
  ["fromPath", "text"],
  ["aside", "text"],
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

    async list(filter, range) {
      const { indexed, others } = conditionsOf(engine, filter);
      const { rows, lookedUpTo } = await findRows(engine, refusals, indexed, others, range);
      return { rows: rows.map(toRefusal), lookedUpTo };
    },

    async recentOf(of, from, limit) {
      const { indexed } = conditionsOf(engine, { ...of, from });
      return (await findRows(engine, refusals, indexed, [], { limit })).rows.map(toRefusal);
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

/**
 * The part of the filter whose index leads to the fewest rows, with the time, which every index serves; and all other parts.
 */
function conditionsOf({ tables: { refusals } }: Engine, filter: RefusalFilter) {
  const { from, until, pathBegins, client, isAside } = filter;
  const equal = ([column, value]: readonly [PgColumn, string | undefined]) =>
    value === undefined ? [] : [eq(column, value)];
  const [narrowest, ...rest] = [
    ...equal([refusals.memberId, filter.memberId]),
    ...equal([refusals.path, filter.path]),
    ...equal([refusals.network, filter.network]),
    ...equal([refusals.ruleId, filter.ruleId]),
    ...equal([refusals.reason, filter.reason]),
  ];
  return {
    indexed: [
      narrowest,
      from === undefined ? undefined : gte(refusals.at, from),
      until === undefined ? undefined : lt(refusals.at, until),
    ],
    others: [
      ...rest,
      ...(pathBegins === undefined ? [] : [begins(refusals.path, pathBegins)]),
      ...(client === undefined ? [] : [contains(sql`lower(${refusals.userAgent})`, client)]),
      ...(isAside === undefined ? [] : [isAside ? isNotNull(refusals.aside) : isNull(refusals.aside)]),
    ],
  };
}

/** `like` would ignore case on SQLite, and the order of texts depends on the locale of a PostgreSQL. */
function begins(column: PgColumn, beginning: string): SQL {
  return sql`substr(${column}, 1, ${Array.from(beginning).length}) = ${beginning}`;
}

export function toRefusal(row: Tables["refusals"]["$inferSelect"]): RefusalRow {
  return { ...row, details: row.details === null ? null : readDetails(row.details) };
}

/** What another version wrote and this one cannot read is left out; the rest of the record is as true without it. */
function readDetails(text: string): RefusalDetails | null {
  const { data } = refusalDetailsSchema.safeParse(JSON.parse(text));
  return data ?? null;
}
