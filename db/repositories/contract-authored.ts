/**
 * A change with an author. Between judging the author and writing the change there are several reads and perhaps a
 * password hash, so the batch that writes checks the preconditions again.
 */
import type { ChangedEntity, ChangeSource } from "../../src/gatehouse/core/access/change-source.ts";
import type { RoleGrant } from "../../src/gatehouse/core/identity/role-grant.ts";

/** One entry of the history of roles, rules, people, page and pictures. */
export interface ChangeRow {
  readonly id: string;
  readonly at: number;
  readonly authorId: string | null;
  readonly authorName: string;
  /** What was changed. */
  readonly entity: ChangedEntity;
  readonly entityId: string;
  /** One plain sentence: "Created the role Press". */
  readonly summary: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Where it came from; left out, the command line for a change without an author's id, else the console. */
  readonly source?: ChangeSource | null;
  /** Why, as its author wrote it. */
  readonly why?: string | null;
}

export interface AuthorPreconditions {
  readonly id: string;
  /** SHA-256 of the author's session id: the session has not ended and is within its limits. Left out for what a job does later. */
  readonly sessionHash?: string;
  /** Of a program: its token has neither been revoked nor expired. */
  readonly tokenId?: string;
  /** Roles that are held and in force. */
  readonly roles: readonly string[];
  /** The session began at most so many milliseconds ago; left out where the sign-in need not be fresh. */
  readonly signedInWithin?: number;
  /** The hash of the password they have just typed; left out where none was required. */
  readonly passwordHash?: string;
}

/** A person as they were when the author was allowed to change them. */
export interface PersonPreconditions {
  readonly id: string;
  readonly suspended: boolean;
  /** All grants, those that are over or wait for approval among them. */
  readonly grants: readonly RoleGrant[];
}

/** What must still be true when a change is written, by the clock that was given with the database. */
export interface Preconditions {
  /** The author must also be signed in and not suspended. Null for the operator on the command line and for a directory. */
  readonly author: AuthorPreconditions | null;
  /** The directory that makes the change: its token, and what it may give, are as they were read. */
  readonly directory?: { readonly id: string; readonly tokenHash: string; readonly version: number };
  /** Version of the policy used for judging; left out where neither roles nor rules mattered. */
  readonly policyVersion?: number;
  /** No change with an author has been written since this version. */
  readonly authorityVersion?: number;
  readonly person?: PersonPreconditions;
}

/** How a change is written: only if all preconditions hold, and together with its history. */
export interface AuthoredWrite {
  readonly preconditions: Preconditions;
  /** Null for a change that is not part of the history. */
  readonly change: ChangeRow | null;
}

/** A precondition failed: read everything and judge again. */
export type Changed = "changed";

/** A conditional write that found something else than the caller had seen. */
export type Written = "written" | "conflict";
