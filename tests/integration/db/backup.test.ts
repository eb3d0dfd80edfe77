/** A backup is the database of one moment, whole or not there at all, and the same file for both engines. */
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backupTables, checkLines } from "../../../db/backup/format.ts";
import { backUp, restoreFrom } from "../../../db/backup/backup.ts";
import { openDatabase } from "../../../db/client.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";
import { countRows } from "../../support/rows.ts";
import { newMember, newPicture, newSession, newToken, refusal } from "./samples.ts";

const command = resolve(import.meta.dirname, "../../../src/gatehouse/cli/gatehouse.mjs");
/** As no text could hold them. */
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, at) => at));
const otherEngine = { sqlite: "postgres", postgres: "sqlite" } as const;

/** Columns that came with the pictures. */
const isNew = (table: string, column: string | undefined) =>
  table.startsWith("page_") && (column === "themes" || column === "pictures");

describe.each(engines)("a backup (%s)", (engine) => {
  let folder: string;
  const leftovers: FreshDatabase[] = [];
  const fresh = async (...given: Parameters<typeof createDatabase>) => {
    const made = await createDatabase(...given);
    leftovers.push(made);
    return made.url;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatehouse-backup-"));
  });
  afterEach(async () => {
    for (const one of leftovers.splice(0)) await one.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** One that holds something in most tables, odd letters included. */
  async function filled(url: string, refusals = 3): Promise<void> {
    const database = await openDatabase(url);
    const { members, sessions, tokens, pages, pictures, refusals: record } = database.repositories;
    await members.create(
      newMember("ada", { name: 'Ada \u2028 Łukasz 😀 "quoted"', roles: ["owner"], emailVerifiedAt: 5 }),
    );
    await members.create(newMember("bo", { grantedBy: "ada", roles: ["member"] }));
    await sessions.create(newSession("a".repeat(64), { remembered: true }));
    await tokens.create(newToken("token"));
    const { picture, files } = newPicture("p".repeat(20), { content: everyByte, createdBy: "ada" });
    await pictures.insert(picture, files, { pictures: 10, bytes: 10_000 });
    await pages.initialise({ words: ["12", null, { deep: true }] }, 1_000);
    for (let from = 0; from < refusals; from += 1_000) {
      const count = Math.min(1_000, refusals - from);
      await record.insertMany(Array.from({ length: count }, (_, at) => refusal(`R${from + at}`)));
    }
    await database.close();
  }

  /** The rows of a backup, without the counters, which a restore raises. */
  async function rowsIn(file: string): Promise<string[]> {
    let table = "";
    const rows: string[] = [];
    for (const line of (await readFile(file, "utf8")).trim().split("\n").slice(1, -1)) {
      const value = JSON.parse(line) as { table: string } | unknown[];
      if (!Array.isArray(value)) table = value.table;
      else if (table !== "counters") rows.push(`${table} ${normalised(value)}`);
    }
    return rows.sort();
  }
  /** PostgreSQL puts the fields of an object into an order of its own, and spaces between them. */
  const normalised = (values: unknown[]) =>
    JSON.stringify(
      values.map((value) => (typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value)),
    );

  test("restores all tables and values into an empty database of either engine", async () => {
    const url = await fresh(engine);
    await filled(url);
    const file = join(folder, "site.backup");
    const { rows } = await backUp(url, file, Date.parse("2026-11-25"));
    expect(rows).toBeGreaterThan(9);
    expect((await stat(file)).mode & 0o777, "readable by others").toBe(0o600);
    expect(await readdir(folder)).toEqual(["site.backup"]);
    for (const target of [engine, otherEngine[engine]]) {
      const other = await fresh(target, { migrated: false });
      expect(await restoreFrom(other, file, { replace: false })).toEqual({ at: "2026-11-25T00:00:00.000Z", rows });
      const again = join(folder, `again-${target}`);
      await backUp(other, again, Date.now());
      expect(await rowsIn(again)).toEqual(await rowsIn(file));
      const database = await openDatabase(other);
      expect((await database.repositories.members.findByEmail("ada@example.com"))?.name).toContain("\u2028 Łukasz 😀");
      expect(await database.repositories.pictures.content("p".repeat(20), 320)).toEqual(everyByte);
      await database.close();
    }
  });

  test("of the version before, which kept the themes that ship in a table, is restored", async () => {
    const url = await fresh(engine);
    await filled(url);
    const file = join(folder, "site.backup");
    await backUp(url, file, Date.now());
    const [head = "", ...lines] = (await readFile(file, "utf8")).trim().split("\n");
    const rows: unknown[] = [];
    let current: { table?: string; columns?: string[] } = {};
    const former = lines.slice(0, -1).flatMap((line) => {
      const value = JSON.parse(line) as { table?: string; columns?: string[] } | unknown[];
      if (Array.isArray(value)) {
        const { table = "", columns = [] } = current;
        if (table.startsWith("picture")) return [];
        rows.push(value);
        return [value.filter((_, at) => !isNew(table, columns[at]))];
      }
      current = value;
      const { table = "", columns = [] } = value;
      return table.startsWith("picture") ? [] : [{ table, columns: columns.filter((name) => !isNew(table, name)) }];
    });
    const themes = [{ table: "themes", columns: ["id", "name", "tokens", "built_in"] }, ["dusk", "Dusk", "{}", true]];
    const text = [JSON.parse(head.replace(/"schema":\d+/, '"schema":6')), ...former, ...themes]
      .map((value) => `${JSON.stringify(value).replaceAll("\u2028", "\\u2028")}\n`)
      .join("");
    const sha256 = createHash("sha256").update(text).digest("hex");
    await writeFile(file, `${text}${JSON.stringify({ end: true, rows: rows.length + 1, sha256 })}\n`);

    const target = await fresh(engine, { migrated: false });
    expect(await restoreFrom(target, file, { replace: false })).toMatchObject({ rows: rows.length + 1 });
    expect(await countRows(target, "members")).toBe(2);
    expect(await countRows(target, "page_revisions")).toBe(1);
  });

  test("replaces an existing database only with --replace, and then completely", async () => {
    const [source, target] = [await fresh(engine), await fresh(engine)];
    await filled(source);
    const file = join(folder, "site.backup");
    await backUp(source, file, Date.now());
    const database = await openDatabase(target);
    await database.repositories.members.create(newMember("cy"));
    await database.close();
    expect(await restoreFrom(target, file, { replace: false })).toBeNull();
    expect(await countRows(target, "members")).toBe(1);
    expect(await restoreFrom(target, file, { replace: true })).not.toBeNull();
    expect(await countRows(target, "members")).toBe(2);
    const restored = await openDatabase(target);
    expect(await restored.repositories.members.findByEmail("cy@example.com")).toBeNull();
    await restored.close();
  });

  test("that is damaged, cut off or of another version changes nothing", async () => {
    const url = await fresh(engine);
    await filled(url);
    const file = join(folder, "site.backup");
    await backUp(url, file, Date.now());
    const whole = await readFile(file, "utf8");
    const damages: Record<string, string> = {
      "cut off": whole.slice(0, -20),
      "cut off between two lines": whole.split("\n").slice(0, -2).join("\n"),
      "with another name in it": whole.replace("ada@example.com", "eve@example.com"),
      "of another version": whole.replace(/"schema":\d+/, '"schema":999'),
      "something else": "a letter\n",
      empty: "",
    };
    for (const [name, text] of Object.entries(damages)) {
      await writeFile(file, text);
      await expect(restoreFrom(url, file, { replace: true }), name).rejects.toThrow(/backup/);
      expect(await countRows(url, "members"), name).toBe(2);
    }
    await expect(restoreFrom(url, join(folder, "none"), { replace: true })).rejects.toThrow(/there is no such file/);
  });

  test("is a snapshot of one moment, though other requests write while it is made", async () => {
    const url = await fresh(engine);
    await filled(url, 3_000);
    const file = join(folder, "site.backup");
    const database = await openDatabase(url);
    let isDone = false;
    let written = 0;
    const writing = (async () => {
      // Each writes a member first and a refusal after: a backup that has the refusal has the member.
      while (!isDone) {
        const id = `while-${written}`;
        await database.repositories.members.create(newMember(id));
        await database.repositories.refusals.insertMany([refusal(`R-${id}`)]);
        written += 1;
        await wait(1);
      }
    })();
    await wait(20);
    await backUp(url, file, Date.now());
    isDone = true;
    await writing;
    await database.close();
    const rows = await rowsIn(file);
    const members = rows.filter((row) => row.startsWith("members") && row.includes('"while-')).length;
    const refusals = rows.filter((row) => row.startsWith("refusals") && row.includes('"R-while-')).length;
    expect(written).toBeGreaterThan(0);
    expect(members - refusals).toBeGreaterThanOrEqual(0);
    expect(members - refusals).toBeLessThanOrEqual(1);
  });

  test("killed at any moment leaves no half file under its name", async () => {
    const url = await fresh(engine);
    await filled(url, 30_000);
    const file = join(folder, "site.backup");
    const lines = async function* () {
      yield* (await readFile(file, "utf8")).trimEnd().split("\n");
    };
    const schemaVersion = await schemaOf(url, join(folder, "whole"));
    let cutOff = 0;
    // On a busy machine a backup may be done before it is seen to begin.
    for (let tries = 0; tries < 2 || (cutOff === 0 && tries < 20); tries += 1) {
      const delay = tries === 1 ? 60 : 0;
      const child = spawn(process.execPath, [command, "backup", file], {
        env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: url },
        stdio: "ignore",
      });
      const ended = new Promise((resume) => child.once("exit", resume));
      // The moment is counted from when it begins to write.
      await Promise.race([ended, untilPart(folder)]);
      await wait(delay);
      child.kill("SIGKILL");
      await ended;
      const names = await readdir(folder);
      if (names.some((name) => name.endsWith(".part"))) cutOff += 1;
      if (names.includes("site.backup"))
        expect((await checkLines(lines(), schemaVersion)).rows).toBeGreaterThan(30_000);
      for (const name of names) if (name !== "whole") await rm(join(folder, name));
    }
    expect(cutOff, "cut off while writing").toBeGreaterThan(0);
  });
});

test("every table is backed up", async () => {
  const schema = await readFile(resolve(import.meta.dirname, "../../../db/schema/sqlite.ts"), "utf8");
  const names = [...schema.matchAll(/sqliteTable\(\s*"(\w+)"/g)].map(([, name]) => name);
  expect(backupTables.map(({ name }) => name).sort()).toEqual(names.sort());
});

async function untilPart(folder: string): Promise<void> {
  while (!(await readdir(folder)).some((name) => name.endsWith(".part"))) await wait(2);
}

async function schemaOf(url: string, file: string): Promise<number> {
  await backUp(url, file, Date.now());
  const [head = "{}"] = (await readFile(file, "utf8")).split("\n", 1);
  return (JSON.parse(head) as { schema: number }).schema;
}
