/**
 * Removes rows a few at a time. SQLite runs in the thread that answers requests, so one statement may take a few milliseconds
 * at most; whoever purges pauses between steps. Every step finds its rows by an index.
 */
import { and, asc, gt, inArray, lte, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Engine, Tables } from "../engines/engine.ts";
import type { PurgeStep } from "./contract.ts";

/** Rows of one step: 2 to 8 ms on SQLite. */
export const rowsPerStep = 500;

type PurgedTable = Tables["attempts" | "sessions" | "refusals" | "signIns" | "tokens" | "emailConfirmations"];

/**
 * Removes some of the rows that the condition selects, the lowest in `order` first, and answers how many.
 *
 * @param key the primary key
 * @param order an indexed column that the condition bounds from above
 */
export function removeLowest(
  engine: Engine,
  table: PurgedTable,
  key: PgColumn,
  order: PgColumn,
  condition: SQL | undefined,
): Promise<number> {
  const lowest = engine.db.select({ key }).from(table).where(condition).orderBy(asc(order)).limit(rowsPerStep);
  return engine.affected(engine.db.delete(table).where(inArray(key, lowest)));
}

/**
 * Goes through a table in the order of its primary key and removes what the condition selects: for tables that have no index
 * on what the condition asks for.
 */
export async function removeAlongKey(
  engine: Engine,
  table: PurgedTable,
  key: PgColumn,
  condition: SQL | undefined,
  from: string | null,
): Promise<PurgeStep<string>> {
  const { db } = engine;
  const after = from === null ? undefined : gt(key, from);
  const [last] = await db
    .select({ key })
    .from(table)
    .where(after)
    .orderBy(asc(key))
    .limit(1)
    .offset(rowsPerStep - 1);
  const upTo = last === undefined ? undefined : lte(key, last.key);
  const removed = await engine.affected(db.delete(table).where(and(after, upTo, condition)));
  return { removed, next: last === undefined ? null : String(last.key) };
}
