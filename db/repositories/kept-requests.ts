import { and, desc, eq, gt, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { KeptRequestRepository } from "./contract-kept.ts";
import { advance } from "./counters.ts";
import { removeLowest } from "./purge-steps.ts";

export function createKeptRequestRepository(engine: Engine): KeptRequestRepository {
  const { db, tables } = engine;
  const { keptRequests: kept } = tables;

  return {
    async keep(row, { perOwner, bytesInAll }) {
      const [, , , tooMuch] = await engine.batch((tx) => {
        const ofOwner = tx
          .select({ rows: sql`count(*)` })
          .from(kept)
          .where(eq(kept.owner, row.owner));
        const inAll = tx.select({ bytes: sql`sum(${kept.bytes})` }).from(kept);
        return [
          // The lock: two that are kept at once must not both find the last room.
          advance(tx, tables, "kept-requests"),
          tx.delete(kept).where(lte(kept.endsAt, row.keptAt)),
          tx.insert(kept).values(row),
          tx
            .delete(kept)
            .where(and(eq(kept.keyHash, row.keyHash), sql`((${ofOwner}) > ${perOwner} or (${inAll}) > ${bytesInAll})`))
            .returning({ keyHash: kept.keyHash }),
        ];
      });
      return tooMuch.length === 0;
    },

    async find(keyHashes, at, memberId) {
      if (keyHashes.length === 0) return [];
      const isTheirs = memberId === undefined ? undefined : eq(kept.memberId, memberId);
      return db
        .select()
        .from(kept)
        .where(and(inArray(kept.keyHash, [...keyHashes]), gt(kept.endsAt, at), isTheirs))
        .orderBy(desc(kept.keptAt), desc(kept.keyHash));
    },

    async living(keyHashes, at) {
      if (keyHashes.length === 0) return [];
      const rows = await db
        .select({ keyHash: kept.keyHash })
        .from(kept)
        .where(and(inArray(kept.keyHash, [...keyHashes]), gt(kept.endsAt, at)));
      return rows.map(({ keyHash }) => keyHash);
    },

    async take(keyHash, memberId, at) {
      const isTheirs = or(isNull(kept.memberId), eq(kept.memberId, memberId));
      const [row] = await db
        .delete(kept)
        .where(and(eq(kept.keyHash, keyHash), isTheirs, gt(kept.endsAt, at)))
        .returning();
      return row ?? null;
    },

    async purge(before, _from, most) {
      // Each row may hold some megabytes.
      const few = Math.min(most, 5);
      const removed = await removeLowest(engine, kept, kept.keyHash, kept.endsAt, lt(kept.endsAt, before), few);
      return { removed, next: removed < few ? null : "again" };
    },
  };
}
