import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or } from "drizzle-orm";
import type { MailState } from "../../src/gatehouse/core/mail/mail-state.ts";
import type { Engine, QueryBuilder, Tables } from "../engines/engine.ts";
import type { MailRepository, NewMail } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addJob } from "./jobs.ts";
import { pastNewest, removeLowest } from "./purge-steps.ts";
import type { Writer } from "./writer.ts";

/** The statements that add a mail and the job that sends it; for the batch that also writes what the mail is about. */
export function addMail(tx: QueryBuilder, tables: Tables, { row, job }: NewMail) {
  return [tx.insert(tables.mails).values(row), ...(job === null ? [] : [addJob(tx, tables, job)])];
}

export function createMailRepository(engine: Engine, write: Writer): MailRepository {
  const { db, tables } = engine;
  const { mails } = tables;
  const waiting = (id: string) => and(eq(mails.id, id), eq(mails.state, "waiting"));
  return {
    async add(mail) {
      await engine.batch((tx) => addMail(tx, tables, mail));
    },

    async find(id) {
      const [row] = await db.select().from(mails).where(eq(mails.id, id));
      return row ?? null;
    },

    async list({ limit, offset }) {
      const newest = db.select().from(mails).orderBy(desc(mails.createdAt), desc(mails.id));
      const [rows, [all]] = await Promise.all([
        newest.limit(limit).offset(offset),
        db.select({ rows: count() }).from(mails),
      ]);
      return { mails: rows, total: all?.rows ?? 0 };
    },

    async countUnsent({ failed, outbox, reader }) {
      const isUnsent = or(
        and(eq(mails.state, "waiting"), isNotNull(mails.lastError)),
        and(eq(mails.state, "failed"), gte(mails.createdAt, failed)),
        and(
          eq(mails.state, "outbox"),
          gte(mails.createdAt, outbox),
          reader === undefined ? undefined : or(isNull(mails.memberId), ne(mails.memberId, reader)),
        ),
      );
      const rows = await db
        .select({ state: mails.state, total: count() })
        .from(mails)
        .where(isUnsent)
        .groupBy(mails.state);
      const totals = new Map(rows.map(({ state, total }) => [state, total]));
      const of = (state: MailState) => totals.get(state) ?? 0;
      return { waiting: of("waiting"), failed: of("failed"), outbox: of("outbox") };
    },

    async noteError(id, lastError) {
      await db.update(mails).set({ lastError }).where(waiting(id));
    },

    async settle(id, state, settledAt, error) {
      const words = state === "sent" ? { text: null, html: null, lastError: null } : { lastError: error ?? null };
      const settled = db
        .update(mails)
        .set({ state, settledAt, ...words })
        .where(waiting(id));
      return (await engine.affected(settled)) > 0;
    },

    async sendAgain(id, job, authored) {
      const unsent = and(eq(mails.id, id), inArray(mails.state, ["failed", "outbox"]));
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, mails, unsent) }),
        statements: (tx) => [
          tx.update(mails).set({ state: "waiting", settledAt: null, lastError: null }).where(unsent),
          addJob(tx, tables, job),
        ],
      });
      return refused ?? "written";
    },

    async purge(bounds, _, most) {
      const { id, createdAt } = mails;
      const before = await pastNewest(engine, mails, createdAt, bounds);
      const mayGo = or(ne(mails.state, "waiting"), lt(createdAt, bounds.before));
      const removed = await removeLowest(engine, mails, id, createdAt, and(lt(createdAt, before), mayGo), most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
