/**
 * Which running jobs belong to an instance that has ended. An instance that is alive counts up the beats of its job. A job
 * whose beats were the same at several looks in a row has been left behind. Clocks of other machines play no part in it,
 * and looks that failed because the database was away do not count: the instance could not write then, either.
 */
import type { RunningJob } from "../../../../db/repositories/contract.ts";

/** Looks without a new beat. */
const mostSilentLooks = 3;

interface Watched {
  readonly job: RunningJob;
  readonly looks: number;
  readonly lookedAt: number;
}

export interface SilentInstances {
  /** @returns jobs that were left behind */
  look(running: readonly RunningJob[]): RunningJob[];
}

/**
 * @param between milliseconds between two looks that count; at least the time between two beats
 * @param elapsed milliseconds by a clock that is never set back
 */
export function createSilentInstances(between: number, elapsed: () => number): SilentInstances {
  let watched = new Map<string, Watched>();
  return {
    look(running) {
      const at = elapsed();
      watched = new Map(running.map((job) => [job.id, next(watched.get(job.id), job, at)]));
      return [...watched.values()].filter(({ looks }) => looks >= mostSilentLooks).map(({ job }) => job);
    },
  };

  function next(before: Watched | undefined, job: RunningJob, at: number): Watched {
    const isSilent = before !== undefined && before.job.claim === job.claim && before.job.beats === job.beats;
    if (!isSilent) return { job, looks: 0, lookedAt: at };
    return at - before.lookedAt < between ? before : { job, looks: before.looks + 1, lookedAt: at };
  }
}
