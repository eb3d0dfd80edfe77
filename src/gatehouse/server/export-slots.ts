/** How many exports are written at once: each reads the database for as long as its reader takes. */
import { problem } from "../core/languages/problem.ts";
import { failure, success, type Result } from "./access/result.ts";

const mostAtOnce = 2;

export interface ExportSlots {
  /** Begins an export where there is room; the room is free again when it ends, is given up, or fails. */
  take<Piece>(begin: () => AsyncGenerator<Piece, void>): Result<AsyncGenerator<Piece, void>>;
}

export function createExportSlots(): ExportSlots {
  let taken = 0;
  return {
    take(begin) {
      if (taken >= mostAtOnce) return failure("busy", problem("exports-at-once"));
      taken += 1;
      return success(freeing(begin(), () => (taken -= 1)));
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
