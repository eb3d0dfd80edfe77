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
  /** @param isPage whether a person was shown a page, and may go on from it */
  record(refusal: RefusalToRecord, isPage?: boolean): void;
}

/** What a refusal was, as it is known when it happens. */
export type RefusalToRecord = Omit<Refusal, "network" | "aside">;

/** References are drawn many at a time: asking the system for twelve random bytes costs as much as for hundreds. */
const drawnAtOnce = 64;
/** With the two dashes. */
const length = 14;
const dash = "-".charCodeAt(0);
let drawn = "";
let used = 0;

/** A reference to quote to support, like `7K3Q-9FHM-2XWB`: 58 bits, telling nothing. */
export function newRefusalId(): string {
  if (used >= drawn.length) {
    drawn = drawReferences();
    used = 0;
  }
  used += length;
  return drawn.slice(used - length, used);
}

/** One after the other, with nothing between them. */
function drawReferences(): string {
  const text = randomBytes(drawnAtOnce * length);
  for (let at = 0; at < text.length; at += 1) {
    const isDash = at % length === 4 || at % length === 9;
    text[at] = isDash ? dash : alphabet.charCodeAt((text[at] ?? 0) % alphabet.length);
  }
  return text.toString("latin1");
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
    record(given, isPage = false) {
      const { clientIp, memberId, userAgent, path, at } = given;
      const network = clientIp === "" ? null : networkOf(clientIp);
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
