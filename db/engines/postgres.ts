/** PostgreSQL, through a pool that outlives the loss of its server. */
import type { Duplex } from "node:stream";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import * as tables from "../schema/postgres.ts";
import { pingStatement, type Engine, type GuardedAnswers, type QueryBuilder } from "./engine.ts";

/** Any number, as long as every instance uses the same: "gate" in ASCII. */
const migrationLock = 0x67617465;

/** Milliseconds to connect, and to wait for a connection when all are in use. */
const connectionTimeout = 1_000;
/** At a start the server may be starting as well. */
const startTimeout = 3_000;
/** The server gives up on a statement after this, in milliseconds. */
const statementTimeout = 5_000;
/** We give up a little later, for a server that has gone without a word. */
const queryTimeout = 6_000;
/** A ping reads a handful of rows. */
const pingTimeout = 1_000;

export function openPostgres(url: string, onConnectionLost: (error: Error) => void): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connectionTimeout,
    statement_timeout: statementTimeout,
    query_timeout: queryTimeout,
    keepAlive: true,
    application_name: "gatehouse",
  });
  // Without a listener a lost connection would end the process. An idle one tells the pool, which opens another when
  // it is next asked; one in use tells its own listeners, and between two statements of a batch it has none but this.
  pool.on("error", onConnectionLost);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const inUse = new Set<pg.PoolClient>();
  pool.on("connect", (client) => inUse.add(client));
  pool.on("remove", (client) => inUse.delete(client));
  // Apart from the others, which may all be in use.
  const pings = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: connectionTimeout,
    statement_timeout: pingTimeout,
    query_timeout: pingTimeout,
    application_name: "gatehouse ping",
  });
  pings.on("error", () => undefined);
  pings.on("connect", (client) => client.on("error", () => undefined));
  const db = drizzle(pool);
  let closed: Promise<void> | undefined;
  return {
    name: "postgres",
    db,
    tables,
    batch: (build) => inTransaction(pool, async (tx) => commit((await runEach(build(tx))) as never)),
    batchIf: ({ lock, check, judge }, build) =>
      inTransaction(pool, async (tx): Promise<Ending<GuardedAnswers<never, never>>> => {
        await lock(tx);
        const refused = judge(await check(tx));
        if (refused !== null) return rollback({ refused: refused as never });
        return commit({ refused: null, answers: (await runEach(build(tx))) as never });
      }),
    affected: async (statement) => (await statement).rowCount ?? 0,
    jsonRows(list, columns) {
      const fields = columns.map(([field]) => sql.identifier(field));
      const typed = columns.map(([field, type]) => sql`${sql.identifier(field)} ${sql.raw(type)}`);
      return sql`select ${sql.join(fields, sql`, `)} from json_to_recordset(${list}::json) as given(${sql.join(typed, sql`, `)})`;
    },
    listWithout: (column, text) => sql`${column} - cast(${text} as text)`,
    listHas: (column, text) => sql`${column} @> to_jsonb(cast(${text} as text))`,
    migrate: (folder) => migratePostgres(url, folder),
    // Other processes are waited for by the server.
    retry: (error) => Promise.reject(error as Error),
    reach: async () => {
      await pool.query("select 1");
    },
    ping: async () => {
      await pings.query(pingStatement);
    },
    abandon() {
      for (const client of inUse) streamOf(client)?.destroy();
    },
    close: () => (closed ??= Promise.all([pool.end(), pings.end()]).then(() => undefined)),
  };
}

/** How a transaction is to end, and what it answers. */
interface Ending<Answer> {
  readonly statement: "commit" | "rollback";
  readonly answer: Answer;
}

function commit<Answer>(answer: Answer): Ending<Answer> {
  return { statement: "commit", answer };
}

function rollback<Answer>(answer: Answer): Ending<Answer> {
  return { statement: "rollback", answer };
}

async function runEach(statements: readonly PromiseLike<unknown>[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const statement of statements) answers.push(await statement);
  return answers;
}

async function inTransaction<Answer>(
  pool: pg.Pool,
  work: (tx: QueryBuilder) => Promise<Ending<Answer>>,
): Promise<Answer> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    // Named, because a server may be set to another default: under "repeatable read" the statements after a lock
    // would not see what the holder of the lock has written.
    await client.query("begin isolation level read committed");
    const { statement, answer } = await work(drizzle(client));
    await client.query(statement);
    return answer;
  } catch (error) {
    await client.query("rollback").catch((reason: unknown) => {
      failure = reason instanceof Error ? reason : new Error(String(reason));
    });
    throw error;
  } finally {
    // A connection that could not roll back is thrown away, not handed to the next request.
    client.release(failure);
  }
}

/** `client.end()` would say goodbye first, and wait for a server that does not answer. */
function streamOf(client: pg.PoolClient): Duplex | undefined {
  return (client as unknown as { connection?: { stream?: Duplex } }).connection?.stream;
}

/**
 * On a connection of its own: it waits for other instances as long as they take, and the lock ends with the connection,
 * however that ends.
 */
async function migratePostgres(url: string, folder: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: startTimeout,
    application_name: "gatehouse migrations",
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}
