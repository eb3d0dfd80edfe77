/** The record of refusals, for the console and the log. */
import { randomBytes } from "node:crypto";
import type { RefusalRow } from "../../../../db/repositories/contract.ts";
import { createBatchWriter, type BatchWriter, type RecordStore } from "../batch-writer.ts";
import type { Log } from "../log.ts";
import { networkOf } from "../network.ts";
import type { RecordLimits } from "../record-limits.ts";
import { createFloodSummary, type Refusal } from "./flood-summary.ts";
import type { RefusalCounter } from "./refusal-counter.ts";
import { createScanners } from "./scanners.ts";

/** Letters and digits that are not mistaken for one another when read out on the phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

export interface RefusalLog extends Pick<BatchWriter<RefusalRow>, "flush" | "purge" | "close"> {
  record(refusal: RefusalToRecord): void;
}

/** What a refusal was, as it is known when it happens. */
export interface RefusalToRecord extends Omit<Refusal, "network" | "aside"> {
  /** Whether a person was shown a page, and may go on from it. */
  readonly isPage?: boolean;
}

/** Letters are drawn many at a time: asking the system for twelve random bytes costs as much as for a thousand. */
const drawnAtOnce = 12 * 256;
let letters = "";
let used = 0;

/** A reference to quote to support, like `7K3Q-9FHM-2XWB`: 58 bits, telling nothing. */
export function newRefusalId(): string {
  if (used >= letters.length) {
    letters = Array.from(randomBytes(drawnAtOnce), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
    used = 0;
  }
  const from = used;
  used += 12;
  return `${letters.slice(from, from + 4)}-${letters.slice(from + 4, from + 8)}-${letters.slice(from + 8, used)}`;
}

export function isRefusalId(text: string): boolean {
  return new RegExp(`^[${alphabet}]{4}(?:-[${alphabet}]{4}){2}$`).test(text);
}

export function createRefusalLog(
  store: RecordStore<RefusalRow>,
  log: Log,
  now: () => number,
  limits?: RecordLimits,
  counter?: Pick<RefusalCounter, "count">,
): RefusalLog {
  const summary = createFloodSummary();
  const scanners = createScanners();
  const { add, wake, flush, purge, close } = createBatchWriter("refusals", store, log, now, limits, () =>
    summary.changed(now()),
  );
  return {
    record({ isPage = false, ...given }) {
      const network = given.clientIp === "" ? null : networkOf(given.clientIp);
      const { memberId, userAgent, path, at } = given;
      const aside = scanners.isScanner({ memberId, network, userAgent, path, at }) ? ("scanner" as const) : null;
      const refusal = { ...given, network, aside };
      counter?.count(refusal, isPage);
      const row = summary.take(refusal);
      if (row === null) wake();
      else add(row);
    },
    flush,
    purge,
    close,
  };
}
