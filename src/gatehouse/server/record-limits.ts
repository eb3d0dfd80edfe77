/**
 * Limits of the records of refusals and of sign-ins. Each has its own, so that a flood in one does not affect the
 * other.
 */
export interface RecordLimits {
  /** Milliseconds after which a row is removed. */
  readonly age: number;
  /** Newest rows kept of each kind; slightly more until the next trim. */
  readonly kept: number;
  /** Rows written after which the record is trimmed, beside the hourly run. */
  readonly trimAfter: number;
}

export const recordLimits: RecordLimits = { age: 90 * 24 * 60 * 60_000, kept: 200_000, trimAfter: 5_000 };
