/** The record of refusals, for the console and the log. */
import { randomBytes } from "node:crypto";
import type { RefusalRow } from "../../../../db/repositories/contract.ts";
import { createBatchWriter, type BatchWriter, type RecordStore } from "../batch-writer.ts";
import type { Log } from "../log.ts";
import type { RecordLimits } from "../record-limits.ts";

/** Letters and digits that are not mistaken for one another when read out on the phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

export interface RefusalLog extends Pick<BatchWriter<RefusalRow>, "flush" | "purge"> {
  record(refusal: Omit<RefusalRow, "times">): void;
}

/** Rows between two flushes, half a second apart, that stand for one refusal each; of more, those alike become one row. */
const mostSingle = 1_000;
/** Rows of the others. What does not fit even there is counted in the log. */
const mostAlike = 500;

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

export function createRefusalLog(
  store: RecordStore<RefusalRow>,
  log: Log,
  now: () => number,
  limits?: RecordLimits,
): RefusalLog {
  let single = 0;
  let alike = new Map<string, Counted>();

  /** What a scanner does a thousand times a second is one thing to know, not a thousand. */
  function summarised(): readonly RefusalRow[] {
    const rows = [...alike.values()];
    single = 0;
    alike = new Map();
    return rows;
  }

  const { add, flush, purge } = createBatchWriter("refusals", store, log, now, limits, summarised);
  return {
    record(refusal) {
      single += 1;
      if (single <= mostSingle) return add({ ...refusal, times: 1 });
      const { address, reason, ruleId, memberId, status, details } = refusal;
      const key = [address, reason, ruleId, memberId, status, JSON.stringify(details)].join("\0");
      const known = alike.get(key);
      if (known !== undefined) known.times += 1;
      else if (alike.size < mostAlike) alike.set(key, { ...refusal, times: 1 });
      else add({ ...refusal, times: 1 });
    },
    flush,
    purge,
  };
}

type Counted = Omit<RefusalRow, "times"> & { times: number };
