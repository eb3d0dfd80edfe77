/** Takes all steps of a purge, without pauses, and answers how many rows went. */
import type { PurgeStep } from "../../db/repositories/contract.ts";

export async function purgeAll<From>(step: (from: From | null) => Promise<PurgeStep<From>>): Promise<number> {
  let removed = 0;
  let from: From | null = null;
  do {
    const done: PurgeStep<From> = await step(from);
    removed += done.removed;
    from = done.next;
  } while (from !== null);
  return removed;
}
