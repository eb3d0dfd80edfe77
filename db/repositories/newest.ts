/** Keeps a record within its bounds: no row older than a time, and of each kind no more rows than a number. */
import { and, desc, lt, sql, type SQL } from "drizzle-orm";
import type { Engine, Tables } from "../engines/engine.ts";
import type { PurgeStep, RecordBounds, RecordPurge } from "./contract.ts";
import { removeFirst, removeLowest } from "./purge-steps.ts";

/** A table with an index on `at`, `id` and what tells the kinds apart, by which all statements find their rows. */
export type RecordTable = Tables["refusals"] | Tables["signIns"];

const markOf = (index: number) => `kind_${index}`;

/** Rows that one step counts where none has to go: about a millisecond on SQLite. */
const rowsPerCount = 5_000;

/**
 * One step. First go the rows older than `before`, the oldest first. Then the table is walked from the newest row to the
 * oldest, counting, and rows past the newest `keep` of their kind go. To ask the database for the row at that place in one
 * statement would read all rows in front of it: 10 to 150 ms on SQLite. Each statement ends by a number of rows, not at a row: of
 * two such bounds PostgreSQL's planner expects a quarter of the table, and reads all of it.
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
  const marks = kinds.map((kind, index) => sql`case when ${kind} then 1 end`.as(markOf(index)));
  const page = engine.db.select(Object.fromEntries(marks.entries())).from(table).where(above);
  const newest = page.orderBy(desc(at), desc(id)).limit(size).as("newest");
  const counts = kinds.map((_, index) => sql<number>`count(${sql.identifier(markOf(index))})`.mapWith(Number));
  const [here] = await engine.db.select(Object.fromEntries(counts.entries())).from(newest);
  const inPage = kinds.map((_, index) => here?.[index] ?? 0);

  let removed = 0;
  for (const [index, kind] of kinds.entries()) {
    const stay = Math.max(0, keep - (counted[index] ?? 0));
    const excess = (inPage[index] ?? 0) - stay;
    if (excess <= 0) continue;
    const lastToStay = stay === 0 ? undefined : await nth(and(above, kind), stay);
    const past = lastToStay === undefined ? above : sql`(${at}, ${id}) < (${lastToStay.at}, ${lastToStay.id})`;
    removed += await removeFirst(engine, table, id, and(past, kind), [desc(at), desc(id)], excess);
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
