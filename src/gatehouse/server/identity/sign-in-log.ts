/**
 * The record of tries to sign in. It holds neither the password nor the email that was typed, only the id of the member
 * with that email.
 */
import { randomUUID } from "node:crypto";
import type { SignInRepository, SignInRow } from "../../../../db/repositories/contract.ts";
import { isTurnedAway, turnedAwayOutcomes } from "../../core/identity/sign-in-outcome.ts";
import { placeOf } from "../../core/identity/place.ts";
import { createBatchWriter, type BatchWriter } from "../batch-writer.ts";
import { createCountingRows } from "../counting-rows.ts";
import type { Log } from "../log.ts";
import { networkOf } from "../network.ts";
import type { RecordLimits } from "../record-limits.ts";

const longestUserAgent = 300;
/**
 * A client that ignores the limit may try hundreds of times a second. Those tries are not checked, so one row counts
 * them all, for this many milliseconds.
 */
const countsFor = 60_000;
/** Rows that count, at once: one for each member and network. Beyond, one for each outcome. */
const mostAlike = 500;

type Attempt = Omit<SignInRow, "times">;

export interface SignInLog extends Pick<BatchWriter<SignInRow>, "flush" | "purge" | "close"> {
  record(attempt: Omit<SignInRow, "id" | "at" | "times">): void;
  /** Newest first. What waits to be written is written first, so that what is shown is true. */
  recentOf(memberId: string, limit: number): Promise<SignInRow[]>;
  /** Everybody's, likewise. */
  recent(limit: number): Promise<SignInRow[]>;
}

export function createSignInLog(
  repository: SignInRepository,
  log: Log,
  now: () => number,
  limits?: RecordLimits,
): SignInLog {
  const alike = createCountingRows<Attempt>(countsFor, mostAlike);
  const others = createCountingRows<Attempt>(countsFor, turnedAwayOutcomes.length);
  const heldBack = () => [...alike.changed(now()), ...others.changed(now())];
  const { add, wake, flush, purge, close } = createBatchWriter<SignInRow>(
    "sign-ins",
    repository,
    log,
    now,
    limits,
    heldBack,
  );

  function count(attempt: Attempt): void {
    const { outcome, memberId, clientIp } = attempt;
    const counted = alike.count([outcome, memberId, networkOf(placeOf(clientIp).clientIp)].join("\0"), attempt);
    // The row counts many networks and people, so it names none.
    if (!counted) others.count(outcome, { ...attempt, memberId: null, clientIp: "", userAgent: "" });
    wake();
  }

  return {
    record(given) {
      const userAgent = given.userAgent.slice(0, longestUserAgent);
      const { outcome, clientIp, requestId } = given;
      log.info("sign-in", { clientIp, outcome, requestId });
      const attempt = { ...given, id: randomUUID(), at: now(), userAgent };
      if (isTurnedAway(attempt.outcome)) count(attempt);
      else add({ ...attempt, times: 1 });
    },
    async recentOf(memberId, limit) {
      await flush();
      return repository.recentOf(memberId, limit);
    },
    async recent(limit) {
      await flush();
      return repository.recent(limit);
    },
    flush,
    purge,
    close,
  };
}
