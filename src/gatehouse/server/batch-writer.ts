/**
 * Writes rows in batches, so that a flood of events does not become a flood of writes; when more arrive than can be
 * written the surplus is counted, not kept. What was written is kept within bounds as it grows.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Purge, RecordBounds, RecordPurge } from "../../../db/repositories/contract.ts";
import type { Log } from "./log.ts";
import { purgeInSteps } from "./purge-in-steps.ts";
import { recordLimits, type RecordLimits } from "./record-limits.ts";

const flushAfter = 500;
/** Milliseconds after which rows that could not be written are tried again. */
const retryAfter = 2_000;
/** Rows written in one go. SQLite writes while everything else waits, so that a batch takes a few milliseconds at most. */
const batchSize = 250;
const longestQueue = 5_000;

export interface BatchWriter<Row> {
  add(row: Row): void;
  /** Schedules a flush, because a row that is held back has changed. */
  wake(): void;
  /** Writes what is queued; called at intervals, before rows are shown, and at the end. */
  flush(): Promise<void>;
  /** Removes what is too old or too much, in small steps. */
  purge(): Promise<void>;
  /** Stops a purge at its next step and writes what is queued. */
  close(): Promise<void>;
}

/** The storage of rows of one kind. */
export interface RecordStore<Row> {
  insertMany(rows: readonly Row[]): Promise<void>;
  readonly purge: Purge<RecordBounds, RecordPurge>;
}

/**
 * @param name what the rows are, for the log: `refusals` becomes `refusals-not-written` and `refusals-dropped`
 * @param heldBack asked at each flush for rows that were not added yet, or have changed since they were
 */
export function createBatchWriter<Row>(
  name: string,
  store: RecordStore<Row>,
  log: Log,
  now: () => number,
  { age, kept, trimAfter }: RecordLimits = recordLimits,
  heldBack: () => readonly Row[] = () => [],
): BatchWriter<Row> {
  let queue: Row[] = [];
  let dropped = 0;
  let writtenSinceTrim = 0;
  let isFailing = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let trimming: Promise<void> | null = null;
  let trimAgain = false;
  const closing = new AbortController();

  async function trimAll(): Promise<void> {
    do {
      trimAgain = false;
      const bounds = { before: now() - age, keep: kept };
      await purgeInSteps(store.purge, bounds, closing.signal);
    } while (trimAgain && !closing.signal.aborted);
  }

  /** Runs beside writing, because waiting for it would let the queue fill up. */
  function trim(): Promise<void> {
    writtenSinceTrim = 0;
    // A trim under way misses the rows written since it counted.
    trimAgain = true;
    trimming ??= trimAll().finally(() => {
      trimming = null;
    });
    return trimming;
  }

  function enqueue(row: Row): void {
    if (queue.length >= longestQueue) dropped += 1;
    else queue.push(row);
  }

  async function write(): Promise<void> {
    for (const row of heldBack()) enqueue(row);
    while (queue.length > 0) {
      const batch = queue.slice(0, batchSize);
      try {
        await store.insertMany(batch);
      } catch (error) {
        // Logged once: while a disk is full, the log may be on it.
        if (!isFailing) log.error(`${name}-not-written`, { error, waiting: queue.length });
        isFailing = true;
        timer ??= setTimeout(() => void flush(), retryAfter).unref();
        return;
      }
      isFailing = false;
      queue = queue.slice(batch.length);
      await nextTurn();
      writtenSinceTrim += batch.length;
      if (writtenSinceTrim >= trimAfter) {
        void trim().catch((error: unknown) => log.error(`${name}-not-trimmed`, { error }));
      }
    }
    if (dropped > 0) log.error(`${name}-dropped`, { count: dropped });
    dropped = 0;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  function wake(): void {
    timer ??= setTimeout(() => void flush(), flushAfter).unref();
  }

  return {
    add(row) {
      enqueue(row);
      wake();
    },
    wake,
    flush,
    purge: trim,
    async close() {
      closing.abort();
      await trimming?.catch(() => undefined);
      await flush();
    },
  };
}
