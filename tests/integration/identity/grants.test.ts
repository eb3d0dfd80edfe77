/** Roles until a day, requested roles, confirmed emails, and the record of tries to sign in. */
import { carryOut } from "../../../src/gatehouse/routes/account-form.ts";
import { expect, test } from "vitest";
import { purgeAll } from "../../support/purge-all.ts";
import { describeSite, password, shownPage } from "./site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";

const day = 24 * 60 * 60_000;

describeSite("a role until a day", (open) => {
  test("holds until the end of that day, and a new day replaces it", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    expect(await site.people.grantRole(owner, mia.id, "member", "2030-01-02")).toMatchObject({ ok: true });
    expect((await site.again(mia)).roles).toEqual(["member"]);
    site.wait(2 * day);
    const after = await site.again(mia);
    expect(after.roles).toEqual([]);
    expect(after.grants).toEqual([{ role: "member", endsAt: Date.UTC(2030, 0, 3), pending: false }]);
    const listed = await site.people.list(owner, { filter: { role: "member" } });
    expect(listed.ok && listed.value.total).toBe(0);
    await site.people.grantRole(owner, mia.id, "member", "2030-02-01");
    expect((await site.again(mia)).roles).toEqual(["member"]);
    const found = await site.people.find(owner, mia.id);
    expect(found.ok && found.value.history.map(({ summary }) => sayChange(summary))).toContain(
      "Gave Mia the role Member until 1 February 2030",
    );
  });

  test.each(["2029-12-31", "2030-02-30", "soon"])("is refused for %s", async (until) => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    expect(await site.people.grantRole(owner, mia.id, "member", until)).toMatchObject({ ok: false, field: "until" });
    expect((await site.again(mia)).roles).toEqual([]);
  });

  test("an owner cannot be made for a limited time, and an admin cannot set an end to their own access", async () => {
    const site = await open();
    const [owner, ann] = [await site.person("Olga", "owner"), await site.person("Ann", "admin")];
    expect(await site.people.grantRole(owner, ann.id, "owner", "2030-02-01")).toMatchObject({ field: "until" });
    expect(await site.people.grantRole(ann, ann.id, "admin", "2030-02-01")).toMatchObject({ code: "locks-out-author" });
    const own = await site.people.grantRole(owner, owner.id, "owner", "2030-02-01");
    expect(own).toMatchObject({ ok: false });
    expect((await site.again(owner)).roles).toEqual(["owner"]);
  });
});

describeSite("a role that members may ask for", (open) => {
  test("waits, is shown to admins, and counts once it is approved", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    expect(await site.roleRequests.requestable(mia)).toMatchObject([{ role: { id: "reader" }, isWaiting: false }]);
    expect(await site.roleRequests.ask(mia, "reader")).toMatchObject({ ok: true });
    const waiting = await site.again(mia);
    expect(waiting.roles).toEqual([]);
    expect(await site.roleRequests.requestable(waiting)).toMatchObject([{ isWaiting: true }]);
    expect(await site.people.list(owner, { filter: { waiting: "yes" } })).toMatchObject({
      value: { total: 1, waiting: 1 },
    });
    await site.people.grantRole(owner, mia.id, "reader");
    expect((await site.again(mia)).roles).toEqual(["reader"]);
    expect(await site.people.list(owner, { filter: { waiting: "yes" } })).toMatchObject({
      value: { total: 0, waiting: 0 },
    });
  });

  test("is not asked for without saying why, where the owner wants to know", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const visit = { clientIp: "192.0.2.9", userAgent: "Test" };
    const ask = (note: string) =>
      carryOut(site, mia, { do: "ask-for-role", role: "reader", note }, visit, "en", () => true);
    expect(await ask(" \n ")).toMatchObject({ field: "note", problem: { id: "note-empty" } });
    expect((await site.again(mia)).grants).toEqual([]);
    expect(await ask("To read")).toMatchObject({ ok: true });
  });

  test("no other role can be asked for", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    for (const role of ["owner", "admin", "librarian", "no-such"]) {
      expect(await site.roleRequests.ask(mia, role)).toMatchObject({ code: "not-found" });
    }
    expect((await site.again(mia)).grants).toEqual([]);
  });

  test("is known as declined until it is asked for again; one that had ended stays known as ended", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    await site.roleRequests.ask(mia, "reader");
    await site.requestInbox.decide(owner, { memberId: mia.id, roleId: "reader", askedAt: site.now(), kind: "decline" });
    expect(await site.roleRequests.requestable(await site.again(mia))).toMatchObject([{ isDeclined: true }]);
    await site.roleRequests.ask(mia, "reader", " For the\nreading room ");
    expect(await site.roleRequests.wordsAbout(mia.id, "reader")).toMatchObject({ note: "For the reading room" });
    expect(await site.roleRequests.waitingOf(owner, [mia.id])).toMatchObject({
      value: [{ note: "For the reading room" }],
    });
    expect(await site.roleRequests.waitingOf(mia, [mia.id])).toMatchObject({ code: "not-permitted" });
    expect(JSON.stringify(await site.history.of("member", mia.id))).toContain("For the reading room");
    await site.roleRequests.takeBack(mia, "reader");
    expect(await site.roleRequests.requestable(await site.again(mia))).toMatchObject([{ isDeclined: false }]);
    expect((await site.again(mia)).grants).toEqual([]);

    await site.people.grantRole(owner, mia.id, "reader", "2030-01-02");
    expect(await site.database.repositories.members.requestRole(mia.id, "reader", site.now())).toBe("nothing-to-do");
    site.wait(3 * day);
    await site.roleRequests.ask(mia, "reader");
    expect((await site.again(mia)).grants).toMatchObject([{ pending: true }]);
    await site.roleRequests.takeBack(mia, "reader");
    expect((await site.again(mia)).grants).toMatchObject([{ pending: false, endsAt: Date.UTC(2030, 0, 3) }]);
  });

  test("is decided only by an admin who may manage the person", async () => {
    const site = await open();
    const [editor, mia] = [await site.person("Ed", "editor"), await site.person("Mia")];
    await site.roleRequests.ask(mia, "reader");
    const request = { memberId: mia.id, roleId: "reader", askedAt: site.now() };
    expect(await site.requestInbox.decide(editor, { ...request, kind: "decline" })).toMatchObject({
      code: "not-permitted",
    });
    expect(await site.people.grantRole(mia, mia.id, "reader")).toMatchObject({ code: "not-permitted" });
  });
});

describeSite("an address", (open) => {
  const keyIn = (text: string | null = "") => /key=([\w-]+)/.exec(text ?? "")?.[1] ?? "";
  const asked = { language: "en", returnTo: null } as const;

  test("is confirmed by a link that is sent, works once and for a day, and ends the one before", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.emailConfirmations.send(mia, asked);
    site.wait(1);
    await site.emailConfirmations.send(mia, asked);
    const [first, second] = await site.outbox();
    expect(second).toMatchObject({ recipient: mia.email, memberId: mia.id, state: "outbox" });
    expect(await site.emailConfirmations.confirm(keyIn(first?.text))).toBe(false);
    expect(await site.emailConfirmations.emailOf(keyIn(second?.text))).toBe(mia.email);
    expect(await site.emailConfirmations.confirm(keyIn(second?.text))).toBe(true);
    expect((await site.again(mia)).emailVerified).toBe(true);
    expect(await site.emailConfirmations.confirm(keyIn(second?.text))).toBe(false);
    expect(await site.emailConfirmations.send(await site.again(mia), asked)).toMatchObject({ code: "not-valid" });

    const tom = await site.person("Tom");
    site.wait(1);
    await site.emailConfirmations.send(tom, asked);
    site.wait(day);
    expect(await site.emailConfirmations.confirm(keyIn((await site.outbox())[2]?.text))).toBe(false);
  });

  test("is confirmed by a link that goes on to the page that was refused, in the language of the member", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.emailConfirmations.send(mia, { language: "de", returnTo: "/vault/a?b=c&d" });
    const [mail] = await site.outbox();
    expect(mail?.subject).toBe("Bestätigen Sie Ihre E-Mail-Adresse für Test");
    expect(mail?.text).toMatch(/^Guten Tag, Mia,\n\n.*\n\nhttp:\S+key=[\w-]+&returnTo=%2Fvault%2Fa%3Fb%3Dc%26d\n\n/);
    expect(mail?.html).toContain('&amp;returnTo=%2Fvault%2Fa%3Fb%3Dc%26d"');
  });

  test("is asked for in the name that the owner gave the site, in the member's language", async () => {
    const site = await open();
    const [mia, owner] = [await site.person("Mia"), await site.person("Olga", "owner")];
    const value = { en: "The Quoin", de: "Die Quoin" };
    await site.pageEditor.save(owner, 1, [{ kind: "set", path: "blocks.brand.siteName", value }]);
    expect(await site.pageEditor.publish(owner, 2, "")).toMatchObject({ ok: true });
    await shownPage(site);
    await site.emailConfirmations.send(mia, { language: "de", returnTo: null });
    const [mail] = await site.outbox();
    expect(mail?.subject).toBe("Bestätigen Sie Ihre E-Mail-Adresse für Die Quoin");
    expect(mail?.html).toContain("Die Quoin");
  });

  test("is sent at most three messages an hour", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    for (let count = 0; count < 3; count += 1) await site.emailConfirmations.send(mia, asked);
    expect(await site.emailConfirmations.send(mia, asked)).toMatchObject({ code: "limited" });
    expect(await site.outbox()).toHaveLength(3);
  });

  test("an admin can make a link or confirm the email, but not for a person they may not manage", async () => {
    const site = await open();
    const [ann, olga, mia] = [
      await site.person("Ann", "admin"),
      await site.person("Olga", "owner"),
      await site.person("Mia"),
    ];
    const made = await site.emailConfirmations.makeLink(ann, mia.id);
    expect(made.ok && (await site.emailConfirmations.emailOf(keyIn(made.value)))).toBe(mia.email);
    await site.emailConfirmations.setConfirmed(ann, mia.id, true);
    expect((await site.again(mia)).emailVerified).toBe(true);
    await site.emailConfirmations.setConfirmed(ann, mia.id, false);
    expect((await site.again(mia)).emailVerified).toBe(false);
    expect(await site.emailConfirmations.makeLink(ann, olga.id)).toMatchObject({ code: "outranks-author" });
    expect(await site.emailConfirmations.setConfirmed(mia, mia.id, true)).toMatchObject({ code: "not-permitted" });
  });

  test("of the first owner counts as confirmed", async () => {
    const site = await open();
    const key = await site.firstOwner.issueKey();
    await site.firstOwner.claim(key, { email: "first@example.org", name: "First", password });
    const first = await site.database.repositories.members.findByEmail("first@example.org");
    expect(first?.emailVerifiedAt).toBe(site.now());
  });
});

describeSite("tries to sign in", (open) => {
  test("are all recorded, with the member's id and without what was typed", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    const attempt = (email: string, typed: string) =>
      site.signIn({ email, password: typed, remembered: false, clientIp: "192.0.2.9", userAgent: "Test".repeat(200) });
    await attempt(mia.email, "my secret typo");
    site.wait(1);
    await attempt(mia.email, password);
    site.wait(1);
    await site.people.suspend(owner, mia.id);
    await attempt(mia.email, password);
    await attempt("stranger@example.org", "my secret typo");
    const found = await site.people.find(owner, mia.id);
    expect(found.ok && found.value.signIns.map(({ outcome }) => outcome)).toEqual([
      "suspended",
      "signed-in",
      "wrong-password",
    ]);
    const rows = JSON.stringify(found);
    expect(rows).not.toContain("secret typo");
    expect(rows).toContain("192.0.2.9");
  });

  test("are kept for a time, and not beyond a number", async () => {
    const site = await open();
    const { signIns } = site.database.repositories;
    // Recent ones: what is old is removed at the start of every site.
    const start = site.now();
    const row = (number: number) => ({
      id: `s${number}`,
      at: start + number,
      outcome: "signed-in" as const,
      memberId: "ada",
      clientIp: "",
      userAgent: "",
      times: 1,
    });
    await signIns.insertMany([row(1), row(2), row(3), row(4)]);
    await signIns.insertMany([row(4)]);
    const purge = (before: number, keep: number) => purgeAll(signIns.purge, { before, keep });
    expect(await purge(start + 2, 100)).toBe(1);
    expect(await purge(0, 2)).toBe(1);
    expect((await signIns.recentOf("ada", 10)).map(({ at }) => at - start)).toEqual([4, 3]);
  });

  test("rows of an older release are read in the words of today", async () => {
    const site = await open();
    const { signIns } = site.database.repositories;
    const stored = { id: "old", at: 1, memberId: "ada", clientIp: "192.0.2.7", userAgent: "Test", times: 1 };
    await signIns.insertMany([{ ...stored, outcome: "unknown-address" as "unknown-email" }]);
    expect(await signIns.recent(1)).toMatchObject([{ id: "old", outcome: "unknown-email" }]);
    expect(await signIns.recentOf("ada", 1)).toMatchObject([{ id: "old", outcome: "unknown-email" }]);
  });
});
