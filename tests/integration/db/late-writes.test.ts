/** A write that its author was told has failed must not be carried out later, over what was written since. */
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { watchAvailability } from "../../../src/gatehouse/server/availability.ts";
import { createLog } from "../../../src/gatehouse/server/log.ts";
import { createTimeouts } from "../../../src/gatehouse/server/timeouts.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { newMember } from "./samples.ts";

let fresh: FreshDatabase;
let database: Database;
let other: pg.Client;
afterEach(async () => {
  await other.end();
  await database.close();
  await fresh.remove();
});

test("a PostgreSQL statement that waits for a lock ends before its caller is told that it failed", async () => {
  fresh = await createDatabase("postgres");
  database = await openDatabase(fresh.url);
  const { repositories } = watchAvailability(database, createTimeouts(), createLog("silent"));
  const { members, access } = repositories;
  await members.create(newMember("ada"));
  other = new pg.Client({ connectionString: fresh.url });
  await other.connect();
  await other.query("begin");
  await other.query("lock table members, roles in exclusive mode");
  const press = { id: "press", label: "Press", description: "", permissions: [], includes: [] };
  // More than there are connections, so that some wait for one.
  const names = Array.from({ length: 25 }, (_, number) => `late ${number}`);
  const told = await Promise.allSettled([
    ...names.map((name) => members.rename("ada", name)),
    access.insertRole(press, 1),
  ]);
  expect(told.map(({ status }) => status)).not.toContain("fulfilled");
  expect(await members.findById("ada"), "who reads does not wait").not.toBeNull();
  await other.query("rollback");
  await wait(300);
  expect((await members.findById("ada"))?.name).not.toContain("late");
  expect(await access.listRoles()).toEqual([]);
  await members.rename("ada", "in time");
  expect((await members.findById("ada"))?.name).toBe("in time");
});
