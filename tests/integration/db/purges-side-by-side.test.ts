/** Two instances remove old rows at the same time: neither waits for a row that the other is removing. */
import pg from "pg";
import { expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { createDatabase } from "../../support/database.ts";

test("a row that another instance is removing is left to it", async () => {
  const fresh = await createDatabase("postgres");
  const database = await openDatabase(fresh.url);
  const other = new pg.Client(fresh.url);
  await other.connect();
  const { attempts } = database.repositories;
  for (const key of ["one", "two", "three"]) await attempts.count(key, 0, 1_000);
  await other.query("begin");
  await other.query("delete from attempts where key = 'two'");
  expect(await attempts.purge(5_000, null, 10)).toMatchObject({ removed: 2 });
  await other.query("commit");
  expect(await attempts.purge(5_000, null, 10)).toMatchObject({ removed: 0 });
  await other.end();
  await database.close();
  await fresh.remove();
});
