/** Changes of many people. Their rows are written in portions, so that a visitor's request waits for no more than one of them. */
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";
import { bulkActionSchema } from "../../src/gatehouse/core/identity/bulk-change.ts";
import type { Engine, QueryBuilder, Tables } from "../engines/engine.ts";
import type { BulkRepository, BulkRow } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addJob } from "./jobs.ts";
import type { Writer } from "./writer.ts";

/** All that concerns a person in changes of many goes, and what was not done yet will not be; the counts stay. For use in a batch. */
export function forgetItemsInBulk(tx: QueryBuilder, { bulkItems: items }: Tables, memberId: string) {
  const state = sql`case when ${items.state} in ('make', 'change') then 'refused' else ${items.state} end`;
  return tx
    .update(items)
    .set({ memberId: null, label: "", given: null, undo: null, problem: null, state })
    .where(eq(items.memberId, memberId));
}

/** The same for a person who is removed, who may have made such changes too. */
export function forgetInBulk(tx: QueryBuilder, tables: Tables, memberId: string, name = "") {
  const { bulkChanges } = tables;
  return [
    forgetItemsInBulk(tx, tables, memberId),
    tx.update(bulkChanges).set({ authorName: name }).where(eq(bulkChanges.authorId, memberId)),
  ] as const;
}

export function createBulkRepository(engine: Engine, write: Writer): BulkRepository {
  const { db, tables } = engine;
  const { bulkChanges: changes, bulkItems: items } = tables;

  const toRow = ({ action, ...row }: typeof changes.$inferSelect): BulkRow => ({
    ...row,
    action: bulkActionSchema.parse(action),
  });

  /** Names in lines that led to no account are needed for as long as their author mends the file, and no longer. */
  async function clearLines(unneeded: number, most: number) {
    const settled = db
      .select({ id: changes.id })
      .from(changes)
      .where(and(lt(changes.createdAt, unneeded), inArray(changes.state, ["done", "undone", "stopped"])));
    const named = and(inArray(items.bulkId, settled), isNull(items.memberId), ne(items.label, ""));
    const rows = await db
      .select({ bulkId: items.bulkId, position: items.position })
      .from(items)
      .where(named)
      .limit(most);
    const [first] = rows;
    if (first === undefined) return { removed: 0, next: null };
    const positions = rows.filter(({ bulkId }) => bulkId === first.bulkId).map(({ position }) => position);
    await db
      .update(items)
      .set({ label: "", given: null, problem: null })
      .where(and(eq(items.bulkId, first.bulkId), inArray(items.position, positions)));
    return { removed: positions.length, next: "again" as const };
  }

  return {
    async create(bulk) {
      await engine.batch((tx) => [
        // To be purged, in steps.
        tx
          .update(changes)
          .set({ state: "stopped", createdAt: 0 })
          .where(and(eq(changes.authorId, bulk.authorId), eq(changes.state, "planned"))),
        tx.insert(changes).values(bulk),
      ]);
    },

    async add(bulkId, given) {
      if (given.length > 0) await db.insert(items).values(given.map((item) => ({ bulkId, ...item })));
    },

    async find(id) {
      const [row] = await db.select().from(changes).where(eq(changes.id, id));
      return row === undefined ? null : toRow(row);
    },

    async recent(limit) {
      const rows = await db
        .select()
        .from(changes)
        .where(and(ne(changes.state, "planned"), gt(changes.createdAt, 0)))
        .orderBy(desc(changes.createdAt), desc(changes.id))
        .limit(limit);
      return rows.map(toRow);
    },

    async counts(id) {
      const rows = await db
        .select({ state: items.state, total: count() })
        .from(items)
        .where(eq(items.bulkId, id))
        .groupBy(items.state);
      return Object.fromEntries(rows.map(({ state, total }) => [state, total]));
    },

    async items(id, { states, limit, backwards = false }) {
      const rows = await db
        .select()
        .from(items)
        .where(and(eq(items.bulkId, id), inArray(items.state, [...states])))
        .orderBy(backwards ? desc(items.position) : asc(items.position))
        .limit(limit);
      return rows.map(({ bulkId: _, ...item }) => item);
    },

    async advance(id, from, to, { job, finishedAt } = {}, authored) {
      const here = and(eq(changes.id, id), eq(changes.state, from));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, changes, here) }),
        statements: (tx) => [
          tx
            .update(changes)
            .set({ state: to, ...(finishedAt !== undefined && { finishedAt }) })
            .where(here),
          ...(job === undefined ? [] : [addJob(tx, tables, job)]),
        ],
      });
      return refused ?? "written";
    },

    async settle(id, position, outcome) {
      await db
        .update(items)
        .set(outcome)
        .where(and(eq(items.bulkId, id), eq(items.position, position)));
    },

    // Rows before their change, so that no statement removes a hundred thousand of them at once.
    async purge({ before, unneeded }, _, most) {
      const [old] = await db
        .select({ id: changes.id })
        .from(changes)
        .where(or(lt(changes.createdAt, before), and(eq(changes.state, "planned"), lt(changes.createdAt, unneeded))))
        .orderBy(asc(changes.createdAt), asc(changes.id))
        .limit(1);
      if (old === undefined) return clearLines(unneeded, most);
      const some = db.select({ position: items.position }).from(items).where(eq(items.bulkId, old.id)).limit(most);
      const removed = await engine.affected(
        db.delete(items).where(and(eq(items.bulkId, old.id), inArray(items.position, some))),
      );
      if (removed === 0) await db.delete(changes).where(eq(changes.id, old.id));
      return { removed: Math.max(1, removed), next: "again" };
    },
  };
}
