/** The history of roles, rules and people: every change has an author, what was before and what is now. */
import { randomUUID } from "node:crypto";
import type { ChangeSource } from "../../core/access/change-source.ts";
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
  /** Left out, the author's own: see `sourceOf`. */
  readonly source?: ChangeSource;
  /** Why, as the author wrote it. */
  readonly why?: string;
}

export interface History {
  /** The row to be written together with the change. */
  rowOf(author: NamedAuthor, change: Change): ChangeRow;
  /** Newest first. */
  of(entity: ChangeRow["entity"], entityId: string, limit?: number): Promise<ChangeRow[]>;
}

/** Changes that come from one place alone, for every author. */
const sources: Partial<Record<ChangeMessage["id"], ChangeSource>> = {
  "owner-set-up": "account",
  "person-joined": "account",
  "person-joined-invited": "account",
  "person-joined-provider": "provider",
  "role-given-provider": "provider",
  "role-taken-provider": "provider",
  "provider-linked": "provider",
  "own-password-reset": "account",
  "own-email-changed": "account",
  "session-disowned": "account",
  "account-deleted": "account",
  "page-imported": "import",
  "page-published-later": "product",
  "code-changed": "code",
};

/** A member acts in the console, and a program by way of the API, unless the use case says otherwise. */
function sourceOf(author: NamedAuthor, { id }: ChangeMessage): ChangeSource {
  return sources[id] ?? ownSourceOf(author);
}

/** Where the changes of this author come from. */
export function ownSourceOf(author: NamedAuthor): ChangeSource {
  if (author.kind === "operator") return "command";
  if (author.kind === "directory") return "directory";
  return author.token === undefined ? "console" : "api";
}

export function createHistory(changes: ChangeRepository, now: () => number): History {
  const rowOf = (
    author: NamedAuthor,
    { entity, entityId, summary, before = null, after = null, source = sourceOf(author, summary), why }: Change,
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
    source,
    why: why === undefined || why === "" ? null : why,
  });

  return {
    rowOf,
    of: (entity, entityId, limit = 20) => changes.recent({ entity, entityId, limit }),
  };
}
