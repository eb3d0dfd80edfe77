/** Webhooks, and what was told to them. */
import { and, asc, count, desc, eq, gte, lt, ne, or, sql } from "drizzle-orm";
import type { Engine, QueryBuilder, Tables } from "../engines/engine.ts";
import type { NewDelivery, WebhookRepository } from "./contract-webhooks.ts";
import { hasRow } from "./has-row.ts";
import { addJob } from "./jobs.ts";
import { pastNewest, removeLowest } from "./purge-steps.ts";
import type { Writer } from "./writer.ts";

/** The statements that add a delivery and its job; for the batch that also writes what it tells of. */
export function addDelivery(tx: QueryBuilder, tables: Tables, { row, job }: NewDelivery) {
  const values = { ...row, state: "waiting" as const };
  return [tx.insert(tables.webhookDeliveries).values(values), addJob(tx, tables, job)];
}

export function createWebhookRepository(engine: Engine, write: Writer): WebhookRepository {
  const { db, tables } = engine;
  const { webhooks, webhookDeliveries: deliveries } = tables;
  const waits = (id: string) => and(eq(deliveries.id, id), eq(deliveries.state, "waiting"));

  return {
    list: () => db.select().from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id)),

    async find(id) {
      const [row] = await db.select().from(webhooks).where(eq(webhooks.id, id));
      return row ?? null;
    },

    async insert(webhook, most, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => {
          const counted = tx.select({ total: count() }).from(webhooks);
          return { "too-many": sql`${counted} < ${most}` };
        },
        statements: (tx) => [tx.insert(webhooks).values({ ...webhook, events: [...webhook.events] })],
      });
      return refused ?? "written";
    },

    async update({ id, url, sealedSecret, events, isOn }, expectedVersion, authored) {
      const seen = and(eq(webhooks.id, id), eq(webhooks.version, expectedVersion));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ conflict: hasRow(tx, webhooks, seen) }),
        statements: (tx) => [
          tx
            .update(webhooks)
            .set({ url, sealedSecret, events: [...events], isOn, version: expectedVersion + 1 })
            .where(seen),
        ],
      });
      return refused ?? "written";
    },

    async remove(id, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, webhooks, eq(webhooks.id, id)) }),
        statements: (tx) => [tx.delete(webhooks).where(eq(webhooks.id, id))],
      });
      return refused ?? "written";
    },

    async deliver(delivery, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, webhooks, eq(webhooks.id, delivery.row.webhookId)) }),
        statements: (tx) => addDelivery(tx, tables, delivery),
      });
      return refused ?? "written";
    },

    async findDelivery(id) {
      const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
      return row ?? null;
    },

    async deliveriesOf(webhookId, limit) {
      const rows = await db
        .select()
        .from(deliveries)
        .where(eq(deliveries.webhookId, webhookId))
        .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
        .limit(limit);
      return rows.map((row) => ({ ...row, body: null }));
    },

    async countFailed(since) {
      const failed = and(eq(deliveries.state, "failed"), gte(deliveries.createdAt, since));
      const [row] = await db.select({ total: count() }).from(deliveries).where(failed);
      return row?.total ?? 0;
    },

    async noteTry(id, { status, error }) {
      await db
        .update(deliveries)
        .set({ status, lastError: error, tries: sql`${deliveries.tries} + 1` })
        .where(waits(id));
    },

    async settle(id, settledAt, { status, error }) {
      const tries = sql`${deliveries.tries} + 1`;
      await db
        .update(deliveries)
        .set({ state: "sent", settledAt, status, lastError: error, tries, body: null })
        .where(waits(id));
    },

    async giveUp(id, settledAt, lastError) {
      await db.update(deliveries).set({ state: "failed", settledAt, lastError }).where(waits(id));
    },

    async sendAgain(id, job, authored) {
      const failed = and(eq(deliveries.id, id), eq(deliveries.state, "failed"));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, deliveries, failed) }),
        statements: (tx) => [
          tx.update(deliveries).set({ state: "waiting", settledAt: null }).where(failed),
          addJob(tx, tables, job),
        ],
      });
      return refused ?? "written";
    },

    async purge(bounds, _, most) {
      const { id, createdAt, state } = deliveries;
      const before = await pastNewest(engine, deliveries, createdAt, bounds);
      const mayGo = or(ne(state, "waiting"), lt(createdAt, bounds.before));
      const removed = await removeLowest(engine, deliveries, id, createdAt, and(lt(createdAt, before), mayGo), most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
