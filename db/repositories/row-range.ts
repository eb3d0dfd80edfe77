/**
 * Pages of a record, newest first, found by the place of a row and never by counting. A filter may have parts that no index
 * serves: then no more than `mostLookedAt` rows are looked at for one page, and the answer says where the search gave up.
 */
import { and, asc, desc, getTableName, sql, type SQL } from "drizzle-orm";
import type { Engine, Tables } from "../engines/engine.ts";
import type { FoundRows, RowRange } from "./contract.ts";

type Listed = Tables["refusals" | "changes"];

/** About 20 milliseconds. */
export const mostLookedAt = 20_000;
/** Most pages are found among few rows. */
const looks = [1_000, mostLookedAt] as const;

/**
 * @param table with an index on `at` and `id`, and one for each condition that may be given as `indexed`
 * @param indexed conditions for which there is an index
 * @param others conditions that are then checked row by row
 */
export async function findRows<Table extends Listed>(
  { db }: Pick<Engine, "db">,
  table: Table,
  indexed: readonly (SQL | undefined)[],
  others: readonly SQL[],
  { below, above, limit }: RowRange,
): Promise<FoundRows<Table["$inferSelect"]>> {
  const { at, id } = table;
  const goesUp = above !== undefined;
  const order = goesUp ? [asc(at), asc(id)] : [desc(at), desc(id)];
  const within = and(
    ...indexed,
    below && sql`(${at}, ${id}) < (${below.at}, ${below.id})`,
    above && sql`(${at}, ${id}) > (${above.at}, ${above.id})`,
  );
  const inOrder = () =>
    db
      .select()
      .from(table as Tables["refusals"])
      .where(within)
      .orderBy(...order);
  const inList = (rows: readonly unknown[]) => (goesUp ? rows.toReversed() : rows) as Table["$inferSelect"][];
  if (others.length === 0) return { rows: inList(await inOrder().limit(limit)), lookedUpTo: null };
  for (const looked of looks) {
    const rows = await db
      .select()
      // Under the table's own name, so that conditions written for the table hold for the rows that are looked at.
      .from(inOrder().limit(looked).as(getTableName(table)))
      .where(and(...others))
      .orderBy(...order)
      .limit(limit);
    if (rows.length === limit) return { rows: inList(rows), lookedUpTo: null };
    const [last] = await db
      .select({ at, id })
      .from(table as Tables["refusals"])
      .where(within)
      .orderBy(...order)
      .limit(1)
      .offset(looked - 1);
    if (last === undefined) return { rows: inList(rows), lookedUpTo: null };
    if (looked === mostLookedAt) return { rows: inList(rows), lookedUpTo: last };
  }
  return { rows: [], lookedUpTo: null };
}
