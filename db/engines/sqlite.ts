/** SQLite, embedded: one connection, write-ahead log, and on demand another one for long reads. */
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Client from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { drizzle as drizzleOver } from "drizzle-orm/sqlite-proxy";
import { causeOf, reasonOf } from "../errors.ts";
import { explainFailure } from "../failures.ts";
import * as tables from "../schema/sqlite.ts";
import { atFirstUse, pingStatement, type Engine, type QueryBuilder, type Tables } from "./engine.ts";
import { createLockWait, type LockWait } from "./lock-wait.ts";
import { watchFiles, type DatabaseFiles } from "./sqlite-files.ts";
import { migrateSqlite } from "./sqlite-migrations.ts";
import { openReader } from "./sqlite-reader.ts";

/** How long opening and migrating wait for another process, in milliseconds: several instances may start at once. */
const startPatience = 10_000;

/**
 * Opens the file, creating it and its folder where needed; `:memory:` keeps everything in memory.
 *
 * @param patience milliseconds that a write waits for another process; the thread is free meanwhile
 * @param answersVisitors adds `long`, an engine that reads in a thread of its own
 */
export async function openSqlite(
  path: string,
  patience: number,
  answersVisitors: boolean,
): Promise<Engine & { readonly long?: Engine }> {
  const client = connect(path);
  const atStart = createLockWait(isLocked, startPatience);
  try {
    await patiently(atStart, async () => prepare(client));
  } catch (error) {
    client.close();
    throw cannotOpen(path, error);
  }
  const files = path === ":memory:" ? null : watchFiles(path);
  if (files !== null) checkBeforeWrites(client, files);

  /**
   * The connection is the process's only one and better-sqlite3 is synchronous, so nothing else can slip in between the
   * statements; BEGIN IMMEDIATE keeps other processes out from the first statement on.
   */
  function inTransaction<Answer>(work: () => Answer): Answer {
    files?.check();
    const answer = client.transaction(work).immediate();
    // A commit to a file that was removed must not be acknowledged.
    files?.check();
    return answer;
  }

  /** The pragma sees what others have committed (https://sqlite.org/pragma.html#pragma_data_version), the function own writes. */
  const versions = atFirstUse(() =>
    client.prepare("select data_version || '.' || total_changes() from pragma_data_version").pluck(),
  );

  // What is in memory can be read over its own connection alone.
  const reader = files !== null && answersVisitors ? openReader(path, () => files.check()) : undefined;

  const engine: Engine = {
    name: "sqlite",
    ...asPostgresTypes(client),
    batch: async (build) => {
      const statements = build(asPostgresTypes(client).db);
      return inTransaction(() => statements.map(runNow)) as never;
    },
    batchIf: async ({ lock, check, judge }, build) => {
      const { db } = asPostgresTypes(client);
      try {
        const answers = inTransaction(() => {
          runNow(lock(db));
          const refused = judge(runNow(check(db)) as never);
          if (refused !== null) throw new Refused(refused);
          return build(db).map(runNow);
        });
        return { refused: null, answers: answers as never };
      } catch (error) {
        if (error instanceof Refused) return { refused: error.refusal as never };
        throw error;
      }
    },
    affected: async (statement) => ((await statement) as unknown as Client.RunResult).changes,
    jsonRows(list, columns) {
      const values = columns.map(([name]) => sql`value ->> ${sql.raw(`'$.${name}'`)}`);
      // "where true" keeps SQLite from reading an ON CONFLICT after it as part of a join.
      return sql`select ${sql.join(values, sql`, `)} from json_each(${list}) where true`;
    },
    isAmong: (column, list) => sql`${column} in (select value from json_each(${list}))`,
    listWithout: (column, text) =>
      sql`(select json_group_array(value) from json_each(${column}) where value <> ${text})`,
    listReplaced: (column, from, to) =>
      sql`(select json_group_array(distinct case when value = ${from} then ${to} else value end) from json_each(${column}))`,
    objectsWithout: (column, key, text) =>
      sql`(select json_group_array(json(value)) from json_each(${column}) where json_extract(value, ${`$.${key}`}) is not ${text})`,
    hasObject: (column, key, text) =>
      sql`exists (select 1 from json_each(${column}) where json_extract(value, ${`$.${key}`}) = ${text})`,
    withinReplaced: (column, key, from, to) =>
      sql`json_set(${column}, ${`$.${key}`}, json((select json_group_array(distinct case when value = ${from} then ${to} else value end) from json_each(${column}, ${`$.${key}`}) where value <> ${from} or ${to === null ? 0 : 1} = 1)))`,
    withinHas: (column, key, text) =>
      sql`exists (select 1 from json_each(${column}, ${`$.${key}`}) where value = ${text})`,
    listHas: (column, text) => sql`exists (select 1 from json_each(${column}) where value = ${text})`,
    migrate: (folder) => patiently(atStart, async () => migrateSqlite(client, folder)),
    retry: createLockWait((error) => isLocked(causeOf(error)), patience).retry,
    reach: async () => {
      client.prepare("select 1").get();
    },
    ping: async () => {
      client.prepare(pingStatement).get();
      files?.check();
    },
    dataVersion: () => versions().get() as string,
    // There is one connection, and it never waits.
    abandon: () => undefined,
    close: async () => {
      await reader?.close();
      client.close();
    },
  };
  if (reader === undefined) return engine;
  const throughReader = drizzleOver(async (statement, parameters) => ({
    rows: (await reader.read(statement, parameters)) as unknown[],
  }));
  return { ...engine, long: { ...engine, db: throughReader as unknown as QueryBuilder } };
}

/** Thrown inside a transaction, because only a throw rolls it back. */
class Refused extends Error {
  readonly refusal: string;

  constructor(refusal: string) {
    super("The batch was refused.");
    this.refusal = refusal;
  }
}

/**
 * The one place where SQLite is typed as PostgreSQL. It holds because the two schema files have the same tables,
 * columns and TypeScript types (`parity.test.ts`), because the query builders of both engines have the same methods for
 * what the repositories use, and because both can be awaited: `await` on a synchronous builder runs it. Every
 * repository test runs on both engines to see that it stays so.
 */
function asPostgresTypes(client: Client.Database): { db: QueryBuilder; tables: Tables } {
  return { db: drizzle(client) as unknown as QueryBuilder, tables: tables as unknown as Tables };
}

/** Runs a statement synchronously, as a batch must. */
function runNow(statement: PromiseLike<unknown>): unknown {
  const builder = statement as unknown as { prepare(): { execute(): { sync(): unknown } } };
  return builder.prepare().execute().sync();
}

function connect(path: string): Client.Database {
  try {
    if (path !== ":memory:") prepareFile(path);
    // SQLite's own timeout would block the thread, see `lock-wait.ts`.
    return new Client(path, { timeout: 0 });
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

/** SQLite would let every user of the machine read a new file, and gives its log the same rights. */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
}

function cannotOpen(path: string, error: unknown): Error {
  if (error instanceof Client.SqliteError && /^SQLITE_(?:FULL|IOERR|NOTADB|CORRUPT)/.test(error.code)) {
    return explainFailure(error, `The database file "${path}" cannot be opened.`);
  }
  return new Error(
    `The database file "${path}" cannot be opened: ${reasonOf(error)}. Check that DATABASE_URL names a place this process may write to.`,
    { cause: error },
  );
}

function prepare(client: Client.Database): void {
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = NORMAL");
  client.pragma("foreign_keys = ON");
  // The first read opens the write-ahead log.
  client.prepare("select count(*) from sqlite_schema").get();
}

/** A batch is checked as a whole. */
function checkBeforeWrites(client: Client.Database, files: DatabaseFiles): void {
  const prepareStatement = client.prepare.bind(client);
  client.prepare = ((source: string) => {
    const statement = prepareStatement(source);
    if (statement.readonly) return statement;
    for (const name of ["run", "get", "all"] as const) {
      const write: (...values: unknown[]) => unknown = statement[name].bind(statement);
      statement[name] = ((...values: unknown[]) => {
        if (client.inTransaction) return write(...values);
        files.check();
        const answer = write(...values);
        files.check();
        return answer;
      }) as never;
    }
    return statement;
  }) as typeof client.prepare;
}

/** Another process holds a lock that this statement needs: a writer, a recovery, or one with exclusive access. */
function isLocked(error: unknown): boolean {
  return error instanceof Client.SqliteError && /^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/.test(error.code);
}

async function patiently<Value>(lockWait: LockWait, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    return lockWait.retry(error, work);
  }
}
