/**
 * How a draft is saved, and how it or an old revision becomes the live revision: as long as the draft is still at the
 * version that its author has seen.
 */
import { and, eq, exists, sql, type SQL } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { PageRepository, Published } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

/** The draft and the pointer are tables of one row. */
export const onlyRow = 1;

/** Whether this revision is live; undefined where any may be. */
export function liveIsAt(
  { tables: { pageLive } }: Pick<Engine, "tables">,
  tx: QueryBuilder,
  number: number | undefined,
): SQL | undefined {
  if (number === undefined) return undefined;
  return hasRow(tx, pageLive, and(eq(pageLive.id, onlyRow), eq(pageLive.number, number)));
}

interface RevisionFacts {
  readonly by: string | null;
  readonly at: number;
  readonly note: string;
  readonly restoredFrom: number | null;
}

/** Columns that go from the draft, or from an old revision, into a new one as they are. */
interface Copied<Document, Pictures> {
  readonly document: Document;
  readonly pictures: Pictures;
}

export function createPublishing(
  engine: Engine,
  write: Writer,
): Pick<PageRepository, "saveDraft" | "publish" | "restore"> {
  const { pageDraft, pageLive, pageRevisions } = engine.tables;

  const isDraft = eq(pageDraft.id, onlyRow);
  const draftIsAt = (tx: QueryBuilder, version: number) =>
    hasRow(tx, pageDraft, and(isDraft, eq(pageDraft.version, version)));

  /**
   * All columns of a new revision, in the table's order, as Drizzle asks for. Parameters are cast, because PostgreSQL
   * cannot tell their type here.
   */
  const newRevision = <Document, Themes, Pictures>(
    { document, pictures }: Copied<Document, Pictures>,
    themes: Themes,
    { by, at, note, restoredFrom }: RevisionFacts,
  ) => ({
    number: sql<number>`(select coalesce(max(${pageRevisions.number}), 0) + 1 from ${pageRevisions})`.as("number"),
    document,
    themes,
    pictures,
    publishedAt: sql<number>`cast(${at} as bigint)`.as("published_at"),
    publishedBy: sql<string | null>`cast(${by} as text)`.as("published_by"),
    note: sql<string>`cast(${note} as text)`.as("note"),
    restoredFrom: sql<number | null>`cast(${restoredFrom} as bigint)`.as("restored_from"),
  });

  /** PostgreSQL cannot tell the type of a parameter among the columns of a new revision, so themes are put into it afterwards. */
  const noThemes = sql<unknown>`null`.as("themes");
  const isNewest = sql`${pageRevisions.number} = (select max(${pageRevisions.number}) from ${pageRevisions})`;

  /** The newest revision is always the live one: going back makes a new revision too. */
  const pointToNewest = (tx: QueryBuilder) =>
    tx
      .update(pageLive)
      .set({ number: sql`(select max(${pageRevisions.number}) from ${pageRevisions})` })
      .where(eq(pageLive.id, onlyRow));

  return {
    async saveDraft(document, expectedVersion, by, at, authored, pictures = []) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ conflict: draftIsAt(tx, expectedVersion) }),
        statements: (tx) => [
          tx
            .update(pageDraft)
            .set({ document, pictures: [...pictures], version: expectedVersion + 1, savedBy: by, savedAt: at })
            .where(isDraft),
        ],
      });
      return refused ?? "written";
    },

    async publish(expectedVersion, by, at, note, authored, themes = null, expectedLive) {
      const written = await write({
        authored,
        unless: (tx) => ({
          conflict: draftIsAt(tx, expectedVersion),
          "other-live": liveIsAt(engine, tx, expectedLive),
        }),
        statements: (tx) => [
          tx
            .insert(pageRevisions)
            .select(
              tx
                .select(newRevision(pageDraft, noThemes, { by, at, note, restoredFrom: null }))
                .from(pageDraft)
                .where(isDraft),
            )
            .returning({ number: pageRevisions.number }),
          tx
            .update(pageDraft)
            .set({ version: expectedVersion + 1 })
            .where(isDraft),
          tx.update(pageRevisions).set({ themes }).where(isNewest),
          pointToNewest(tx),
        ],
      });
      return written.refused ?? publishedAs(written.answers[0], expectedVersion);
    },

    async restore(number, expectedVersion, by, at, authored, draft = "replaced", expectedLive) {
      const original = eq(pageRevisions.number, number);
      const documentOfOriginal = (tx: QueryBuilder) =>
        tx.select({ document: pageRevisions.document }).from(pageRevisions).where(original);
      const picturesOfOriginal = (tx: QueryBuilder) =>
        tx.select({ pictures: pageRevisions.pictures }).from(pageRevisions).where(original);
      const written = await write({
        authored,
        unless: (tx) => ({
          missing: exists(documentOfOriginal(tx)),
          conflict: draftIsAt(tx, expectedVersion),
          "other-live": liveIsAt(engine, tx, expectedLive),
        }),
        statements: (tx) => [
          tx
            .insert(pageRevisions)
            .select(
              tx
                .select(newRevision(pageRevisions, pageRevisions.themes, { by, at, note: "", restoredFrom: number }))
                .from(pageRevisions)
                .where(original),
            )
            .returning({ number: pageRevisions.number }),
          tx
            .update(pageDraft)
            .set({
              version: expectedVersion + 1,
              ...(draft === "replaced" && {
                document: sql`${documentOfOriginal(tx)}`,
                pictures: sql`${picturesOfOriginal(tx)}`,
                savedBy: by,
                savedAt: at,
              }),
            })
            .where(isDraft),
          pointToNewest(tx),
        ],
      });
      return written.refused ?? publishedAs(written.answers[0], expectedVersion);
    },
  };
}

function publishedAs(inserted: readonly { readonly number: number }[], expectedVersion: number): Published {
  const [row] = inserted;
  if (row === undefined) throw new Error("The page has no draft to publish.");
  return { number: row.number, draftVersion: expectedVersion + 1 };
}
