/**
 * Runs the jobs of the queue, a few at a time. Each instance of the site has a worker; a conditional statement decides
 * which one gets a job.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { JobRepository, JobRow } from "../../../../db/repositories/contract.ts";
import type { Log } from "../log.ts";
import { GiveUp, pauseAfter, type JobKind } from "./job-kind.ts";
import { createSilentInstances } from "./silent-instances.ts";
import { untilStored } from "./until-stored.ts";

export interface Worker {
  /** A job was added: looks at once. Jobs that another process added are found within half a minute. */
  wake(): void;
  /** Takes no further job, gives those that run some seconds to end, and puts the others back into the queue. */
  stop(): Promise<void>;
}

/** Milliseconds. */
export interface WorkerPace {
  /** Between two beats of a running job. */
  readonly beat: number;
  /** Between two looks at the queue when nothing is due. */
  readonly look: number;
  /** That running jobs have to end when the site stops. */
  readonly grace: number;
}

const usualPace: WorkerPace = { beat: 10_000, look: 30_000, grace: 5_000 };
/** Runs at once of all kinds that have no places of their own. */
const atOnce = 3;
/** Characters of an error that are stored. */
const longestError = 500;

export interface WorkerInput {
  readonly jobs: JobRepository;
  readonly kinds: readonly JobKind[];
  readonly log: Log;
  readonly now: () => number;
  readonly pace?: WorkerPace;
}

interface Running {
  readonly job: JobRow;
  readonly kind: JobKind;
  readonly claim: string;
  readonly lost: AbortController;
  ended: Promise<void>;
}

export function startWorker({ jobs, kinds, log, now, pace = usualPace }: WorkerInput): Worker {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const names = [...byName.keys()];
  const silent = createSilentInstances(pace.beat, () => performance.now());
  const running = new Map<string, Running>();
  /** No further job is taken. */
  let isStopping = false;
  /** Running jobs are told to end. */
  const stopped = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  function wake(): void {
    if (isStopping || names.length === 0) return;
    clearTimeout(timer);
    lookAgain = true;
    looking ??= lookUntilNothing();
  }

  async function lookUntilNothing(): Promise<void> {
    let pause = 0;
    while (!isStopping && (lookAgain || pause === 0)) {
      lookAgain = false;
      try {
        pause = await look();
      } catch (error) {
        // An unavailable database is reported by what watches it, and every look of an outage would repeat it here.
        log.info("jobs-not-read", { error });
        pause = pace.beat;
      }
    }
    // In the same step as the last question, so that no call to wake() falls in between.
    looking = null;
    if (!isStopping) timer = setTimeout(wake, pause).unref();
  }

  function hasPlace({ name, apart }: JobKind): boolean {
    const all = [...running.values()].map(({ kind }) => kind);
    if (apart !== undefined) return all.filter((kind) => kind.name === name).length < apart;
    return all.filter((kind) => kind.apart === undefined).length < atOnce;
  }

  /** Names of the kinds of which a job can be begun. */
  const free = () => kinds.filter(hasPlace).map(({ name }) => name);

  /** Begins what can be begun. Answers the milliseconds until there may be more, 0 for at once. */
  async function look(): Promise<number> {
    const { running: all, nextRunAt } = await jobs.survey(names, free());
    const others = all.filter(({ claim }) => !running.has(claim));
    for (const left of silent.look(others)) {
      if (free().length === 0) break;
      const claim = randomUUID();
      const job = await jobs.takeOver(left, claim);
      if (job !== null) begin(job, claim);
    }
    const pause = Math.min(pace.look, others.length > 0 ? pace.beat : Infinity);
    // A run that ends looks again.
    const kindsFree = free();
    if (kindsFree.length === 0 || nextRunAt === null) return pause;
    const due = nextRunAt - now();
    if (due > 0) return Math.min(due, pause);
    const claim = randomUUID();
    const job = await jobs.claim(kindsFree, now(), claim);
    if (job !== null) begin(job, claim);
    return 0;
  }

  function begin(job: JobRow, claim: string): void {
    const kind = byName.get(job.kind);
    if (kind === undefined) return;
    const run: Running = { job, kind, claim, lost: new AbortController(), ended: Promise.resolve() };
    running.set(claim, run);
    run.ended = carryOut(run)
      .catch((error: unknown) => log.error("job-outcome-not-stored", { kind: job.kind, job: job.id, error }))
      .finally(() => {
        running.delete(claim);
        wake();
      });
  }

  async function carryOut(run: Running): Promise<void> {
    const { job, kind, claim, lost } = run;
    const { id, payload, attempts } = job;
    const ended = AbortSignal.any([lost.signal, stopped.signal]);
    const signal = AbortSignal.any([ended, AbortSignal.timeout(kind.longestRun)]);
    const beats = setInterval(() => void beat(run), pace.beat).unref();
    const store = (write: () => Promise<unknown>) => untilStored(write, ended);

    async function giveUp(error: string): Promise<void> {
      log.error("job-given-up", { kind: kind.name, job: id, runs: attempts, error });
      await store(() => kind.gaveUp(payload, error));
      await store(() => jobs.giveUp(id, claim, now(), error));
    }

    try {
      // It was begun so often without an end that the process itself may have ended over it.
      if (attempts > kind.mostRuns) return await giveUp("The site stopped each time while it ran.");
      try {
        await kind.run(payload, { signal, ended });
      } catch (error) {
        if (lost.signal.aborted) return;
        if (stopped.signal.aborted) {
          await jobs.release(id, claim);
          return;
        }
        const reason = (error instanceof Error ? error.message : String(error)).slice(0, longestError);
        if (error instanceof GiveUp || attempts >= kind.mostRuns) return await giveUp(reason);
        log.info("job-tried", { kind: kind.name, job: id, runs: attempts, error: reason });
        await store(() => jobs.retryAt(id, claim, now() + pauseAfter(attempts), reason));
        return;
      }
      await store(() => jobs.finish(id, claim));
    } finally {
      clearInterval(beats);
    }
  }

  async function beat({ job, claim, lost }: Running): Promise<void> {
    // While the database is away, no other instance can take the job over either.
    const isOurs = await jobs.beat(job.id, claim).catch(() => true);
    // After its end a job has no claim any more.
    if (!isOurs && running.has(claim)) lost.abort();
  }

  wake();
  return {
    wake,
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await looking;
      const all = Promise.all([...running.values()].map(({ ended }) => ended));
      await Promise.race([all, wait(pace.grace, undefined, { ref: false })]);
      stopped.abort();
      await Promise.race([all, wait(pace.grace, undefined, { ref: false })]);
    },
  };
}
