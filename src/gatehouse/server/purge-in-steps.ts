/** Runs a purge step by step, so that requests are answered in between. */
import { setTimeout as wait } from "node:timers/promises";
import type { Purge, PurgeStep } from "../../../db/repositories/contract.ts";

/** Milliseconds that a step should take. How many rows that are depends on the disk, and on how large the table is. */
const aim = 5;
/** Rows of one step. */
const [fewest, first, most] = [100, 250, 1_000] as const;
/** Milliseconds. */
const longestPause = 100;

/**
 * After each step it pauses as long as the step took, so that at most half of the thread's time goes into it. Ends when there is
 * no more to do, or at the next step once `stop` is aborted. Throws what a step throws; what was removed until then stays so.
 */
export async function purgeInSteps<Bounds, From>(
  purge: Purge<Bounds, From>,
  bounds: Bounds,
  stop: AbortSignal,
): Promise<void> {
  let rows: number = first;
  let from: From | null = null;
  do {
    if (stop.aborted) return;
    const began = performance.now();
    const done: PurgeStep<From> = await purge(bounds, from, rows);
    const took = performance.now() - began;
    from = done.next;
    if (took > aim) rows = Math.max(fewest, Math.floor(rows / 2));
    else if (took < aim / 2) rows = Math.min(most, rows + 50);
    // The timer alone keeps no process alive.
    const pause = Math.min(longestPause, Math.max(1, took));
    await wait(pause, undefined, { ref: false, signal: stop }).catch(() => undefined);
  } while (from !== null);
}
