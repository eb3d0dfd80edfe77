import { desc, eq, lt, or, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { SignInRepository } from "./contract.ts";

export function createSignInRepository(engine: Engine): SignInRepository {
  const {
    db,
    tables: { signIns },
  } = engine;
  return {
    async insertMany(rows) {
      if (rows.length > 0)
        await db
          .insert(signIns)
          .values([...rows])
          .onConflictDoNothing();
    },

    recentOf: (memberId, limit) =>
      db
        .select()
        .from(signIns)
        .where(eq(signIns.memberId, memberId))
        .orderBy(desc(signIns.at), desc(signIns.id))
        .limit(limit),

    purge(before, keep) {
      // When the oldest row to keep was written; nothing is older where there are no more than `keep`.
      const oldestKept = sql`(select ${signIns.at} from ${signIns} order by ${signIns.at} desc limit 1 offset ${Math.max(0, keep - 1)})`;
      return engine.affected(db.delete(signIns).where(or(lt(signIns.at, before), lt(signIns.at, oldestKept))));
    },
  };
}
