/** Who is asking. Identification turns the presented credential into one of these and never throws for bad input. */
import type { Viewing } from "../view-as/viewing.ts";
import type { Language } from "../page/language.ts";
import type { Member } from "./member.ts";
import type { RoleGrant } from "./role-grant.ts";
import type { SessionEndCause } from "./session.ts";
import type { TokenGrant } from "./token.ts";

/**
 * What is wrong with a credential: the token does not exist, this path does not accept the kind, the `Authorization` header cannot
 * be read, or email and password do not match.
 */
export const credentialProblems = [
  "unknown-token",
  "not-taken-here",
  "malformed-token",
  "malformed-header",
  "wrong-password",
] as const;
export type CredentialProblem = (typeof credentialProblems)[number];

/** The credential was valid once. For the record of refusals only; never told to the client. */
export interface EndedCredential {
  readonly memberId: string;
  /** In which the member wants to read. */
  readonly language?: Language | undefined;
  /** Handle of the session, and when it began, milliseconds since 1970. */
  readonly session?: { readonly handle: string; readonly began: number };
  /** Name of the token. */
  readonly token?: string;
}

/** When a session ended: told to the browser that has its id. Milliseconds since 1970, and milliseconds that its limit allowed. */
export interface SessionOver {
  readonly at: number;
  /** Left out where no limit ended it. */
  readonly after?: number;
}

/** Why there is no member: each one is a reason for a 401 (see `refusal/reason.ts`). */
export type AnonymousBecause =
  | { readonly reason: "no-credentials" }
  | { readonly reason: "invalid-credentials"; readonly presented?: CredentialProblem }
  | {
      readonly reason: "session-expired";
      readonly limit: "idle" | "absolute";
      readonly over?: SessionOver;
      readonly former?: EndedCredential;
    }
  | {
      readonly reason: "session-ended";
      readonly cause: SessionEndCause;
      readonly over?: SessionOver;
      readonly former?: EndedCredential;
    }
  | { readonly reason: "token-expired"; readonly former?: EndedCredential }
  | { readonly reason: "token-revoked"; readonly former?: EndedCredential };

export interface AnonymousSubject {
  readonly kind: "anonymous";
  readonly because: AnonymousBecause;
}

/** For its member alone. */
export interface Suspension {
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Empty for nothing. */
  readonly note: string;
}

export interface MemberSubject {
  readonly kind: "member";
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Ids of the roles granted directly and in force; included roles are resolved by the policy. */
  readonly roles: readonly string[];
  /** All grants, including ended and pending ones, which explain a missing role. */
  readonly grants?: readonly RoleGrant[];
  /** Whether the email is confirmed; left out, it is not. */
  readonly emailVerified?: boolean;
  readonly standing: "active" | "suspended";
  /** In which they want to read; left out: as the browser asks. */
  readonly language?: Language;
  /** Of the page on which they are changing something: for a mail about it, where they chose no language. */
  readonly readsIn?: Language;
  /** When the account is deleted, as its member asked: milliseconds since 1970; left out: it stays. */
  readonly deletesAt?: number;
  /** Of a suspended member: since when, and what the admin wrote for them to read. */
  readonly suspension?: Suspension;
  /** SHA-256 of the session id, hex. Absent when there is no session (the command line asks on a member's behalf). */
  readonly sessionHash?: string;
  /** When the password was last checked, milliseconds since 1970. Absent: never, so that no sign-in is fresh. */
  readonly authenticatedAt?: number | undefined;
  /** How: RFC 8176 words (`pwd`). Absent where there is no session and no password. */
  readonly authenticatedBy?: readonly string[];
  /** Time of the request, milliseconds since 1970; the age of a sign-in is measured at it. */
  readonly at?: number;
  /** Whether the session was begun with "keep me signed in". */
  readonly remembered?: boolean | undefined;
  /** Set where this member sees the site as somebody else: see `core/view-as/viewing.ts`. */
  readonly viewing?: Viewing | undefined;
  /**
   * Set where an admin sees the site as this member, who is not there. Such a subject has no session: it may read what the
   * member may read, and change nothing.
   */
  readonly viewedBy?: { readonly id: string; readonly name: string };
  /** Set for a program that authenticated with an `Authorization` header; such a subject has no session. */
  readonly program?: "bearer" | "basic";
  /** Set where a program acts for the member: it may do no more than the member, and no more than its scope. */
  readonly token?: TokenGrant;
}

/** A member with a session: the only subject who can change something in the console's pages or in their account. */
export interface SignedInMember extends MemberSubject {
  readonly sessionHash: string;
  readonly program?: never;
  readonly token?: never;
}

export function isSignedIn(subject: Subject): subject is SignedInMember {
  return subject.kind === "member" && subject.sessionHash !== undefined && subject.program === undefined;
}

/**
 * A program that acts for a member with a token: it can change what the console changes, by way of the API, within the
 * scope of its token.
 */
export interface ProgramMember extends MemberSubject {
  readonly token: TokenGrant;
  readonly sessionHash?: never;
  /** A token is never a fresh sign-in, nor a second factor. */
  readonly authenticatedAt?: never;
}

/** With the token by itself, as the API takes it; a password sent with Basic is no token. */
export function isProgram(subject: Subject): subject is ProgramMember {
  return (
    subject.kind === "member" &&
    subject.program === "bearer" &&
    subject.token !== undefined &&
    subject.sessionHash === undefined
  );
}

/** The member as a subject; `known` is what else is known about the request. */
export function memberSubject(
  member: Member,
  known: Pick<
    MemberSubject,
    "at" | "sessionHash" | "authenticatedAt" | "authenticatedBy" | "remembered" | "program" | "viewing"
  > = {},
): MemberSubject {
  return {
    kind: "member",
    id: member.id,
    email: member.email,
    name: member.name,
    roles: member.roles,
    grants: member.grants,
    emailVerified: member.emailVerifiedAt !== null,
    standing: member.suspendedAt === null ? "active" : "suspended",
    ...(member.language !== undefined && { language: member.language }),
    ...(member.deletesAt !== undefined && { deletesAt: member.deletesAt }),
    ...suspensionOf(member),
    ...known,
  };
}

/**
 * The language that this person chose in their account; undefined where they chose none, or no one is known. A program reads
 * what its own request asks for.
 */
export function languageChosenBy(subject: Subject | undefined): Language | undefined {
  if (subject === undefined) return undefined;
  if (subject.kind === "member") return subject.program === undefined ? subject.language : undefined;
  return "former" in subject.because ? subject.because.former?.language : undefined;
}

/** As a subject carries it; nothing for a member in good standing. */
export function suspensionOf({ suspendedAt, suspensionNote = "" }: Pick<Member, "suspendedAt" | "suspensionNote">): {
  readonly suspension?: Suspension;
} {
  return suspendedAt === null ? {} : { suspension: { since: suspendedAt, note: suspensionNote } };
}

export type Subject = AnonymousSubject | MemberSubject;

export const anonymous: AnonymousSubject = { kind: "anonymous", because: { reason: "no-credentials" } };
