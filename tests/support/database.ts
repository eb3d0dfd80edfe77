/** A fresh, migrated database for a test, on either engine. */
import { randomBytes } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterEach, describe, inject } from "vitest";
import { backupTables } from "../../db/backup/format.ts";
import { openDatabase } from "../../db/client.ts";
import type { Database } from "../../db/repositories/contract.ts";

export type EngineName = Database["engine"];
export const engines: readonly EngineName[] = ["sqlite", "postgres"];

export interface FreshDatabase {
  /** As `DATABASE_URL`; several processes may open it. */
  readonly url: string;
  /** Removes it, even while connections are open. */
  remove(): Promise<void>;
}

/** Ready for use, but for `migrated: false`, which leaves it without tables. */
export async function createDatabase(engine: EngineName, { migrated = true } = {}): Promise<FreshDatabase> {
  if (engine === "sqlite") {
    // Beside the template, whose folder goes with the run, so that nothing is left of a database that lives as long as its process.
    const folder = await mkdtemp(join(dirname(inject("sqliteTemplate")), "database-"));
    const path = join(folder, "gatehouse.db");
    if (migrated) await copyFile(inject("sqliteTemplate"), path);
    return { url: `file:${path}`, remove: () => rm(folder, { recursive: true, force: true }) };
  }
  return migrated ? migratedPostgres() : emptyPostgres();
}

async function emptyPostgres(): Promise<FreshDatabase> {
  const server = inject("postgresUrl");
  const name = newName();
  await administer(server, `create database ${name}`);
  return {
    url: databaseNamed(server, name),
    remove: () => administer(server, `drop database if exists ${name} with (force)`),
  };
}

/** A migrated database of this process that no test uses now, and the connection that empties it. */
interface Kept {
  readonly url: string;
  readonly cleaner: pg.Client;
}
/** Making and dropping one costs as much as many tests, and so do connecting to it and its first statements. */
const unused: Kept[] = [];

async function migratedPostgres(): Promise<FreshDatabase> {
  const kept = unused.pop() ?? (await copyOfTemplate());
  return {
    url: kept.url,
    async remove() {
      await kept.cleaner.query(emptied);
      unused.push(kept);
    },
  };
}

async function copyOfTemplate(): Promise<Kept> {
  const server = inject("postgresUrl");
  const name = newName();
  await administer(server, `create database ${name} template ${inject("postgresTemplate")}`);
  const url = databaseNamed(server, name);
  const cleaner = new pg.Client({ connectionString: url });
  // The server ends before this process does.
  cleaner.on("error", () => undefined);
  await cleaner.connect();
  // Keeps no process alive. Its types do not know it.
  (cleaner as unknown as { unref(): void }).unref();
  return { url, cleaner };
}

/**
 * Ends every other connection, waits until it has gone, and empties each table before those that it refers to. Looks every
 * two milliseconds; `pg_terminate_backend` with a limit would look every hundred.
 */
const emptied = [
  `do $$ begin
    perform pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
    for look in 1..5000 loop
      perform pg_stat_clear_snapshot();
      exit when not exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid());
      perform pg_sleep(0.002);
    end loop;
  end $$`,
  ...backupTables.toReversed().map(({ name }) => `delete from ${name}`),
].join(";");

/** `postgres-setup.ts` drops what begins so and is left over. */
function newName(): string {
  return `${inject("postgresTemplate")}_${randomBytes(6).toString("hex")}`;
}

/**
 * Describes the same tests once for each engine. `open` gives a database of its own at each call; all are closed and
 * removed after the test.
 */
export function describeOnBothEngines(
  name: string,
  tests: (open: () => Promise<Database>, engine: EngineName) => void,
): void {
  describe.each(engines)(`${name} (%s)`, (engine) => {
    const leftovers: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const clear of leftovers.splice(0).reverse()) await clear();
    });
    tests(async () => {
      const fresh = await createDatabase(engine);
      leftovers.push(() => fresh.remove());
      const database = await openDatabase(fresh.url);
      leftovers.push(() => database.close());
      return database;
    }, engine);
  });
}

/** Runs statements on a connection of their own. */
export async function administer(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

/** The URL of another database on the same server. */
export function databaseNamed(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
