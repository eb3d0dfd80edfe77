/** The repository of requests for roles, as the people who decide see them, and of who may decide. */
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { NewMail } from "./contract-jobs.ts";
import type { NewDelivery } from "./contract-webhooks.ts";

/** Names one request: a member who takes it back and asks again has made another one. */
export interface RequestKey {
  readonly memberId: string;
  readonly roleId: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
}

export interface WaitingRequestRow extends RequestKey {
  readonly name: string;
  readonly email: string;
  /** Why, as the member wrote it; empty for nothing. */
  readonly note: string;
  /** What was written back to them while it waits; empty for nothing. */
  readonly answer: string;
  readonly answeredAt: number | null;
}

export interface RequestWords {
  /** Why, as the member wrote it while the request waits; empty for nothing. */
  readonly note: string;
  /** What was written back to them; empty for nothing. */
  readonly answer: string;
}

/** Roles whose requests are read; null for all. */
export type RolesAskedFor = readonly string[] | null;

export type RequestDecision =
  /** Gives the role that was asked for, or another one in its place: then the request counts as declined. */
  | {
      readonly kind: "give";
      readonly roleId: string;
      readonly endsAt: number | null;
      readonly givenBy: string | null;
    }
  | { readonly kind: "decline" }
  /** The request goes on waiting. */
  | { readonly kind: "answer" };

export interface DecisionWrite {
  readonly at: number;
  /** For the member to read; null for nothing. */
  readonly answer: string | null;
  readonly mail: NewMail | null;
  readonly deliveries: readonly NewDelivery[];
}

/** A member, or everybody who holds a role. */
export type Approver =
  { readonly kind: "member"; readonly id: string } | { readonly kind: "role"; readonly id: string };

export interface RequestRepository {
  /** Newest first, those behind `after`. */
  waiting(query: {
    readonly roles: RolesAskedFor;
    readonly after: RequestKey | null;
    readonly limit: number;
  }): Promise<WaitingRequestRow[]>;
  /** The oldest first, of those that were asked for after a moment. */
  waitingSince(at: number, limit: number): Promise<WaitingRequestRow[]>;
  /** Null where the member does not wait for the role. */
  find(memberId: string, roleId: string): Promise<WaitingRequestRow | null>;
  /** How many wait; counts to `most` at most. */
  count(roles: RolesAskedFor, most: number): Promise<number>;
  /** "gone" when the request was decided, taken back or made anew meanwhile. */
  decide(
    request: RequestKey,
    decision: RequestDecision,
    write: DecisionWrite,
    authored?: AuthoredWrite,
  ): Promise<"written" | "gone" | Changed>;
  /** What was written about the member's requests, by role; those without a word are left out. */
  wordsAbout(memberId: string): Promise<ReadonlyMap<string, RequestWords>>;

  /** Roles that this member, or a holder of one of these roles, may decide on. */
  rolesDecidedBy(memberId: string, heldRoles: readonly string[]): Promise<string[]>;
  approversOf(roleId: string): Promise<Approver[]>;
  /** In place of those before. */
  putApprovers(
    roleId: string,
    approvers: readonly (Approver & { readonly rowId: string })[],
    authored?: AuthoredWrite,
  ): Promise<"written" | Changed>;
  /** Ids of members who are not suspended and hold one of these roles directly at this moment. */
  holdersOf(roles: readonly string[], at: number, limit: number): Promise<string[]>;
}
