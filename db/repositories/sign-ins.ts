import { desc, eq } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { SignInRepository } from "./contract.ts";
import { keepNewest } from "./newest.ts";

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

    recent: (limit) => db.select().from(signIns).orderBy(desc(signIns.at), desc(signIns.id)).limit(limit),

    purge: (before, keep) => keepNewest(engine, signIns, before, keep),
  };
}
