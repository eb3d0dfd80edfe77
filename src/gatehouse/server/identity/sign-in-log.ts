/** The record of tries to sign in. Neither the password nor the address that was typed is in it, only whose it is. */
import { randomUUID } from "node:crypto";
import type { SignInRepository, SignInRow } from "../../../../db/repositories/contract.ts";
import { createBatchWriter } from "../batch-writer.ts";
import type { Log } from "../log.ts";

const longestUserAgent = 300;

export interface SignInLog {
  record(attempt: Omit<SignInRow, "id" | "at">): void;
  /** Newest first. What waits to be written is written first, so that what is shown is true. */
  recentOf(memberId: string, limit: number): Promise<SignInRow[]>;
  flush(): Promise<void>;
}

export function createSignInLog(repository: SignInRepository, log: Log, now: () => number): SignInLog {
  const { add, flush } = createBatchWriter<SignInRow>("sign-ins", (rows) => repository.insertMany(rows), log);
  return {
    record: (attempt) =>
      add({ ...attempt, id: randomUUID(), at: now(), userAgent: attempt.userAgent.slice(0, longestUserAgent) }),
    async recentOf(memberId, limit) {
      await flush();
      return repository.recentOf(memberId, limit);
    },
    flush,
  };
}
