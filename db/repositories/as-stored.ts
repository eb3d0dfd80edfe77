import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Drizzle would parse it as JSON, and one invalid text would fail the whole list. */
export function asStored(column: PgColumn): SQL {
  return sql`${column}`;
}
