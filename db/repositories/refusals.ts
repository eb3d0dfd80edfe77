import { count, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { RefusalRepository, RefusalRow } from "./contract.ts";

const dayLength = 86_400_000;

/** Engines limit how many parameters one statement may have; this stays far below. */
const rowsPerStatement = 500;

export function createRefusalRepository(engine: Engine): RefusalRepository {
  const {
    db,
    tables: { refusals },
  } = engine;
  return {
    async insertMany(rows) {
      if (rows.length === 0) return;
      await engine.batch((tx) =>
        inPortions(rows).map((portion) => tx.insert(refusals).values(portion).onConflictDoNothing()),
      );
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

function inPortions(rows: readonly RefusalRow[]): RefusalRow[][] {
  const portions: RefusalRow[][] = [];
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    portions.push(rows.slice(start, start + rowsPerStatement));
  }
  return portions;
}
