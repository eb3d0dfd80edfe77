/** Keeps a record within its bounds: no row older than a time, and of each kind no more rows than a number. */
import { and, desc, lt, sql, type SQL } from "drizzle-orm";
import type { Engine, Tables } from "../engines/engine.ts";

/** A table with an index on `at`, `id` and what tells the kinds apart, by which all statements find their rows. */
export type RecordTable = Tables["refusals"] | Tables["signIns"];

/**
 * Removes what is older than `before`, and all but the newest `keep` of each kind; answers how many rows.
 *
 * @param kinds conditions that tell the kinds apart: rows of one do not push out those of another
 */
export async function keepNewest(
  engine: Engine,
  table: RecordTable,
  before: number,
  keep: number,
  kinds: readonly SQL[],
): Promise<number> {
  const { db } = engine;
  const { at, id } = table;
  let removed = await engine.affected(db.delete(table).where(lt(at, before)));
  for (const kind of kinds) {
    // The oldest row that stays. There is none while there are fewer rows, and nothing is older than none.
    const stays = sql`(select ${at}, ${id} from ${table} where ${kind} order by ${at} desc, ${id} desc limit 1 offset ${Math.max(0, keep - 1)})`;
    removed += await engine.affected(db.delete(table).where(and(kind, sql`(${at}, ${id}) < ${stays}`)));
  }
  return removed;
}

/** When the oldest row was of the newest `keep` of a kind; null while there are fewer. */
export async function oldestKept(engine: Engine, table: RecordTable, keep: number, kind: SQL): Promise<number | null> {
  const { at, id } = table;
  const newest = engine.db.select({ at }).from(table).where(kind).orderBy(desc(at), desc(id));
  const [row] = await newest.limit(1).offset(Math.max(0, keep - 1));
  return row?.at ?? null;
}
