/**
 * Steps of a purge. SQLite runs in the thread that answers requests, so that a statement must touch few rows and find them by an
 * index.
 */
import { and, asc, gt, inArray, lte, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Engine, Tables } from "../engines/engine.ts";
import type { PurgeStep } from "./contract.ts";

type PurgedTable = Tables["attempts" | "sessions" | "refusals" | "signIns" | "tokens" | "emailConfirmations"];

/**
 * Removes at most `most` of the rows that the condition selects, the lowest in `order` first, and answers how many.
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
  most: number,
): Promise<number> {
  const lowest = engine.db.select({ key }).from(table).where(condition).orderBy(asc(order)).limit(most);
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
  most: number,
): Promise<PurgeStep<string>> {
  const { db } = engine;
  const after = from === null ? undefined : gt(key, from);
  const [last] = await db
    .select({ key })
    .from(table)
    .where(after)
    .orderBy(asc(key))
    .limit(1)
    .offset(most - 1);
  const upTo = last === undefined ? undefined : lte(key, last.key);
  const removed = await engine.affected(db.delete(table).where(and(after, upTo, condition)));
  return { removed, next: last === undefined ? null : String(last.key) };
}
