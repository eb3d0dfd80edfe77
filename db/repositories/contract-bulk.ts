/** The repository of changes of many people. */
import type { BulkAction, BulkItemState, BulkState } from "../../src/gatehouse/core/identity/bulk-change.ts";
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { NewJob, Purge } from "./contract.ts";

export interface BulkRow {
  readonly id: string;
  readonly action: BulkAction;
  /** Whose permissions it is judged by. */
  readonly authorId: string;
  readonly authorName: string;
  readonly state: BulkState;
  readonly createdAt: number;
  readonly finishedAt: number | null;
}

export interface BulkItem {
  /** From 1. */
  readonly position: number;
  /** Null where there is no account yet. */
  readonly memberId: string | null;
  /** Name and email, to show. */
  readonly label: string;
  readonly state: BulkItemState;
  /** What the line of a file says; null for a person who was chosen. */
  readonly given: unknown;
  /** As `textOfProblem` writes it. */
  readonly problem: string | null;
  readonly undo: unknown;
}

export interface BulkRepository {
  /** Begins a plan without people, in place of those of the author that were never begun. */
  create(bulk: BulkRow): Promise<void>;
  add(bulkId: string, items: readonly BulkItem[]): Promise<void>;
  find(id: string): Promise<BulkRow | null>;
  /** The newest first, plans left out. */
  recent(limit: number): Promise<BulkRow[]>;
  counts(id: string): Promise<Readonly<Partial<Record<BulkItemState, number>>>>;
  /** In their order. */
  items(
    id: string,
    query: {
      readonly states: readonly BulkItemState[];
      readonly limit: number;
      /** The last ones first. */
      readonly backwards?: boolean;
    },
  ): Promise<BulkItem[]>;
  /** From one state to the next, with the job that does it. "missing" where it is not in that state. */
  advance(
    id: string,
    from: BulkState,
    to: BulkState,
    also?: { readonly job?: NewJob; readonly finishedAt?: number },
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /** What came of one of them. */
  settle(
    id: string,
    position: number,
    outcome: Partial<Pick<BulkItem, "state" | "memberId" | "problem" | "undo">>,
  ): Promise<void>;
  /**
   * Removes those that were made before `before`; and of those made before `unneeded`, plans that were never begun and the names
   * in lines that led to no account.
   */
  readonly purge: Purge<{ readonly before: number; readonly unneeded: number }, "again">;
}
