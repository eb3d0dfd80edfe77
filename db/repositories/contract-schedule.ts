/** What the repository of scheduled publishing does. One page at a time waits for its moment. */
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { NewJob } from "./contract-jobs.ts";

/** The page that goes live, as it was when its author scheduled it. */
export interface NewRevision {
  readonly document: unknown;
  /** The document's themes, resolved: so the page looks the same in later releases. */
  readonly themes: unknown;
  /** Ids of the pictures that the document uses. */
  readonly pictures: readonly string[];
  readonly by: string | null;
  readonly at: number;
  readonly note: string;
}

/**
 * What is scheduled is a text, which the server writes and reads. Methods that take it do nothing unless it is still this one:
 * so a page that was cancelled or replaced is never published, and one is published once.
 */
export interface ScheduleRepository {
  /** Null where nothing is scheduled. */
  scheduled(): Promise<string | null>;
  /** In place of the one before, if the draft is still at `expectedVersion`; together with the job that carries it out. */
  schedule(
    text: string,
    job: NewJob,
    expectedVersion: number,
    authored?: AuthoredWrite,
  ): Promise<"written" | "conflict" | Changed>;
  /** @param to what stands in its place from now on; null for nothing */
  replace(text: string, to: string | null, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /**
   * Makes the page the newest revision and the live one. The draft stays as it is.
   *
   * @param expectedLive number of the revision that has to be live; left out: any
   */
  publish(
    text: string,
    revision: NewRevision,
    authored?: AuthoredWrite,
    expectedLive?: number,
  ): Promise<{ readonly number: number } | "missing" | "other-live" | Changed>;
}
