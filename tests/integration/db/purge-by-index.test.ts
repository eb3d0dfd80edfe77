/** What a record has too much is found by an index, however little PostgreSQL's planner knows of the table. */
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { fill } from "../../bench/fill.ts";
import { createDatabase } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { runStatement } from "../../support/rows.ts";

test("a purge on PostgreSQL reads no table from end to end", async () => {
  const fresh = await createDatabase("postgres");
  const database = await openDatabase(fresh.url);
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
  // PostgreSQL counts when a connection ends, of the tests before and of the statements above too.
  let before = await statistics();
  for (let now = before; ; before = now) {
    await wait(1_000);
    now = await statistics();
    if (isDeepStrictEqual(now, before)) break;
  }
  // Of five rows four are of anonymous visitors.
  expect(await purgeAll(database.repositories.refusals.purge, { before: 0, keep: 170_000 })).toBe(30_000);
  await database.close();
  await expect.poll(statistics, { timeout: 20_000 }).toEqual({ scans: before.scans, removed: before.removed + 30_000 });
  await fresh.remove();
});
