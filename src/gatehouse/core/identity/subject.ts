/**
 * Who is asking. Identification turns whatever was presented into one of these and never throws for bad input.
 */
import type { SessionEndCause } from "./session.ts";
import type { TokenGrant } from "./token.ts";

/** What is known of something that is not valid: a token that does not exist, or a credential this address does not take. */
export type Unusable = "unknown-token" | "not-taken-here";

/** Why there is no member: each one is a reason for a 401 (see `refusal/reason.ts`). */
export type AnonymousBecause =
  | { readonly reason: "no-credentials" }
  | { readonly reason: "invalid-credentials"; readonly presented?: Unusable }
  | { readonly reason: "session-expired"; readonly limit: "idle" | "absolute" }
  | { readonly reason: "session-ended"; readonly cause: SessionEndCause }
  | { readonly reason: "token-expired" }
  | { readonly reason: "token-revoked" };

export interface AnonymousSubject {
  readonly kind: "anonymous";
  readonly because: AnonymousBecause;
}

export interface MemberSubject {
  readonly kind: "member";
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Ids of the roles granted directly; included roles are resolved by the policy. */
  readonly roles: readonly string[];
  readonly standing: "active" | "suspended";
  /** SHA-256 of the session id, hex. Absent when there is no session (the command line asks on a member's behalf). */
  readonly sessionHash?: string;
  /** When the credentials were last checked, milliseconds since 1970. */
  readonly authenticatedAt?: number;
  /** Set where a program came in, by its `Authorization` field; such a subject has no session. */
  readonly program?: "bearer" | "basic";
  /** Set where a program acts for the member: it may do no more than the member, and no more than its scope. */
  readonly token?: TokenGrant;
}

export type Subject = AnonymousSubject | MemberSubject;

export const anonymous: AnonymousSubject = { kind: "anonymous", because: { reason: "no-credentials" } };
