/** The author of a change: a member in the console, or the operator who runs the `gatehouse` command on the machine. */
import type { Permission } from "../../core/access/permission.ts";
import type { Policy } from "../../core/access/policy.ts";
import { printableNote } from "../../core/identity/note.ts";
import { isSignedIn, type SignedInMember } from "../../core/identity/subject.ts";
import { failure, type Failure } from "./result.ts";
import { problem } from "../../core/languages/problem.ts";
import { namedPermission } from "../../core/access/described.ts";

/** Can read and write the database anyway, so only the guard of the last owner applies to them. */
export interface Operator {
  readonly kind: "operator";
}

/** A program is never an author, even with a token of full scope. */
export type Author = (SignedInMember | Operator) & {
  /** Why they change something; it stands in the audit beside each change that they make as this author. */
  readonly reason?: string;
};

/** The same author, who says why. @param typed empty for nothing */
export function becauseOf<By extends Author>(author: By, typed: string): By {
  const reason = printableNote(typed);
  return reason === "" ? author : { ...author, reason };
}

export const operator: Operator = { kind: "operator" };

/** Who is named in the history. Someone who opened a link of their own has no session yet. */
export type NamedAuthor = Pick<SignedInMember, "kind" | "id" | "name"> | Operator;

export function authorId(author: NamedAuthor): string | null {
  return author.kind === "member" ? author.id : null;
}

export function authorName(author: NamedAuthor): string {
  return author.kind === "member" ? author.name : "The command line";
}

/**
 * Null when the author holds the permission. Every use case checks this again, because a rule may open its page to people
 * who do not.
 */
export function notPermitted(policy: Policy, author: Author, permission: Permission): Failure | null {
  if (author.kind === "operator") return null;
  // Types exclude programs; checked all the same, because a token must never count as a session here.
  if (isSignedIn(author) && author.standing === "active" && policy.holdsPermission(author.roles, permission))
    return null;
  return failure("not-permitted", problem("not-permitted", { permission: namedPermission(policy, permission) }));
}
