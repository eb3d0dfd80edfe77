/** A database of an earlier version, brought up to date: people, their roles and sessions, and the page are still there. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";
import { runStatement } from "../../support/rows.ts";

const shipped = resolve(import.meta.dirname, "../../../db/migrations");

describe.each(engines)("a database of an earlier version (%s)", (engine) => {
  let fresh: FreshDatabase;
  let folder: string;
  afterEach(async () => {
    await fresh.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** @param migrations how many of them are done already */
  async function atVersion(migrations: number): Promise<void> {
    folder = await mkdtemp(join(tmpdir(), "gatehouse-upgrade-"));
    await cp(shipped, folder, { recursive: true });
    const file = join(folder, engine, "meta/_journal.json");
    const journal = JSON.parse(await readFile(file, "utf8")) as { entries: unknown[] };
    await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, migrations) }));
    fresh = await createDatabase(engine, { migrated: false });
    const database = await openDatabase(fresh.url, { migrationsFolder: folder });
    await database.migrate();
    await database.close();
  }

  test("lets roles and tokens that may edit the page change its look too, as before", async () => {
    await atVersion(15);
    const role = (id: string, permissions: string) =>
      `insert into roles (id, label, description, permissions, includes, created_at) values ('${id}', '${id}', '', '${permissions}', '[]', 5)`;
    for (const statement of [
      `insert into members (id, email, name, name_folded, password_hash, created_at) values ('ada', 'ada@example.com', 'Ada', 'ada', 'hash', 5)`,
      role("press", '["console:open","page:edit"]'),
      role("desk", '["page:publish"]'),
      `insert into tokens (id, member_id, name, token_hash, permissions, created_at) values ('t', 'ada', 'Press', 'hash', '["page:edit"]', 5)`,
    ]) {
      await runStatement(fresh.url, { sqlite: statement, postgres: statement });
    }
    const database = await openDatabase(fresh.url);
    try {
      await database.migrate();
      const { access, tokens } = database.repositories;
      const roles = new Map((await access.listRoles()).map(({ id, permissions }) => [id, permissions]));
      expect(roles.get("press")).toEqual(["console:open", "page:edit", "page:theme"]);
      expect(roles.get("desk")).toEqual(["page:publish"]);
      expect(await tokens.listOf("ada")).toMatchObject([{ permissions: ["page:edit", "page:theme"] }]);
    } finally {
      await database.close();
    }
  });

  test("keeps people, roles, sessions and the page", async () => {
    await atVersion(1);
    const remembered = engine === "sqlite" ? "1" : "true";
    for (const statement of [
      `insert into members (id, email, name, name_folded, password_hash, created_at) values ('ada', 'ada@example.com', 'Ada', 'ada', 'hash', 5)`,
      `insert into role_grants (member_id, role_id, granted_by, granted_at) values ('ada', 'owner', null, 5)`,
      `insert into sessions (id_hash, member_id, created_at, last_seen_at, remembered, user_agent, address) values ('s', 'ada', 6, 6, ${remembered}, 'A browser', '192.0.2.1')`,
      `insert into page_revisions (number, document, published_at, published_by, note) values (1, '{"words":"old"}', 7, 'ada', '')`,
      `insert into page_live (id, number) values (1, 1)`,
      `insert into page_draft (id, document, saved_at, saved_by) values (1, '{"words":"draft"}', 8, 'ada')`,
    ]) {
      await runStatement(fresh.url, { sqlite: statement, postgres: statement });
    }
    const database = await openDatabase(fresh.url);
    try {
      await database.migrate();
      const { members, pages, sessions } = database.repositories;
      expect(await members.findByEmail("ada@example.com")).toMatchObject({ name: "Ada", roles: ["owner"] });
      expect(await sessions.listOpen("ada")).toMatchObject([{ idHash: "s", remembered: true }]);
      expect((await pages.revision(await pages.publishedNumber()))?.document).toEqual({ words: "old" });
      expect((await pages.draft())?.document).toEqual({ words: "draft" });
    } finally {
      await database.close();
    }
  });
});
