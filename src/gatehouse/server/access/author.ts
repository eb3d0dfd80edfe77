/**
 * The author of a change: a member in the console, a program that acts for a member through the API, a company's directory
 * through SCIM, or the operator who runs the `gatehouse` command.
 */
import { holds } from "../../core/access/holder.ts";
import type { Permission } from "../../core/access/permission.ts";
import type { Policy } from "../../core/access/policy.ts";
import { printableNote } from "../../core/identity/note.ts";
import {
  isProgram,
  isSignedIn,
  type MemberSubject,
  type ProgramMember,
  type SignedInMember,
} from "../../core/identity/subject.ts";
import { failure, type Failure } from "./result.ts";
import { problem } from "../../core/languages/problem.ts";
import { namedPermission } from "../../core/access/described.ts";

/** Can read and write the database anyway, so only the guard of the last owner applies to them. */
export interface Operator {
  readonly kind: "operator";
}

/**
 * A directory with its token. It gives the roles on its list and looks after people who hold no more than those; it is nobody's
 * program, so that it goes on when the admin who connected it has left.
 */
export interface DirectoryAuthor {
  readonly kind: "directory";
  readonly id: string;
  readonly name: string;
  /** SHA-256, hex. */
  readonly tokenHash: string;
  readonly version: number;
  /** Ids of the roles that it may give. */
  readonly roles: readonly string[];
  readonly mayMakeRoles: boolean;
  readonly token?: never;
}

/**
 * What an author holds is asked by `core/access/holder.ts`, never by their roles alone: a program holds no more than the
 * scope of its token.
 */
export type Author = (SignedInMember | ProgramMember | Operator | DirectoryAuthor) & {
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
export type NamedAuthor =
  Pick<MemberSubject, "kind" | "id" | "name" | "token"> | Operator | Pick<DirectoryAuthor, "kind" | "name">;

export function authorId(author: NamedAuthor): string | null {
  return author.kind === "member" ? author.id : null;
}

export function authorName(author: NamedAuthor): string {
  if (author.kind === "operator") return "The command line";
  if (author.kind === "directory") return author.name;
  // Which of their programs it was. The name is erased together with the member's.
  return author.token === undefined ? author.name : `${author.name} (${author.token.name})`;
}

/**
 * Null when the author holds the permission. Every use case checks this again, because a rule may open its page to people
 * who do not.
 */
export function notPermitted(policy: Policy, author: Author, permission: Permission): Failure | null {
  if (author.kind === "operator" || (author.kind === "directory" && directoryMay(author, permission))) return null;
  // Types exclude others, such as a program with a password; checked all the same.
  const mayAct = author.kind === "member" && (isSignedIn(author) || isProgram(author));
  if (mayAct && author.standing === "active" && holds(policy, author, permission)) return null;
  return failure("not-permitted", problem("not-permitted", { permission: namedPermission(policy, permission) }));
}

/** What being a directory takes; whom and which roles, its list says. */
function directoryMay({ mayMakeRoles }: DirectoryAuthor, permission: Permission): boolean {
  return (
    permission === "people:view" || permission === "people:manage" || (mayMakeRoles && permission === "roles:manage")
  );
}
