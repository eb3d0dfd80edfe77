import { eq } from "drizzle-orm";
import type { QueryBuilder, Tables } from "../engines/engine.ts";

/** Ids of the accounts that became part of this member's, for a condition. */
export function formerIds(tx: QueryBuilder, { mergedMembers }: Tables, memberId: string) {
  return tx.select({ id: mergedMembers.formerId }).from(mergedMembers).where(eq(mergedMembers.memberId, memberId));
}
