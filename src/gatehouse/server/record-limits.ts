/** How much the records of refusals and of tries to sign in hold. Each has its own: a flood of one leaves the other be. */
export interface RecordLimits {
  /** Milliseconds after which a row is removed. */
  readonly age: number;
  /** Rows that are kept of each kind, the newest; a little more stand there until the next look. */
  readonly kept: number;
  /** Rows written after which the bound is looked at, beside the hourly look. */
  readonly trimAfter: number;
}

export const recordLimits: RecordLimits = { age: 90 * 24 * 60 * 60_000, kept: 200_000, trimAfter: 5_000 };
