/**
 * How often members may change their own account. Each change is written to the history, which is kept for years, so a
 * program that renames its member in a loop must not fill the disk.
 */
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";
import { failure, type Failure } from "../access/result.ts";
import { problem } from "../../core/languages/problem.ts";

/** Milliseconds. */
const window = 24 * 60 * 60_000;

/**
 * In one window. The password has a separate limit, since changing it takes the current one: a person who stole a
 * session must not be able to use that limit up.
 */
const most = { profile: 100, password: 20, file: 20 } as const;

export interface OwnChanges {
  /** Counts a change that is about to be made. Answers why it may not be; then nothing was written. */
  count(memberId: string, kind: keyof typeof most): Promise<Failure | null>;
}

export function createOwnChanges(attempts: AttemptRepository, now: () => number): OwnChanges {
  return {
    async count(memberId, kind) {
      const key = `own-${kind}:${memberId}`;
      const at = now();
      const [row] = await attempts.look([key]);
      const isOver = row !== undefined && row.windowEndsAt > at && row.count >= most[kind];
      const { count, windowEndsAt } = isOver
        ? { count: row.count + 1, windowEndsAt: row.windowEndsAt }
        : await attempts.count(key, at, window);
      if (count <= most[kind]) return null;
      const why = problem("changed-too-often", { wait: 60 * Math.ceil((windowEndsAt - at) / 3_600_000) });
      return { ...failure("limited", why), retryAfterSeconds: Math.max(1, Math.ceil((windowEndsAt - at) / 1000)) };
    },
  };
}
