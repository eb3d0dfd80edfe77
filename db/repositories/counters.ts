/** Numbers that grow, and that make batches which advance the same one wait for each other. */
import { sql } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";

/** Every batch of `writer.ts` advances "authority", so that such batches wait for each other. */
export type CounterName = "policy" | "authority" | "kept-requests" | "answered-writes" | "audit";

/** The statement that adds one; made for use in a batch. The row is locked until the batch ends. */
export function advance(db: QueryBuilder, { counters }: Tables, name: CounterName) {
  return db
    .insert(counters)
    .values({ name, value: 1 })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } });
}
