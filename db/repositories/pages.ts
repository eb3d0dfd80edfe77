/** The page document: one draft, a row of revisions, and a pointer to the one that visitors see. */
import { desc, eq, sql } from "drizzle-orm";
import { atFirstUse, type Engine } from "../engines/engine.ts";
import type { PageRepository } from "./contract.ts";
import { createPublishing, onlyRow } from "./publishing.ts";
import type { Writer } from "./writer.ts";

const firstRevision = 1;

export function createPageRepository(engine: Engine, write: Writer): PageRepository {
  const { db, tables } = engine;
  const { members, pageDraft, pageLive, pageRevisions } = tables;

  const publishedNumber = atFirstUse(() =>
    db
      .select({ number: pageLive.number })
      .from(pageLive)
      .where(eq(pageLive.id, sql.placeholder("id")))
      .prepare("page_published_number"),
  );

  const history = {
    number: pageRevisions.number,
    publishedAt: pageRevisions.publishedAt,
    publishedBy: pageRevisions.publishedBy,
    publishedByName: members.name,
    note: pageRevisions.note,
    restoredFrom: pageRevisions.restoredFrom,
  };

  return {
    async draft() {
      const { id, document, version, savedAt, savedBy } = pageDraft;
      const [row] = await db.select({ document, version, savedAt, savedBy }).from(pageDraft).where(eq(id, onlyRow));
      return row ?? null;
    },

    async initialise(document, at) {
      await engine.batch((tx) => [
        tx.insert(pageDraft).values({ id: onlyRow, document, savedAt: at }).onConflictDoNothing(),
        tx
          .insert(pageRevisions)
          .values({ number: firstRevision, document, publishedAt: at, note: "" })
          .onConflictDoNothing(),
        tx.insert(pageLive).values({ id: onlyRow, number: firstRevision }).onConflictDoNothing(),
      ]);
    },

    ...createPublishing(engine, write),

    async publishedNumber() {
      const [row] = await publishedNumber().execute({ id: onlyRow });
      return row?.number ?? 0;
    },

    async revision(number) {
      const [row] = await db
        .select({ ...history, document: pageRevisions.document, themes: pageRevisions.themes })
        .from(pageRevisions)
        .leftJoin(members, eq(members.id, pageRevisions.publishedBy))
        .where(eq(pageRevisions.number, number));
      return row ?? null;
    },

    listRevisions(limit) {
      return db
        .select(history)
        .from(pageRevisions)
        .leftJoin(members, eq(members.id, pageRevisions.publishedBy))
        .orderBy(desc(pageRevisions.number))
        .limit(limit);
    },
  };
}
