import { and, asc, desc, eq, gte, inArray, lt, sql, sum } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { RefusalCountRepository } from "./contract.ts";

export function createRefusalCountRepository(engine: Engine): RefusalCountRepository {
  const {
    db,
    tables: { refusalCounts },
  } = engine;
  const { day, subject, kind, value, count } = refusalCounts;
  const total = sum(count).mapWith(Number);
  return {
    async add(counts) {
      if (counts.length === 0) return;
      await db
        .insert(refusalCounts)
        .values([...counts])
        .onConflictDoUpdate({
          target: [day, subject, kind, value],
          set: { count: sql`${count} + ${sql.raw("excluded.count")}` },
        });
    },

    valuesOf: async (wanted) => await db.select({ subject, kind, value }).from(refusalCounts).where(eq(day, wanted)),

    daily: async (from, wanted, subjects) =>
      await db
        .select()
        .from(refusalCounts)
        .where(
          and(gte(day, from), eq(kind, wanted), subjects === undefined ? undefined : inArray(subject, [...subjects])),
        )
        .orderBy(asc(day), asc(subject), asc(value)),

    top: async (from, wanted, subjects, most) =>
      await db
        .select({ value, count: total })
        .from(refusalCounts)
        .where(and(gte(day, from), eq(kind, wanted), inArray(subject, [...subjects])))
        .groupBy(value)
        .orderBy(desc(total), asc(value))
        .limit(most),

    async purge(before) {
      const oldest = sql`(select min(${day}) from ${refusalCounts})`;
      const removed = await engine.affected(db.delete(refusalCounts).where(and(eq(day, oldest), lt(day, before))));
      return { removed, next: removed === 0 ? null : "again" };
    },
  };
}
