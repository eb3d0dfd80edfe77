/** Uploaded pictures and their files. Which of them a page uses is kept with the draft and with each revision. */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, like, lt, not, or, sql, type SQL } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { PictureRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { scheduledPageSetting } from "./schedule.ts";
import type { Writer } from "./writer.ts";

/** Pictures that one step of a purge removes, each with files of up to some megabytes. */
const removedTogether = 5;

export function createPictureRepository(engine: Engine, write: Writer): PictureRepository {
  const { db, tables } = engine;
  const { pageDraft, pageRevisions, pictureFiles, pictures, settings } = tables;

  const isPicture = (id: string) => eq(pictures.id, id);
  const isUsed = (tx: QueryBuilder, id: string) =>
    or(
      hasRow(tx, pageDraft, engine.listHas(pageDraft.pictures, id)),
      hasRow(tx, pageRevisions, engine.listHas(pageRevisions.pictures, id)),
      // An id has letters and digits alone.
      hasRow(tx, settings, and(eq(settings.key, scheduledPageSetting), like(settings.value, `%"${id}"%`))),
    ) as SQL;

  async function usesInHistory() {
    const rows = await db
      .select({ number: pageRevisions.number, pictures: pageRevisions.pictures })
      .from(pageRevisions)
      .where(isNotNull(pageRevisions.pictures))
      .orderBy(desc(pageRevisions.number));
    return rows.flatMap(({ number, pictures: used }) =>
      used === null || used.length === 0 ? [] : [{ number, pictures: used }],
    );
  }

  async function markUnused(now: number): Promise<void> {
    const [draft] = await db.select({ pictures: pageDraft.pictures }).from(pageDraft);
    const used = [...new Set([...(draft?.pictures ?? []), ...(await usesInHistory()).flatMap((one) => one.pictures)])];
    // One that waits for its moment with a scheduled page has its grace anew when that is cancelled.
    const isScheduled = hasRow(
      db,
      settings,
      and(eq(settings.key, scheduledPageSetting), sql`${settings.value} like '%"' || ${pictures.id} || '"%'`),
    );
    const isAmongUsed = used.length === 0 ? isScheduled : (or(inArray(pictures.id, used), isScheduled) as SQL);
    await db
      .update(pictures)
      .set({ orphanedAt: null })
      .where(and(isNotNull(pictures.orphanedAt), isAmongUsed));
    await db
      .update(pictures)
      .set({ orphanedAt: now })
      .where(and(isNull(pictures.orphanedAt), not(isAmongUsed)));
  }

  return {
    list: () => db.select().from(pictures).orderBy(desc(pictures.createdAt), desc(pictures.id)),

    async find(id) {
      const [row] = await db.select().from(pictures).where(isPicture(id));
      return row ?? null;
    },

    async findByHash(sha256) {
      const [row] = await db.select().from(pictures).where(eq(pictures.sha256, sha256));
      return row ?? null;
    },

    async filesOf(ids) {
      if (ids.length === 0) return [];
      const { pictureId, width, height, bytes } = pictureFiles;
      return db
        .select({ pictureId, width, height, bytes })
        .from(pictureFiles)
        .where(inArray(pictureId, [...ids]))
        .orderBy(asc(pictureId), asc(width));
    },

    async content(id, width) {
      const [row] = await db
        .select({ content: pictureFiles.content })
        .from(pictureFiles)
        .where(and(eq(pictureFiles.pictureId, id), eq(pictureFiles.width, width)));
      return row?.content ?? null;
    },

    async insert(picture, files, limits, authored) {
      const stored = (of: SQL) => sql`(select ${of} from ${pictures})`;
      const { refused } = await write({
        authored,
        unless: (tx) => ({
          taken: not(hasRow(tx, pictures, eq(pictures.sha256, picture.sha256))),
          "too-many": sql`${stored(sql`count(*)`)} < ${limits.pictures}`,
          "too-large": sql`${stored(sql`coalesce(sum(${pictures.bytes}), 0)`)} <= ${limits.bytes - picture.bytes}`,
        }),
        statements: (tx) => [
          tx.insert(pictures).values(picture),
          tx.insert(pictureFiles).values(
            files.map(({ width, height, content }) => ({
              pictureId: picture.id,
              width,
              height,
              bytes: content.byteLength,
              content,
            })),
          ),
        ],
      });
      return refused ?? "written";
    },

    async describe(id, description, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, pictures, isPicture(id)) }),
        statements: (tx) => [tx.update(pictures).set(description).where(isPicture(id))],
      });
      return refused ?? "written";
    },

    async remove(id, authored) {
      const { refused } = await write({
        authored,
        unless: (tx) => ({ missing: hasRow(tx, pictures, isPicture(id)), used: not(isUsed(tx, id)) }),
        statements: (tx) => [tx.delete(pictures).where(isPicture(id))],
      });
      return refused ?? "written";
    },

    usesInHistory,

    async purge({ before, now }, from) {
      if (from === null) {
        await markUnused(now);
        return { removed: 0, next: "" };
      }
      const orphans = await db
        .select({ id: pictures.id })
        .from(pictures)
        .where(and(lt(pictures.orphanedAt, before), gt(pictures.id, from)))
        .orderBy(asc(pictures.id))
        .limit(removedTogether);
      let removed = 0;
      for (const { id } of orphans) {
        const { refused } = await write({
          unless: (tx) => ({ used: not(isUsed(tx, id)) }),
          statements: (tx) => [tx.delete(pictures).where(isPicture(id))],
        });
        if (refused === null) removed += 1;
      }
      // One that is used again after all stays, and those behind it are looked at all the same.
      return { removed, next: orphans.length < removedTogether ? null : (orphans.at(-1)?.id ?? null) };
    },
  };
}
