/**
 * How a draft or an old revision becomes the live revision. Each batch first locks the draft's row with an update that
 * changes nothing: whoever else publishes or saves at the same moment waits, and then finds another version than the
 * one they had seen.
 */
import { and, eq, exists, sql } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { PageRepository } from "./contract.ts";

interface RevisionFacts {
  readonly by: string | null;
  readonly at: number;
  readonly note: string;
  readonly restoredFrom: number | null;
}

export function createPublishing(engine: Engine, onlyRow: number): Pick<PageRepository, "publish" | "restore"> {
  const { pageDraft, pageLive, pageRevisions } = engine.tables;

  const lockDraft = (tx: QueryBuilder) =>
    tx
      .update(pageDraft)
      .set({ version: sql`${pageDraft.version}` })
      .where(eq(pageDraft.id, onlyRow));

  const draftAt = (version: number) => and(eq(pageDraft.id, onlyRow), eq(pageDraft.version, version));

  /**
   * All columns of a new revision, in the table's order, as Drizzle asks for. Parameters are cast, because PostgreSQL
   * cannot tell their type here.
   */
  const newRevision = <Document>(document: Document, { by, at, note, restoredFrom }: RevisionFacts) => ({
    number: sql<number>`(select coalesce(max(${pageRevisions.number}), 0) + 1 from ${pageRevisions})`.as("number"),
    document,
    publishedAt: sql<number>`cast(${at} as bigint)`.as("published_at"),
    publishedBy: sql<string | null>`cast(${by} as text)`.as("published_by"),
    note: sql<string>`cast(${note} as text)`.as("note"),
    restoredFrom: sql<number | null>`cast(${restoredFrom} as bigint)`.as("restored_from"),
  });

  /** The newest revision is always the live one: going back makes a new revision too. */
  const pointToNewest = (tx: QueryBuilder) =>
    tx
      .update(pageLive)
      .set({ number: sql`(select max(${pageRevisions.number}) from ${pageRevisions})` })
      .where(eq(pageLive.id, onlyRow));

  return {
    async publish(expectedVersion, by, at, note) {
      const [, published] = await engine.batch((tx) => [
        lockDraft(tx),
        tx
          .insert(pageRevisions)
          .select(
            tx
              .select(newRevision(pageDraft.document, { by, at, note, restoredFrom: null }))
              .from(pageDraft)
              .where(draftAt(expectedVersion)),
          )
          .returning({ number: pageRevisions.number }),
        tx
          .update(pageDraft)
          .set({ version: expectedVersion + 1 })
          .where(draftAt(expectedVersion)),
        pointToNewest(tx),
      ]);
      const [row] = published;
      return row === undefined ? "conflict" : { number: row.number, draftVersion: expectedVersion + 1 };
    },

    async restore(number, expectedVersion, by, at) {
      const original = eq(pageRevisions.number, number);
      const [, published, , , found] = await engine.batch((tx) => {
        const documentOfOriginal = tx.select({ document: pageRevisions.document }).from(pageRevisions).where(original);
        const draftIsAsExpected = exists(
          tx
            .select({ one: sql`1` })
            .from(pageDraft)
            .where(draftAt(expectedVersion)),
        );
        return [
          lockDraft(tx),
          tx
            .insert(pageRevisions)
            .select(
              tx
                .select(newRevision(pageRevisions.document, { by, at, note: "", restoredFrom: number }))
                .from(pageRevisions)
                .where(and(original, draftIsAsExpected)),
            )
            .returning({ number: pageRevisions.number }),
          tx
            .update(pageDraft)
            .set({ document: sql`${documentOfOriginal}`, version: expectedVersion + 1, savedBy: by, savedAt: at })
            .where(and(draftAt(expectedVersion), exists(documentOfOriginal))),
          pointToNewest(tx),
          tx.select({ number: pageRevisions.number }).from(pageRevisions).where(original),
        ];
      });
      const [row] = published;
      if (row !== undefined) return { number: row.number, draftVersion: expectedVersion + 1 };
      return found.length === 0 ? "missing" : "conflict";
    },
  };
}
