import { and, desc, eq, exists, inArray, isNotNull, lt, ne, not, or, sql, sum } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { TrialRepository } from "./contract-trials.ts";

export function createTrialRepository(engine: Engine): TrialRepository {
  const { db } = engine;
  const { rules, trialRefusals } = engine.tables;
  const { ruleId, day, reason, memberId, request, count, lastAt } = trialRefusals;
  const total = (column: typeof count | ReturnType<typeof sql<number>>) => sum(column).mapWith(Number);

  return {
    async add(counts) {
      const wanted = [...new Set(counts.map((one) => one.ruleId))];
      const onTrial = await db
        .select({ id: rules.id })
        .from(rules)
        .where(and(inArray(rules.id, wanted), isNotNull(rules.trialSince)));
      const rows = counts.filter((one) => onTrial.some(({ id }) => id === one.ruleId));
      if (rows.length === 0) return;
      await db
        .insert(trialRefusals)
        .values(rows)
        .onConflictDoUpdate({
          target: [ruleId, day, reason, memberId, request],
          set: { count: sql`${count} + ${sql.raw("excluded.count")}`, lastAt: sql.raw("excluded.last_at") },
        });
    },

    size: (rule) => db.$count(trialRefusals, eq(ruleId, rule)),

    async total(rule) {
      const [row] = await db
        .select({
          requests: total(count),
          people: sql<number>`count(distinct nullif(${memberId}, ''))`.mapWith(Number),
          ofStrangers: total(sql<number>`case when ${memberId} = '' then ${count} else 0 end`),
        })
        .from(trialRefusals)
        .where(eq(ruleId, rule));
      // The sums are null where there is no row.
      return { requests: row?.requests ?? 0, people: row?.people ?? 0, ofStrangers: row?.ofStrangers ?? 0 };
    },

    reasons: (rule) =>
      db
        .select({ reason, count: total(count) })
        .from(trialRefusals)
        .where(eq(ruleId, rule))
        .groupBy(reason)
        .orderBy(desc(total(count))),

    latest: (rule, limit) =>
      db
        .select()
        .from(trialRefusals)
        .where(and(eq(ruleId, rule), ne(request, "")))
        .orderBy(desc(lastAt))
        .limit(limit),

    async purge(oldest, _, most) {
      const tried = db
        .select({ one: sql`1` })
        .from(rules)
        .where(and(eq(rules.id, ruleId), isNotNull(rules.trialSince)));
      const over = db
        .select({ ruleId, day, reason, memberId, request })
        .from(trialRefusals)
        .where(or(lt(day, oldest), not(exists(tried))))
        .limit(most);
      const key = sql`(${ruleId}, ${day}, ${reason}, ${memberId}, ${request})`;
      const removed = await engine.affected(db.delete(trialRefusals).where(sql`${key} in ${over}`));
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
