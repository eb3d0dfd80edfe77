/** The files of an open SQLite database are moved, deleted or replaced: no write is acknowledged that would be lost. */
import { copyFile, rename, rm } from "node:fs/promises";
import Client from "better-sqlite3";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { newMember } from "./samples.ts";

let fresh: FreshDatabase;
let path: string;
let database: Database;
beforeEach(async () => {
  fresh = await createDatabase("sqlite");
  path = fresh.url.slice("file:".length);
  database = await openDatabase(fresh.url);
  expect(await database.repositories.members.create(newMember("ada"))).toBe("written");
});
afterEach(async () => {
  await database.close();
  await fresh.remove();
});

const troubles: [name: string, make: () => Promise<void>][] = [
  ["moved away", () => rename(path, `${path}.old`)],
  ["deleted", () => rm(path)],
  [
    "replaced by another database",
    () => rename(path, `${path}.old`).then(() => copyFile(inject("sqliteTemplate"), path)),
  ],
  ["without its log", () => rm(`${path}-wal`)],
  ["without the index of its log", () => rm(`${path}-shm`)],
];

test.each(troubles)("a file that was %s is not written into, and the error says which it is", async (_name, make) => {
  await make();
  const { members, sessions, settings } = database.repositories;
  // A batch, a statement that answers rows, and one that does not.
  for (const write of [
    () => members.create(newMember("bob")),
    () => sessions.touch("no-session", 2, 1),
    () => settings.put("name", "value"),
  ]) {
    await expect(write()).rejects.toMatchObject({
      code: "DATABASE_FILE_MOVED",
      message: expect.stringContaining(path),
    });
  }
  await expect(database.ping()).rejects.toMatchObject({ code: "DATABASE_FILE_MOVED" });
  // What was read at the start can still be read.
  expect(await members.count()).toBe(1);
});

test("files that are back in their place are written again", async () => {
  const { members } = database.repositories;
  await rename(path, `${path}.old`);
  await expect(members.create(newMember("bob"))).rejects.toThrow(/moved, deleted or replaced/);
  await rename(`${path}.old`, path);
  expect(await members.create(newMember("bob"))).toBe("written");
});

test("copying the files, VACUUM and a checkpoint by another process do no harm", async () => {
  const { members } = database.repositories;
  for (const file of [path, `${path}-wal`]) await copyFile(file, `${file}.copy`);
  const other = new Client(path);
  await other.backup(`${path}.backup`);
  other.exec("vacuum");
  other.pragma("wal_checkpoint(truncate)");
  other.close();
  expect(await members.create(newMember("bob"))).toBe("written");
  await database.ping();
});
