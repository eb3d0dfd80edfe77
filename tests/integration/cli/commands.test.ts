/** The command line as an operator uses it: the real program, on both engines. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { gatehouse, gatehouseHere } from "../../support/command.ts";
import { createDatabase, engines, type FreshDatabase } from "../../support/database.ts";

describe.each(engines)("gatehouse (%s)", (engine) => {
  let fresh: FreshDatabase;
  /** In this process, since starting takes the longest. */
  const run = (words: string[], input?: string) => gatehouseHere(words, { DATABASE_URL: fresh.url }, input);
  beforeAll(async () => {
    fresh = await createDatabase(engine, { migrated: false });
  });
  afterAll(() => fresh.remove());

  test("brings a database up to date, and does nothing the second time", async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await run(["migrate"])).toMatchObject({ code: 0, out: "The database is up to date.\n" });
    }
  });

  test("adds and lists people, gives and takes roles, suspends and reinstates", async () => {
    const words = ["user", "add", "ada@example.org", "--name", "Ada", "--role", "owner"];
    const added = await gatehouse(words, { DATABASE_URL: fresh.url }, "a lamp by the door\n");
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(added.out).not.toContain("a lamp by the door");
    expect((await run(["user", "add", "bo@example.org", "--name", "Bo"], "a lamp by the door\n")).code).toBe(0);
    expect((await run(["user", "add", "bo@example.org"], "a lamp by the door\n")).code).toBe(1);

    expect((await run(["user", "role", "bo@example.org", "editor"])).code).toBe(0);
    const list = await run(["user", "list"]);
    expect(list.out).toMatch(/ada@example\.org/);
    expect(list.out).toMatch(/bo@example\.org.*editor/is);
    expect((await run(["user", "list", "ada"])).out).not.toContain("bo@example.org");

    const into = ["explain", "bo@example.org", "GET", "/admin/page"];
    expect(await run(into)).toMatchObject({ code: 0 });
    expect((await run(["user", "role", "bo@example.org", "editor", "--remove"])).code).toBe(0);
    const refused = await run(into);
    expect(refused.out).toMatch(/403/);
    expect(refused.out).toMatch(/Open the admin console/);

    expect(JSON.parse((await run(["user", "list", "bo@", "--json"])).out)).toEqual([
      {
        id: expect.any(String) as string,
        name: "Bo",
        email: "bo@example.org",
        emailConfirmed: false,
        roles: ["member"],
        suspended: false,
        suspensionNote: null,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      },
    ]);
    expect((await run(["user", "suspend", "bo@example.org", "--note", "x".repeat(501)])).code).toBe(2);
    expect((await run(["user", "suspend", "bo@example.org", "--note", "Write to us."])).code).toBe(0);
    expect(JSON.parse((await run(["user", "list", "bo@", "--json"])).out)).toMatchObject([
      { suspended: true, suspensionNote: "Write to us." },
    ]);
    expect((await run(["explain", "bo@example.org", "GET", "/members"])).out).toMatch(
      /account-suspended|switched off|paused/i,
    );
    expect((await run(["user", "suspend", "bo@example.org"])).out).toContain(
      "was suspended already. Nothing was changed.",
    );
    expect((await run(["user", "reinstate", "bo@example.org"])).code).toBe(0);
    expect((await run(["user", "reinstate", "bo@example.org"])).out).toContain(
      "was not suspended. Nothing was changed.",
    );
    expect((await run(["user", "confirm", "bo@example.org", "--undo"])).out).toContain(
      "was not confirmed. Nothing was",
    );
    expect((await run(["user", "suspend", "ada@example.org"])).code, "the last owner").toBe(1);
  });

  test("makes a token, shows it once, lists and revokes it", async () => {
    expect((await run(["user", "add", "cy@example.org", "--name", "Cy"], "a lamp by the door\n")).code).toBe(0);
    const made = await run(["token", "create", "cy@example.org", "Nightly export", "--days", "30"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    const text = /^gh_\w{43}$/m.exec(made.out)?.[0] ?? "";
    expect(text).not.toBe("");
    const listed = await run(["token", "list", "cy@example.org"]);
    expect(listed.out).toMatch(/Nightly export\s+site:read\s+\d{4}-\d\d-\d\d\s+never/);
    expect(listed.out).not.toContain(text);
    for (const words of [
      ["create", "cy@example.org", "More", "--may", "people:manage"],
      ["create", "nobody@example.org", "More"],
      ["revoke", "cy@example.org", "Another"],
    ]) {
      expect((await run(["token", ...words])).code, words.join(" ")).toBe(1);
    }
    expect((await run(["token", "create", "cy@example.org", "More", "--days", "31"])).code).toBe(2);
    expect((await run(["token", "revoke", "cy@example.org", "Nightly export"])).code).toBe(0);
    expect((await run(["token", "list", "cy@example.org"])).out).toBe("No program has a token of Cy.\n");
  });

  test("writes the page into a file, and puts it back: tried first, as a draft, and published", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-page-"));
    const file = join(folder, "page.json");
    const importing = (...options: string[]) => run(["page", "import", file, ...options]);
    try {
      expect(await run(["page", "export", file])).toMatchObject({ code: 0, err: "" });
      const text = await readFile(file, "utf8");
      expect(await importing("--publish")).toMatchObject({
        code: 0,
        out: "The draft is the same already.\nVisitors see this page already.\n",
      });

      await writeFile(
        file,
        text.replace('"copy": {}', '"copy": { "en": { "signIn": { "heading": "Welcome {nmae}" } } }'),
      );
      const tried = await importing("--dry-run");
      expect(tried.out).toContain('changed copy.en.signIn.heading: (nothing) → "Welcome {nmae}"');
      expect(tried.out).toContain("warning at copy.en.signIn.heading: {nmae} is not filled in here");
      expect(tried.out).toContain("Nothing was changed.");
      expect((await importing()).out).toContain("This is the draft now.");
      expect((await importing("--publish")).out).toContain("Published as revision 2.");
      expect((await run(["page", "export", file, "--revision", "1"])).code).toBe(0);
      expect(await readFile(file, "utf8")).not.toContain("Welcome");

      await writeFile(file, '{ "gatehouse": "backup" }');
      expect(await importing()).toMatchObject({
        code: 1,
        out: "",
        err: expect.stringContaining("does not hold a page"),
      });
      expect(await run(["page", "import", join(folder, "none.json")])).toMatchObject({ code: 1, out: "" });
      expect((await run(["page", "export", file, "--draft", "--revision", "1"])).code).toBe(2);
      expect(await readdir(folder)).toEqual(["page.json"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("prints the theme for the site's Tailwind CSS", async () => {
    const { code, out, err } = await run(["theme", "export"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("/_gatehouse/theme.css");
    expect(out).toContain("--color-gatehouse-accent: var(--gatehouse-accent)");
    expect((await run(["theme"])).code).toBe(2);
    expect((await run(["theme", "export", "more"])).code).toBe(2);
  });

  test("explains the decision for an anonymous visitor, with the rule that decided", async () => {
    const { code, out } = await run(["explain", "anonymous", "GET", "/members/library"]);
    expect(code).toBe(1);
    expect(out).toMatch(/401/);
    expect(out).toContain("/members/**");
    expect(out).toContain("They sign in.");
    expect((await run(["explain", "anonymous", "GET", "/"])).code).toBe(0);
    expect((await run(["explain", "nobody@example.org", "GET", "/"])).code).toBe(2);
    expect(await run(["explain", "anonymous", "GET", "/", "--token", "Nightly export"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--token names a token of a person"),
    });
  });

  test("prints the same as JSON", async () => {
    const explained = await run(["explain", "anonymous", "GET", "/members/library", "--json"]);
    expect(explained.code).toBe(1);
    expect(JSON.parse(explained.out)).toMatchObject({
      allowed: false,
      status: 401,
      reason: "no-credentials",
      host: null,
      ways: [{ kind: "sign-in" }, { kind: "role" }],
    });
    const rules = JSON.parse((await run(["rule", "list", "--json"])).out) as Record<string, unknown>[];
    expect(rules).toContainEqual(expect.objectContaining({ source: "code", pattern: "/members/**", methods: [] }));
  });

  test("explains a refusal by the reference that a visitor quotes", async () => {
    const reference = "7K3Q-9FHM-2XWB";
    const database = await openDatabase(fresh.url);
    await database.repositories.refusals.insertMany([
      {
        ...{ id: reference, at: 1_000, method: "GET", path: "/about", reason: "no-credentials", status: 401 },
        ...{ ruleId: null, memberId: null, clientIp: "", userAgent: "", details: null, times: 1 },
      },
    ]);
    await database.close();
    // Typed as people write it down. The page was opened to everyone since.
    const { code, out } = await run(["explain", "7k3q9fhm2xwb", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      reference,
      then: { path: "/about", reason: "no-credentials", status: 401, rule: null, email: null },
      today: { allowed: true },
    });
    expect((await run(["explain", "2222-2222-2222"])).code).toBe(2);
    // No reference has the letter O.
    expect((await run(["explain", "7K3O-9FHM-2XWB"])).err).toContain("is not a reference");
  });

  test.each([
    ["a command there is none of", ["fly"], 2],
    ["words that are missing", ["explain", "anonymous"], 2],
    ["a person who does not exist", ["user", "suspend", "nobody@example.org"], 1],
    ["a role that does not exist", ["user", "role", "ada@example.org", "admiral"], 1],
  ])("says what was wrong with %s", async (_name, words, code) => {
    const outcome = await run(words);
    expect(outcome.code).toBe(code);
    expect(outcome.err.length).toBeGreaterThan(10);
    expect(outcome.err).not.toMatch(/\n\s+at /);
  });
});

test.each([
  ["PORT", "banana"],
  ["ORIGIN", "example.org"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "postgres://user:secret-word@127.0.0.1:9/none"],
])("a start with %s=%s ends with a sentence and no trace", async (name, value) => {
  const { code, err } = await gatehouse(["start"], { [name]: value });
  expect(code).toBe(1);
  expect(err).toContain(name);
  expect(err).not.toContain("secret-word");
  expect(err).not.toMatch(/\n\s+at /);
});

test("a start in a folder without a site says so, without an error about modules", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-no-site-"));
  const { code, out, err } = await gatehouse(["start"], {}, "", folder);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("Go to the site's folder, or install its packages first: npm install");
  expect(err).not.toMatch(/Cannot find module|Require stack/);
  await rm(folder, { recursive: true });
});

test("help and version exit with 0", async () => {
  for (const words of [["--help"], ["help"], ["-h"], ["user", "--help"], ["user", "add", "-h"], ["start", "--help"]]) {
    const { code, out, err } = await gatehouseHere(words, {});
    expect({ code, err }, words.join(" ")).toEqual({ code: 0, err: "" });
    expect(out).toContain(`gatehouse ${words.find((word) => /^(user|start)$/.test(word)) ?? "init"} `);
  }
  expect((await gatehouseHere(["rule", "list", "--help"], {})).out).not.toContain("gatehouse user");
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  expect(await gatehouseHere(["--version"], {})).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("after wrong arguments only the usage of that command is printed, so that the message stays visible", async () => {
  const usageOf = async (...words: string[]) => (await gatehouseHere(words, {})).err;
  expect(await usageOf("user", "password")).toBe(
    "It takes 1 argument, and none was given.\n\nUsage:\n" +
      "  gatehouse user password <email>                  a new password, as with `user add`; ends sessions, revokes tokens\n" +
      "\n`gatehouse help` lists every command.\n",
  );
  expect(await usageOf("user", "fly")).not.toContain("gatehouse init");
  expect(await usageOf("innit")).toBe(
    'There is no command "innit". There are init, build, start, migrate, backup, restore, user, rule, token, outbox, audit, page, theme, explain and check; ' +
      "`gatehouse help` explains each.\n",
  );
});

test("a file that is not a database ends the command with a sentence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-none-"));
  await writeFile(
    join(folder, "notes.db"),
    "these are notes, not a database, and they are long enough to be read as one",
  );
  const { code, err } = await gatehouseHere(["migrate"], { DATABASE_URL: `file:${join(folder, "notes.db")}` });
  expect(code).toBe(1);
  expect(err).not.toMatch(/\n\s+at /);
  await rm(folder, { recursive: true, force: true });
});

test("a command creates no database where there is none, and does not report an empty site", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-nothing-"));
  const path = join(folder, "mistyped.db");
  const { code, out, err } = await gatehouseHere(["user", "list"], { DATABASE_URL: `file:${path}` });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`There is no database at file:${path}.`);
  expect(existsSync(path)).toBe(false);
  await rm(folder, { recursive: true, force: true });
});

test("a mistyped DATABASE_URL makes no empty database in silence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-mistyped-"));
  const elsewhere = join(folder, "dtaa/site.db");
  const stopped = await gatehouseHere(["migrate"], { DATABASE_URL: `file:${elsewhere}` });
  expect(stopped).toMatchObject({ code: 1, out: "" });
  expect(stopped.err).toContain(`There is no folder ${join(folder, "dtaa")} for the database that DATABASE_URL names.`);
  expect(existsSync(join(folder, "dtaa"))).toBe(false);

  const otherName = join(folder, "stie.db");
  const made = await gatehouseHere(["migrate"], { DATABASE_URL: `file:${otherName}` });
  expect(made.code).toBe(0);
  expect(made.err).toBe(
    `A new, empty database was made at ${otherName}. If this site had one before, check DATABASE_URL.\n`,
  );
  expect((await gatehouseHere(["migrate"], { DATABASE_URL: `file:${otherName}` })).err).toBe("");
  await rm(folder, { recursive: true, force: true });
});

test("backup and restore say what they did, and what to do next", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-backup-"));
  const [from, to, file] = [join(folder, "from.db"), join(folder, "to.db"), join(folder, "site.backup")];
  expect((await gatehouseHere(["backup", file], { DATABASE_URL: `file:${from}` })).err).toContain(
    "There is no database",
  );
  expect((await gatehouseHere(["migrate"], { DATABASE_URL: `file:${from}` })).code).toBe(0);
  expect((await gatehouseHere(["user", "list"], { DATABASE_URL: `file:${from}` })).code).toBe(0);
  const backedUp = await gatehouseHere(["backup", file], { DATABASE_URL: `file:${from}` });
  expect(backedUp).toMatchObject({ code: 0, err: "" });
  expect(backedUp.out).toMatch(/^Backed up \d+ rows in .*site\.backup\. It holds hashes of passwords/);
  const restored = await gatehouseHere(["restore", file], { DATABASE_URL: `file:${to}` });
  expect(restored.code).toBe(0);
  expect(restored.out).toContain("Restart every instance of the site");
  const refused = await gatehouseHere(["restore", file], { DATABASE_URL: `file:${to}` });
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("run it again with --replace");
  expect((await gatehouseHere(["restore", file, "--replace"], { DATABASE_URL: `file:${to}` })).code).toBe(0);
  await rm(folder, { recursive: true, force: true });
});
