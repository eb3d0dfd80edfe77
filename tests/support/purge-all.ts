/** Takes all steps of a purge, without pauses, and answers how many rows went. */
import type { Purge, PurgeStep } from "../../db/repositories/contract.ts";

export async function purgeAll<Bounds, From>(purge: Purge<Bounds, From>, bounds: Bounds): Promise<number> {
  let removed = 0;
  let from: From | null = null;
  do {
    const done: PurgeStep<From> = await purge(bounds, from, 500);
    removed += done.removed;
    from = done.next;
  } while (from !== null);
  return removed;
}
