/** What a record has too much is found by an index, however little PostgreSQL's planner knows of the table. */
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { fill } from "../../bench/fill.ts";
import { createDatabase } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { runStatement } from "../../support/rows.ts";

test("a purge on PostgreSQL does not read the table from end to end in each step", async () => {
  // A new one, whose counts are of this test alone.
  const fresh = await createDatabase("postgres", { migrated: false });
  const database = await openDatabase(fresh.url);
  await database.migrate();
  await fill(fresh.url, { people: 10, sessions: 10, refusals: 250_000, signIns: 10, rules: 0 });
  const run = async (postgres: string) => (await runStatement(fresh.url, { sqlite: "", postgres }))[0];
  // After some purges new rows stand where old ones were, so that rows of one time lie all over the table.
  for (const statement of [
    "create index scattered on refusals (md5(id))",
    "cluster refusals using scattered",
    "drop index scattered",
    "analyze refusals",
  ])
    await run(statement);
  const statistics = async () => {
    const row = await run("select seq_scan, n_tup_del from pg_stat_user_tables where relname = 'refusals'");
    return { scans: Number(row?.["seq_scan"]), removed: Number(row?.["n_tup_del"]) };
  };
  // PostgreSQL counts when a connection ends: those of the statements above.
  await wait(1_000);
  const before = await statistics();
  // Of five rows four are of anonymous visitors.
  expect(await purgeAll(database.repositories.refusals.purge, { before: 0, keep: 170_000 })).toBe(30_000);
  await database.close();
  const removed = async () => (await statistics()).removed;
  await expect.poll(removed, { timeout: 20_000 }).toBe(before.removed + 30_000);
  // Of more than a hundred steps.
  expect((await statistics()).scans - before.scans).toBeLessThan(10);
  await fresh.remove();
});
