import { and, eq, isNull, lt, lte, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { AnsweredWriteRepository } from "./contract-answered.ts";
import { advance } from "./counters.ts";
import { removeLowest } from "./purge-steps.ts";

export function createAnsweredWriteRepository(engine: Engine): AnsweredWriteRepository {
  const { db, tables } = engine;
  const { answeredWrites: rows } = tables;
  const unanswered = (keyHash: string) => and(eq(rows.keyHash, keyHash), isNull(rows.answer));

  return {
    async claim(row, { after, most }) {
      const [, , claimed, tooMany, found] = await engine.batch((tx) => {
        const held = tx
          .select({ total: sql`count(*)` })
          .from(rows)
          .where(eq(rows.tokenId, row.tokenId));
        const isFull = sql`(${held}) > ${most}`;
        return [
          // The lock: two that claim at once must not both find the last room.
          advance(tx, tables, "answered-writes"),
          tx.delete(rows).where(and(eq(rows.tokenId, row.tokenId), lte(rows.at, after))),
          tx
            .insert(rows)
            .values({ ...row, answer: null })
            .onConflictDoNothing()
            .returning({ keyHash: rows.keyHash }),
          tx
            .delete(rows)
            .where(and(unanswered(row.keyHash), eq(rows.at, row.at), isFull))
            .returning({ keyHash: rows.keyHash }),
          tx.select().from(rows).where(eq(rows.keyHash, row.keyHash)),
        ];
      });
      if (claimed.length > 0) return tooMany.length > 0 ? "too-many" : "claimed";
      return found[0] ?? "too-many";
    },

    async answer(keyHash, sealed) {
      await db.update(rows).set({ answer: sealed }).where(unanswered(keyHash));
    },

    async release(keyHash) {
      await db.delete(rows).where(unanswered(keyHash));
    },

    async purge(before, _from, most) {
      const removed = await removeLowest(engine, rows, rows.keyHash, rows.at, lt(rows.at, before), most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
