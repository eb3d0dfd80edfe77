/** The history of roles, rules and people: every change has an author, what was before and what is now. */
import { randomUUID } from "node:crypto";
import type { ChangeRepository, ChangeRow } from "../../../../db/repositories/contract.ts";
import { authorId, authorName, type NamedAuthor } from "./author.ts";
import { textOfChange, type ChangeMessage } from "../../core/languages/change.ts";

/** How the author of what a deleted person did is stored. The console has words for it. */
export const deletedPerson = "";

export interface Change {
  readonly entity: ChangeRow["entity"];
  readonly entityId: string;
  readonly summary: ChangeMessage;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface History {
  /** The row to be written together with the change. */
  rowOf(author: NamedAuthor, change: Change): ChangeRow;
  /** Newest first. */
  of(entity: ChangeRow["entity"], entityId: string, limit?: number): Promise<ChangeRow[]>;
}

export function createHistory(changes: ChangeRepository, now: () => number): History {
  const rowOf = (
    author: NamedAuthor,
    { entity, entityId, summary, before = null, after = null }: Change,
  ): ChangeRow => ({
    id: randomUUID(),
    at: now(),
    authorId: authorId(author),
    authorName: authorName(author),
    entity,
    entityId,
    summary: textOfChange(summary),
    before,
    after,
  });

  return {
    rowOf,
    of: (entity, entityId, limit = 20) => changes.recent({ entity, entityId, limit }),
  };
}
