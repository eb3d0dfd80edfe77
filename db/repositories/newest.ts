/** Keeps a record within its bounds: no row older than a time, and of each kind no more rows than a number. */
import { and, desc, lt, sql, type SQL } from "drizzle-orm";
import type { Engine, Tables } from "../engines/engine.ts";
import type { PurgeStep, RecordBounds, RecordPurge } from "./contract.ts";
import { removeLowest } from "./purge-steps.ts";

/** A table with an index on `at`, `id` and what tells the kinds apart, by which all statements find their rows. */
export type RecordTable = Tables["refusals"] | Tables["signIns"];

/** Rows that one step counts where none has to go: about a millisecond on SQLite. */
const rowsPerCount = 5_000;

/**
 * One step. First go the rows older than `before`, the oldest first. Then the table is walked from the newest row to the
 * oldest, counting, and rows past the newest `keep` of their kind go. To ask the database for the row at that place in one
 * statement would read all rows in front of it: 10 to 150 ms on SQLite.
 *
 * @param kinds a condition for each kind of row: rows of one kind do not push out rows of another
 */
export async function keepNewest(
  engine: Engine,
  table: RecordTable,
  { before, keep }: RecordBounds,
  kinds: readonly SQL[],
  from: RecordPurge | null,
  most: number,
): Promise<PurgeStep<RecordPurge>> {
  const { at, id } = table;
  if (from === null || from === "old") {
    const removed = await removeLowest(engine, table, id, at, lt(at, before), most);
    return { removed, next: removed < most ? { below: null, counted: kinds.map(() => 0) } : "old" };
  }

  const { below, counted } = from;
  const room = Math.min(...counted.map((rows) => keep - rows));
  const size = room >= rowsPerCount ? rowsPerCount : most;
  const above = below === null ? undefined : sql`(${at}, ${id}) < (${below.at}, ${below.id})`;
  const nth = async (condition: SQL | undefined, place: number) => {
    const newest = engine.db.select({ at, id }).from(table).where(condition).orderBy(desc(at), desc(id));
    return (await newest.limit(1).offset(place - 1))[0];
  };
  const last = await nth(above, size);
  const page = and(above, last === undefined ? undefined : sql`(${at}, ${id}) >= (${last.at}, ${last.id})`);
  const counts = Object.fromEntries(
    kinds.map((kind, index) => [index, sql<number>`count(case when ${kind} then 1 end)`.mapWith(Number)]),
  );
  const [here] = await engine.db.select(counts).from(table).where(page);
  const inPage = kinds.map((_, index) => here?.[index] ?? 0);

  let removed = 0;
  for (const [index, kind] of kinds.entries()) {
    const stay = Math.max(0, keep - (counted[index] ?? 0));
    if ((inPage[index] ?? 0) <= stay) continue;
    const lastToStay = stay === 0 ? undefined : await nth(and(page, kind), stay);
    const past = lastToStay && sql`(${at}, ${id}) < (${lastToStay.at}, ${lastToStay.id})`;
    removed += await engine.affected(engine.db.delete(table).where(and(page, kind, past)));
  }
  const sums = counted.map((rows, index) => rows + (inPage[index] ?? 0));
  return { removed, next: last === undefined ? null : { below: last, counted: sums } };
}

/** When the oldest row was of the newest `keep` of a kind; null while there are fewer. */
export async function oldestKept(engine: Engine, table: RecordTable, keep: number, kind: SQL): Promise<number | null> {
  const { at, id } = table;
  const newest = engine.db.select({ at }).from(table).where(kind).orderBy(desc(at), desc(id));
  const [row] = await newest.limit(1).offset(Math.max(0, keep - 1));
  return row?.at ?? null;
}
