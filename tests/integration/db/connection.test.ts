import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { lineTo } from "../../support/cut-off.ts";
import { createDatabase, describeOnBothEngines } from "../../support/database.ts";
import { newMember } from "./samples.ts";

it("makes the folder of a SQLite file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-test-"));
  const database = await openDatabase(`file:${folder}/a/b/site.db`);
  await database.migrate();
  expect(await database.repositories.members.count()).toBe(0);
  await database.close();
  expect((await stat(join(folder, "a/b/site.db"))).isFile()).toBe(true);
  await rm(folder, { recursive: true });
});

it("makes files that no other user of the machine can read: they hold hashes of passwords", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-test-"));
  const database = await openDatabase(`file:${folder}/site.db`);
  await database.migrate();
  for (const name of ["site.db", "site.db-wal", "site.db-shm"]) {
    expect((await stat(join(folder, name))).mode & 0o077, name).toBe(0);
  }
  await database.close();
  await rm(folder, { recursive: true });
});

it("keeps a database in memory", async () => {
  const database = await openDatabase("file::memory:");
  await database.migrate();
  expect(await database.repositories.members.create(newMember("ada"))).toBe("written");
  await database.close();
});

it("says which file cannot be opened", async () => {
  await expect(openDatabase("file:/dev/null/site.db")).rejects.toThrow(/"\/dev\/null\/site.db" cannot be opened/);
});

it("says that a file is not a database", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-test-"));
  await writeFile(join(folder, "notes.txt"), "Not a database, but long enough to be taken for one at first sight.");
  await expect(openDatabase(`file:${folder}/notes.txt`)).rejects.toThrow(/notes\.txt" cannot be opened.*DATABASE_URL/);
  await rm(folder, { recursive: true });
});

it("says that no PostgreSQL answers, without the password", async () => {
  const database = await openDatabase("postgres://ada:hunter2@127.0.0.1:9/site");
  const refused = await database.migrate().catch((error: unknown) => String(error));
  expect(refused).toContain("cannot be reached");
  expect(refused).toContain("DATABASE_URL");
  expect(refused).not.toContain("hunter2");
  await database.close();
});

it("outlives the loss of PostgreSQL and goes on when it is back", async () => {
  const fresh = await createDatabase("postgres");
  const url = new URL(fresh.url);
  const proxy = await lineTo(Number(url.port), url.hostname);
  url.hostname = "127.0.0.1";
  url.port = String(proxy.port);
  const lost: Error[] = [];
  const database = await openDatabase(url.href, { onConnectionLost: (error) => lost.push(error) });
  const { members, access } = database.repositories;
  await Promise.all(Array.from({ length: 5 }, () => access.policyVersion()));

  const caught = Promise.allSettled(
    Array.from({ length: 30 }, (_, index) => members.create(newMember(`m${index}`, { roles: ["member"] }))),
  );
  await proxy.cut();
  await caught;
  await expect(database.ping()).rejects.toMatchObject({ name: "DatabaseError" });
  await expect(members.create(newMember("ada"))).rejects.toMatchObject({ name: "DatabaseError", code: "ECONNREFUSED" });

  await proxy.mend();
  await database.ping();
  expect(await members.create(newMember("ada", { roles: ["owner"] }))).toBe("written");
  expect(await access.policyVersion()).toBe(0);
  const total = await members.count();
  const holders = await members.countHolders();
  expect(holders.get("member") ?? 0).toBe(total - 1);
  await database.close();
  await proxy.cut();
  await fresh.remove();
});

it("opens before PostgreSQL is there, and says so when asked", async () => {
  const database = await openDatabase("postgres://gatehouse:secret@127.0.0.1:1/gatehouse");
  await expect(database.ping()).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await database.close();
  await database.close();
});

describeOnBothEngines("an error of the database", (open) => {
  it("does not repeat what was to be written", async () => {
    const { sessions } = (await open()).repositories;
    const hash = "f00df00df00d";
    const failure: unknown = await sessions
      .create({
        idHash: hash,
        memberId: "a-secret-member",
        createdAt: 1,
        lastSeenAt: 1,
        remembered: false,
        userAgent: "",
        clientIp: "192.0.2.77",
      })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    const told = failure instanceof Error ? `${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}` : "";
    expect(told).toMatch(/foreign key/i);
    expect(told).not.toMatch(/f00d|a-secret-member|192\.0\.2\.77/);
  });
});
