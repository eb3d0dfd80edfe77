import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { AttemptRepository } from "./contract.ts";

export function createAttemptRepository(engine: Engine): AttemptRepository {
  const {
    db,
    tables: { attempts },
  } = engine;
  return {
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

    async clear(key) {
      await db.delete(attempts).where(eq(attempts.key, key));
    },

    async takeBack(keys) {
      await db
        .update(attempts)
        .set({ count: sql`${attempts.count} - 1` })
        .where(and(inArray(attempts.key, [...keys]), gt(attempts.count, 0)));
    },

    purge: (before) => engine.affected(db.delete(attempts).where(lt(attempts.windowEndsAt, before))),
  };
}
