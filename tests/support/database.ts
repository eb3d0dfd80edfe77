/** A fresh, migrated database for a test, on either engine. */
import { randomBytes } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, describe, inject } from "vitest";
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
  const server = inject("postgresUrl");
  const name = `gatehouse_test_${randomBytes(8).toString("hex")}`;
  await administer(server, `create database ${name}${migrated ? ` template ${inject("postgresTemplate")}` : ""}`);
  return {
    url: databaseNamed(server, name),
    remove: () => administer(server, `drop database if exists ${name} with (force)`),
  };
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

/** Runs one statement on the server itself, outside any transaction. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(statement);
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
