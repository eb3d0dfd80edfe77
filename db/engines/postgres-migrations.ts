/** Applies migrations on PostgreSQL, one instance at a time. */
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

/** Any number, as long as every instance uses the same: "gate" in ASCII. */
const migrationLock = 0x67617465;

/** Milliseconds. */
const usualLimits = {
  /** At a start the server may be starting as well. */
  connect: 3_000,
  /** For another instance that migrates: a new index on a large table takes some seconds. */
  turn: 60_000,
  /** For a table that others use. Behind a migration that waits for one, their requests wait as well. */
  table: 10_000,
};

/** SQLSTATE of a lock that was not given within `lock_timeout`. */
const lockNotAvailable = "55P03";

/**
 * On a separate connection, with which the lock ends.
 *
 * @param changed limits other than the usual ones
 * @throws a sentence when another instance does not finish in time; what the driver threw when a table stays locked
 */
export async function migratePostgres(
  url: string,
  folder: string,
  changed: Partial<typeof usualLimits> = {},
): Promise<void> {
  const limits = { ...usualLimits, ...changed };
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: limits.connect,
    // So that a network that is gone is noticed within minutes.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: "gatehouse migrations",
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await takeTurn(client, limits.turn);
    await client.query(`set lock_timeout = ${limits.table}`);
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}

async function takeTurn(client: pg.Client, longest: number): Promise<void> {
  await client.query(`set lock_timeout = ${longest}`);
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== lockNotAvailable) throw error;
    throw new Error(
      `Another process has been bringing this database up to date for more than ${longest / 1000} seconds. Start again when ` +
        "it is done. If no other instance is starting, end the connection named “gatehouse migrations” in pg_stat_activity.",
      { cause: error },
    );
  }
}
