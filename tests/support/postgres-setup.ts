/** Runs once before all tests: a PostgreSQL, and a migrated database of each kind to copy from. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../db/client.ts";
import { administer, databaseNamed } from "./database.ts";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL server in which tests may create databases. */
    postgresUrl: string;
    /** Name of a migrated PostgreSQL database, for CREATE DATABASE … TEMPLATE. */
    postgresTemplate: string;
    /** A migrated SQLite file to copy. */
    sqliteTemplate: string;
  }
}

/** Projects of `vitest.config.ts` whose tests use a database. */
const users = ["integration", "attacks"];

export default async function setup(root: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!root.vitest.projects.some(({ name }) => users.includes(name))) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-tests-"));
  const server = await startPostgres();
  const template = `gatehouse_test_${process.pid}`;
  await administer(server.url, `create database ${template}`);
  const sqliteTemplate = join(folder, "template.db");
  for (const url of [databaseNamed(server.url, template), `file:${sqliteTemplate}`]) {
    const database = await openDatabase(url);
    await database.migrate();
    await database.close();
  }
  root.provide("postgresUrl", server.url);
  root.provide("postgresTemplate", template);
  root.provide("sqliteTemplate", sqliteTemplate);
  return async () => {
    if (server.isOurs) await server.stop();
    else await dropDatabases(server.url, template);
    await rm(folder, { recursive: true, force: true });
  };
}

async function dropDatabases(server: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname = $1 or datname like $1 || '\\_%'",
    [template],
  );
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
}
