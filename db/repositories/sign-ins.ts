import { and, count, desc, eq, gte, inArray, lt, not } from "drizzle-orm";
import { turnedAwayOutcomes } from "../../src/gatehouse/core/identity/sign-in-outcome.ts";
import type { Engine } from "../engines/engine.ts";
import type { SignInRepository, SignInRow } from "./contract.ts";
import { countOn, lastOfEach } from "./counting-rows.ts";
import { keepNewest } from "./newest.ts";

export function createSignInRepository(engine: Engine): SignInRepository {
  const {
    db,
    tables: { signIns },
  } = engine;
  // Tries that were not checked tell least and are the most numerous, so they must not push out others.
  const turnedAway = inArray(signIns.outcome, [...turnedAwayOutcomes]);
  const kinds = [turnedAway, not(turnedAway)];
  return {
    async insertMany(rows) {
      if (rows.length > 0) await db.insert(signIns).values(lastOfEach(rows)).onConflictDoUpdate(countOn(signIns));
    },

    async recentOf(memberId, limit) {
      const newest = db.select().from(signIns).where(eq(signIns.memberId, memberId));
      return inWordsOfToday(await newest.orderBy(desc(signIns.at), desc(signIns.id)).limit(limit));
    },

    async countSucceeded(from, to) {
      const [row] = await db
        .select({ total: count() })
        .from(signIns)
        .where(and(gte(signIns.at, from), lt(signIns.at, to), eq(signIns.outcome, "signed-in")));
      return row?.total ?? 0;
    },

    async recent(limit) {
      return inWordsOfToday(await db.select().from(signIns).orderBy(desc(signIns.at), desc(signIns.id)).limit(limit));
    },

    purge: (bounds, from, most) => keepNewest(engine, signIns, bounds, kinds, from, most),
  };
}

/** Rows of older releases say `unknown-address`. */
function inWordsOfToday(rows: readonly SignInRow[]): SignInRow[] {
  return rows.map((row) =>
    (row.outcome as string) === "unknown-address" ? { ...row, outcome: "unknown-email" } : row,
  );
}
