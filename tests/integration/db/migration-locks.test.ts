/** A start on PostgreSQL does not wait without end for what another process holds, and says what to do. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migratePostgres } from "../../../db/engines/postgres-migrations.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";

const folder = join(resolve(import.meta.dirname, "../../.."), "db/migrations/postgres");

let fresh: FreshDatabase;
let other: pg.Client;
const leftovers: (() => Promise<void>)[] = [];
beforeEach(async () => {
  fresh = await createDatabase("postgres", { migrated: false });
  other = new pg.Client({ connectionString: fresh.url });
  other.on("error", () => undefined);
  await other.connect();
});
afterEach(async () => {
  await other.end();
  await fresh.remove();
  for (const clear of leftovers.splice(0)) await clear();
});

test("an instance that migrates for too long: the start of another ends with a sentence, and works later", async () => {
  await other.query("select pg_advisory_lock(x'67617465'::int)");
  await expect(migratePostgres(fresh.url, folder, { turn: 100 })).rejects.toThrow(
    /^Another process has been bringing this database up to date for more than 0\.1 seconds\. Start again when it is done\./,
  );
  await other.query("select pg_advisory_unlock_all()");
  await migratePostgres(fresh.url, folder, { turn: 100 });
});

test("a table that another process has locked: the migration ends, changes nothing, and is applied later", async () => {
  await other.query("create table busy ()");
  await other.query("begin; lock table busy");
  const migrations = await oneMigration("alter table busy add column more text");
  await expect(migratePostgres(fresh.url, migrations, { table: 100 })).rejects.toMatchObject({
    cause: { code: "55P03" },
  });
  await other.query("rollback");
  await migratePostgres(fresh.url, migrations);
  expect((await other.query("select more from busy")).rowCount).toBe(0);
});

async function oneMigration(statement: string): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "gatehouse-migration-"));
  leftovers.push(() => rm(made, { recursive: true }));
  await mkdir(join(made, "meta"));
  await writeFile(join(made, "0000_one.sql"), statement);
  const entries = [{ idx: 0, version: "7", when: 1, tag: "0000_one", breakpoints: true }];
  await writeFile(join(made, "meta/_journal.json"), JSON.stringify({ version: "7", dialect: "postgresql", entries }));
  return made;
}
