/** Runs a purge step by step, so that requests are answered in between. */
import { setTimeout as wait } from "node:timers/promises";
import type { PurgeStep } from "../../../db/repositories/contract.ts";

/** Milliseconds. */
const longestPause = 100;

/**
 * After each step it pauses as long as the step took, so that at most half of the thread's time goes into it. Ends when there is
 * no more to do, or at the next step once `stop` is aborted. Throws what a step throws; what was removed until then stays so.
 */
export async function purgeInSteps<From>(
  step: (from: From | null) => Promise<PurgeStep<From>>,
  stop?: AbortSignal,
): Promise<void> {
  let from: From | null = null;
  do {
    if (stop?.aborted === true) return;
    const began = performance.now();
    ({ next: from } = await step(from));
    const took = performance.now() - began;
    // The timer alone keeps no process alive.
    await wait(Math.min(longestPause, Math.max(1, took)), undefined, {
      ref: false,
      ...(stop !== undefined && { signal: stop }),
    }).catch(() => undefined);
  } while (from !== null);
}
