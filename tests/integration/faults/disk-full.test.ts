/** A disk without room, on SQLite: the command says so in a sentence, nothing is half done, and with room it works. */
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { backUp, restoreFrom } from "../../../db/backup/backup.ts";
import { openDatabase } from "../../../db/client.ts";
import { gatehouse } from "../../support/command.ts";
import { countRows } from "../../support/rows.ts";
import { newMember, newSession, refusal } from "../db/samples.ts";

const isRoot = process.getuid?.() === 0;
const room = 3_000_000;

/** Only root may mount a small disk. */
describe.runIf(isRoot)("a full disk", () => {
  let folder: string;
  let disk: string;
  let source: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatehouse-full-"));
    disk = join(folder, "disk");
    await mkdir(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${room}`, "tmpfs", disk]);
    source = `file:${join(folder, "source.db")}`;
    await copyFile(inject("sqliteTemplate"), join(folder, "source.db"));
    const database = await openDatabase(source);
    await database.repositories.members.create(newMember("bo"));
    await database.repositories.refusals.insertMany(Array.from({ length: 9_000 }, (_, at) => refusal(`R${at}`)));
    await database.close();
  });
  afterEach(async () => {
    execFileSync("umount", ["-l", disk]);
    await rm(folder, { recursive: true, force: true });
  });
  const makeFull = (left = 0) =>
    writeFile(join(disk, "fill"), Buffer.alloc(room))
      .catch(() => undefined)
      .then(() => free(left));
  /** Cuts a piece off the file that fills the disk. */
  async function free(bytes: number): Promise<void> {
    if (bytes > 0) execFileSync("truncate", ["-s", `-${bytes}`, join(disk, "fill")]);
  }
  const makeRoom = () => rm(join(disk, "fill"));

  test("a backup says so, leaves no file behind, and keeps the one that is there", async () => {
    const file = join(disk, "site.backup");
    await writeFile(file, "the backup of yesterday");
    await makeFull(200_000);
    await expect(backUp(source, file, 0)).rejects.toThrow(
      /^No backup was made: there is no room left in .*disk\. Make room/,
    );
    expect((await readdir(disk)).sort()).toEqual(["fill", "site.backup"]);
    await makeRoom();
    expect((await backUp(source, file, 0)).rows).toBeGreaterThan(9_000);
  });

  test("a restore in the place of what is there changes nothing, and works with room", async () => {
    const backup = join(folder, "site.backup");
    await backUp(source, backup, 0);
    const url = `file:${join(disk, "site.db")}`;
    await copyFile(inject("sqliteTemplate"), join(disk, "site.db"));
    const before = await openDatabase(url);
    await before.repositories.members.create(newMember("ada", { roles: ["owner"] }));
    await before.close();
    await makeFull(400_000);
    const sentence =
      /^Nothing was restored, and what was in the database is still there\. There is no room left on the disk/;
    await expect(restoreFrom(url, backup, { replace: true })).rejects.toThrow(sentence);
    const after = await openDatabase(url);
    expect((await after.repositories.members.findById("ada"))?.roles).toEqual(["owner"]);
    await after.close();
    await makeRoom();
    expect(await restoreFrom(url, backup, { replace: true })).not.toBeNull();
    expect(await countRows(url, "refusals")).toBe(9_000);
  });

  test("a restore into a new file leaves no empty database, which the next start would take for the site's", async () => {
    const backup = join(folder, "site.backup");
    await backUp(source, backup, 0);
    await makeFull(1_000_000);
    const DATABASE_URL = `file:${join(disk, "site.db")}`;
    const { code, err } = await gatehouse(["restore", backup], { DATABASE_URL });
    expect([code, err]).toEqual([1, expect.stringMatching(/^Nothing was restored.*There is no room left/)]);
    expect(await readdir(disk)).toEqual(["fill"]);
  });

  test("a migration says so, changes nothing, and is applied at the next start", async () => {
    const url = `file:${join(disk, "site.db")}`;
    await makeFull(60_000);
    const database = await openDatabase(url);
    await expect(database.migrate()).rejects.toThrow(/^The database was not brought up to date.*There is no room left/);
    await database.close();
    await makeRoom();
    const again = await openDatabase(url);
    await again.migrate();
    expect(await again.repositories.members.count()).toBe(0);
    await again.close();
  });

  test("writes fail while it is full; everything written before is there, and they go on with room", async () => {
    const url = `file:${join(disk, "site.db")}`;
    await copyFile(inject("sqliteTemplate"), join(disk, "site.db"));
    const database = await openDatabase(url);
    const { members, pages, refusals, sessions } = database.repositories;
    await members.create(newMember("ada"));
    await pages.initialise({ words: "at first" }, 1);
    await makeFull();
    const publish = async () => {
      const version = (await pages.draft())?.version ?? 0;
      await pages.saveDraft({ words: "x".repeat(50_000) }, version, "ada", 2);
      return pages.publish(version + 1, "ada", 2, "");
    };
    // Small writes still fit into what the log has room for.
    const write = async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        await sessions.create(newSession(`session ${turn}`));
        await refusals.insertMany(Array.from({ length: 50 }, (_, at) => refusal(`F${turn}-${at}`)));
      }
    };
    await expect(write()).rejects.toThrow(/full/);
    await expect(publish()).rejects.toThrow(/full/);
    expect((await pages.revision(await pages.publishedNumber()))?.document).toEqual({ words: "at first" });
    await makeRoom();
    expect(await publish()).toMatchObject({ number: 2 });
    await refusals.insertMany([refusal("with room")]);
    expect(await refusals.find("with room")).not.toBeNull();
    await database.close();
  });
});
