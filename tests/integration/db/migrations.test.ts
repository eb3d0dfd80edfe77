import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import Client from "better-sqlite3";
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import * as postgres from "../../../db/schema/postgres.ts";
import * as sqlite from "../../../db/schema/sqlite.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";
import { newMember } from "./samples.ts";

const run = promisify(execFile);
const root = new URL("../../../", import.meta.url);

describe.each(engines)("migrations on %s", (engine) => {
  let fresh: FreshDatabase | undefined;
  afterEach(() => fresh?.remove());

  it("are applied once when several processes start together", async () => {
    fresh = await createDatabase(engine, { migrated: false });
    const program = `
      const { openDatabase } = await import(${JSON.stringify(new URL("db/client.ts", root).href)});
      const database = await openDatabase(${JSON.stringify(fresh.url)});
      await database.migrate();
      await database.close();
    `;
    const start = () => run(process.execPath, ["--input-type=module", "--eval", program]);
    await Promise.all(Array.from({ length: 3 }, start));
    const database = await openDatabase(fresh.url);
    await Promise.all([database.migrate(), database.migrate()]);
    expect(await database.repositories.members.create(newMember("ada", { roles: ["owner"] }))).toBe("written");
    await database.close();
  });

  it("are not applied when the database is opened", async () => {
    fresh = await createDatabase(engine, { migrated: false });
    const database = await openDatabase(fresh.url, { migrationsFolder: "/nowhere" });
    await expect(database.migrate()).rejects.toThrow(/no database migrations in "\/nowhere/);
    await database.close();
  });
});

it("that are applied already wait for no one who writes to SQLite", async () => {
  const fresh = await createDatabase("sqlite");
  const writer = new Client(fresh.url.slice("file:".length));
  writer.exec("begin immediate");
  const database = await openDatabase(fresh.url, { patience: 0 });
  await database.migrate();
  await database.close();
  writer.close();
  await fresh.remove();
});

const regenerate = "The schema has changed: generate a migration (npm run db:generate) and commit it.";
async function newestSnapshot(engine: string): Promise<unknown> {
  const folder = new URL(`db/migrations/${engine}/meta/`, root);
  const journal = JSON.parse(await readFile(new URL("_journal.json", folder), "utf8")) as {
    entries: { tag: string }[];
  };
  const number = journal.entries.at(-1)?.tag.slice(0, 4) ?? "none";
  return JSON.parse(await readFile(new URL(`${number}_snapshot.json`, folder), "utf8")) as unknown;
}

it("match the schema on sqlite", async () => {
  const before = (await newestSnapshot("sqlite")) as Awaited<ReturnType<typeof generateSQLiteDrizzleJson>>;
  const now = await generateSQLiteDrizzleJson({ ...sqlite }, before.id);
  expect(await generateSQLiteMigration(before, now), regenerate).toEqual([]);
});

it("match the schema on postgres", async () => {
  const before = (await newestSnapshot("postgres")) as ReturnType<typeof generateDrizzleJson>;
  const now = generateDrizzleJson({ ...postgres }, before.id);
  expect(await generateMigration(before, now), regenerate).toEqual([]);
});
