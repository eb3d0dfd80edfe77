/**
 * A change with an author. Between the moment an author is judged and the moment the change is written lie a password's
 * hash and several reads, so what they were judged by is asked once more in the batch that writes.
 */
import type { RoleGrant } from "../../src/gatehouse/core/identity/role-grant.ts";

/** One entry of the history of roles, rules, people and page. */
export interface ChangeRow {
  readonly id: string;
  readonly at: number;
  readonly authorId: string | null;
  readonly authorName: string;
  /** What was touched. */
  readonly entity: "role" | "rule" | "member" | "page";
  readonly entityId: string;
  /** One plain sentence: "Created the role Press". */
  readonly summary: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface AuthorPreconditions {
  readonly id: string;
  /** SHA-256 of the id of the session they came by: it has not ended and is within its limits. */
  readonly sessionHash: string;
  /** Each is held and in force. */
  readonly roles: readonly string[];
  /** The session began at most so many milliseconds ago; left out where the sign-in need not be fresh. */
  readonly signedInWithin?: number;
  /** The hash of the password they have just typed; left out where none was asked for. */
  readonly passwordHash?: string;
}

/** A person as they were when the author was allowed to change them. */
export interface PersonPreconditions {
  readonly id: string;
  readonly suspended: boolean;
  /** All grants, those that are over or wait for approval among them. */
  readonly grants: readonly RoleGrant[];
}

/** What must still be so at the moment a change is written, by the clock that was given with the database. */
export interface Preconditions {
  /** Signed in and not suspended besides. Null for the operator on the command line. */
  readonly author: AuthorPreconditions | null;
  /** Version of the policy that was judged by; left out where neither roles nor rules were asked. */
  readonly policyVersion?: number;
  /** Nothing at all of what is written with an author has been written since it was at this version. */
  readonly authorityVersion?: number;
  readonly person?: PersonPreconditions;
}

/** With what a change is written: nothing is written unless all preconditions hold, and the history is written with it. */
export interface AuthoredWrite {
  readonly preconditions: Preconditions;
  /** Null for a change that has no place in the history. */
  readonly change: ChangeRow | null;
}

/** A precondition did not hold: read everything anew and judge again. */
export type Changed = "changed";

/** A conditional write that found something else than the caller had seen. */
export type Written = "written" | "conflict";
