/** Keeps a record within its bounds: no row older than a time, and no more rows than a number. */
import { lt, sql } from "drizzle-orm";
import type { Engine, Tables } from "../engines/engine.ts";

/** A table with an index on `at` and `id`, by which both statements find their rows. */
type RecordTable = Tables["refusals"] | Tables["signIns"];

/** Removes what is older than `before`, and all but the newest `keep`; answers how many rows. */
export async function keepNewest(engine: Engine, table: RecordTable, before: number, keep: number): Promise<number> {
  const { db } = engine;
  const { at, id } = table;
  const tooOld = await engine.affected(db.delete(table).where(lt(at, before)));
  // The oldest row that stays. There is none while there are fewer rows, and nothing is older than none.
  const oldestKept = sql`(select ${at}, ${id} from ${table} order by ${at} desc, ${id} desc limit 1 offset ${Math.max(0, keep - 1)})`;
  const tooMany = await engine.affected(db.delete(table).where(sql`(${at}, ${id}) < ${oldestKept}`));
  return tooOld + tooMany;
}
