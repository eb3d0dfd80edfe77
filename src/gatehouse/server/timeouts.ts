/**
 * Time limits on waiting for an answer. One timer serves all waiting calls, so that a request needs no timer of its
 * own. It counts its own ticks, so that time during which this process was blocked does not count against anyone.
 */

import { createShortLived } from "./short-lived.ts";

/** Milliseconds between two ticks, which is also the tolerance of the limits. */
const round = 25;

export interface Timeouts {
  /**
   * Settles as `work` does if that happens in time. Else as `late` says: it returns what to go on with, throws, or
   * returns `keepWaiting`. The work itself is not stopped; its later result is ignored.
   */
  within<Value>(
    work: Promise<Value>,
    milliseconds: number,
    late: () => Value | Promise<Value> | typeof keepWaiting,
  ): Promise<Value>;
}

export const keepWaiting = Symbol("keep waiting");

interface Waiting {
  rounds: number;
  /** Set as soon as it is under way. */
  leave?: () => void;
  giveUp(): void;
}

export function createTimeouts(): Timeouts {
  const waiting = createShortLived<Waiting>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    if (waiting.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    for (const one of waiting.all()) {
      one.rounds -= 1;
      if (one.rounds > 0) continue;
      one.leave?.();
      one.giveUp();
    }
  }

  return {
    within: (work, milliseconds, late) =>
      new Promise((resolve, reject) => {
        const one: Waiting = {
          rounds: Math.ceil(milliseconds / round),
          giveUp() {
            try {
              const instead = late();
              if (instead !== keepWaiting) resolve(instead);
            } catch (error) {
              reject(error);
            }
          },
        };
        const leave = waiting.add(one);
        one.leave = leave;
        timer ??= setInterval(look, round).unref();
        work.then(
          (value) => {
            leave();
            resolve(value);
          },
          (error: unknown) => {
            leave();
            reject(error);
          },
        );
      }),
  };
}
