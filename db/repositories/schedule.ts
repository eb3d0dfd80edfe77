/** The page that is published later. It is kept whole, in a setting, because the draft goes on meanwhile. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { ScheduleRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addJob } from "./jobs.ts";
import { liveIsAt, onlyRow } from "./publishing.ts";
import type { Writer } from "./writer.ts";

/** Under this key is the page that is published later, as JSON. */
export const scheduledPageSetting = "scheduled-page";
/** The kind of the job that publishes it. */
export const publishJobName = "publish-page";

export function createScheduleRepository(engine: Engine, write: Writer): ScheduleRepository {
  const { db, tables } = engine;
  const { jobs, settings, pageDraft, pageLive, pageRevisions } = tables;
  const isKey = eq(settings.key, scheduledPageSetting);
  const stillThere = (tx: QueryBuilder, text: string) => hasRow(tx, settings, and(isKey, eq(settings.value, text)));

  /** Of a page that is not to be published any more; else each page that is scheduled anew would leave one behind. */
  const removeWaitingJobs = (tx: QueryBuilder) =>
    tx.delete(jobs).where(and(eq(jobs.kind, publishJobName), isNull(jobs.claim)));

  return {
    async scheduled() {
      const [row] = await db.select({ value: settings.value }).from(settings).where(isKey);
      return row?.value ?? null;
    },

    async schedule(text, job, expectedVersion, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          conflict: hasRow(tx, pageDraft, and(eq(pageDraft.id, onlyRow), eq(pageDraft.version, expectedVersion))),
        }),
        statements: (tx) => [
          tx
            .insert(settings)
            .values({ key: scheduledPageSetting, value: text })
            .onConflictDoUpdate({ target: settings.key, set: { value: text } }),
          removeWaitingJobs(tx),
          addJob(tx, tables, job),
        ],
      });
      return refused ?? "written";
    },

    async replace(text, to, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: stillThere(tx, text) }),
        statements: (tx) => [
          to === null ? tx.delete(settings).where(isKey) : tx.update(settings).set({ value: to }).where(isKey),
          removeWaitingJobs(tx),
        ],
      });
      return refused ?? "written";
    },

    async publish(text, { document, themes, pictures, by, at, note }, authored, expectedLive) {
      const number = sql<number>`(select coalesce(max(${pageRevisions.number}), 0) + 1 from ${pageRevisions})`;
      const written = await write({
        authored,
        unless: (tx) => ({ missing: stillThere(tx, text), "other-live": liveIsAt(engine, tx, expectedLive) }),
        statements: (tx) => [
          tx
            .insert(pageRevisions)
            .values({ number, document, themes, pictures: [...pictures], publishedAt: at, publishedBy: by, note })
            .returning({ number: pageRevisions.number }),
          tx
            .update(pageLive)
            .set({ number: sql`(select max(${pageRevisions.number}) from ${pageRevisions})` })
            .where(eq(pageLive.id, onlyRow)),
          tx.delete(settings).where(isKey),
        ],
      });
      if (written.refused !== null) return written.refused;
      const [revision] = written.answers[0];
      if (revision === undefined) throw new Error("The scheduled page was not written.");
      return revision;
    },
  };
}
