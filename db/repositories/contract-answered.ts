/** The repository of writes of programs whose answers are repeated (`Idempotency-Key`). */
import type { Purge } from "./contract.ts";

export interface AnsweredWriteRow {
  /** SHA-256 of the token's id and the key, hex. */
  readonly keyHash: string;
  readonly tokenId: string;
  /** SHA-256 of the request, hex. */
  readonly requestHash: string;
  /** Sealed; null while there is none. */
  readonly answer: string | null;
  /** When it began, milliseconds since 1970. */
  readonly at: number;
}

export interface AnsweredWriteRepository {
  /**
   * Takes the key for a request that is about to be carried out. Of several calls at once, on any instances, one gets it. A row
   * from before `after` makes room.
   *
   * @param most rows of one token
   * @returns the row of another request that has the key; `too-many` where the token has as many as it may
   */
  claim(
    row: Omit<AnsweredWriteRow, "answer">,
    bounds: { readonly after: number; readonly most: number },
  ): Promise<"claimed" | "too-many" | AnsweredWriteRow>;
  /** What was answered; nothing where the row is gone. */
  answer(keyHash: string, sealed: string): Promise<void>;
  /** The request was not carried out, and may be sent again with this key. */
  release(keyHash: string): Promise<void>;
  /** Removes rows from before the given time. */
  readonly purge: Purge<number, "again">;
}
