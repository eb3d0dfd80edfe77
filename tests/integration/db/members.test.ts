import { expect, it } from "vitest";
import { readPeopleGroups } from "../../../src/gatehouse/core/access/people-groups.ts";
import { isDeclined, wasHeld } from "../../../src/gatehouse/core/identity/role-grant.ts";
import { openDatabase } from "../../../db/client.ts";
import { createDatabase, describeOnBothEngines } from "../../support/database.ts";
import { runStatement } from "../../support/rows.ts";
import { newMember, newSession, newToken } from "./samples.ts";

describeOnBothEngines("members", (open, engine) => {
  it("creates a member together with the roles", async () => {
    const { members } = (await open()).repositories;
    expect(await members.create(newMember("ada", { roles: ["member", "editor"] }))).toBe("written");
    expect(await members.findById("ada")).toEqual({
      id: "ada",
      email: "ada@example.com",
      name: "ada",
      createdAt: 1_000,
      suspendedAt: null,
      emailVerifiedAt: null,
      roles: ["editor", "member"],
      grants: ["editor", "member"].map((role) => ({ role, endsAt: null, pending: false })),
    });
    expect(await members.passwordHashOf("ada")).toBe("hash of ada");
  });

  it("refuses an email that is taken, and grants no roles", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["member"] }));
    const again = newMember("eve", { email: "ADA@example.com", roles: ["owner"] });
    expect(await members.create(again)).toBe("taken");
    const sameId = newMember("ada", { email: "other@example.com", roles: ["owner"] });
    expect(await members.create(sameId)).toBe("taken");
    expect(await members.findById("eve")).toBeNull();
    expect((await members.countHolders()).has("owner")).toBe(false);
  });

  it("of an older version are put into the order of their names, a portion at a time", async () => {
    const fresh = await createDatabase(engine);
    const database = await openDatabase(fresh.url);
    try {
      const { members } = database.repositories;
      for (const name of ["Zoë", "Émile", "bea", "Ada"]) await members.create(newMember(name.toLowerCase(), { name }));
      const names = async () => (await members.list({ order: "name", limit: 9 })).members.map(({ name }) => name);
      const unordered = "update members set name_order = '' where id <> 'bea'";
      await runStatement(fresh.url, { sqlite: unordered, postgres: unordered });
      expect((await names()).at(-1)).toBe("bea");
      expect(await members.orderNames(null, null, 2)).toEqual({ removed: 2, next: "again" });
      expect(await members.orderNames(null, null, 2)).toEqual({ removed: 1, next: null });
      expect(await names()).toEqual(["Ada", "bea", "Émile", "Zoë"]);
    } finally {
      await database.close();
      await fresh.remove();
    }
  });

  it("are counted by the roles that hold, and whether their email is confirmed", async () => {
    const { members } = (await open()).repositories;
    const now = Date.now();
    await members.create(newMember("ada", { roles: ["member", "editor"] }));
    await members.create(newMember("bea", { roles: ["editor", "member"] }));
    await members.create(newMember("cem", { roles: ["member", "editor"], emailVerifiedAt: 5 }));
    await members.create(newMember("dan"));
    await members.create(newMember("eva", { roles: ["member"] }));
    await members.grantRole("dan", "editor", null, 1, now - 1);
    await members.requestRole("dan", "member", 2);
    await members.suspend("eva", now);
    const groups = readPeopleGroups(await members.groups());
    const byCount = groups.toSorted((one, other) => other.count - one.count || one.roles.length - other.roles.length);
    expect(byCount).toEqual([
      { roles: ["editor", "member"], emailVerified: false, count: 2 },
      { roles: [], emailVerified: false, count: 1 },
      { roles: ["editor", "member"], emailVerified: true, count: 1 },
    ]);
    const names = async (index: number, limit = 9) =>
      (await members.ofGroups(byCount.slice(index, index + 1), limit)).map(({ name }) => name);
    expect([await names(0), await names(1), await names(2), await names(0, 1)]).toEqual([
      ["ada", "bea"],
      ["dan"],
      ["cem"],
      ["ada"],
    ]);
    expect(await members.ofGroups([], 9)).toEqual([]);
  });

  it("creates only one account for an email, of many parallel tries", async () => {
    const { members } = (await open()).repositories;
    const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);
    const created = await Promise.all(ids.map((id) => members.create(newMember(id, { email: "same@example.com" }))));
    expect(created.filter((answer) => answer === "written")).toHaveLength(1);
    expect(await members.count()).toBe(1);
  });

  it("finds an email in any spelling", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("zoë", { email: "Zoë@Example.com" }));
    expect((await members.findByEmail(" ZOË@example.COM "))?.id).toBe("zoë");
    expect(await members.findByEmail("zoe@example.com")).toBeNull();
  });

  it("changes name and password", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada"));
    await members.rename("ada", "Ada Lovelace");
    await members.replacePassword("ada", { hash: "another", at: 2_000 });
    expect((await members.findById("ada"))?.name).toBe("Ada Lovelace");
    expect(await members.passwordHashOf("ada")).toBe("another");
    expect(await members.countAlike({ search: "lovelace" })).toBe(1);
    expect(await members.passwordHashOf("nobody")).toBeNull();
  });

  it("lists newest first, in portions, with everybody's roles", async () => {
    const { members } = (await open()).repositories;
    for (const [index, id] of ["a", "b", "c", "d", "e"].entries()) {
      await members.create(
        newMember(id, { createdAt: index, roles: index % 2 === 0 ? ["member", "press"] : ["member"] }),
      );
    }
    expect(await members.countAlike({})).toBe(5);
    const second = await members.list({ limit: 2, from: "d" });
    expect(second.more).toBe(true);
    expect(second.members.map((member) => [member.id, member.roles])).toEqual([
      ["c", ["member", "press"]],
      ["b", ["member"]],
    ]);
    const press = await members.list({ filter: { role: "press" }, limit: 10 });
    expect(press.members.map((member) => member.id)).toEqual(["e", "c", "a"]);
    expect(await members.list({ limit: 2, from: "a" })).toMatchObject({ members: [], more: false, edgeIsGone: false });
    expect(await members.list({ limit: 2, from: "removed" })).toMatchObject({ edgeIsGone: true });
  });

  it.each([
    ["ÉMILE", "émile"],
    ["мария", "мария"],
    ["100%", "percent"],
    ["a_b", "underscore"],
    ["back\\slash", "backslash"],
    ["wow!", "exclamation"],
    ["EXAMPLE.ORG", "org"],
  ])("searches for %s literally and in any case", async (search, expected) => {
    const { members } = (await open()).repositories;
    const names = { émile: "Émile", мария: "Мария", percent: "100% Ada", underscore: "a_b", backslash: "back\\slash" };
    for (const [id, name] of Object.entries({ ...names, exclamation: "wow!", plain: "100 axb back slash wow" })) {
      await members.create(newMember(id, { name }));
    }
    await members.create(newMember("org", { email: "who@example.org" }));
    const found = await members.list({ filter: { search }, limit: 20 });
    expect(found.members.map((member) => member.id)).toEqual([expected]);
    expect(await members.countAlike({ search })).toBe(1);
  });

  it("answers a very long search", async () => {
    const { members } = (await open()).repositories;
    expect(await members.countAlike({ search: "%".repeat(100_000) })).toBe(0);
  });

  it("finds many by their ids in one query, and leaves out unknown ids", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["editor", "owner"] }));
    await members.create(newMember("bob"));
    const found = await members.findByIds(["bob", "nobody", "ada"]);
    expect(found.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual([
      await members.findById("ada"),
      await members.findById("bob"),
    ]);
    expect(await members.findByIds([])).toEqual([]);
  });

  it("finds many with the roles they hold now, without roles that ended", async () => {
    const { members } = (await open()).repositories;
    const hour = 60 * 60_000;
    for (const id of ["ada", "bob"]) {
      await members.create(newMember(id));
      await members.grantRole(id, "press", null, 1, Date.now() - hour);
      await members.grantRole(id, "editor", null, 1, Date.now() + hour);
    }
    const found = await members.findByIds(["ada", "bob"]);
    expect(found.map(({ roles }) => roles)).toEqual([["editor"], ["editor"]]);
  });

  it("grants and takes back a role, twice without harm", async () => {
    const { members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"] }));
    await members.create(newMember("bob"));
    await members.grantRole("bob", "press", "ada", 5);
    await members.grantRole("bob", "press", "ada", 6);
    expect((await members.findById("bob"))?.roles).toEqual(["press"]);
    expect(await members.countHolders()).toEqual(
      new Map([
        ["owner", 1],
        ["press", 1],
      ]),
    );
    expect(await members.revokeRole("bob", "press")).toBe("written");
    expect(await members.revokeRole("bob", "press")).toBe("written");
    expect((await members.findById("bob"))?.roles).toEqual([]);
  });

  it("notes that a role is asked for once, knows that it was declined, and never takes that for a role that ended", async () => {
    const { members, requests } = (await open()).repositories;
    await members.create(newMember("ada"));
    expect(await members.requestRole("ada", "editor", 2_000, undefined, "For the paper")).toBe("written");
    expect(await members.requestRole("ada", "editor", 3_000)).toBe("nothing-to-do");
    const request = { memberId: "ada", roleId: "editor", askedAt: 2_000, note: "For the paper" };
    expect(await members.requestsOf(["ada", "bob"])).toEqual([request]);
    expect([await members.countWaiting(), (await members.findById("ada"))?.roles]).toEqual([1, []]);
    const answer = { at: 2_500, answer: "Not now", mail: null, deliveries: [] };
    const decline = () => requests.decide(request, { kind: "decline" }, answer);
    expect([await requests.count(null, 100), await requests.count(["press"], 100)]).toEqual([1, 0]);
    expect([await decline(), await decline()]).toEqual(["written", "gone"]);
    expect(await requests.wordsAbout("ada")).toEqual(new Map([["editor", { note: "", answer: "Not now" }]]));
    const [declined] = (await members.findById("ada"))?.grants ?? [];
    expect(declined).toEqual({ role: "editor", endsAt: 0, pending: false, since: 2_000 });
    expect(declined && [isDeclined(declined), wasHeld(declined)]).toEqual([true, false]);
    expect(await members.requestsOf(["ada"])).toEqual([]);
    expect(await members.requestRole("ada", "editor", 4_000)).toBe("written");
    expect(await members.withdrawRequest("ada", "editor")).toBe("written");
    expect(await members.withdrawRequest("ada", "editor")).toBe("nothing-to-do");
    expect((await members.findById("ada"))?.grants).toEqual([]);

    await members.grantRole("ada", "press", null, 1, 1_000);
    expect(await members.requestRole("ada", "press", 2_000)).toBe("written");
    await members.withdrawRequest("ada", "press");
    expect((await members.findById("ada"))?.grants).toEqual([{ role: "press", endsAt: 1_000, pending: false }]);
  });

  it("ends sessions and revokes tokens together with a suspension, and neither when it is refused", async () => {
    const { members, sessions, tokens } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"] }));
    await members.create(newMember("bob"));
    for (const memberId of ["ada", "bob"]) {
      await sessions.create(newSession(`s-${memberId}`, { memberId }));
      await tokens.create(newToken(`t-${memberId}`, { memberId }));
    }
    await tokens.create(newToken("expired", { memberId: "bob", expiresAt: 4_000 }));
    expect(await members.suspend("ada", 5_000)).toBe("last-owner");
    expect((await sessions.findWithMember("s-ada"))?.session.endCause).toBeNull();
    expect((await tokens.findWithMember("hash of t-ada"))?.token.revokedAt).toBeNull();
    expect(await members.suspend("bob", 5_000)).toBe("written");
    expect((await sessions.findWithMember("s-bob"))?.session).toMatchObject({ endedAt: 5_000, endCause: "suspended" });
    expect((await tokens.findWithMember("hash of t-bob"))?.token.revokedAt).toBe(5_000);
    expect((await tokens.findWithMember("hash of expired"))?.token.revokedAt).toBe(4_000);
  });

  it("removes a person with their sessions, tokens and roles, and keeps the roles they gave to others", async () => {
    const { members, sessions, tokens, changes } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"] }));
    await members.create(newMember("bob", { roles: ["owner"] }));
    await members.create(newMember("cy"));
    await members.grantRole("cy", "editor", "bob", 5);
    await sessions.create(newSession("s1", { memberId: "bob" }));
    await tokens.create(newToken("t1", { memberId: "bob" }));
    await tokens.create(newToken("t2", { memberId: "cy", createdBy: "bob" }));
    const change = { at: 1, authorId: "bob", authorName: "bob", entity: "member", entityId: "cy" } as const;
    const row = { ...change, id: "c1", summary: "Renamed", before: null, after: null };
    await members.rename("cy", "Cy", { preconditions: { author: null }, change: row });
    expect(await members.remove("bob")).toBe("written");
    expect(await members.findById("bob")).toBeNull();
    expect(await sessions.findWithMember("s1")).toBeNull();
    expect(await tokens.findWithMember("hash of t1")).toBeNull();
    expect((await tokens.findWithMember("hash of t2"))?.token.createdBy).toBeNull();
    expect((await members.findById("cy"))?.roles).toEqual(["editor"]);
    expect(await changes.recent({ limit: 5 })).toHaveLength(1);
    expect(await members.remove("ada")).toBe("last-owner");
    expect(await members.remove("nobody")).toBe("written");
  });

  it("removes temporary members with all they have, and no member with a real email", async () => {
    const { members, sessions } = (await open()).repositories;
    await members.create(newMember("ada", { email: "ada@example.com", roles: ["member"] }));
    await members.create(newMember("old", { email: "editor.a1@check.invalid", roles: ["editor"], createdAt: 1_000 }));
    await members.create(newMember("new", { email: "editor.b2@check.invalid", roles: ["editor"], createdAt: 9_000 }));
    const visit = { memberId: "old", remembered: false, userAgent: "", clientIp: "", createdAt: 1, lastSeenAt: 1 };
    await sessions.create({ ...visit, idHash: "h" });
    expect(await members.removeTemporary("@check.invalid", 5_000)).toBe(1);
    expect(await sessions.findWithMember("h")).toBeNull();
    expect((await members.countHolders()).get("editor")).toBe(1);
    expect(await members.removeTemporary(".b2@check.invalid", 10_000)).toBe(1);
    await expect(members.removeTemporary("@example.com" as "@.invalid", 10_000)).rejects.toThrow(
      "may belong to a real person",
    );
    expect(await members.findById("ada")).not.toBeNull();
  });
});
