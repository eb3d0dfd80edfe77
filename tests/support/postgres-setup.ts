/** Runs once before all integration tests: a PostgreSQL, and a migrated database of each kind to copy from. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-tests-"));
  const server = await startPostgres();
  const template = `gatehouse_template_${process.pid}_${Date.now()}`;
  await administer(server.url, `create database ${template}`);
  const sqliteTemplate = join(folder, "template.db");
  for (const url of [databaseNamed(server.url, template), `file:${sqliteTemplate}`]) {
    const database = await openDatabase(url);
    await database.migrate();
    await database.close();
  }
  project.provide("postgresUrl", server.url);
  project.provide("postgresTemplate", template);
  project.provide("sqliteTemplate", sqliteTemplate);
  return async () => {
    await administer(server.url, `drop database if exists ${template} with (force)`);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
