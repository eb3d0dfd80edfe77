/** Stores the outcome of work that must not be done twice, however long the database is away. */
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds. */
const pause = 2_000;

/** Tries until it is stored. @throws what the last try threw, once `ended` is aborted */
export async function untilStored<Value>(store: () => Promise<Value>, ended: AbortSignal): Promise<Value> {
  for (;;) {
    try {
      return await store();
    } catch (error) {
      await wait(pause, undefined, { ref: false, signal: ended }).catch(() => undefined);
      if (ended.aborted) throw error;
    }
  }
}
