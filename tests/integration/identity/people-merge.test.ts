/** Two accounts of one person become one. */
import { expect, it } from "vitest";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { describeSite, password } from "./site.ts";
import { beforeTheWrite } from "./meanwhile.ts";

describeSite("merging two accounts", (open) => {
  it("gives the one that stays what the other had, ends the other, and tells both emails", async () => {
    const site = await open();
    const { repositories } = site.database;
    const admin = await site.person("Ada", "owner");
    const [mia, mimi] = [await site.person("Mia", "member"), await site.person("Mimi", "librarian", "member")];
    await site.people.grantRole(admin, mia.id, "editor", "2030-03-01");
    await site.people.grantRole(admin, mimi.id, "editor", "2030-05-01");
    await site.roleRequests.ask(mimi, "reader", "To read");
    const token = await site.tokens.make(mimi, { name: "Nightly", scope: ["site:read"], lifetime: "30" });
    expect(token.ok).toBe(true);
    const openSession = await site.signInAs(mimi);
    site.wait(1_000);

    const seen = await site.peopleMerge.look(admin, mia.id, "MIMI@example.com");
    expect(seen).toMatchObject({
      ok: true,
      value: {
        plan: { takenOver: ["editor", "librarian", "reader"] },
        goes: { has: { sessions: 2, tokens: 1 } },
        obstacle: null,
      },
    });
    expect(await site.peopleMerge.merge(admin, { stays: mia.id, goes: mimi.id, email: "goes" })).toMatchObject({
      ok: true,
    });

    const one = await repositories.members.findById(mia.id);
    expect(one).toMatchObject({ email: "mimi@example.com", name: "Mia", roles: ["editor", "librarian", "member"] });
    expect(one?.grants).toContainEqual(expect.objectContaining({ role: "editor", endsAt: Date.UTC(2030, 4, 2) }));
    expect(one?.grants).toContainEqual(expect.objectContaining({ role: "reader", pending: true }));
    expect(await repositories.members.findById(mimi.id)).toBeNull();
    expect(await repositories.members.findByEmail("mia@example.com")).toBeNull();
    expect(await site.sessions.identify(openSession)).toMatchObject({ because: { reason: "session-ended" } });
    expect(await site.tokens.listOf(mia.id)).toEqual([]);
    const told = (await site.outbox()).filter(({ subject }) => subject.includes("are one now"));
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(["mia@example.com", "mimi@example.com"]);

    // The history of both, under the one; the chain is whole.
    const person = await site.people.find(admin, mia.id);
    const history = person.ok ? person.value.history.map(({ summary }) => summary).join(" ") : "";
    expect(history).toContain("people-merged");
    expect(history).toContain("To read");
    const audit = await site.audit.verify(await site.person("Olga", "owner"));
    expect(audit).toMatchObject({ ok: true, value: { broken: [] } });
    expect(await site.peopleMerge.mergedInto(mimi.id)).toBe(mia.id);

    // Who goes for good takes along what was said of either.
    site.wait(1_000);
    await site.people.remove(admin, mia.id);
    const left = await repositories.changes.recent({ entity: "member", limit: 100 });
    expect(JSON.stringify(left)).not.toMatch(/Mimi|mimi@example/);
  });

  it("leaves nothing of the other in rules that are planned or tried out", async () => {
    const site = await open();
    const { plans, trials } = site.database.repositories;
    const owner = await site.person("Ada", "owner");
    const [ben, benny] = [await site.person("Ben", "admin"), await site.person("Benny", "admin")];
    const rule = ruleSchema.parse({ pattern: "/blog/**", requirement: { kind: "any-role", roles: ["reader"] } });
    const tried = await site.rules.create(owner, rule, { onTrial: true });
    if (!tried.ok) throw new Error(tried.message);
    const policy = await site.policies.current();
    site.trialRecorder.note(policy, ben, { method: "GET", path: "/blog/a" });
    for (const path of ["/blog/a", "/blog/b"]) site.trialRecorder.note(policy, benny, { method: "GET", path });
    const times = { startsAt: site.now() + 60_000, endsAt: null, zone: "UTC" };
    expect(await site.rulePlans.plan(benny, { ...rule, pattern: "/press/**" }, times)).toMatchObject({ ok: true });
    await site.trialRecorder.flush();
    expect(await site.peopleMerge.merge(owner, { stays: ben.id, goes: benny.id, email: "stays" })).toMatchObject({
      ok: true,
    });
    expect((await trials.latest(tried.value.id, 9)).map(({ memberId }) => memberId)).toEqual([ben.id, ben.id]);
    expect(await plans.list()).toMatchObject([{ authorId: ben.id }]);
    await site.people.remove(owner, ben.id);
    expect(await trials.size(tried.value.id)).toBe(0);
    expect(JSON.stringify(await plans.list())).not.toContain("Benny");
  });

  it("takes the authenticator app along where the one that stays has none, and asks for it everywhere", async () => {
    const site = await open();
    const { secondFactors, members } = site.database.repositories;
    const admin = await site.person("Ada", "admin");
    const [mia, mimi, zoe] = [await site.person("Mia"), await site.person("Mimi"), await site.person("Zoe")];
    for (const [{ id }, sealedSecret] of [
      [mimi, "mimi's"],
      [zoe, "zoe's"],
    ] as const) {
      await secondFactors.begin({ memberId: id, sealedSecret, createdAt: 1 });
      await secondFactors.confirm({ memberId: id, sealedSecret }, { step: 1, at: 2, codeHashes: [`${id}-code`] });
    }
    const session = await site.signInAs(mia);
    await site.peopleMerge.merge(admin, { stays: mia.id, goes: mimi.id, email: "stays" });
    expect(await secondFactors.find(mia.id)).toMatchObject({ sealedSecret: "mimi's" });
    expect(await site.sessions.identify(session)).toMatchObject({ because: { reason: "session-ended" } });
    // One that is there already stays.
    await site.peopleMerge.merge(admin, { stays: zoe.id, goes: mia.id, email: "stays" });
    expect(await secondFactors.find(zoe.id)).toMatchObject({ sealedSecret: "zoe's" });
    expect(await members.findById(mia.id)).toBeNull();
    expect(await site.peopleMerge.mergedInto(mimi.id)).toBe(zoe.id);
  });

  it("gives no one more than the admin holds, and needs them to have signed in a moment ago", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Olga", "owner"), await site.person("Ada", "admin")];
    const [mia, boss] = [await site.person("Mia"), await site.person("Boss", "owner")];
    const merge = (stays: string, goes: string, by = admin) =>
      site.peopleMerge.merge(by, { stays, goes, email: "stays" });
    expect(await merge(mia.id, boss.id)).toMatchObject({ ok: false, code: "outranks-author" });
    expect(await merge(boss.id, mia.id)).toMatchObject({ ok: false, code: "outranks-author" });
    expect(await merge(mia.id, admin.id)).toMatchObject({ ok: false, code: "own-account" });
    expect(await merge(mia.id, mia.id)).toMatchObject({ ok: false, code: "not-valid" });
    const own = await site.peopleMerge.merge(admin, { stays: admin.id, goes: mia.id, email: "goes" });
    expect(own).toMatchObject({ ok: false, code: "own-account" });
    await site.people.suspend(admin, mia.id);
    const zoe = await site.person("Zoe");
    expect(await merge(zoe.id, mia.id)).toMatchObject({ ok: false, code: "conflict" });
    expect(await merge(mia.id, zoe.id)).toMatchObject({ ok: false, code: "conflict" });
    // An owner can, and the site keeps its owner.
    expect(await merge(zoe.id, boss.id, owner)).toMatchObject({ ok: true, value: { roles: ["owner"] } });
    site.wait(31 * 60_000);
    const late = await site.person("Late");
    expect(await merge(zoe.id, late.id, owner)).toMatchObject({ ok: false, code: "sign-in-again" });
  });

  it("sees what has changed since it was judged, and is whole or not at all", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Olga", "owner"), await site.person("Ada", "admin")];
    const [mia, mimi] = [await site.person("Mia"), await site.person("Mimi")];
    beforeTheWrite(site.database.repositories, "merges", "merge", () => site.people.grantRole(owner, mimi.id, "owner"));
    const merged = await site.peopleMerge.merge(admin, { stays: mia.id, goes: mimi.id, email: "stays" });
    expect(merged).toMatchObject({ ok: false, code: "outranks-author" });
    expect(await site.database.repositories.members.findById(mimi.id)).not.toBeNull();
    expect(
      await site.signIn({ email: mimi.email, password, remembered: false, userAgent: "", clientIp: "::1" }),
    ).toMatchObject({
      outcome: "signed-in",
    });
  });

  it("leaves what the other had planned to the person, and nothing of it when they go for good", async () => {
    const site = await open();
    const { plans } = site.database.repositories;
    const [owner, mia, mimi] = [
      await site.person("Olga", "owner"),
      await site.person("Mia"),
      await site.person("Mimi", "admin"),
    ];
    const rule = ruleSchema.parse({ pattern: "/blog/**", requirement: { kind: "signed-in" } });
    const at = { startsAt: site.now() + 3_600_000, endsAt: null, zone: "Europe/Berlin" };
    expect(await site.rulePlans.plan(mimi, rule, at)).toMatchObject({ ok: true });
    await site.peopleMerge.merge(owner, { stays: mia.id, goes: mimi.id, email: "stays" });
    expect(await plans.list()).toMatchObject([{ authorId: mia.id, authorName: "Mimi" }]);
    site.wait(1_000);
    await site.people.remove(owner, mia.id);
    expect(JSON.stringify(await plans.list())).not.toContain("Mimi");
  });
});
