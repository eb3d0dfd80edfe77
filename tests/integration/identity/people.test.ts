import { expect, it } from "vitest";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { PeopleFilter } from "../../../src/gatehouse/core/identity/people-filter.ts";
import { describeSite, password } from "./site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

describeSite("people", (open) => {
  it("adds a person with a generated password that works and is not stored", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const added = await site.people.add(owner, { email: " Bea@Example.com ", name: "Bea", roles: ["member"] });
    if (!added.ok) throw new Error(added.message);
    const madeUp = added.value.madeUpPassword ?? "";
    expect(madeUp.replaceAll("-", "")).toHaveLength(16);
    const entry = {
      email: "bea@example.com",
      password: madeUp,
      remembered: false,
      clientIp: "192.0.2.1",
      userAgent: "",
    };
    expect(await site.signIn(entry)).toMatchObject({ outcome: "signed-in" });
    const [change] = await site.database.repositories.changes.recent({ entity: "member", limit: 1 });
    expect(change).toMatchObject({ authorName: "Ada", authorId: owner.id });
    expect(sayChange(change?.summary ?? "")).toBe("Added Bea as Member");
    expect(JSON.stringify(change)).not.toContain(madeUp);
  });

  it("names the field when the email is taken or invalid, or a role is unknown", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const add = (email: string, roles: string[]) => site.people.add(owner, { email, name: "Bea", roles });
    expect(await add("ADA@example.com", [])).toMatchObject({ ok: false, code: "email-taken", field: "email" });
    expect(await add("nowhere", [])).toMatchObject({ ok: false, code: "not-valid", field: "email" });
    expect(await add("bea@example.com", ["ghost"])).toMatchObject({ code: "unknown-role", field: "roles" });
  });

  it("lists 25 on a page, and goes both ways and to the end without losing anybody", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    for (let number = 0; number < 55; number += 1) await site.person(`Guest${number}`, "member");
    const page = async (query: Parameters<typeof site.people.list>[1]) => {
      const listed = await site.people.list(owner, query);
      if (!listed.ok) throw new Error(listed.message);
      return { ...listed.value, names: listed.value.people.map(({ name }) => name) };
    };
    const order = "name";
    const first = await page({ order });
    expect(first).toMatchObject({ total: 56, hasEarlier: false, hasLater: true });
    const second = await page({ order, after: first.people.at(-1)?.id ?? "" });
    const third = await page({ order, after: second.people.at(-1)?.id ?? "" });
    expect([first, second, third].map(({ names }) => names.length)).toEqual([25, 25, 6]);
    expect(third).toMatchObject({ hasEarlier: true, hasLater: false });
    const all = [...first.names, ...second.names, ...third.names];
    expect(all).toEqual([...all].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)));
    expect((await page({ order, before: third.people[0]?.id ?? "" })).names).toEqual(second.names);
    expect((await page({ order, before: second.people[0]?.id ?? "" })).names).toEqual(first.names);
    // Not a page of three people in front of the fourth.
    expect((await page({ order, before: first.people[3]?.id ?? "" })).names).toEqual(first.names);
    expect(await page({ order, before: "end" })).toMatchObject({ hasEarlier: true, hasLater: false });
    expect((await page({ order, after: "somebody who was removed" })).names).toEqual(first.names);
    expect(await page({ filter: { search: "guest2", role: "member" } })).toMatchObject({ total: 11 });
  });

  it("finds people by standing, sign-in, second factor, source and confirmed email", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const found = async (filter: PeopleFilter) => {
      const listed = await site.people.list(owner, { filter, order: "name" });
      return listed.ok ? listed.value.people.map(({ name }) => name) : listed.message;
    };
    const added = await site.people.add(owner, {
      email: "b@example.com",
      name: "Bea",
      roles: [],
      emailConfirmed: true,
    });
    const mia = await site.person("Mia", "member");
    await site.people.suspend(owner, mia.id);
    expect(await found({ standing: "suspended" })).toEqual(["Mia"]);
    expect(await found({ standing: "active" })).toEqual(["Ada", "Bea"]);
    expect(await found({ source: "added" })).toEqual(["Bea"]);
    expect(await found({ confirmed: "yes" })).toEqual(["Bea"]);
    expect(await found({ signedIn: "never" })).toEqual(["Bea"]);
    site.wait(40 * 24 * 60 * 60_000);
    const zoe = await site.person("Zoe", "member");
    expect(await found({ signedIn: "within-30" })).toEqual(["Zoe"]);
    expect(await found({ signedIn: "not-30" })).toEqual(["Ada", "Bea", "Mia"]);
    const { passkeys } = site.database.repositories;
    const passkey = { name: "Key", publicKey: new Uint8Array([1]), counter: 0, transports: [], backedUp: false };
    await passkeys.create({ ...passkey, id: "key", memberId: zoe.id, createdAt: site.now(), userAgent: "" });
    expect(await found({ secondFactor: "yes" })).toEqual(["Zoe"]);
    expect(await found({ secondFactor: "no", standing: "active" })).toEqual(["Ada", "Bea"]);
    expect(added.ok).toBe(true);
  });

  it("is for those who hold the permission, through every page", async () => {
    const site = await open();
    const [editor, member] = [await site.person("Ed", "editor"), await site.person("Mia", "member")];
    const refused = { ok: false, code: "not-permitted" };
    expect(await site.people.list(editor, {})).toMatchObject(refused);
    expect(await site.people.find(editor, member.id)).toMatchObject(refused);
    expect(await site.people.add(editor, { email: "x@example.com", name: "X", roles: [] })).toMatchObject(refused);
    expect(await site.people.grantRole(editor, member.id, "editor")).toMatchObject(refused);
    expect(await site.people.suspend(editor, member.id)).toMatchObject(refused);
    expect(await site.people.resetPassword(editor, member.id)).toMatchObject(refused);
    expect(await site.people.endAllSessions(editor, member.id)).toMatchObject(refused);
  });

  it("refuses to give more than the author holds, and to touch a person who may do more", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Ada", "owner"), await site.person("Ben", "admin")];
    const member = await site.person("Mia", "member");
    expect(await site.people.grantRole(admin, member.id, "owner")).toMatchObject({ code: "exceeds-author" });
    expect(await site.people.grantRole(admin, member.id, "librarian")).toMatchObject({ code: "exceeds-author" });
    expect(await site.people.add(admin, { email: "x@example.com", name: "X", roles: ["owner"] })).toMatchObject({
      code: "exceeds-author",
    });
    const outranked = { ok: false, code: "outranks-author" };
    expect(await site.people.grantRole(admin, owner.id, "member")).toMatchObject(outranked);
    expect(await site.people.revokeRole(admin, owner.id, "owner")).toMatchObject(outranked);
    expect(await site.people.suspend(admin, owner.id)).toMatchObject(outranked);
    expect(await site.people.resetPassword(admin, owner.id)).toMatchObject(outranked);
    expect(await site.people.endAllSessions(admin, owner.id)).toMatchObject(outranked);
    expect(await site.people.grantRole(admin, member.id, "editor")).toMatchObject({
      ok: true,
      value: { roles: ["editor", "member"] },
    });
  });

  it("renames somebody, and keeps in the history why a role was given", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia", "member")];
    expect(await site.people.rename(owner, mia.id, "  Mia  Núñez ")).toMatchObject({ ok: true });
    expect(await site.people.rename(owner, mia.id, "")).toMatchObject({ ok: false, field: "name" });
    site.wait(1_000);
    expect(
      await site.people.grantRole(owner, mia.id, "editor", "2030-03-01", " for the\n spring issue "),
    ).toMatchObject({
      ok: true,
    });
    const history = await site.history.of("member", mia.id);
    expect(history.map(({ summary }) => sayChange(summary))).toEqual([
      "Gave Mia  Núñez the role Editor until 1 March 2030: “for the spring issue”",
      "Renamed Mia to Mia  Núñez",
    ]);
  });

  it("corrects an email, tells the person at both, and ends the links that went to the one before", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia", "member")];
    const link = await site.emailConfirmations.makeLink(owner, mia.id);
    const key = link.ok ? (new URL(link.value).searchParams.get("key") ?? "") : "";
    expect(await site.people.correctEmail(owner, mia.id, "ADA@example.com", true)).toMatchObject({
      code: "email-taken",
    });
    expect(await site.people.correctEmail(owner, owner.id, "new@example.com", true)).toMatchObject({
      code: "own-account",
    });
    expect(await site.people.correctEmail(owner, mia.id, "Mia@Example.org", false)).toMatchObject({ ok: true });
    expect(await site.emailConfirmations.emailOf(key)).toBeNull();
    expect(await site.people.find(owner, mia.id)).toMatchObject({
      value: { member: { email: "mia@example.org", emailVerifiedAt: null } },
    });
    const told = (await site.outbox()).map(({ recipient }) => recipient);
    expect(told.toSorted()).toEqual(["mia@example.com", "mia@example.org"]);
    // An admin who has left the machine alone, and one who may do less than the person.
    const admin = await site.person("Ben", "admin");
    expect(await site.people.correctEmail(admin, owner.id, "evil@example.com", true)).toMatchObject({
      code: "outranks-author",
    });
    site.wait(60 * 60_000);
    expect(await site.people.correctEmail(owner, mia.id, "evil@example.com", true)).toMatchObject({
      code: "sign-in-again",
    });
  });

  it("keeps the last owner, even from the command line", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const last = { ok: false, code: "last-owner" };
    expect(await site.people.revokeRole(operator, owner.id, "owner")).toMatchObject(last);
    expect(await site.people.suspend(operator, owner.id)).toMatchObject(last);
    const second = await site.person("Bo", "owner");
    expect(await site.people.suspend(second, owner.id)).toMatchObject({ ok: true });
    expect(await site.people.revokeRole(operator, second.id, "owner")).toMatchObject(last);
    expect(await site.people.reinstate(second, owner.id)).toMatchObject({ ok: true, value: { suspendedAt: null } });
  });

  it("does not let people suspend themselves or take away their own way back", async () => {
    const site = await open();
    await site.person("Ada", "owner");
    const admin = await site.person("Ben", "admin");
    expect(await site.people.suspend(admin, admin.id)).toMatchObject({ code: "own-account" });
    expect(await site.people.revokeRole(admin, admin.id, "admin")).toMatchObject({ code: "locks-out-author" });
  });

  it("ends one session or all, and the person is told that an admin did it", async () => {
    const site = await open();
    const [admin, member, other] = [
      await site.person("Ben", "admin"),
      await site.person("Mia", "member"),
      await site.person("Olaf", "member"),
    ];
    const [first, second] = [await site.signInAs(member), await site.signInAs(member)];
    const identified = await site.sessions.identify(first);
    const idHash = (identified.kind === "member" ? identified.sessionHash : undefined) ?? "";
    expect(await site.people.endSession(admin, other.id, idHash)).toMatchObject({ code: "not-found" });
    expect(await site.people.endSession(admin, member.id, idHash)).toMatchObject({ ok: true });
    const ended = { kind: "anonymous", because: { reason: "session-ended", cause: "ended-by-admin" } };
    expect(await site.sessions.identify(first)).toMatchObject(ended);
    expect(await site.sessions.identify(second)).toMatchObject({ kind: "member" });
    // The one that everybody in these tests has, and the second.
    expect(await site.people.endAllSessions(admin, member.id)).toEqual({ ok: true, value: 2 });
    expect(await site.sessions.identify(second)).toMatchObject(ended);
  });

  it("replaces a lost password: the old one stops working and sessions end", async () => {
    const site = await open();
    const [admin, member] = [await site.person("Ben", "admin"), await site.person("Mia", "member")];
    const session = await site.signInAs(member);
    const reset = await site.people.resetPassword(admin, member.id);
    if (!reset.ok) throw new Error(reset.message);
    expect(await site.sessions.identify(session)).toMatchObject({ because: { cause: "password-changed" } });
    const entry = { email: member.email, remembered: false, clientIp: "192.0.2.1", userAgent: "" };
    expect(await site.signIn({ ...entry, password })).toEqual({ outcome: "invalid" });
    expect(await site.signIn({ ...entry, password: reset.value.password })).toMatchObject({ outcome: "signed-in" });
  });
});
