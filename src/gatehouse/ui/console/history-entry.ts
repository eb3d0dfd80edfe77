/** A change as a list of the console shows it. */
export interface HistoryEntry {
  /** Left out where nothing refers to it. */
  readonly id?: string;
  readonly at: number;
  /** Null for the command line and for a directory. */
  readonly authorId: string | null;
  readonly authorName: string;
  readonly source?: string | null;
  readonly summary: string;
}
