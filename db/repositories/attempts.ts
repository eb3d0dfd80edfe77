import { and, eq, gt, inArray, lt, lte, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { AttemptRepository } from "./contract.ts";
import { removeLowest } from "./purge-steps.ts";

export function createAttemptRepository(engine: Engine): AttemptRepository {
  const {
    db,
    tables: { attempts },
  } = engine;
  return {
    look: (keys) =>
      db
        .select()
        .from(attempts)
        .where(inArray(attempts.key, [...keys])),

    async count(key, now, windowLength) {
      const begun = { key, count: 1, windowEndsAt: now + windowLength };
      const windowIsOver = sql`${attempts.windowEndsAt} <= ${now}`;
      const [row] = await db
        .insert(attempts)
        .values(begun)
        .onConflictDoUpdate({
          target: attempts.key,
          set: {
            count: sql`case when ${windowIsOver} then excluded.count else ${attempts.count} + 1 end`,
            windowEndsAt: sql`case when ${windowIsOver} then excluded.window_ends_at else ${attempts.windowEndsAt} end`,
          },
        })
        .returning({ count: attempts.count, windowEndsAt: attempts.windowEndsAt });
      return row ?? begun;
    },

    clear: (key) => engine.affected(db.delete(attempts).where(eq(attempts.key, key))),

    async takeBack(keys) {
      const counted = inArray(attempts.key, [...keys]);
      const [, removed] = await engine.batch((tx) => [
        tx
          .update(attempts)
          .set({ count: sql`${attempts.count} - 1` })
          .where(and(counted, gt(attempts.count, 0))),
        tx
          .delete(attempts)
          .where(and(counted, lte(attempts.count, 0)))
          .returning({ key: attempts.key }),
      ]);
      return removed.length;
    },

    async purge(before, _, most) {
      const { key, windowEndsAt } = attempts;
      const removed = await removeLowest(engine, attempts, key, windowEndsAt, lt(windowEndsAt, before), most);
      return { removed, next: removed < most ? null : "again" };
    },
  };
}
