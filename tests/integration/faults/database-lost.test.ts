/** PostgreSQL goes away in the middle of a backup or restore: a sentence says so, and nothing is half done. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp, restoreFrom } from "../../../db/backup/backup.ts";
import { openPostgresStore } from "../../../db/backup/postgres.ts";
import { openDatabase } from "../../../db/client.ts";
import { lineTo, type Line } from "../../support/cut-off.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { countRows, runStatement } from "../../support/rows.ts";
import { newMember, refusal } from "../db/samples.ts";

const rows = 20_000;
const unreachable =
  /The database that DATABASE_URL names cannot be reached: .*\. Check that PostgreSQL is running there/;

let folder: string;
let fresh: FreshDatabase;
let line: Line;
/** The same database, through a line that can be cut. */
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-lost-"));
  fresh = await createDatabase("postgres");
  const throughLine = new URL(fresh.url);
  line = await lineTo(Number(throughLine.port || 5432));
  throughLine.hostname = "127.0.0.1";
  throughLine.port = String(line.port);
  url = throughLine.href;
  const database = await openDatabase(fresh.url);
  await database.repositories.members.create(newMember("ada", { roles: ["owner"] }));
  for (let from = 0; from < rows; from += 5_000) {
    await database.repositories.refusals.insertMany(Array.from({ length: 5_000 }, (_, at) => refusal(`R${from + at}`)));
  }
  await database.close();
});
afterEach(async () => {
  await line.close();
  await fresh.remove();
  await rm(folder, { recursive: true, force: true });
});

const file = () => join(folder, "site.backup");

test("in the middle of a backup, no file is left", async () => {
  const backup = backUp(url, file(), 0);
  const failed = expect(backup).rejects.toThrow(unreachable);
  while (!(await readdir(folder)).some((name) => name.endsWith(".part"))) await wait(1);
  await line.cut();
  await failed;
  expect(await readdir(folder)).toEqual([]);
  await expect(backUp(url, file(), 0)).rejects.toThrow(/^No backup was made\. The database that DATABASE_URL names/);
  await line.mend();
  expect((await backUp(url, file(), 0)).rows).toBeGreaterThan(rows);
});

test("in the middle of a restore, everything is as it was", async () => {
  await backUp(fresh.url, file(), 0);
  const database = await openDatabase(fresh.url);
  await database.repositories.members.create(newMember("since"));
  const restore = restoreFrom(url, file(), { replace: true });
  const failed = expect(restore).rejects.toThrow(
    /^Nothing was restored, and what was in the database is still there\./,
  );
  const inserting =
    "select 1 from pg_stat_activity where query like 'insert into \"refusals\"%' and datname = current_database()";
  while ((await runStatement(fresh.url, { sqlite: "", postgres: inserting })).length === 0) await wait(1);
  await line.cut();
  await failed;
  expect(await database.repositories.members.findById("since")).not.toBeNull();
  await database.close();
  expect(await countRows(fresh.url, "refusals")).toBe(rows);
  await line.mend();
  expect((await restoreFrom(url, file(), { replace: true }))?.rows).toBeGreaterThan(rows);
  expect(await countRows(fresh.url, "members")).toBe(1);
});

async function* noRows() {
  yield* [];
}
/** Whether a member can be written within a second. */
async function canBeWritten(): Promise<boolean> {
  const database = await openDatabase(fresh.url);
  try {
    const written = database.repositories.members.create(newMember("since")).then(() => true);
    return await Promise.race([written, wait(1_000, false)]);
  } finally {
    await database.close();
  }
}

test("a restore that falls silent, its machine gone, is ended by the server, so that others can write", async () => {
  const store = await openPostgresStore(fresh.url, { silence: 200 });
  let couldWrite = true;
  const restore = store.restore(
    (async function* () {
      couldWrite = await canBeWritten();
      yield* [];
    })(),
    true,
  );
  await expect(restore).rejects.toThrow(/terminat|connection error/);
  await store.close();
  expect(couldWrite).toBe(true);
  expect(await countRows(fresh.url, "refusals")).toBe(rows);
});

test("a restore gives up on a lock that another process holds, instead of holding up every writer behind it", async () => {
  const other = new pg.Client({ connectionString: fresh.url });
  await other.connect();
  await other.query("begin");
  await other.query("lock table members in row exclusive mode");
  const store = await openPostgresStore(fresh.url, { lock: 200 });
  await expect(store.restore(noRows(), true)).rejects.toThrow(/lock timeout/);
  await store.close();
  expect(await canBeWritten()).toBe(true);
  await other.end();
});
