/** The repositories of people: members and their roles, email confirmations, tries to sign in. */
import type { PeopleGroup } from "../../src/gatehouse/core/access/admission.ts";
import type { Member } from "../../src/gatehouse/core/identity/member.ts";
import type { MemberSource, PeopleFilter, PeopleOrder } from "../../src/gatehouse/core/identity/people-filter.ts";
import type { Purge, RecordBounds, RecordPurge } from "./contract.ts";
import type { SignInOutcome } from "../../src/gatehouse/core/identity/sign-in-outcome.ts";
import type { NewDelivery, NewJob, NewMail, NewSessionRow } from "./contract.ts";
import type { ForgottenPerson } from "./contract-accounts.ts";
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import type { DirectoryPersonRow } from "./contract-directories.ts";

export interface NewMemberRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly createdAt: number;
  readonly roles: readonly string[];
  /** When all of these roles end; left out: never. */
  readonly rolesEndAt?: number | null;
  readonly grantedBy: string | null;
  readonly emailVerifiedAt?: number | null;
  readonly source?: MemberSource;
  /** The directory that makes the account. */
  readonly directory?: DirectoryPersonRow;
  /** Left out: they have not signed in yet. */
  readonly lastSignInAt?: number;
}

export interface PeopleQuery {
  readonly filter?: PeopleFilter;
  /** Newest first, unless it says otherwise. */
  readonly order?: PeopleOrder;
  /** Id of the person beyond whom the list goes on; null for its beginning, or its end where it goes backwards. */
  readonly from?: string | null;
  readonly backwards?: boolean;
  readonly limit: number;
}

export interface PasswordReplacement {
  readonly hash: string;
  readonly at: number;
  readonly revokeTokens?: boolean;
  /** A session to begin with it, which stays open. */
  readonly session?: NewSessionRow;
}

/** What tells others of a request; written with it. */
export interface ToldAlong {
  readonly jobs?: readonly NewJob[];
  readonly deliveries?: readonly NewDelivery[];
}

/** A role that a member asks for. */
export interface RoleRequestRow {
  readonly memberId: string;
  readonly roleId: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** Why, as the member wrote it; empty for nothing. */
  readonly note: string;
}

export interface MemberRepository {
  /** "taken" when the email or the id is in use. Grants the roles in the same batch. */
  create(member: NewMemberRow, authored?: AuthoredWrite): Promise<"written" | "taken" | Changed>;
  /**
   * Creates the first owner, as long as the site has no owner who can sign in.
   *
   * @param setupKeyHash SHA-256 of the one-time key, hex, which this uses up; null where none is required
   */
  createFirstOwner(
    owner: NewMemberRow,
    setupKeyHash: string | null,
    change: ChangeRow,
  ): Promise<"written" | "has-owner" | "key-not-valid" | "taken" | Changed>;
  findById(id: string): Promise<Member | null>;
  /** In no particular order; unknown ids are left out. */
  findByIds(ids: readonly string[]): Promise<Member[]>;
  findByEmail(email: string): Promise<Member | null>;
  /** In no particular order; emails that no member has are left out. */
  findByEmails(emails: readonly string[]): Promise<Member[]>;
  /** For signing in only. */
  passwordHashOf(id: string): Promise<string | null>;
  /** Stores a stronger hash of the same password, unless the password is another one by now. Sessions go on. */
  upgradePasswordHash(id: string, from: string, to: string): Promise<void>;
  /** Replaces the password and ends all sessions; of them and of tokens, answers how many it closed. */
  replacePassword(
    id: string,
    replacement: PasswordReplacement,
    authored?: AuthoredWrite,
  ): Promise<{ readonly sessionsEnded: number; readonly tokensRevoked: number } | Changed>;
  rename(id: string, name: string, authored?: AuthoredWrite): Promise<"written" | Changed>;
  /**
   * Another email, written with the mails that tell of it. Links that were sent to the one before work no more. "moved" when the
   * member's email is not `from` any more; "last-owner" as in `setEmailVerified`.
   */
  correctEmail(
    id: string,
    correction: {
      readonly from: string;
      readonly to: string;
      readonly emailVerifiedAt: number | null;
      readonly mails: readonly NewMail[];
    },
    authored?: AuthoredWrite,
    mustBeConfirmed?: boolean,
  ): Promise<"written" | "taken" | "moved" | "last-owner" | Changed>;
  /**
   * A part of the list in its order, also where it was read backwards. A search matches a part of the name or email, `%` and `_`
   * taken literally. Upper and lower case are the same in every script, on both engines; accents count ("e" does not find "é").
   */
  list(query: PeopleQuery): Promise<{
    readonly members: Member[];
    /** Whether there are more in the direction of reading. */
    readonly more: boolean;
    /** Whether the person at the edge was removed meanwhile. */
    readonly edgeIsGone: boolean;
    /** How many the filter selects in all, where it selects few; else null. */
    readonly total: number | null;
  }>;
  /**
   * How many the filter selects.
   *
   * @param most where it selects some only: counts no further
   */
  countAlike(filter: PeopleFilter, most?: number): Promise<number>;
  count(): Promise<number>;
  /** Active members by what rules see of them, in no particular order, as a text that `readPeopleGroups` reads. */
  groups(): Promise<string>;
  /** Active members of these groups, by name; their roles in the order in which `groups` gave them. */
  ofGroups(
    groups: readonly Pick<PeopleGroup, "roles" | "emailVerified">[],
    limit: number,
  ): Promise<Pick<Member, "id" | "name" | "email">[]>;
  /** Number of members with a pending role request. */
  countWaiting(): Promise<number>;
  /** Members who hold the owner role directly and are not suspended. */
  countActiveOwners(): Promise<number>;
  /**
   * Gives the role, for good or until `endsAt`, in place of an earlier or pending grant of it.
   *
   * @param source the provider whose claims give it, or `sourceOfDirectory`; null where a person does
   */
  grantRole(
    memberId: string,
    roleId: string,
    grantedBy: string | null,
    at: number,
    endsAt?: number | null,
    authored?: AuthoredWrite,
    source?: string | null,
  ): Promise<"written" | Changed>;
  /**
   * Notes that the member asks for the role, and why. One that ended stays known as such. "nothing-to-do" when it holds,
   * or was asked for.
   */
  requestRole(
    memberId: string,
    roleId: string,
    at: number,
    authored?: AuthoredWrite,
    note?: string | null,
    along?: ToldAlong,
  ): Promise<"written" | "nothing-to-do" | Changed>;
  /** What these members ask for and wait for, the oldest first. */
  requestsOf(memberIds: readonly string[]): Promise<RoleRequestRow[]>;
  /** Its member takes a request back; a grant that ended before stays known as such. "nothing-to-do" when there is none. */
  withdrawRequest(
    memberId: string,
    roleId: string,
    authored?: AuthoredWrite,
  ): Promise<"written" | "nothing-to-do" | Changed>;
  /**
   * Owner by inclusion in another role does not count. "last-owner" when this would leave the site without an active owner;
   * decided atomically, here and below. With `mustBeConfirmed` there must also be one left whose email is confirmed: ask
   * for it where the rules keep other owners from running the site, see core/access/owner-lock-out.ts.
   */
  revokeRole(
    memberId: string,
    roleId: string,
    authored?: AuthoredWrite,
    mustBeConfirmed?: boolean,
  ): Promise<"written" | "last-owner" | Changed>;
  /**
   * Ends the sessions (`suspended`) and revokes the tokens of the member in the same batch.
   *
   * @param note for the member to read
   * @param by id of the directory that suspends them; null where a person does
   */
  suspend(
    memberId: string,
    at: number,
    authored?: AuthoredWrite,
    mustBeConfirmed?: boolean,
    note?: string | null,
    by?: string | null,
  ): Promise<"written" | "last-owner" | Changed>;
  /** @param by only where this directory has suspended them: else "changed" */
  reinstate(memberId: string, authored?: AuthoredWrite, by?: string): Promise<"written" | Changed>;
  /** Null withdraws the confirmation. */
  setEmailVerified(
    memberId: string,
    at: number | null,
    authored?: AuthoredWrite,
    mustBeConfirmed?: boolean,
  ): Promise<"written" | "last-owner" | Changed>;
  /**
   * Removes the account with its sessions, tokens and grants; what others gave and made stays, and so does history.
   *
   * @param forgotten what the records say of the person from then on; left out, they stay as they are
   */
  remove(
    memberId: string,
    authored?: AuthoredWrite,
    mustBeConfirmed?: boolean,
    forgotten?: ForgottenPerson,
  ): Promise<"written" | "last-owner" | Changed>;
  /** Fills in what lists order names by, in rows of older releases. */
  readonly orderNames: Purge<null, "again">;
  /** Removes temporary members made before the given time. Throws for an email ending that real people could have. */
  removeTemporary(ending: `${string}@${string}.invalid`, createdBefore: number): Promise<number>;
  /** How many members hold each role directly and now; a role without holders is left out. */
  countHolders(): Promise<ReadonlyMap<string, number>>;
}

export interface SignInRow {
  readonly id: string;
  readonly at: number;
  readonly outcome: SignInOutcome;
  /** Null where no member has the email that was typed. */
  readonly memberId: string | null;
  readonly clientIp: string;
  readonly userAgent: string;
  /**
   * How many tries the row counts: more than one when many equal ones were turned away, of which this was the first.
   */
  readonly times: number;
  /** Id of the request in the log; null in rows of older versions. Of a row that counts, the first one's. */
  readonly requestId?: string | null | undefined;
}

export interface SignInRepository {
  /** An existing row takes the greater count. */
  insertMany(rows: readonly SignInRow[]): Promise<void>;
  /** Newest first. */
  recentOf(memberId: string, limit: number): Promise<SignInRow[]>;
  /** Sign-ins that succeeded from `from` on and before `to`. */
  countSucceeded(from: number, to: number): Promise<number>;
  /** Of all members. Newest first. */
  recent(limit: number): Promise<SignInRow[]>;
  /** The kinds are tries that were turned away and all others. */
  readonly purge: Purge<RecordBounds, RecordPurge>;
}

export interface EmailConfirmation {
  readonly memberId: string;
  /** SHA-256 of the key, hex. */
  readonly keyHash: string;
  readonly email: string;
  readonly endsAt: number;
}

export interface EmailConfirmationRepository {
  /**
   * In place of the one before.
   *
   * @param mail brings the link to the member
   */
  put(confirmation: EmailConfirmation, authored?: AuthoredWrite, mail?: NewMail): Promise<"written" | Changed>;
  find(keyHash: string): Promise<EmailConfirmation | null>;
  /**
   * Confirms the member's email and uses the key up. False when it was used up meanwhile, is too old at `at`, or the
   * member's email has changed.
   */
  use(confirmation: EmailConfirmation, at: number): Promise<boolean>;
  /** Removes links that ended before the given time. */
  readonly purge: Purge<number, string>;
}
