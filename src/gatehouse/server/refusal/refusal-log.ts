/** The record of refusals, for the console and the log. */
import { randomBytes } from "node:crypto";
import type { RefusalRepository, RefusalRow } from "../../../../db/repositories/contract.ts";
import { createBatchWriter } from "../batch-writer.ts";
import type { Log } from "../log.ts";

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
  const { add, flush } = createBatchWriter<RefusalRow>("refusals", (rows) => repository.insertMany(rows), log);
  return { record: add, flush };
}
