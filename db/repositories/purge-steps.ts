/**
 * Steps of a purge. SQLite runs in the thread that answers requests, so that a statement must touch few rows and find them by an
 * index.
 */
import { and, asc, desc, gt, inArray, lte, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Engine, Tables } from "../engines/engine.ts";
import type { PurgeStep, RecordBounds } from "./contract.ts";

type PurgedTable = Tables[
  | "answeredWrites"
  | "attempts"
  | "authenticatorApps"
  | "sessions"
  | "refusals"
  | "signIns"
  | "tokens"
  | "emailConfirmations"
  | "keptRequests"
  | "oneTimeKeys"
  | "signUps"
  | "jobs"
  | "mails"
  | "webhookDeliveries"];

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
  return removeFirst(engine, table, key, condition, [asc(order)], most);
}

/**
 * The same in any order. Rows that another instance is removing are left to it: two that wait for each other's rows would end in
 * a deadlock.
 */
export function removeFirst(
  engine: Engine,
  table: PurgedTable,
  key: PgColumn,
  condition: SQL | undefined,
  order: readonly SQL[],
  most: number,
): Promise<number> {
  const first = engine.db
    .select({ key })
    .from(table)
    .where(condition)
    .orderBy(...order)
    .limit(most);
  // SQLite has one writer at a time. An array, so that PostgreSQL looks for each row and reads no table.
  const isFound =
    engine.name === "postgres"
      ? sql`${key} = any (array(${first.for("update", { skipLocked: true })}))`
      : inArray(key, first);
  return engine.affected(engine.db.delete(table).where(isFound));
}

/**
 * The time before which rows go: `before`, or a later one where more than `keep` rows are newer. Reads `keep` entries of
 * an index, so it is for tables of which only some thousand rows are kept.
 *
 * @param order an indexed column with a time
 */
export async function pastNewest(
  { db }: Pick<Engine, "db">,
  table: PurgedTable,
  order: PgColumn,
  { before, keep }: RecordBounds,
): Promise<number> {
  const newest = db.select({ at: order }).from(table).where(gt(order, before)).orderBy(desc(order));
  const [past] = await newest.limit(1).offset(keep);
  // Rows of the same moment go together, so that rather more of them than less stay.
  return past === undefined ? before : Math.max(before, Number(past.at));
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
