/** The queue of jobs. A job is taken by a conditional statement, so that of two instances one gets it. */
import { and, asc, count, eq, inArray, isNotNull, isNull, lt, lte, sql, type SQL } from "drizzle-orm";
import type { Engine, QueryBuilder, Tables } from "../engines/engine.ts";
import type { JobRepository, JobRow, NewJob, RecordBounds } from "./contract.ts";
import { pastNewest, removeLowest } from "./purge-steps.ts";

/** The statement that adds a job; for the batch that also writes what the job is about. */
export function addJob(tx: QueryBuilder, { jobs }: Tables, job: NewJob) {
  const { kind, payload, createdAt, runAt } = job;
  const anew = { kind, payload, createdAt, runAt, attempts: 0, claim: null, beats: 0, lastError: null, failedAt: null };
  return tx
    .insert(jobs)
    .values(job)
    .onConflictDoUpdate({ target: jobs.dedupeKey, set: anew, setWhere: isNotNull(jobs.failedAt) });
}

export function createJobRepository(engine: Engine): JobRepository {
  const { db, tables } = engine;
  const { jobs } = tables;
  const held = (id: string, claim: string) => and(eq(jobs.id, id), eq(jobs.claim, claim));
  const taken = (claim: string) => ({ claim, beats: 0, attempts: sql`${jobs.attempts} + 1` });
  const waits = and(isNull(jobs.failedAt), isNull(jobs.claim));

  async function change(condition: SQL | undefined, set: Partial<typeof jobs.$inferInsert>): Promise<boolean> {
    return (await engine.affected(db.update(jobs).set(set).where(condition))) > 0;
  }

  return {
    async add(job) {
      return (await engine.affected(addJob(db, tables, job))) > 0 ? "written" : "known";
    },

    async survey(kinds, free = kinds) {
      const { id, claim, beats, runAt } = jobs;
      const ofKinds = inArray(jobs.kind, [...kinds]);
      const running = await db
        .select({ id, claim: sql<string>`${claim}`, beats })
        .from(jobs)
        .where(and(isNull(jobs.failedAt), isNotNull(claim), ofKinds))
        .limit(mostSeen);
      const [next] = await db
        .select({ runAt })
        .from(jobs)
        .where(and(waits, inArray(jobs.kind, [...free])))
        .orderBy(asc(runAt), asc(jobs.createdAt))
        .limit(1);
      return { running, nextRunAt: next?.runAt ?? null };
    },

    async claim(kinds, now, claim) {
      const first = db
        .select({ id: jobs.id })
        .from(jobs)
        .where(and(waits, lte(jobs.runAt, now), inArray(jobs.kind, [...kinds])))
        .orderBy(asc(jobs.runAt), asc(jobs.createdAt))
        .limit(1);
      // The second condition is checked again once the row is free, when another instance was taking it at the same time.
      const [row] = await db
        .update(jobs)
        .set(taken(claim))
        .where(and(inArray(jobs.id, first), waits))
        .returning();
      return row === undefined ? null : toJob(row);
    },

    async takeOver({ id, claim: seen, beats }, claim) {
      const unchanged = and(held(id, seen), eq(jobs.beats, beats), isNull(jobs.failedAt));
      const [row] = await db.update(jobs).set(taken(claim)).where(unchanged).returning();
      return row === undefined ? null : toJob(row);
    },

    async beat(id, claim) {
      const beaten = db
        .update(jobs)
        .set({ beats: sql`${jobs.beats} + 1` })
        .where(held(id, claim));
      return (await engine.affected(beaten)) > 0;
    },

    async finish(id, claim) {
      return (await engine.affected(db.delete(jobs).where(held(id, claim)))) > 0;
    },

    retryAt: (id, claim, runAt, lastError) => change(held(id, claim), { claim: null, runAt, lastError }),

    async release(id, claim) {
      const released = db
        .update(jobs)
        .set({ claim: null, runAt: 0, attempts: sql`${jobs.attempts} - 1` })
        .where(held(id, claim));
      return (await engine.affected(released)) > 0;
    },

    giveUp: (id, claim, failedAt, lastError) => change(held(id, claim), { claim: null, failedAt, lastError }),

    async counts() {
      const [open] = await db.select({ rows: count() }).from(jobs).where(isNull(jobs.failedAt));
      const [failed] = await db.select({ rows: count() }).from(jobs).where(isNotNull(jobs.failedAt));
      return { open: open?.rows ?? 0, failed: failed?.rows ?? 0 };
    },

    async purge(bounds: RecordBounds, _, most) {
      const { id, failedAt } = jobs;
      const before = await pastNewest(engine, jobs, failedAt, bounds);
      const removed = await removeLowest(engine, jobs, id, failedAt, lt(failedAt, before), most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}

/** Running jobs that one survey reads: more than instances run at once. */
const mostSeen = 100;

function toJob({ id, kind, dedupeKey, payload, createdAt, runAt, attempts }: JobRow): JobRow {
  return { id, kind, dedupeKey, payload, createdAt, runAt, attempts };
}
