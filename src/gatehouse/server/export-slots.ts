/** How many exports are written at once: each reads the database for as long as its reader takes. Others wait for a moment. */
import { setTimeout as wait } from "node:timers/promises";
import { problem } from "../core/languages/problem.ts";
import { failure, success, type Result } from "./access/result.ts";

const mostAtOnce = 2;
/** Exports that wait for room, and for how many milliseconds. */
const most = { waiting: 20, wait: 10_000 };

export interface ExportSlots {
  /** Begins an export where there is room; the room is free again when it ends, is given up, or fails. */
  take<Piece>(begin: () => AsyncGenerator<Piece, void>): Promise<Result<AsyncGenerator<Piece, void>>>;
}

/** @param longest milliseconds that an export waits for room */
export function createExportSlots(longest = most.wait): ExportSlots {
  let taken = 0;
  const waiting: (() => void)[] = [];

  const free = () => {
    const next = waiting.shift();
    // Its room goes to the one that has waited longest.
    if (next === undefined) taken -= 1;
    else next();
  };

  /** Whether there is room before the time is over. */
  async function room(): Promise<boolean> {
    if (taken < mostAtOnce) {
      taken += 1;
      return true;
    }
    if (waiting.length >= most.waiting) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const begin = () => resolve(true);
    waiting.push(begin);
    const late = new AbortController();
    void wait(longest, undefined, { ref: false, signal: late.signal }).then(
      () => {
        const at = waiting.indexOf(begin);
        if (at >= 0) waiting.splice(at, 1);
        resolve(false);
      },
      () => undefined,
    );
    const found = await promise;
    late.abort();
    return found;
  }

  return {
    async take(begin) {
      if (!(await room())) return failure("busy", problem("exports-at-once"));
      return success(freeing(begin(), free));
    },
  };
}

/** A generator that was never begun runs no `finally`, so its room is given back by hand. */
function freeing<Piece>(pieces: AsyncGenerator<Piece, void>, free: () => void): AsyncGenerator<Piece, void> {
  let isOver = false;
  const end = () => {
    if (!isOver) free();
    isOver = true;
  };
  const guarded: AsyncGenerator<Piece, void> = {
    async next() {
      try {
        const step = await pieces.next();
        if (step.done === true) end();
        return step;
      } catch (error) {
        end();
        throw error;
      }
    },
    async return() {
      end();
      return pieces.return();
    },
    async throw(error) {
      end();
      return pieces.throw(error);
    },
    [Symbol.asyncIterator]: () => guarded,
    async [Symbol.asyncDispose]() {
      await guarded.return();
    },
  };
  return guarded;
}
