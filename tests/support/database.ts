/** A fresh, migrated database for a test, on either engine. */
import { randomBytes } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-test-"));
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

/** URLs of migrated databases of this process that no test uses now. Making and dropping one costs as much as many tests. */
const unused: string[] = [];

async function migratedPostgres(): Promise<FreshDatabase> {
  const url = unused.pop() ?? (await copyOfTemplate());
  return {
    url,
    async remove() {
      await administer(url, emptied);
      unused.push(url);
    },
  };
}

async function copyOfTemplate(): Promise<string> {
  const server = inject("postgresUrl");
  const name = newName();
  await administer(server, `create database ${name} template ${inject("postgresTemplate")}`);
  return databaseNamed(server, name);
}

/** Ends every other connection, waits until it has gone, and empties each table before those that it refers to. */
const emptied = [
  "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
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

/** The address of another database on the same server. */
export function databaseNamed(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
