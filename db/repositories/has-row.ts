/** "There is such a row", as a condition. */
import { exists, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { QueryBuilder } from "../engines/engine.ts";

export function hasRow(tx: QueryBuilder, table: PgTable, condition: SQL | undefined): SQL {
  return exists(
    tx
      .select({ one: sql`1` })
      .from(table)
      .where(condition),
  );
}
