import { count, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Engine, JsonColumn } from "../engines/engine.ts";
import type { RefusalRepository } from "./contract.ts";

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
  ["address", "text"],
  ["userAgent", "text"],
];

export function createRefusalRepository(engine: Engine): RefusalRepository {
  const {
    db,
    tables: { refusals },
  } = engine;
  return {
    async insertMany(rows) {
      if (rows.length === 0) return;
      // A flood of refusals is written row by row nowhere: one statement with one parameter, however many there are.
      await db
        .insert(refusals)
        .select(engine.jsonRows(JSON.stringify(rows), columns))
        .onConflictDoNothing();
    },

    async find(id) {
      const [row] = await db.select().from(refusals).where(eq(refusals.id, id));
      return row ?? null;
    },

    recent: (limit) => db.select().from(refusals).orderBy(desc(refusals.at), desc(refusals.id)).limit(limit),

    async countByDayAndReason(since) {
      // Days since 1970: whole-number division is the one date arithmetic that both engines share.
      const day = sql<number>`${refusals.at} / ${sql.raw(String(dayLength))}`.mapWith(Number);
      const rows = await db
        .select({ day, reason: refusals.reason, count: count() })
        .from(refusals)
        .where(gte(refusals.at, since))
        .groupBy(day, refusals.reason)
        .orderBy(day, refusals.reason);
      return rows.map((row) => ({ ...row, day: new Date(row.day * dayLength).toISOString().slice(0, 10) }));
    },

    purge: (before) => engine.affected(db.delete(refusals).where(lt(refusals.at, before))),
  };
}
