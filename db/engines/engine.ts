/**
 * What the repositories need of an engine. They are written once, against Drizzle's PostgreSQL types, which are
 * asynchronous; SQLite is adapted to them (see `sqlite.ts`).
 */
import type { Placeholder, SQL } from "drizzle-orm";
import type { NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgColumn, PgDatabase } from "drizzle-orm/pg-core";
import type * as tables from "../schema/postgres.ts";

export type Tables = typeof tables;
export type QueryBuilder = PgDatabase<NodePgQueryResultHKT>;

/** The result of each statement of a batch. */
type Answers<Statements extends readonly PromiseLike<unknown>[]> = {
  [Index in keyof Statements]: Awaited<Statements[Index]>;
};

/** A property of the objects, and the SQL type it is stored as. */
export type JsonColumn = readonly [name: string, type: "text" | "bigint"];

/** Guards a batch: a lock, and a check once the lock is held. */
export interface BatchGuard<Row, Refusal> {
  /** Updates a row that every batch of its kind updates, so that they run one after the other. */
  lock(db: QueryBuilder): PromiseLike<unknown>;
  /** A SELECT. It sees what the batch before, which held the lock, has written. */
  check(db: QueryBuilder): PromiseLike<readonly Row[]>;
  /** Why the statements must not run, or null. */
  judge(rows: readonly Row[]): Refusal | null;
}

export type GuardedAnswers<Refusal, Statements extends readonly PromiseLike<unknown>[]> =
  { readonly refused: Refusal } | { readonly refused: null; readonly answers: Answers<Statements> };

export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly db: QueryBuilder;
  readonly tables: Tables;
  /**
   * Runs the statements in order, all or none. The list is fixed beforehand: a condition belongs in a statement's
   * WHERE. Each statement sees what was committed before it began, so a row changed by the first one (`advance`, or an
   * update that changes nothing) serves as the lock for those after it, on both engines.
   */
  batch<const Statements extends readonly PromiseLike<unknown>[]>(
    build: (db: QueryBuilder) => Statements,
  ): Promise<Answers<Statements>>;
  /** The same behind a guard. Refused, nothing is written, not even the row of the lock. */
  batchIf<Row, Refusal extends string, const Statements extends readonly PromiseLike<unknown>[]>(
    guard: BatchGuard<Row, Refusal>,
    build: (db: QueryBuilder) => Statements,
  ): Promise<GuardedAnswers<Refusal, Statements>>;
  /** Runs one statement without RETURNING and says how many rows it touched. */
  affected(statement: PromiseLike<{ rowCount: number | null }>): Promise<number>;
  /** `SELECT` of the rows in a JSON list of objects, in the order of the columns given: many rows, one parameter. */
  jsonRows(list: string, columns: readonly JsonColumn[]): SQL;
  /** Whether the text in `column` is an element of a JSON list that is passed as text. */
  isAmong(column: PgColumn, list: Placeholder): SQL;
  /** The JSON list in `column` without the element `text`. */
  listWithout(column: PgColumn, text: string): SQL;
  /** The same list with `to` in place of `from`, each text once. */
  listReplaced(column: PgColumn, from: string, to: string): SQL;
  /** The JSON list of objects in `column` without those whose `key` is `text`. */
  objectsWithout(column: PgColumn, key: string, text: string): SQL;
  /** Whether one of them has this text as its `key`. */
  hasObject(column: PgColumn, key: string, text: string): SQL;
  /** The JSON object in `column`, whose list `key` has `to` in place of `from`, or is without it where `to` is null. */
  withinReplaced(column: PgColumn, key: string, from: string, to: string | null): SQL;
  /** Whether the list `key` of the JSON object in `column` has the element `text`. */
  withinHas(column: PgColumn, key: string, text: string): SQL;
  /** Whether the JSON list in `column` has the element `text`. */
  listHas(column: PgColumn, text: string): SQL;
  migrate(folder: string): Promise<void>;
  /**
   * Retries work that met another process's lock, without blocking the thread. Throws `error` where there was no lock,
   * or what the last try threw. Work is one statement or batch, so nothing of it was written.
   */
  retry<Value>(error: unknown, work: () => Promise<Value>): Promise<Value>;
  /** Throws when there is no server to be reached. Asks nothing of the tables, which need not be there yet. */
  reach(): Promise<void>;
  /**
   * Throws when the tables that every request reads cannot be read now. Uses a separate connection and a short limit.
   */
  ping(): Promise<void>;
  /**
   * A text that differs as soon as anything in the database has changed, by this process or another one. Takes two
   * microseconds. Null where only a query to the server could tell.
   */
  dataVersion(): string | null;
  /** Closes all connections, those in use too, because a frozen server would never answer them. */
  abandon(): void;
  close(): Promise<void>;
}

/** Reads the tables that every request reads, because a lock on one of them stops the site like a lost server. */
export const pingStatement = `select ${["counters", "members", "role_grants", "sessions", "page_live"]
  .map((table) => `(select 1 from ${table} limit 1)`)
  .join(", ")}`;

/**
 * Creates a value at first use and keeps it. Prepared statements are made this way because SQLite compiles them at
 * once, and before the first migration there are no tables to compile them against.
 */
export function atFirstUse<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
