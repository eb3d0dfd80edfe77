/** Removes what has expired from the database: at the start, and every hour. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Repositories } from "../../../db/repositories/contract.ts";
import { tombstoneAge } from "../core/identity/session.ts";
import { tokenTombstoneAge } from "../core/identity/token.ts";
import { answersKept } from "./api/answered-writes.ts";
import type { ViewAs } from "./access/view-as.ts";
import type { BatchWriter } from "./batch-writer.ts";
import type { AccountDeletion } from "./identity/account-deletion.ts";
import type { Log } from "./log.ts";
import { pictureLimits } from "./pictures/picture-limits.ts";
import { purgeInSteps } from "./purge-in-steps.ts";

/** Milliseconds. */
const interval = 60 * 60_000;
/** Milliseconds until a run that failed is tried again: the database was busy, or two instances were in each other's way. */
const pauseAfterFailure = 60_000;
/** Of an authenticator app whose first code never came. */
const unconfirmedAge = 24 * 60 * 60_000;
/** Names and emails stand in them. */
const bulkAge = 7 * 24 * 60 * 60_000;
/** Of lines in files of people that led to no account, and plans that were never begun: time to mend the file. */
const bulkLineAge = 24 * 60 * 60_000;
const mailAge = 30 * 24 * 60 * 60_000;
/** Rows that stay, however new they are. */
const mostMails = 10_000;
const mostFailedJobs = 1_000;
const mostDeliveries = 5_000;

interface MaintenanceInput {
  readonly repositories: Pick<
    Repositories,
    | "members"
    | "sessions"
    | "tokens"
    | "attempts"
    | "emailConfirmations"
    | "oneTimeKeys"
    | "signUps"
    | "secondFactors"
    | "keptRequests"
    | "answeredWrites"
    | "mails"
    | "jobs"
    | "bulkChanges"
    | "webhooks"
    | "pictures"
  >;
  /** Records that bound their own size; here their old rows are removed. */
  readonly records: readonly Pick<BatchWriter<never>, "purge">[];
  /** Accounts whose members asked for their deletion. */
  readonly deletions: Pick<AccountDeletion, "purge">;
  /** Views of the site that are over. */
  readonly views: Pick<ViewAs, "endOver">;
  readonly log: Log;
  readonly now: () => number;
}

export interface Maintenance {
  /** Ends a run at its next step, and begins no other. */
  stop(): Promise<void>;
}

/** Answers at once; the first run begins after the caller's own work. A run that fails is logged, and tried again soon. */
export function startMaintenance({ repositories, records, deletions, views, log, now }: MaintenanceInput): Maintenance {
  const { sessions, tokens, attempts, secondFactors, emailConfirmations, keptRequests, oneTimeKeys } = repositories;
  const { members, signUps, mails, jobs, bulkChanges, pictures, webhooks, answeredWrites } = repositories;
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | null = null;

  let again: NodeJS.Timeout | undefined;

  /** @param isAgain whether it repeats a run that failed; the clock of deletions counts the others alone */
  async function run(isAgain: boolean): Promise<void> {
    await nextTurn();
    const at = now();
    await views.endOver(at, signal);
    await purgeInSteps(sessions.purge, at - tombstoneAge, signal);
    await purgeInSteps(tokens.purge, at - tokenTombstoneAge, signal);
    await purgeInSteps(attempts.purge, at, signal);
    await purgeInSteps(emailConfirmations.purge, at, signal);
    await purgeInSteps(keptRequests.purge, at, signal);
    await purgeInSteps(answeredWrites.purge, at - answersKept, signal);
    await purgeInSteps(oneTimeKeys.purge, at, signal);
    await purgeInSteps(signUps.purge, at, signal);
    await purgeInSteps(secondFactors.purge, at - unconfirmedAge, signal);
    await purgeInSteps(mails.purge, { before: at - mailAge, keep: mostMails }, signal);
    await purgeInSteps(jobs.purge, { before: at - mailAge, keep: mostFailedJobs }, signal);
    await purgeInSteps(bulkChanges.purge, { before: at - bulkAge, unneeded: at - bulkLineAge }, signal);
    await purgeInSteps(members.orderNames, null, signal);
    await purgeInSteps(webhooks.purge, { before: at - mailAge, keep: mostDeliveries }, signal);
    await purgeInSteps(pictures.purge, { before: at - pictureLimits.unused, now: at }, signal);
    if (!isAgain) await deletions.purge(at, signal);
    for (const record of records) if (!signal.aborted) await record.purge();
  }

  function begin(isAgain = false): void {
    clearTimeout(again);
    running ??= run(isAgain)
      .catch((error: unknown) => {
        log.error("purge-failed", { error });
        if (!signal.aborted) again = setTimeout(() => begin(true), pauseAfterFailure).unref();
      })
      .finally(() => {
        running = null;
      });
  }

  begin();
  const timer = setInterval(() => begin(), interval).unref();
  return {
    async stop() {
      clearInterval(timer);
      clearTimeout(again);
      stopping.abort();
      await running;
    },
  };
}
