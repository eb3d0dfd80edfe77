/** Another process holds a lock on the SQLite file: our thread stays free, reads go on, and writes wait their turn. */
import { setTimeout as wait } from "node:timers/promises";
import Client from "better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { newMember } from "./samples.ts";

let fresh: FreshDatabase;
let database: Database;
let other: Client.Database;
afterEach(async () => {
  await database.close();
  other.close();
  await fresh.remove();
});

async function open(patience: number): Promise<void> {
  fresh = await createDatabase("sqlite");
  database = await openDatabase(fresh.url, { patience });
  other = new Client(fresh.url.slice("file:".length), { timeout: 0 });
}

test.each(["immediate", "exclusive"])(
  "a lock held by another process (begin %s) blocks neither reads nor the thread",
  async (kind) => {
    await open(30_000);
    const { members, access } = database.repositories;
    other.exec(`begin ${kind}`);
    let isWritten = false;
    const writes = Promise.all([
      members.create(newMember("ada")),
      members.create(newMember("bob", { roles: ["member"] })),
      access.insertRole({ id: "press", label: "Press", description: "", permissions: [], includes: [] }, 1),
    ]).then(() => (isWritten = true));
    let turns = 0;
    for (; turns < 10; turns += 1) {
      await wait(5);
      expect(await access.policyVersion()).toBe(0);
    }
    expect(isWritten).toBe(false);
    await database.ping();

    other.exec("rollback");
    await writes;
    expect(await members.count()).toBe(2);
    expect(await access.policyVersion()).toBe(1);
  },
);

test("a write that waited too long fails, and is not carried out later", async () => {
  await open(50);
  const { members } = database.repositories;
  other.exec("begin immediate");
  await expect(members.create(newMember("ada"))).rejects.toMatchObject({ code: "SQLITE_BUSY" });
  other.exec("rollback");
  await wait(100);
  expect(await members.count()).toBe(0);
});

test("an instance that starts while another has the file locked waits for it", async () => {
  await open(50);
  await database.close();
  other.pragma("locking_mode = exclusive");
  other.exec("begin exclusive; commit");
  const opening = openDatabase(fresh.url);
  setTimeout(() => other.close(), 100);
  database = await opening;
  await database.migrate();
  expect(await database.repositories.members.count()).toBe(0);
});
