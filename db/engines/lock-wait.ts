/**
 * Waits for a lock that another process holds, without blocking the thread. SQLite's own busy timeout sleeps inside the
 * statement, and with it every other request. Here the statement fails at once, and is tried again in small pauses.
 *
 * Waiting work is tried in order of arrival, and a failed try ends the round, so that a round costs at most one failed
 * statement.
 */
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two rounds: short at first, because most locks are held for a moment. */
const firstPause = 1;
const longestPause = 25;
/** Beyond this number, work fails at once. */
const mostWaiting = 2_000;

export interface LockWait {
  /**
   * Tries the work again until it does not meet the lock, or time is up: then it throws the last error.
   *
   * @param error what the first try threw
   */
  retry<Value>(error: unknown, work: () => Promise<Value>): Promise<Value>;
}

interface Waiting {
  readonly until: number;
  /** False while the lock is still held. */
  attempt(): Promise<boolean>;
  giveUp(): void;
}

/**
 * @param isLocked whether an error means that the lock is held
 * @param patience milliseconds to wait for it
 */
export function createLockWait(isLocked: (error: unknown) => boolean, patience: number): LockWait {
  const waiting: Waiting[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    let pause = firstPause;
    while (waiting.length > 0) {
      await wait(pause);
      pause = Math.min(pause * 2, longestPause);
      for (let first = waiting[0]; first !== undefined && (await first.attempt()); first = waiting[0]) {
        waiting.shift();
        pause = firstPause;
        await nextTurn();
      }
      const now = performance.now();
      for (let first = waiting[0]; first !== undefined && first.until <= now; first = waiting[0]) {
        waiting.shift();
        first.giveUp();
      }
    }
    isRunning = false;
  }

  return {
    retry: (error, work) =>
      new Promise((resolve, reject) => {
        if (!isLocked(error) || waiting.length >= mostWaiting) return reject(error);
        let last = error;
        waiting.push({
          until: performance.now() + patience,
          async attempt() {
            try {
              resolve(await work());
              return true;
            } catch (problem) {
              last = problem;
              if (isLocked(problem)) return false;
              reject(problem);
              return true;
            }
          },
          giveUp: () => reject(last),
        });
        if (isRunning) return;
        isRunning = true;
        void run();
      }),
  };
}
