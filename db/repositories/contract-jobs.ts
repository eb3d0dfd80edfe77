/** The repositories of work that is done later: jobs, and mails, which are sent by one. */
import type { MailState } from "../../src/gatehouse/core/mail/mail-state.ts";
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { Purge, RecordBounds } from "./contract.ts";

export interface NewJob {
  readonly id: string;
  readonly kind: string;
  /** At most one job with this key exists at a time. */
  readonly dedupeKey: string;
  /** JSON. */
  readonly payload: unknown;
  readonly createdAt: number;
  /** Earliest time to run, milliseconds since 1970; 0: as soon as possible. */
  readonly runAt: number;
}

export interface JobRow extends NewJob {
  /** Runs begun, this one among them. */
  readonly attempts: number;
}

/** A job that an instance runs, as seen from outside. */
export interface RunningJob {
  readonly id: string;
  /** A random text of the instance's run. */
  readonly claim: string;
  /** Grows while the instance is alive. */
  readonly beats: number;
}

export interface JobCounts {
  /** Not done yet, running ones among them. */
  readonly open: number;
  readonly failed: number;
}

/**
 * Methods with a `claim` change a job only as long as that claim holds: false, and nothing is written, when another
 * instance has taken the job over.
 */
export interface JobRepository {
  /** "known" when there is an open job with the same key. One that was given up begins anew. */
  add(job: NewJob): Promise<"written" | "known">;
  /**
   * What there is to do. `nextRunAt` is of the first job that waits; null while there is none.
   *
   * @param free kinds whose waiting jobs count; left out, all of `kinds`
   */
  survey(
    kinds: readonly string[],
    free?: readonly string[],
  ): Promise<{ readonly running: RunningJob[]; readonly nextRunAt: number | null }>;
  /** Takes the first waiting job that is due at `now`. Null when there is none, or another instance was quicker. */
  claim(kinds: readonly string[], now: number, claim: string): Promise<JobRow | null>;
  /** Takes a job from an instance that has ended. Null when it has changed since it was seen. */
  takeOver(seen: RunningJob, claim: string): Promise<JobRow | null>;
  beat(id: string, claim: string): Promise<boolean>;
  /** Removes a job that is done. */
  finish(id: string, claim: string): Promise<boolean>;
  /** Not to be run before `runAt` again. */
  retryAt(id: string, claim: string, runAt: number, error: string): Promise<boolean>;
  /** To be run as soon as possible, by any instance, as if this run had not begun. */
  release(id: string, claim: string): Promise<boolean>;
  giveUp(id: string, claim: string, at: number, error: string): Promise<boolean>;
  counts(): Promise<JobCounts>;
  /** Removes jobs that were given up. */
  readonly purge: Purge<RecordBounds, "again">;
}

export interface MailRow {
  readonly id: string;
  /** Null for a mail to an email that no member has. */
  readonly memberId: string | null;
  readonly recipient: string;
  readonly subject: string;
  /** Null once it was sent. */
  readonly text: string | null;
  readonly html: string | null;
  readonly state: MailState;
  readonly createdAt: number;
  /** When it was sent, or given up. */
  readonly settledAt: number | null;
  /** What the mail server or the connection said at the last try that failed. */
  readonly lastError: string | null;
}

/** Mails that did not go out. */
export interface UnsentMails {
  /** The mail server was tried and did not take them yet. */
  readonly waiting: number;
  readonly failed: number;
  /** There is no mail server. */
  readonly outbox: number;
}

/** A mail that is written together with the change that it tells of. */
export interface NewMail {
  readonly row: Pick<MailRow, "id" | "memberId" | "recipient" | "subject" | "text" | "html" | "state" | "createdAt">;
  /** Sends it; null where the site has no mail server. */
  readonly job: NewJob | null;
}

export interface MailRepository {
  /** A mail that tells of no change; others are written with what they tell of. */
  add(mail: NewMail): Promise<void>;
  find(id: string): Promise<MailRow | null>;
  /** Newest first. */
  list(query: { readonly limit: number; readonly offset: number }): Promise<{ mails: MailRow[]; total: number }>;
  /**
   * How many mails did not go out, of those that failed or came into the outbox written at these times or later.
   *
   * @param since with the member who reads the number: what the outbox holds for them is not to be passed on
   */
  countUnsent(since: {
    readonly failed: number;
    readonly outbox: number;
    readonly reader?: string;
  }): Promise<UnsentMails>;
  /** Notes why a mail could not be sent now. */
  noteError(id: string, error: string): Promise<void>;
  /** Of a waiting mail. The words of one that was sent are removed. False when it does not wait. */
  settle(id: string, state: "sent" | "failed", at: number, error?: string): Promise<boolean>;
  /** Sends a mail after all that was given up or that waits in the outbox; "missing" when it is neither. */
  sendAgain(id: string, job: NewJob, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /** A mail that waits to be sent stays as long as its time allows, however many are newer. */
  readonly purge: Purge<RecordBounds, "again">;
}
