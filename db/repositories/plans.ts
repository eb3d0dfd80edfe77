import { and, asc, eq, inArray, isNotNull, isNull, lt, not, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { PlanRepository } from "./contract-plans.ts";
import { hasRow } from "./has-row.ts";
import { addJob } from "./jobs.ts";
import type { Writer } from "./writer.ts";

/** The kind of the jobs of plans. */
export const planJobName = "planned-rule";

/** Keys of the jobs of a plan, as they are stored: one begins it, the other ends it. */
function planJobKeys(id: string): readonly [begin: string, end: string] {
  return [`${planJobName}:${id}`, `${planJobName}:${id} end`];
}

export function createPlanRepository(engine: Engine, write: Writer): PlanRepository {
  const { db, tables } = engine;
  const { jobs, plannedRules } = tables;
  const { id, ruleId, state, startsAt } = plannedRules;
  const inState = (plan: string, wanted: "waiting" | "begun" | "failed") => and(eq(id, plan), eq(state, wanted));

  return {
    list: (rule) =>
      db
        .select()
        .from(plannedRules)
        .where(rule === undefined ? undefined : eq(ruleId, rule))
        .orderBy(asc(startsAt), asc(id)),

    async find(wanted) {
      const [row] = await db.select().from(plannedRules).where(eq(id, wanted));
      return row ?? null;
    },

    count: (wanted) => db.$count(plannedRules, wanted === undefined ? undefined : eq(state, wanted)),

    async insert(plan, job, most, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ "too-many": lt(sql`(${tx.select({ n: sql`count(*)` }).from(plannedRules)})`, most) }),
        statements: (tx) => [tx.insert(plannedRules).values(plan), addJob(tx, tables, job)],
      });
      return refused ?? "written";
    },

    async settle(plan, from, to, job) {
      await write({
        unless: (tx) => ({ missing: hasRow(tx, plannedRules, inState(plan, from)) }),
        statements: (tx) => [
          tx.update(plannedRules).set(to).where(eq(id, plan)),
          ...(job === undefined ? [] : [addJob(tx, tables, job)]),
        ],
      });
    },

    async remove(plan, from, authored) {
      const ofPlan = inArray(jobs.dedupeKey, [...planJobKeys(plan)]);
      const isRun = and(ofPlan, isNotNull(jobs.claim), isNull(jobs.failedAt));
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          missing: hasRow(tx, plannedRules, inState(plan, from)),
          "under-way": authored === undefined ? undefined : not(hasRow(tx, jobs, isRun)),
        }),
        statements: (tx) => [
          tx.delete(plannedRules).where(eq(id, plan)),
          tx.delete(jobs).where(and(ofPlan, isNull(jobs.claim))),
        ],
      });
      return refused ?? "written";
    },
  };
}
