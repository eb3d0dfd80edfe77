/** A change as a list of the console shows it. */
export interface HistoryEntry {
  /** Left out where nothing refers to it. */
  readonly id?: string;
  readonly at: number;
  /** Null for the command line. */
  readonly authorId: string | null;
  readonly authorName: string;
  readonly summary: string;
}
