/** The record of tries to sign in. Neither the password nor the address that was typed is in it, only whose it is. */
import { randomUUID } from "node:crypto";
import type { SignInRepository, SignInRow } from "../../../../db/repositories/contract.ts";
import { createBatchWriter, type BatchWriter } from "../batch-writer.ts";
import type { Log } from "../log.ts";
import type { RecordLimits } from "../record-limits.ts";

const longestUserAgent = 300;

export interface SignInLog extends Pick<BatchWriter<SignInRow>, "flush" | "purge"> {
  record(attempt: Omit<SignInRow, "id" | "at">): void;
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
  const { add, flush, purge } = createBatchWriter<SignInRow>("sign-ins", repository, log, now, limits);
  return {
    record: (attempt) =>
      add({ ...attempt, id: randomUUID(), at: now(), userAgent: attempt.userAgent.slice(0, longestUserAgent) }),
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
  };
}
