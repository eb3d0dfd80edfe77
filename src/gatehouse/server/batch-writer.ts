/**
 * Writes rows in batches, so that a flood of events does not become a flood of writes; when more arrive than can be
 * written the surplus is counted, not kept. What was written is kept within bounds as it grows.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Log } from "./log.ts";
import { recordLimits, type RecordLimits } from "./record-limits.ts";

const flushAfter = 500;
/** Milliseconds after which rows that could not be written are tried again. */
const retryAfter = 2_000;
/** Rows written in one go. SQLite writes while everything else waits, so that a batch takes a few milliseconds at most. */
const batchSize = 250;
const longestQueue = 5_000;

export interface BatchWriter<Row> {
  add(row: Row): void;
  /** Sees to it that there is a flush soon: a row that is held back has changed. */
  wake(): void;
  /** Writes what is queued; called at intervals, before rows are shown, and at the end. */
  flush(): Promise<void>;
  /** Removes what is too old or too much. */
  purge(): Promise<void>;
}

/** Where rows of one kind are kept. */
export interface RecordStore<Row> {
  insertMany(rows: readonly Row[]): Promise<void>;
  purge(before: number, keep: number): Promise<number>;
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

  async function purge(): Promise<void> {
    writtenSinceTrim = 0;
    await store.purge(now() - age, kept);
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
        // Said once: while a disk is full, the log may be on it.
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
        await purge().catch((error: unknown) => log.error(`${name}-not-trimmed`, { error }));
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
    purge,
  };
}
