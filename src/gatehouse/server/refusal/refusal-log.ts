/**
 * The record of refusals, for the console and the log. Written in batches, so that a flood of refusals does not become a
 * flood of writes; when more arrive than can be written the surplus is counted, not kept.
 */
import { randomBytes } from "node:crypto";
import type { RefusalRepository, RefusalRow } from "../../../../db/repositories/contract.ts";
import type { Log } from "../log.ts";

const flushAfter = 500;
const batchSize = 200;
const longestQueue = 5_000;
/** Letters and digits that are not mistaken for one another when read out on the phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

export interface RefusalLog {
  record(refusal: RefusalRow): void;
  /** Writes what is queued; called at intervals, before figures are shown, and at the end. */
  flush(): Promise<void>;
}

/** A reference to quote to support, like `7K3Q-9FHM-2XWB`: 58 bits, telling nothing. */
export function newRefusalId(): string {
  const characters = Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join("");
  return `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;
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
