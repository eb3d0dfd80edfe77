/** Rows of a record that stand for more than one event, and are written again as they count on. */
import { sql, type SQL } from "drizzle-orm";
import type { RecordTable } from "./newest.ts";

/** To write the same row twice changes nothing, and a count that arrives late does not undo a later one. */
export function countOn({ id, times }: RecordTable): { target: RecordTable["id"]; set: { times: SQL }; setWhere: SQL } {
  const given = sql.raw("excluded.times");
  return { target: id, set: { times: given }, setWhere: sql`${given} > ${times}` };
}

/** One statement may write a row once. Of the rows with one id the last has counted most. */
export function lastOfEach<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
