/** For what tests that run side by side wait for, where `expect.poll` cannot be used, and for what is outside of tests. */
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds: far more than it takes on a machine that does other work as well. */
const limit = 120_000;
const pause = 10;

/**
 * Waits until it holds.
 *
 * @param otherwise what to say where it does not
 * @throws when it does not hold within two minutes
 */
export async function until(holds: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  for (const end = Date.now() + limit; !(await holds()); await wait(pause)) {
    if (Date.now() > end) throw new Error(otherwise());
  }
}
