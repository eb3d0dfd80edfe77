/** SQLite, embedded: one connection, write-ahead log. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Client from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import * as tables from "../schema/sqlite.ts";
import type { Engine, QueryBuilder, Tables } from "./engine.ts";
import { migrateSqlite } from "./sqlite-migrations.ts";

/** How long a statement waits for another process that is writing, in milliseconds. */
const busyTimeout = 5_000;

/** Opens the file, creating it and its folder where needed; `:memory:` keeps everything in memory. */
export async function openSqlite(path: string): Promise<Engine> {
  const client = connect(path);
  try {
    await useWriteAheadLog(client);
    client.pragma("synchronous = NORMAL");
    client.pragma("foreign_keys = ON");
  } catch (error) {
    client.close();
    throw cannotOpen(path, error);
  }
  return {
    name: "sqlite",
    ...asPostgresTypes(client),
    // The connection is the process's only one and better-sqlite3 is synchronous, so nothing else can slip in between
    // these statements; BEGIN IMMEDIATE keeps other processes out from the first statement on.
    batch: async (build) => {
      const statements = build(asPostgresTypes(client).db);
      const answers = client.transaction(() => statements.map(runNow)).immediate();
      return answers as never;
    },
    batchIf: async ({ lock, check, judge }, build) => {
      const { db } = asPostgresTypes(client);
      const run = client.transaction(() => {
        runNow(lock(db));
        const refused = judge(runNow(check(db)) as never);
        if (refused !== null) throw new Refused(refused);
        return build(db).map(runNow);
      });
      try {
        return { refused: null, answers: run.immediate() as never };
      } catch (error) {
        if (error instanceof Refused) return { refused: error.refusal as never };
        throw error;
      }
    },
    affected: async (statement) => ((await statement) as unknown as Client.RunResult).changes,
    jsonRows(list, columns) {
      const values = columns.map(([field]) => sql`value ->> ${sql.raw(`'$.${field}'`)}`);
      // "where true" keeps SQLite from reading an ON CONFLICT after it as part of a join.
      return sql`select ${sql.join(values, sql`, `)} from json_each(${list}) where true`;
    },
    listWithout: (column, text) =>
      sql`(select json_group_array(value) from json_each(${column}) where value <> ${text})`,
    listHas: (column, text) => sql`exists (select 1 from json_each(${column}) where value = ${text})`,
    migrate: (folder) => migrateSqlite(client, folder),
    ping: async () => {
      client.prepare("select 1").get();
    },
    close: async () => {
      client.close();
    },
  };
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
 * The one place where SQLite is passed off as PostgreSQL. It holds because the two schema files have the same tables,
 * columns and TypeScript types (`parity.test.ts`), because the query builders of both engines have the same methods for
 * what the repositories use, and because both can be awaited: `await` on a synchronous builder runs it. Every
 * repository test runs on both engines to see that it stays so.
 */
function asPostgresTypes(client: Client.Database): { db: QueryBuilder; tables: Tables } {
  return { db: drizzle(client) as unknown as QueryBuilder, tables: tables as unknown as Tables };
}

/** Runs a statement without giving way to other work, as a batch must. */
function runNow(statement: PromiseLike<unknown>): unknown {
  const builder = statement as unknown as { prepare(): { execute(): { sync(): unknown } } };
  return builder.prepare().execute().sync();
}

function connect(path: string): Client.Database {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    return new Client(path, { timeout: busyTimeout });
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

function cannotOpen(path: string, error: unknown): Error {
  const cause = error instanceof Error ? error.message : String(error);
  return new Error(
    `The database file "${path}" cannot be opened: ${cause}. Check that DATABASE_URL names a place this process may write to.`,
    { cause: error },
  );
}

/** Several instances starting at once may find the file locked here: SQLite does not wait for this switch by itself. */
async function useWriteAheadLog(client: Client.Database): Promise<void> {
  const deadline = Date.now() + busyTimeout;
  for (;;) {
    try {
      client.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!(error instanceof Client.SqliteError) || !error.code.startsWith("SQLITE_BUSY") || Date.now() > deadline) {
        throw error;
      }
      await wait(25);
    }
  }
}
