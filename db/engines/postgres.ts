/** PostgreSQL, through a pool that outlives the loss of its server. */
import type { Duplex } from "node:stream";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { DatabaseError, tooSlowCode } from "../errors.ts";
import * as tables from "../schema/postgres.ts";
import { pingStatement, type Engine, type GuardedAnswers, type QueryBuilder } from "./engine.ts";
import { migratePostgres } from "./postgres-migrations.ts";

/**
 * Milliseconds. A caller must not be told that a write failed while it may still be carried out later, over a newer
 * one. So the server's limit is the shortest, then ours, then the caller's (`answerLimit` in `server/availability.ts`).
 * And numbers of connections: at most, and kept open while there is nothing to do, in a process that answers visitors.
 */
const limits = {
  /** For requests of visitors. */
  requests: { connect: 1_500, statement: 1_200, query: 1_300, connections: 10, kept: 3 },
  /** For slow work: lists, counts, records, purges. Visitors' requests never wait behind it. */
  long: { connect: 1_500, statement: 10_000, query: 11_000, connections: 4, kept: 0 },
  ping: { connect: 1_000, statement: 1_000, query: 1_000, connections: 1, kept: 1 },
} as const;
type Limits = Record<keyof (typeof limits)["requests"], number>;
/** A batch that has taken longer is not committed. */
const batchLimit = limits.requests.query;

interface Pool {
  readonly pool: pg.Pool;
  /** Ends all connections at once. */
  abandon(): void;
}

export function openPostgres(
  url: string,
  answersVisitors: boolean,
  onConnectionLost: (error: Error) => void,
): Engine & { readonly long: Engine } {
  const [requests, long, pings] = [limits.requests, limits.long, limits.ping].map((limit) =>
    openPool(url, answersVisitors ? limit : { ...limit, kept: 0 }, onConnectionLost),
  ) as [Pool, Pool, Pool];
  let closed: Promise<void> | undefined;
  const whole = {
    migrate: (folder: string) => migratePostgres(url, folder),
    // Opens what is kept open, so that neither the first visitor nor the first probe waits for a connection.
    reach: async () => {
      await Promise.all([...openKept(requests.pool), ...openKept(pings.pool), requests.pool.query("select 1")]);
    },
    ping: async () => {
      await pings.pool.query(pingStatement);
    },
    dataVersion: () => null,
    abandon() {
      for (const { abandon } of [requests, long]) abandon();
    },
    close: () => (closed ??= Promise.all([requests, long, pings].map(({ pool }) => pool.end())).then(() => undefined)),
  };
  return {
    ...engineOver(requests.pool, batchLimit),
    ...whole,
    long: { ...engineOver(long.pool, limits.long.query), ...whole },
  };
}

function openPool(
  url: string,
  { connect, statement, query, connections, kept }: Limits,
  onConnectionLost: (error: Error) => void,
): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    min: kept,
    connectionTimeoutMillis: connect,
    statement_timeout: statement,
    query_timeout: query,
    keepAlive: true,
    application_name: "gatehouse",
  });
  const open = new Set<pg.PoolClient>();
  // Without a listener a lost connection would end the process. An idle one tells the pool, which opens another when
  // it is next asked; one in use tells its own listeners, and between two statements of a batch it has none but this.
  pool.on("error", onConnectionLost);
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    open.add(client);
  });
  pool.on("remove", (client) => open.delete(client));
  return {
    pool,
    abandon() {
      for (const client of open) streamOf(client)?.destroy();
    },
  };
}

/** Opens as many connections as the pool keeps; each is done once the server has answered on it. */
function openKept(pool: pg.Pool): Promise<unknown>[] {
  return Array.from({ length: pool.options.min ?? 0 }, () => pool.query("select 1"));
}

/** `client.end()` would say goodbye first, and wait for a server that does not answer. */
function streamOf(client: pg.PoolClient): Duplex | undefined {
  return (client as unknown as { connection?: { stream?: Duplex } }).connection?.stream;
}

function engineOver(
  pool: pg.Pool,
  longestBatch: number,
): Omit<Engine, "migrate" | "reach" | "ping" | "dataVersion" | "abandon" | "close"> {
  return {
    name: "postgres",
    db: drizzle(pool),
    tables,
    batch: (build) => inTransaction(pool, longestBatch, async (tx) => commit((await runEach(build(tx))) as never)),
    batchIf: ({ lock, check, judge }, build) =>
      inTransaction(pool, longestBatch, async (tx): Promise<Ending<GuardedAnswers<never, never>>> => {
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
    // As an array, so that the planner uses the index for a list of any length.
    isAmong: (column, list) => sql`${column} = any (array(select json_array_elements_text(${list}::json)))`,
    listWithout: (column, text) => sql`${column} - cast(${text} as text)`,
    listReplaced: (column, from, to) =>
      sql`(select coalesce(jsonb_agg(distinct case when one = cast(${from} as text) then cast(${to} as text) else one end), '[]'::jsonb) from jsonb_array_elements_text(${column}) as one)`,
    objectsWithout: (column, key, text) =>
      sql`(select coalesce(jsonb_agg(one), '[]'::jsonb) from jsonb_array_elements(${column}) as one where one ->> cast(${key} as text) is distinct from cast(${text} as text))`,
    hasObject: (column, key, text) =>
      sql`${column} @> jsonb_build_array(jsonb_build_object(cast(${key} as text), cast(${text} as text)))`,
    withinReplaced: (column, key, from, to) =>
      sql`jsonb_set(${column}, array[cast(${key} as text)], (select coalesce(jsonb_agg(distinct case when one = cast(${from} as text) then cast(${to} as text) else one end), '[]'::jsonb) from jsonb_array_elements_text(${column} -> cast(${key} as text)) as one where one <> cast(${from} as text) or cast(${to} as text) is not null))`,
    withinHas: (column, key, text) =>
      sql`coalesce(${column} -> cast(${key} as text) @> to_jsonb(cast(${text} as text)), false)`,
    listHas: (column, text) => sql`${column} @> to_jsonb(cast(${text} as text))`,
    // The server itself waits for other processes.
    retry: (error) => Promise.reject(error),
  };
}

/** How a transaction ends, and its result. */
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

/** @param longest milliseconds after which its caller has given it up, and nothing may be written any more */
async function inTransaction<Answer>(
  pool: pg.Pool,
  longest: number,
  work: (tx: QueryBuilder) => Promise<Ending<Answer>>,
): Promise<Answer> {
  const client = await pool.connect();
  const began = performance.now();
  let failure: Error | undefined;
  try {
    // Named, because a server may be set to another default: under "repeatable read" the statements after a lock
    // would not see what the holder of the lock has written.
    await client.query("begin isolation level read committed");
    const { statement, answer } = await work(drizzle(client));
    if (statement === "commit" && performance.now() - began > longest) {
      throw new DatabaseError("The batch took too long", tooSlowCode);
    }
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
