/**
 * What the repositories do, for both engines. Times are milliseconds since 1970, given by the caller; ids are given by
 * the caller too. Which grants are in force is decided by the clock that was given with the database. Methods are
 * single statements or atomic batches: there are no interactive transactions.
 */
import type { MergeRepository } from "./contract-merges.ts";
import type { Permission } from "../../src/gatehouse/core/access/permission.ts";
import type { Role, RoleDefinition } from "../../src/gatehouse/core/access/role.ts";
import type { Member } from "../../src/gatehouse/core/identity/member.ts";
import type { SessionEnd, SessionEndCause } from "../../src/gatehouse/core/identity/session.ts";
import type { AuthoredWrite, Changed, Written } from "./contract-authored.ts";
import type { JobRepository, MailRepository } from "./contract-jobs.ts";
import type { AccountRepository } from "./contract-accounts.ts";
import type { PageRepository } from "./contract-page.ts";
import type { PictureRepository } from "./contract-pictures.ts";
import type { AnsweredWriteRepository } from "./contract-answered.ts";
import type { KeptRequestRepository } from "./contract-kept.ts";
import type { ChangeRepository, RefusalCountRepository, RefusalRepository } from "./contract-records.ts";
import type { EmailConfirmationRepository, MemberRepository, SignInRepository } from "./contract-people.ts";
import type { ExternalAccountRepository } from "./contract-external.ts";
import type { PasskeyRepository, SecondFactorRepository } from "./contract-second-factor.ts";
import type { BulkRepository } from "./contract-bulk.ts";
import type { RequestRepository } from "./contract-requests.ts";
import type { PlanRepository } from "./contract-plans.ts";
import type { RuleRepository } from "./contract-rules.ts";
import type { ScheduleRepository } from "./contract-schedule.ts";
import type { OneTimeKeyRepository, SignUpRepository } from "./contract-ways-in.ts";
import type { DirectoryRepository } from "./contract-directories.ts";
import type { TrialRepository } from "./contract-trials.ts";
import type { ViewRepository } from "./contract-views.ts";
import type { WebhookRepository } from "./contract-webhooks.ts";

export type * from "./contract-accounts.ts";
export type * from "./contract-authored.ts";
export type * from "./contract-bulk.ts";
export type * from "./contract-jobs.ts";
export type * from "./contract-page.ts";
export type * from "./contract-merges.ts";
export type * from "./contract-people.ts";
export type * from "./contract-answered.ts";
export type * from "./contract-records.ts";
export type * from "./contract-plans.ts";
export type * from "./contract-rules.ts";
export type * from "./contract-schedule.ts";
export type * from "./contract-external.ts";
export type * from "./contract-second-factor.ts";
export type * from "./contract-pictures.ts";
export type * from "./contract-trials.ts";
export type * from "./contract-ways-in.ts";
export type * from "./contract-requests.ts";
export type * from "./contract-views.ts";
export type * from "./contract-webhooks.ts";
export type * from "./contract-directories.ts";

/**
 * One step of a purge. It removes at most `most` rows, which it finds by an index. The caller lets other work run and
 * calls again with the returned position. A purge may end after any step, and two instances may purge at once.
 */
export type Purge<Bounds, From> = (bounds: Bounds, from: From | null, most: number) => Promise<PurgeStep<From>>;

export interface PurgeStep<From> {
  readonly removed: number;
  /** Where the next step goes on; null when there is no more to do. */
  readonly next: From | null;
}

/** Bounds of a record. */
export interface RecordBounds {
  /** Older rows are removed. */
  readonly before: number;
  /** This many of the newest rows of each kind are kept. */
  readonly keep: number;
}

/** How far a record's purge has come: it removes old rows, or has counted so many of each kind down to a row. */
export type RecordPurge =
  "old" | { readonly below: { readonly at: number; readonly id: string } | null; readonly counted: readonly number[] };

export interface SessionRow {
  readonly idHash: string;
  readonly memberId: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly remembered: boolean;
  readonly endedAt: number | null;
  /** For one that was seen to have expired, the limit it passed. */
  readonly endCause: SessionEnd | null;
  readonly userAgent: string;
  readonly clientIp: string;
  /** How the member authenticated: RFC 8176 words, separated by spaces. */
  readonly authenticatedBy: string;
  /** Milliseconds; null: as `core/identity/session.ts` says. */
  readonly idleLimit: number | null;
  readonly absoluteLimit: number | null;
  /** The session at the provider that it came from, so that the provider can end it. */
  readonly providerSession: string | null;
  /** The passkey that proved it; null for none. */
  readonly passkeyId: string | null;
  /** As whom its member sees the site, as `core/view-as/viewing.ts` writes it, and when that ends by itself; null: as themself. */
  readonly viewing: string | null;
  readonly viewingUntil: number | null;
}

/** How far the purge has come: it removes ended sessions, or has read all that began before a time. */
export type SessionPurge = "ended" | number;
type OptionalOfSession =
  "authenticatedBy" | "idleLimit" | "absoluteLimit" | "providerSession" | "passkeyId" | "viewing" | "viewingUntil";
export type NewSessionRow = Omit<SessionRow, "endedAt" | "endCause" | OptionalOfSession> &
  // By password, with the usual limits, from no provider and by no passkey, unless it says otherwise.
  Partial<Pick<SessionRow, OptionalOfSession>>;

export interface SessionWithMember {
  readonly session: SessionRow;
  readonly member: Member;
}

/** What requests ask before they are decided, all as of one moment. */
export interface RequestReads {
  readonly policyVersion: number;
  /** Of the page's live revision; 0 before there is one. */
  readonly publishedNumber: number;
  /** By hash, ended sessions included; a hash that no session has is left out. */
  readonly sessions: ReadonlyMap<string, SessionWithMember>;
}

export interface RequestReadRepository {
  /** For all requests that arrived together: one prepared statement. */
  read(idHashes: readonly string[]): Promise<RequestReads>;
}

/** The role that holders of a removed one get in its place. */
export interface RoleReplacement {
  readonly roleId: string;
  readonly grantedBy: string | null;
  readonly at: number;
}

/** What names a role beside rules and other roles. */
export interface RoleUses {
  /** Requests for it that wait. */
  readonly waiting: number;
  /** People on their way in who get it. */
  readonly invitations: number;
  /** Roles whose requests its holders decide on. */
  readonly decidesOn: readonly string[];
}

export interface SessionRepository {
  /**
   * In one batch: ends the session with the hash `replacesIdHash` (`replaced`), and of the member's others as many as it
   * takes to keep `mostSessions` open (`too-many`), the one seen longest ago first.
   */
  create(session: NewSessionRow, replacesIdHash?: string): Promise<void>;
  /**
   * The same after the password was right. False, and nothing is written, when by now the password is another one or the
   * member is suspended.
   */
  createForPassword(
    session: NewSessionRow,
    verified: { readonly passwordHash: string; readonly previousIdHash?: string | undefined },
  ): Promise<boolean>;
  /** Ended sessions included. One prepared statement. */
  findWithMember(idHash: string): Promise<SessionWithMember | null>;
  /** Moves last-seen of a session that has not ended forward if it is still at or before `onlyIfBefore`, so that parallel visits write once. */
  touch(idHash: string, at: number, onlyIfBefore: number): Promise<boolean>;
  /** Ends a live session; an ended one keeps its first cause, and one whose time had run out the limit it passed. */
  end(idHash: string, cause: SessionEndCause, at: number): Promise<boolean>;
  /** The same for a session of this member; "missing" when they have none that goes on under this hash. */
  endOne(
    memberId: string,
    idHash: string,
    cause: SessionEndCause,
    at: number,
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /** Ends all live sessions of a member but one, and revokes their tokens where asked to; answers how many. */
  endAll(
    memberId: string,
    cause: SessionEndCause,
    at: number,
    also?: { readonly except?: string; readonly revokeTokens?: boolean },
    authored?: AuthoredWrite,
  ): Promise<{ readonly sessionsEnded: number; readonly tokensRevoked: number } | Changed>;
  /** Marks the member's sessions whose time has run out, so that they stay so when the clock steps back. */
  endExpired(memberId: string, at: number): Promise<void>;
  /** Not ended; expiry is the caller's arithmetic. Newest first. */
  listOpen(memberId: string): Promise<SessionRow[]>;
  /** Sessions not ended and within their limits at `now` (limits from core/identity/session.ts). */
  countLive(now: number): Promise<number>;
  /** Without a trace. For a session that no person had. */
  remove(idHash: string): Promise<void>;
  /** Removes the ended sessions of a member but the newest `keep`. */
  trimEnded(memberId: string, keep: number): Promise<number>;
  /** Removes rows that ended, or whose absolute limit passed, before the given time. */
  readonly purge: Purge<number, SessionPurge>;
}

export interface TokenRow {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string;
  /** The scope. */
  readonly permissions: readonly Permission[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
  /** Equal to `expiresAt` on a token that was seen to have expired. */
  readonly revokedAt: number | null;
  readonly createdBy: string | null;
}

/** How many tokens one member may have at once; their names are unique. */
export interface TokenLimits {
  readonly most: number;
}

export interface TokenRepository {
  create(
    token: Omit<TokenRow, "lastUsedAt" | "revokedAt">,
    limits?: TokenLimits,
    authored?: AuthoredWrite,
  ): Promise<"written" | "name-taken" | "too-many" | Changed>;
  /** Called by every request of a program: one prepared statement, ended tokens included. */
  findWithMember(tokenHash: string): Promise<{ token: TokenRow; member: Member } | null>;
  /** The same by its id, for what is written with it: ended tokens included. */
  findByIdWithMember(id: string): Promise<{ token: TokenRow; member: Member } | null>;
  /** Moves last-used forward if it is unset or still at or before `onlyIfBefore`, so that parallel requests write once. */
  touch(id: string, at: number, onlyIfBefore: number): Promise<boolean>;
  /** Revokes a token of this member; a revoked one keeps its time, and is "missing" here. */
  revoke(id: string, memberId: string, at: number, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /** Marks the member's tokens whose time has run out, so that they stay so when the clock steps back. */
  endExpired(memberId: string, at: number): Promise<void>;
  /** Ended ones included. Newest first. */
  listOf(memberId: string): Promise<TokenRow[]>;
  /** Removes tokens that were revoked or expired before the given time. */
  readonly purge: Purge<number, string>;
}

export interface AccessRepository extends RuleRepository {
  /**
   * Grows with every change of a role or a rule, in the same batch as the change. Prepared. Read it before the roles
   * and rules, never after, so that a change in between is noticed at the next read.
   */
  policyVersion(): Promise<number>;
  /** Grows with every change that has an author, and with everything else that is written under the same lock. */
  authorityVersion(): Promise<number>;
  /** Roles made in the console. One that cannot be read gives nothing, and says so in `broken`. */
  listRoles(): Promise<(Role & { version: number })[]>;
  insertRole(role: RoleDefinition, at: number, authored?: AuthoredWrite): Promise<"written" | "taken" | Changed>;
  updateRole(role: RoleDefinition, expectedVersion: number, authored?: AuthoredWrite): Promise<Written | Changed>;
  /**
   * Removes a role made in the console, the grants of it, and its inclusion in other roles made in the console. The
   * caller checks first whether rules ask for it; they would then ask for a role that no one holds. Other roles are not
   * changed. People on their way in do not get it any more.
   *
   * @param replacement what its holders and those people get in its place; left out, nothing
   */
  deleteRole(roleId: string, authored?: AuthoredWrite, replacement?: RoleReplacement): Promise<"written" | Changed>;
  usesOfRole(roleId: string): Promise<RoleUses>;
}

export interface AttemptRow {
  readonly key: string;
  readonly count: number;
  readonly windowEndsAt: number;
}

export interface AttemptRepository {
  /** The rows of these keys, windows that have passed included. Writes nothing. */
  look(keys: readonly string[]): Promise<AttemptRow[]>;
  /**
   * Counts one attempt under `key` in a fixed window and returns the count and the window's end. One atomic upsert: a
   * window that has passed begins again with 1.
   */
  count(key: string, now: number, windowLength: number): Promise<{ count: number; windowEndsAt: number }>;
  /** Removes the row; answers how many rows that were. */
  clear(key: string): Promise<number>;
  /** One attempt less under each of the keys. A row that then counts none is removed; answers how many were. */
  takeBack(keys: readonly string[]): Promise<number>;
  /** Removes keys whose window ended before the given time. */
  readonly purge: Purge<number, "again">;
}

export interface SettingRepository {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
  /** Puts the value unless there is one, and answers the one that is there: of several who ask at once, all get the same. */
  putIfAbsent(key: string, value: string): Promise<string>;
}

/** Small lists of the page editor, each kept whole under one key and changed by authors. */
export interface AuthoredSettingRepository {
  /** Null where nothing is kept. */
  read(key: string): Promise<string | null>;
  /** @param from what is kept there now, null for nothing; where it is something else, answers "changed" */
  replace(key: string, from: string | null, to: string, authored?: AuthoredWrite): Promise<"written" | Changed>;
}

export interface Repositories {
  readonly requestReads: RequestReadRepository;
  readonly members: MemberRepository;
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly tokens: TokenRepository;
  readonly access: AccessRepository;
  readonly trials: TrialRepository;
  readonly plans: PlanRepository;
  readonly pages: PageRepository;
  readonly schedule: ScheduleRepository;
  readonly pictures: PictureRepository;
  readonly attempts: AttemptRepository;
  readonly refusals: RefusalRepository;
  readonly refusalCounts: RefusalCountRepository;
  readonly signIns: SignInRepository;
  readonly emailConfirmations: EmailConfirmationRepository;
  readonly views: ViewRepository;
  readonly keptRequests: KeptRequestRepository;
  readonly answeredWrites: AnsweredWriteRepository;
  readonly oneTimeKeys: OneTimeKeyRepository;
  readonly signUps: SignUpRepository;
  readonly secondFactors: SecondFactorRepository;
  readonly passkeys: PasskeyRepository;
  readonly externalAccounts: ExternalAccountRepository;
  readonly changes: ChangeRepository;
  readonly mails: MailRepository;
  readonly jobs: JobRepository;
  readonly bulkChanges: BulkRepository;
  readonly requests: RequestRepository;
  readonly merges: MergeRepository;
  readonly webhooks: WebhookRepository;
  readonly directories: DirectoryRepository;
  readonly settings: SettingRepository;
  readonly authoredSettings: AuthoredSettingRepository;
}

export interface Database {
  readonly engine: "sqlite" | "postgres";
  readonly repositories: Repositories;
  /** Applies what is missing; safe to call from several instances at once. */
  migrate(): Promise<void>;
  /** Throws when the database cannot answer what every request asks, within two seconds. Once it is migrated. */
  ping(): Promise<void>;
  /**
   * A text that is another one as soon as anything in the database has changed, by this process or another one. Null where
   * only a question to the server would tell.
   */
  dataVersion(): string | null;
  /** Throws away all connections, those in use too: for a server that has frozen. New ones are made when next needed. */
  abandon(): void;
  close(): Promise<void>;
}
