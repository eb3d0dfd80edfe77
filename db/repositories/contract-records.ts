/** Records of what happened: refusals, how many there were, and changes. */
import type { ChangedEntity, ChangeSource } from "../../src/gatehouse/core/access/change-source.ts";
import type { CountedKind, CountedSubject, RefusalCount } from "../../src/gatehouse/core/refusal/counted.ts";
import type { RefusalDetails } from "../../src/gatehouse/core/refusal/details.ts";
import type { RecordedReason, RefusedAside } from "../../src/gatehouse/core/refusal/reason.ts";
import type { Changed, ChangeRow } from "./contract-authored.ts";
import type { Purge, RecordBounds, RecordPurge } from "./contract.ts";

export interface RefusalRow {
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly reason: RecordedReason;
  readonly status: number;
  /** What decided: a rule's id, or null. */
  readonly ruleId: string | null;
  readonly memberId: string | null;
  readonly clientIp: string;
  readonly userAgent: string;
  /** Null where there is nothing more to say. */
  readonly details: RefusalDetails | null;
  /** How many refusals the row counts: more than one when many equal ones came at once, of which this was the first. */
  readonly times: number;
  /** Id of the request in the log; null in rows of older versions. Of a row that counts, the first one's. */
  readonly requestId?: string | null;
  /** The network of the client IP; null in rows of older versions. */
  readonly network?: string | null;
  /** Path of the page of the site itself that led here; null where none did. */
  readonly fromPath?: string | null;
  /** Null for a refusal that stands among those of people. */
  readonly aside?: RefusedAside | null;
}

/** Where a row stands in a record that is listed newest first. */
export interface RowPlace {
  readonly at: number;
  readonly id: string;
}

/** Which refusals are wanted; what is left out does not matter. */
export interface RefusalFilter {
  readonly reason?: RecordedReason;
  /** The whole path. */
  readonly path?: string;
  /** How the path begins. */
  readonly pathBegins?: string;
  readonly ruleId?: string;
  readonly memberId?: string;
  readonly network?: string;
  /** A part of the User-Agent header, in any case. */
  readonly client?: string;
  /** Milliseconds since 1970: from this moment on, and before that one. */
  readonly from?: number;
  readonly until?: number;
  /** Left out: all of them. */
  readonly isAside?: boolean;
}

/** One page of a record. */
export interface RowRange {
  /** Only rows behind this one in the list, that is older ones. */
  readonly below?: RowPlace;
  /** Only rows in front of this one: those next to it are found. */
  readonly above?: RowPlace;
  readonly limit: number;
}

export interface FoundRows<Row> {
  /** Newest first. */
  readonly rows: readonly Row[];
  /** Where the search gave up before it had found `limit` rows; null where it has looked at all there are. */
  readonly lookedUpTo: RowPlace | null;
}

export interface RefusalRepository {
  /** An existing row takes the greater count. */
  insertMany(rows: readonly RefusalRow[]): Promise<void>;
  find(id: string): Promise<RefusalRow | null>;
  recent(limit: number): Promise<RefusalRow[]>;
  /**
   * A page of those that the filter wants. Finds its rows by the index of one part of the filter and looks at no more
   * than some thousand rows for the others, however many there are.
   */
  list(filter: RefusalFilter, range: RowRange): Promise<FoundRows<RefusalRow>>;
  /** The newest of one network or member since `from`: few rows, found by an index, so that a request may wait for it. */
  recentOf(
    of: Required<Pick<RefusalFilter, "network">> | Required<Pick<RefusalFilter, "memberId">>,
    from: number,
    limit: number,
  ): Promise<RefusalRow[]>;
  /** One row per UTC day (`2026-11-21`) and reason that occurred since `since`. */
  countByDayAndReason(since: number): Promise<{ day: string; reason: RecordedReason; count: number }[]>;
  /** From `from` on and before `to`. */
  countBetween(from: number, to: number): Promise<number>;
  /** Time of the oldest of them; null while there is none. */
  oldest(): Promise<number | null>;
  /** Since when none is missing where a purge kept `keep`; null where nothing had to go. */
  completeSince(keep: number): Promise<number | null>;
  /** The kinds are refusals of anonymous visitors and of members. */
  readonly purge: Purge<RecordBounds, RecordPurge>;
}

export interface RefusalCountRepository {
  /** Adds to what is counted already: one statement. */
  add(counts: readonly RefusalCount[]): Promise<void>;
  /** What is counted of one day, without how often. */
  valuesOf(day: number): Promise<Omit<RefusalCount, "day" | "count">[]>;
  /** Day by day, from `from` on. */
  daily(from: number, kind: CountedKind, subjects?: readonly CountedSubject[]): Promise<RefusalCount[]>;
  /** Over all days from `from` on, the most frequent first. */
  top(
    from: number,
    kind: CountedKind,
    subjects: readonly CountedSubject[],
    most: number,
  ): Promise<{ readonly value: string; readonly count: number }[]>;
  /** Removes what is older than the given day, one day in a step. */
  readonly purge: Purge<number, "again">;
}

/** A change with its place in the chain, see `core/access/change-chain.ts`. */
export interface ChainedChange extends ChangeRow {
  readonly source: ChangeSource | null;
  readonly why: string | null;
  /** Null in rows of older versions, which are in no chain. */
  readonly number: number | null;
  readonly authorSalt: string | null;
  readonly contentSalt: string | null;
  readonly authorSeal: string | null;
  readonly contentSeal: string | null;
  readonly hash: string | null;
}

export interface ChangeFilter {
  readonly entity?: ChangedEntity;
  readonly entityId?: string;
  readonly authorId?: string;
  readonly source?: ChangeSource;
  /** A part of the stored sentence, of what was before or is after, or of why, in any case. */
  readonly text?: string;
  readonly from?: number;
  readonly until?: number;
}

/** A change is written into it together with what it changes, see `AuthoredWrite`. */
export interface ChangeRepository {
  recent(query: { entity?: ChangeRow["entity"]; entityId?: string; limit: number }): Promise<ChangeRow[]>;
  find(id: string): Promise<ChainedChange | null>;
  /** As `RefusalRepository.list`. */
  list(filter: ChangeFilter, range: RowRange): Promise<FoundRows<ChainedChange>>;
  /** Changes of rules that are in the chain, newest first. @param query `upTo` a number of the chain, itself among them */
  ofRules(query: { readonly upTo?: number; readonly limit: number }): Promise<ChainedChange[]>;
  /** Changes of rules behind a number, in the order of the chain. */
  rulesSince(number: number, limit: number): Promise<Pick<ChangeRow, "entityId" | "before" | "after">[]>;
  /** Rows of the chain behind a number, in its order. */
  chain(after: number, limit: number): Promise<ChainedChange[]>;
  /** The number that was given last; 0 before there is one. */
  lastNumber(): Promise<number>;
  /** Writes a change that changes nothing else, such as what a deployment brought. */
  append(change: ChangeRow): Promise<"written" | Changed>;
  /**
   * Where the chain begins, as the last removal of old rows left it: the number and hash of the last row that was removed.
   * Null while it begins with its first row.
   */
  start(): Promise<{ readonly number: number; readonly hash: string } | null>;
  /** Removes the oldest rows of the chain, and those that are in none, and remembers where the chain begins now. */
  readonly purge: Purge<RecordBounds, "again">;
}
