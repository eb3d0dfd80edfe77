/**
 * What the repositories do, for both engines. Times are milliseconds since 1970, given by the caller; ids are given by
 * the caller too. Which grants of roles hold goes by the clock that was given with the database. Methods are single
 * statements or atomic batches: there are no interactive transactions.
 */
import type { Permission } from "../../src/gatehouse/core/access/permission.ts";
import type { Role, RoleDefinition } from "../../src/gatehouse/core/access/role.ts";
import type { Rule, RuleDefinition } from "../../src/gatehouse/core/access/rule.ts";
import type { Member } from "../../src/gatehouse/core/identity/member.ts";
import type { SessionEndCause } from "../../src/gatehouse/core/identity/session.ts";
import type { RefusalDetails } from "../../src/gatehouse/core/refusal/details.ts";
import type { Reason } from "../../src/gatehouse/core/refusal/reason.ts";
import type { EmailConfirmationRepository, MemberRepository, SignInRepository } from "./contract-people.ts";

export type * from "./contract-people.ts";

/** A conditional write that found something else than the caller had seen. */
export type Written = "written" | "conflict";

/**
 * One step of a purge. It removes at most `most` rows, which it finds by an index; the caller gives way to other work and asks
 * for the next one, passing on what this one answered. A purge may end after any step, and two instances may purge at once.
 */
export type Purge<Bounds, From> = (bounds: Bounds, from: From | null, most: number) => Promise<PurgeStep<From>>;

export interface PurgeStep<From> {
  readonly removed: number;
  /** Where the next step goes on; null when there is no more to do. */
  readonly next: From | null;
}

/** What a record keeps. */
export interface RecordBounds {
  /** Rows older than this go. */
  readonly before: number;
  /** Of each kind of row, the newest so many stay. */
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
  readonly endCause: SessionEndCause | null;
  readonly userAgent: string;
  readonly address: string;
}

/** How far the purge has come: it removes ended sessions, or has looked at all that began before a time. */
export type SessionPurge = "ended" | number;

export interface SessionRepository {
  create(session: Omit<SessionRow, "endedAt" | "endCause">): Promise<void>;
  /** On the way of every request: one prepared statement, tombstones included. */
  findWithMember(idHash: string): Promise<{ session: SessionRow; member: Member } | null>;
  /** Moves last-seen of a session that has not ended forward if it is still at or before `onlyIfBefore`, so that parallel visits write once. */
  touch(idHash: string, at: number, onlyIfBefore: number): Promise<boolean>;
  /** Ends a live session; an ended one keeps its first cause. */
  end(idHash: string, cause: SessionEndCause, at: number): Promise<boolean>;
  /** Ends all live sessions of a member but one; returns how many. */
  endAll(memberId: string, cause: SessionEndCause, at: number, exceptIdHash?: string): Promise<number>;
  /** Not ended; expiry is the caller's arithmetic. Newest first. */
  listOpen(memberId: string): Promise<SessionRow[]>;
  /** Sessions not ended and within their limits at `now` (limits from core/identity/session.ts). */
  countLive(now: number): Promise<number>;
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
  readonly revokedAt: number | null;
  readonly createdBy: string | null;
}

export interface TokenRepository {
  create(token: Omit<TokenRow, "lastUsedAt" | "revokedAt">): Promise<void>;
  /** On the way of every request of a program: one prepared statement, tokens that are over included. */
  findWithMember(tokenHash: string): Promise<{ token: TokenRow; member: Member } | null>;
  /** Moves last-used forward if it is unset or still at or before `onlyIfBefore`, so that parallel requests write once. */
  touch(id: string, at: number, onlyIfBefore: number): Promise<boolean>;
  /** Revokes a token of this member; a revoked one keeps its time. */
  revoke(id: string, memberId: string, at: number): Promise<boolean>;
  /** Revokes all of this member that are not revoked yet; answers how many. */
  revokeAll(memberId: string, at: number): Promise<number>;
  /** Those that are over included. Newest first. */
  listOf(memberId: string): Promise<TokenRow[]>;
  /** Removes tokens that were revoked or expired before the given time. */
  readonly purge: Purge<number, string>;
}

export interface AccessRepository {
  /**
   * Grows with every change of a role or a rule, in the same batch as the change. Prepared. Read it before the roles and
   * rules, never after: then a change in between is noticed at the next look.
   */
  policyVersion(): Promise<number>;
  /** Roles made in the console. */
  listRoles(): Promise<(Role & { version: number })[]>;
  insertRole(role: RoleDefinition, at: number): Promise<boolean>;
  updateRole(role: RoleDefinition, expectedVersion: number): Promise<Written>;
  /**
   * Removes a role made in the console, the grants of it, and its inclusion in other roles made in the console. Rules
   * that ask for it are the caller's to look at first; they then ask for a role nobody holds. Other roles: no effect.
   */
  deleteRole(roleId: string): Promise<void>;
  /** Rules made in the console. */
  listRules(): Promise<(Rule & { version: number })[]>;
  insertRule(rule: RuleDefinition & { id: string }, at: number): Promise<void>;
  updateRule(rule: RuleDefinition & { id: string }, expectedVersion: number): Promise<Written>;
  deleteRule(ruleId: string): Promise<boolean>;
}

export interface StoredDraft {
  /** JSON of a page document, as `core/page` parses it. */
  readonly document: unknown;
  readonly version: number;
  readonly savedAt: number;
  readonly savedBy: string | null;
}

export interface StoredRevision {
  readonly number: number;
  readonly document: unknown;
  readonly publishedAt: number;
  readonly publishedBy: string | null;
  /** Name of whoever published, at hand for the history; null when the product itself did. */
  readonly publishedByName: string | null;
  readonly note: string;
  readonly restoredFrom: number | null;
}

export interface Published {
  /** Number of the new revision, which is live now. */
  readonly number: number;
  /** The draft's version from here on: publishing counts as a change of the draft, so that two cannot publish at once. */
  readonly draftVersion: number;
}

export interface PageRepository {
  draft(): Promise<StoredDraft | null>;
  /** First start: the draft and revision 1, unless there is one already. */
  initialise(document: unknown, at: number): Promise<void>;
  saveDraft(document: unknown, expectedVersion: number, by: string | null, at: number): Promise<Written>;
  /** Makes the draft the next revision and the live one, if the draft is still at `expectedVersion`. */
  publish(expectedVersion: number, by: string | null, at: number, note: string): Promise<Published | "conflict">;
  /** Copies an old revision into the draft and publishes it as a new revision. */
  restore(
    number: number,
    expectedVersion: number,
    by: string | null,
    at: number,
  ): Promise<Published | "conflict" | "missing">;
  /** Number of the live revision, 0 before `initialise`. Prepared; asked for every refusal. */
  publishedNumber(): Promise<number>;
  revision(number: number): Promise<StoredRevision | null>;
  /** Newest first, without the documents. */
  listRevisions(limit: number): Promise<Omit<StoredRevision, "document">[]>;
}

export interface StoredTheme {
  readonly id: string;
  readonly name: string;
  readonly tokens: unknown;
  readonly builtIn: boolean;
}

export interface ThemeRepository {
  list(): Promise<StoredTheme[]>;
  find(id: string): Promise<StoredTheme | null>;
  /** Inserts or refreshes the shipped themes. */
  putBuiltIn(themes: readonly Omit<StoredTheme, "builtIn">[]): Promise<void>;
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
   * window that has passed begins anew with 1.
   */
  count(key: string, now: number, windowLength: number): Promise<{ count: number; windowEndsAt: number }>;
  /** Removes the row; answers how many rows that were. */
  clear(key: string): Promise<number>;
  /** One attempt less under each of the keys. A row that then counts none is removed; answers how many were. */
  takeBack(keys: readonly string[]): Promise<number>;
  /** Removes keys whose window ended before the given time. */
  readonly purge: Purge<number, "again">;
}

export interface RefusalRow {
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly reason: Reason;
  readonly status: number;
  /** What decided: a rule's id, or null. */
  readonly ruleId: string | null;
  readonly memberId: string | null;
  readonly address: string;
  readonly userAgent: string;
  /** Null where there is nothing more to say. */
  readonly details: RefusalDetails | null;
  /** How many refusals the row stands for: more than one when many alike came at once, of which this was the first. */
  readonly times: number;
  /** Id of the request in the log; null in rows of older versions. Of a row that counts, the first one's. */
  readonly requestId?: string | null;
}

export interface RefusalRepository {
  /** A row that is there already takes on the greater count. */
  insertMany(rows: readonly RefusalRow[]): Promise<void>;
  find(id: string): Promise<RefusalRow | null>;
  recent(limit: number): Promise<RefusalRow[]>;
  /** One row per UTC day (`2026-11-21`) and reason that occurred since `since`. */
  countByDayAndReason(since: number): Promise<{ day: string; reason: Reason; count: number }[]>;
  /** When the oldest of them was; null while there is none. */
  oldest(): Promise<number | null>;
  /** Since when none is missing where a purge kept `keep`; null where nothing had to go. */
  completeSince(keep: number): Promise<number | null>;
  /** Strangers' refusals and members' are the kinds. */
  readonly purge: Purge<RecordBounds, RecordPurge>;
}

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

export interface ChangeRepository {
  insert(change: ChangeRow): Promise<void>;
  recent(query: { entity?: ChangeRow["entity"]; entityId?: string; limit: number }): Promise<ChangeRow[]>;
}

export interface SettingRepository {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
  /** Puts the value unless there is one, and answers the one that is there: of several who ask at once, all get the same. */
  putIfAbsent(key: string, value: string): Promise<string>;
  /** Takes the value away if it still is this one; of several who ask at once, one is told that it did. */
  take(key: string, value: string): Promise<boolean>;
}

export interface Repositories {
  readonly members: MemberRepository;
  readonly sessions: SessionRepository;
  readonly tokens: TokenRepository;
  readonly access: AccessRepository;
  readonly pages: PageRepository;
  readonly themes: ThemeRepository;
  readonly attempts: AttemptRepository;
  readonly refusals: RefusalRepository;
  readonly signIns: SignInRepository;
  readonly emailConfirmations: EmailConfirmationRepository;
  readonly changes: ChangeRepository;
  readonly settings: SettingRepository;
}

export interface Database {
  readonly engine: "sqlite" | "postgres";
  readonly repositories: Repositories;
  /** Applies what is missing; safe to call from several instances at once. */
  migrate(): Promise<void>;
  /** Throws when the database cannot answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
