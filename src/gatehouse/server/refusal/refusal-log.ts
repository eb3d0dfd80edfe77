/**
 * The record of refusals, for the console and the log. Written in batches, so that a flood of refusals does not become a
 * flood of writes; when more arrive than can be written the surplus is counted, not kept.
 */
import { randomBytes } from "node:crypto";
import type { RefusalRepository, RefusalRow } from "../../../../db/repositories/contract.ts";
import type { Log } from "../log.ts";

const flushAfter = 500;
const batchSize = 1_000;
const longestQueue = 5_000;
/** Letters and digits that are not mistaken for one another when read out on the phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

export interface RefusalLog {
  record(refusal: RefusalRow): void;
  /** Writes what is queued; called at intervals, before figures are shown, and at the end. */
  flush(): Promise<void>;
}

/** Random bytes are drawn many at a time: asking the system for twelve costs as much as for a thousand. */
let pool = Buffer.alloc(0);

/** A reference to quote to support, like `7K3Q-9FHM-2XWB`: 58 bits, telling nothing. */
export function newRefusalId(): string {
  if (pool.length < 12) pool = randomBytes(12 * 256);
  return `${letters(4)}-${letters(4)}-${letters(4)}`;
}

function letters(count: number): string {
  let text = "";
  for (const byte of pool.subarray(0, count)) text += alphabet[byte % alphabet.length];
  pool = pool.subarray(count);
  return text;
}

export function isRefusalId(text: string): boolean {
  return new RegExp(`^[${alphabet}]{4}(?:-[${alphabet}]{4}){2}$`).test(text);
}

export function createRefusalLog(repository: RefusalRepository, log: Log): RefusalLog {
  let queue: RefusalRow[] = [];
  let dropped = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, batchSize);
      try {
        await repository.insertMany(batch);
      } catch (error) {
        log.error("refusals-not-written", { error, waiting: queue.length });
        return;
      }
      queue = queue.slice(batch.length);
    }
    if (dropped > 0) log.error("refusals-dropped", { count: dropped });
    dropped = 0;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  return {
    record(refusal) {
      if (queue.length >= longestQueue) dropped += 1;
      else queue.push(refusal);
      timer ??= setTimeout(() => void flush(), flushAfter).unref();
    },
    flush,
  };
}
