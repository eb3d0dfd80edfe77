/** kill -9 at any moment: what was acknowledged is there afterwards, what was not is whole or absent, and the next start works. */
import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Client from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUp, restoreFrom } from "../../../db/backup/backup.ts";
import { openDatabase } from "../../../db/client.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";
import { countRows, runStatement } from "../../support/rows.ts";
import { newMember, refusal } from "../db/samples.ts";

const root = resolve(import.meta.dirname, "../../..");

describe.each(engines)("kill -9 (%s)", (engine) => {
  let folder: string;
  let fresh: FreshDatabase;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatehouse-killed-"));
    // One of its own: a migration is tried on it, and other tests must not get it afterwards.
    fresh = await createDatabase(engine, { migrated: false });
    const database = await openDatabase(fresh.url);
    await database.migrate();
    await database.repositories.members.create(newMember("ada", { roles: ["owner"] }));
    await database.repositories.pages.initialise({ words: "at first" }, 1);
    await database.close();
  });
  afterEach(async () => {
    await fresh.remove();
    await rm(folder, { recursive: true, force: true });
  });

  function start(program: string, ...words: string[]): { child: ChildProcess; ended: Promise<unknown>; out(): string } {
    const child = spawn(process.execPath, [join(import.meta.dirname, program), ...words], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    return { child, ended: new Promise((resume) => child.once("close", resume)), out: () => out };
  }

  test("among publishing, signing in and recording refusals: everything acknowledged is there", async () => {
    const { child, ended, out } = start("writing-process.ts", fresh.url);
    await expect.poll(() => out().match(/^page /gm)?.length ?? 0).toBeGreaterThanOrEqual(11);
    child.kill("SIGKILL");
    await ended;
    // What it was still writing is a word without a line end, and was not acknowledged.
    const acknowledged = (kind: string) => [...out().matchAll(new RegExp(`^${kind} (\\d+)\n`, "gm"))].map(([, n]) => n);
    const database = await openDatabase(fresh.url);
    const { pages: stored, refusals, sessions } = database.repositories;
    const live = await stored.publishedNumber();
    expect(live).toBeGreaterThanOrEqual(Number(acknowledged("page").at(-1)));
    for (let number = 2; number <= live; number += 1) {
      const revision = await stored.revision(number);
      expect(revision?.document, `revision ${number}`).toEqual({ words: revision?.note });
    }
    expect(await stored.revision(live + 1)).toBeNull();
    const openSessions = new Set((await sessions.listOpen("ada")).map(({ idHash }) => idHash));
    // Of one person the newest 50 are kept.
    const newest = acknowledged("session").slice(-40);
    expect(newest.filter((turn) => !openSessions.has(`session ${turn}`))).toEqual([]);
    const recorded = acknowledged("refusal");
    const last = Number(recorded.at(-1));
    for (const turn of [...recorded, last + 1]) {
      const [one, other] = [await refusals.find(`refusal ${turn}`), await refusals.find(`and refusal ${turn}`)];
      expect(one === null, `refusal ${turn}`).toBe(other === null);
      if (turn !== last + 1) expect(one).not.toBeNull();
    }
    await database.close();
  });

  test("in the middle of a restore: everything is as it was, writers go on, and it can be restored again", async () => {
    const source = await createDatabase(engine);
    const other = await openDatabase(source.url);
    await other.repositories.members.create(newMember("bo"));
    await other.repositories.refusals.insertMany(Array.from({ length: 3_000 }, (_, at) => refusal(`R${at}`)));
    await other.close();
    const file = join(folder, "site.backup");
    await backUp(source.url, file, Date.now());
    await source.remove();
    for (const rows of [0, 2_500]) {
      const { ended, out } = start("restoring-process.ts", fresh.url, file, String(rows));
      await ended;
      expect(out()).toBe("");
      const database = await openDatabase(fresh.url);
      expect((await database.repositories.members.findById("ada"))?.roles).toEqual(["owner"]);
      expect(await database.repositories.members.findById("bo")).toBeNull();
      expect(await database.repositories.members.create(newMember(`after-${rows}`))).toBe("written");
      await database.close();
      expect(await countRows(fresh.url, "refusals")).toBe(0);
    }
    expect((await restoreFrom(fresh.url, file, { replace: true }))?.rows).toBeGreaterThan(3_000);
    expect(await countRows(fresh.url, "members")).toBe(1);
  });

  test("in the middle of a migration: the database is as it was, and the next start brings it up to date", async () => {
    const migrations = join(folder, "migrations");
    await cp(join(root, "db/migrations"), migrations, { recursive: true });
    const journalFile = join(migrations, engine, "meta/_journal.json");
    const journal = JSON.parse(await readFile(journalFile, "utf8")) as { entries: { idx: number; when: number }[] };
    const last = journal.entries.at(-1);
    const next = { ...last, idx: (last?.idx ?? 0) + 1, when: (last?.when ?? 0) + 1, tag: "9999_more" };
    await writeFile(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
    const added = join(migrations, engine, "9999_more.sql");
    const more =
      "create table more (id integer);\n--> statement-breakpoint\n" +
      "update members set name = 'changed by the migration';\n--> statement-breakpoint\n";
    const slowly = {
      sqlite: "with recursive n(i) as (select 1 union all select i + 1 from n where i < 1e12) select max(i) from n;",
      postgres: "select pg_sleep(2);",
    }[engine];
    await writeFile(added, more + slowly);
    const program = `
      const { openDatabase } = await import(${JSON.stringify(pathToFileURL(join(root, "db/client.ts")).href)});
      const database = await openDatabase(${JSON.stringify(fresh.url)}, { migrationsFolder: ${JSON.stringify(migrations)} });
      await database.migrate();
    `;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { stdio: "ignore" });
    const ended = new Promise((resume) => child.once("close", resume));
    await expect.poll(() => isMigrating(fresh.url)).toBe(true);
    child.kill("SIGKILL");
    await ended;

    const names = async () => (await runStatement(fresh.url, both("select name from members"))).map(({ name }) => name);
    expect(await names()).toEqual(["ada"]);
    const asBefore = await openDatabase(fresh.url);
    await asBefore.migrate();
    expect((await asBefore.repositories.members.findById("ada"))?.roles).toEqual(["owner"]);
    await asBefore.close();
    await writeFile(added, more);
    const upToDate = await openDatabase(fresh.url, { migrationsFolder: migrations });
    await upToDate.migrate();
    await upToDate.close();
    expect(await names()).toEqual(["changed by the migration"]);
    expect(await countRows(fresh.url, "more")).toBe(0);
  });

  /** Whether another process is past the first statements of the migration. */
  async function isMigrating(url: string): Promise<boolean> {
    if (engine === "sqlite") {
      const client = new Client(url.slice("file:".length), { timeout: 0 });
      try {
        client.exec("begin immediate");
        return false;
      } catch {
        return true;
      } finally {
        client.close();
      }
    }
    const sleeping = `select 1 as found from pg_stat_activity where query like '%pg_sleep(2)%' and pid <> pg_backend_pid()`;
    return (await runStatement(url, both(sleeping))).length > 0;
  }
});

const both = (statement: string) => ({ sqlite: statement, postgres: statement });
