/** What the repositories of the page do: its draft, its revisions, and the one that is live. */
import type { AuthoredWrite, Changed, Written } from "./contract-authored.ts";

export interface StoredDraft {
  /** JSON of a page document, as `core/page` parses it. */
  readonly document: unknown;
  readonly version: number;
  readonly savedAt: number;
  readonly savedBy: string | null;
}

export interface StoredRevision {
  readonly number: number;
  readonly document: unknown;
  /** The themes as they were resolved when it was published; null in revisions of older versions. */
  readonly themes: unknown;
  readonly publishedAt: number;
  readonly publishedBy: string | null;
  /** Name of the publisher, for the history; null when the product itself published. */
  readonly publishedByName: string | null;
  readonly note: string;
  readonly restoredFrom: number | null;
}

export interface Published {
  /** Number of the new revision, which is live now. */
  readonly number: number;
  /** The draft's version from here on: publishing counts as a change of the draft, so that two cannot publish at once. */
  readonly draftVersion: number;
}

export interface PageRepository {
  draft(): Promise<StoredDraft | null>;
  /** First start: the draft and revision 1, unless there is one already. */
  initialise(document: unknown, at: number): Promise<void>;
  saveDraft(
    document: unknown,
    expectedVersion: number,
    by: string | null,
    at: number,
    authored?: AuthoredWrite,
    /** Ids of the pictures that the document uses. */
    pictures?: readonly string[],
  ): Promise<Written | Changed>;
  /** Makes the draft the next revision and the live one, if the draft is still at `expectedVersion`. */
  publish(
    expectedVersion: number,
    by: string | null,
    at: number,
    note: string,
    authored?: AuthoredWrite,
    /** The draft's themes, resolved: so the page looks the same in later releases. */
    themes?: unknown,
    /** Number of the revision that has to be live; left out: any. */
    expectedLive?: number,
  ): Promise<Published | "conflict" | "other-live" | Changed>;
  /** Copies an old revision, with its themes, into the draft, unless that is kept, and publishes it as a new revision. */
  restore(
    number: number,
    expectedVersion: number,
    by: string | null,
    at: number,
    authored?: AuthoredWrite,
    draft?: "replaced" | "kept",
    /** Number of the revision that has to be live; left out: any. */
    expectedLive?: number,
  ): Promise<Published | "conflict" | "missing" | "other-live" | Changed>;
  /** Number of the live revision, 0 before `initialise`. Prepared; read for every refusal. */
  publishedNumber(): Promise<number>;
  revision(number: number): Promise<StoredRevision | null>;
  /** Newest first, without the documents and themes. */
  listRevisions(limit: number): Promise<Omit<StoredRevision, "document" | "themes">[]>;
}
