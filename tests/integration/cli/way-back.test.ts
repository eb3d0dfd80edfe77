/** Repairs with the command line: rules that shut people out, lost passwords, emails that are not confirmed. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { createPasswords } from "../../../src/gatehouse/server/identity/passwords.ts";
import { gatehouseHere } from "../../support/command.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

const confirmed = {
  kind: "all-permissions" as const,
  permissions: ["console:open" as const],
  verifiedEmail: true as const,
};

describe("gatehouse", () => {
  let fresh: FreshDatabase;
  let database: Database;
  const run = (words: string) => gatehouseHere(words.split(" "), { DATABASE_URL: fresh.url });
  const pipe = (words: string, input: string) => gatehouseHere(words.split(" "), { DATABASE_URL: fresh.url }, input);
  const member = async (email: string) => {
    const found = await database.repositories.members.findByEmail(email);
    if (found === null) throw new Error(`No member has the email ${email}.`);
    return found;
  };
  /** A person with a session and a token. */
  async function somebody(name: string, ...roles: string[]): Promise<{ id: string; email: string }> {
    const { members, sessions, tokens } = database.repositories;
    const [id, email] = [randomUUID(), `${name}@example.org`];
    await members.create({ id, email, name, passwordHash: "none", createdAt: 1, roles, grantedBy: null });
    const at = Date.now();
    const session = { memberId: id, createdAt: at, lastSeenAt: at, remembered: false, userAgent: "", clientIp: "" };
    await sessions.create({ ...session, idHash: `session of ${name}` });
    const token = { memberId: id, name: "Export", permissions: ["site:read" as const], createdBy: id, expiresAt: null };
    await tokens.create({ ...token, id: `token of ${name}`, tokenHash: `hash of ${name}`, createdAt: at });
    return { id, email };
  }
  const causeOf = async (name: string) =>
    (await database.repositories.sessions.findWithMember(`session of ${name}`))?.session.endCause;
  const revokedAt = async (name: string) =>
    (await database.repositories.tokens.findWithMember(`hash of ${name}`))?.token.revokedAt;

  beforeAll(async () => {
    fresh = await createDatabase("sqlite");
    database = await openDatabase(fresh.url);
    await somebody("olga", "owner");
  });
  afterAll(async () => {
    await database.close();
    await fresh.remove();
  });

  test("a rule that shuts the owners out is listed, and can be removed", async () => {
    const id = randomUUID();
    const rule = { id, pattern: "/admin/**", methods: ["POST" as const], requirement: confirmed, note: "" };
    await database.repositories.access.insertRule(rule, 1);
    const shut = "explain olga@example.org POST /admin/rules";
    expect((await run(shut)).out).toContain("email-unverified");
    const listed = await run("rule list");
    expect(listed.out).toMatch(/^ID +WHERE +WHO +SOURCE$/m);
    expect(listed.out).toMatch(new RegExp(`^${id.slice(0, 8)} +/admin/\\*\\* \\(POST only\\) .* console$`, "m"));
    expect(listed.out).toMatch(/^section:members +\/members\/\*\* .* code$/m);

    expect(await run("rule remove section:members")).toMatchObject({
      code: 1,
      err: expect.stringContaining("Change it in astro.config.mjs"),
    });
    expect((await run("rule remove console-rules")).err).toContain("comes with Gatehouse");
    expect(await run("rule remove 00000000")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no rule “00000000”"),
    });
    const removed = await run(`rule remove ${id.slice(0, 8)}`);
    expect(removed).toMatchObject({
      code: 0,
      out: expect.stringContaining("The rule for /admin/** (POST only) is removed"),
    });
    expect((await run(shut)).out).not.toContain("email-unverified");
    const [change] = await database.repositories.changes.recent({ entity: "rule", limit: 1 });
    expect(change?.authorName).toBe("The command line");
    expect(sayChange(change?.summary ?? "")).toBe("Removed the rule for /admin/**");
  });

  test("a new owner can be added confirmed, and any email confirmed later", async () => {
    const id = randomUUID();
    const rule = { id, pattern: "/admin/**", methods: [], requirement: confirmed, note: "" };
    await database.repositories.access.insertRule(rule, 1);
    const added = await pipe("user add una@example.org --name Una --role owner", "a lamp by the door\n");
    expect(added.out).toContain("gatehouse user confirm una@example.org");
    expect((await member("una@example.org")).emailVerifiedAt).toBeNull();
    const sure = await pipe("user add ida@example.org --name Ida --role owner --confirmed", "a lamp by the door\n");
    expect(sure.out).not.toContain("user confirm");
    expect((await run("explain ida@example.org GET /admin/rules")).out).toContain("may open");
    expect(await run("user confirm una@example.org")).toMatchObject({
      code: 0,
      out: expect.stringContaining("is confirmed"),
    });
    expect((await run("explain una@example.org GET /admin/rules")).out).toContain("may open");

    expect((await run("user confirm una@example.org --undo")).code).toBe(0);
    for (const words of [
      "user confirm ida@example.org --undo",
      "user suspend ida@example.org",
      "user remove ida@example.org --yes",
    ]) {
      expect(await run(words), words).toMatchObject({ code: 1, err: expect.stringContaining("the only owner") });
    }
    expect((await run("user list ida")).out).toMatch(/ida@example\.org +yes +owner +active/);
    await database.repositories.access.deleteRule(id);
  });

  test("a password is replaced by one that is piped in or generated", async () => {
    const { id, email } = await somebody("pia", "member");
    expect((await pipe(`user password ${email}`, "too short\n")).code).toBe(1);
    expect(await causeOf("pia")).toBeNull();
    const piped = await pipe(`user password ${email}`, "a bell over the gate\n");
    expect(piped).toMatchObject({ code: 0, err: "" });
    expect(piped.out).not.toContain("a bell over the gate");
    expect([await causeOf("pia"), await revokedAt("pia")]).toEqual(["password-changed", expect.any(Number)]);
    const passwords = createPasswords(1);
    const hash = await database.repositories.members.passwordHashOf(id);
    expect(await passwords.verify(hash, "a bell over the gate")).toBe(true);
    const madeUp = /^Password: (.*)$/m.exec((await pipe(`user password ${email}`, "")).out)?.[1] ?? "";
    expect(await passwords.verify(await database.repositories.members.passwordHashOf(id), madeUp)).toBe(true);
  });

  test("sessions are ended, and tokens only when asked", async () => {
    const { email } = await somebody("rut", "member");
    expect((await run(`user end-sessions ${email}`)).out).toContain("Ended 1 session of rut");
    expect([await causeOf("rut"), await revokedAt("rut")]).toEqual(["ended-by-admin", null]);
    expect((await run(`user end-sessions ${email} --tokens`)).out).toContain("revoked the tokens");
    expect(await revokedAt("rut")).toEqual(expect.any(Number));
  });

  test("a person is removed only with --yes", async () => {
    const { id, email } = await somebody("tom", "member");
    const first = await run(`user remove ${email}`);
    expect(first).toMatchObject({ code: 1, out: "" });
    expect(first.err).toContain("1 session and 1 token");
    expect(await database.repositories.members.findById(id)).not.toBeNull();
    expect(await run(`user remove ${email} --yes`)).toMatchObject({ code: 0, err: "" });
    expect(await database.repositories.members.findById(id)).toBeNull();
    expect(await causeOf("tom")).toBeUndefined();
    const [change] = await database.repositories.changes.recent({ entity: "member", entityId: id, limit: 1 });
    // The history keeps no name of somebody whose account is gone.
    expect(sayChange(change?.summary ?? "")).toBe("Removed a person’s account");
  });
});

test.each([
  ["rule", "Say what to do: `gatehouse rule list` or `remove`."],
  ["rule fly", '`gatehouse rule` has no action "fly".'],
  ["rule list all", "`gatehouse rule list` takes --json only."],
  ["rule remove", "It takes 1 argument, and none was given."],
  ["user confirm", "It takes 1 argument, and none was given."],
  ["user password", "It takes 1 argument, and none was given."],
  ["user end-sessions a b", "It takes 1 argument, and 2 were given."],
  ["user remove", "It takes 1 argument, and none was given."],
  ["user remove a --force", "Unknown option '--force'."],
  [
    "user",
    "Say what to do: `gatehouse user add`, `list`, `suspend`, `reinstate`, `role`, `confirm`, `password`, `reset-second-factor`, `end-sessions` or `remove`.",
  ],
])("%s: %s", async (words, message) => {
  const { code, err } = await gatehouseHere(words.split(" "), { DATABASE_URL: "file:there-is-none.db" });
  expect(code).toBe(2);
  expect(err).toMatch(/\n\nUsage:\n/);
  expect(err.startsWith(`${message}\n\n`), err.split("\n")[0]).toBe(true);
});
