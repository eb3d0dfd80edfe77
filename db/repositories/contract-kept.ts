/** The repository of requests that are kept until the person is signed in again. */
import type { Purge } from "./contract.ts";

export interface KeptRequestRow {
  /** SHA-256 of the key that only the browser has, hex. */
  readonly keyHash: string;
  /** Null where the first person who signs in in that browser may have it. */
  readonly memberId: string | null;
  /** Groups what one person keeps. */
  readonly owner: string;
  /** Sealed. */
  readonly content: Buffer;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly endsAt: number;
}

export interface KeptBounds {
  /** Rows of one owner; beyond that nothing more of theirs is kept, because what is kept was promised to them. */
  readonly perOwner: number;
  /** Bytes of all rows together; beyond that nothing more is kept. */
  readonly bytesInAll: number;
}

export interface KeptRequestRepository {
  /**
   * False, and nothing is kept, where the owner has no more rows left or all rows together would be too large. Rows that are over
   * make room first.
   */
  keep(row: KeptRequestRow, bounds: KeptBounds): Promise<boolean>;
  /** Those of these that are not over at `at`, the newest first; those of one member alone where one is given. */
  find(keyHashes: readonly string[], at: number, memberId?: string): Promise<KeptRequestRow[]>;
  /** Those of these hashes whose rows are not over at `at`, without what is in them. */
  living(keyHashes: readonly string[], at: number): Promise<string[]>;
  /** Removes it and answers what it was. Of several calls at once, on any instances, one gets it; the others get null. */
  take(keyHash: string, memberId: string, at: number): Promise<KeptRequestRow | null>;
  /** Removes rows that ended before the given time. */
  readonly purge: Purge<number, "again">;
}
