import { expect, it, vi } from "vitest";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { noPasswordHash } from "../../../src/gatehouse/server/identity/password-key.ts";
import { appCode } from "../../../src/gatehouse/server/identity/one-time-codes.ts";
import { softwareKey } from "../../support/software-key.ts";
import { describeSite, describeSiteOnBothEngines, password, type Site } from "./site.ts";

const day = 24 * 60 * 60_000;
const stop = new AbortController().signal;
const proof = { current: password, code: "", clientIp: "192.0.2.7", userAgent: "Test", language: "en" } as const;

/** Lets the hourly runs of the given days pass. */
async function days(site: Site, count: number): Promise<void> {
  for (let hour = 0; hour < count * 24; hour += 1) {
    site.wait(60 * 60_000);
    await site.accountDeletion.purge(site.now(), stop);
  }
}

async function fresh(site: Site, member: SignedInMember): Promise<SignedInMember> {
  return site.visit(await site.signInAs(member));
}

const isThere = async (site: Site, { id }: SignedInMember) =>
  (await site.database.repositories.members.findById(id)) !== null;

describeSiteOnBothEngines("an account that its member deletes", (open) => {
  it("goes when its time is over, on one of two instances, and history keeps what was done without the name", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    const mia = await site.person("Miriam", "member", "owner");
    const ann = await site.person("Ann", "member");
    await site.people.grantRole(mia, ann.id, "reader");
    await site.people.grantRole(owner, mia.id, "librarian");
    const asked = await site.accountDeletion.ask(await fresh(site, mia), proof);
    expect(asked).toEqual({ ok: true, value: { deletesAt: site.now() + 14 * day } });
    expect(await site.identity.sessionsOf(mia.id)).toEqual([]);
    const other = await site.another();
    await other.accountDeletion.purge(site.now(), stop);
    await days(site, 13);
    expect(await isThere(site, mia)).toBe(true);
    site.wait(2 * day);
    for (let run = 0; run < 24; run += 1) {
      await Promise.all([site, other].map(({ accountDeletion }) => accountDeletion.purge(site.now(), stop)));
    }
    expect(await isThere(site, mia)).toBe(false);
    const left = JSON.stringify([
      await site.history.of("member", ann.id),
      await site.history.of("member", mia.id),
      await site.database.repositories.signIns.recentOf(mia.id, 10),
    ]);
    expect(left).not.toContain("Miriam");
    expect(await site.history.of("member", ann.id)).toMatchObject([{ authorId: mia.id, authorName: "" }]);
    const deleted = (await site.history.of("member", mia.id)).filter(({ summary }) =>
      summary.includes("account-deleted"),
    );
    expect(deleted).toHaveLength(1);
    const subjects = (await site.outbox()).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === "Your account at Test was deleted")).toHaveLength(1);
  });

  it("is kept where its member signs in again and says so", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    await site.accountDeletion.ask(await fresh(site, mia), proof);
    const back = await fresh(site, mia);
    expect(back.deletesAt).toBe(site.now() + 14 * day);
    expect(await site.accountDeletion.keep(back)).toMatchObject({ ok: true });
    await days(site, 16);
    expect(await isThere(site, mia)).toBe(true);
    expect(await site.again(back)).not.toHaveProperty("deletesAt");
  });
});

describeSite("the deletion of an account", (open) => {
  it("stops programs at once, and they stay out when the account is kept", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    const made = await site.tokens.make(mia, { name: "Export", scope: ["site:read"], lifetime: "30" });
    if (!made.ok) throw new Error(made.message);
    const visit = {
      method: "GET",
      clientIp: "192.0.2.1",
      requestId: "request",
      accepted: new Set(["bearer", "basic"]),
    };
    const ask = (authorization: object) => site.programs.identify({ ...visit, authorization } as never);
    const byToken = { kind: "bearer", token: made.value.text };
    const byPassword = { kind: "basic", user: mia.email, password };
    for (const program of [byToken, byPassword]) expect(await ask(program)).toMatchObject({ kind: "member" });
    await site.accountDeletion.ask(await fresh(site, mia), proof);
    expect(await ask(byToken)).toMatchObject({ because: { reason: "token-revoked" } });
    expect(await ask(byPassword)).toMatchObject({ because: { reason: "invalid-credentials" } });
    await site.accountDeletion.keep(await fresh(site, mia));
    expect(await ask(byToken)).toMatchObject({ because: { reason: "token-revoked" } });
    expect(await ask(byPassword)).toMatchObject({ kind: "member" });
  });

  it("waits while the account is suspended, but not for good, and not longer when that is done again", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const [mia, tom] = [await site.person("Mia", "member"), await site.person("Tom", "member")];
    for (const person of [mia, tom]) await site.accountDeletion.ask(await fresh(site, person), proof);
    expect(await site.people.suspend(operator, mia.id)).toMatchObject({ ok: true });
    await days(site, 16);
    expect([await isThere(site, mia), await isThere(site, tom)]).toEqual([true, false]);
    expect(await site.people.reinstate(operator, mia.id)).toMatchObject({ ok: true });
    expect(await site.people.suspend(operator, mia.id)).toMatchObject({ ok: true });
    await days(site, 25);
    expect(await isThere(site, mia)).toBe(true);
    await days(site, 5);
    expect(await isThere(site, mia)).toBe(false);
  });

  it("that comes due at the moment of a suspension waits as well", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    await site.accountDeletion.ask(await fresh(site, mia), proof);
    await days(site, 13);
    const { accounts } = site.database.repositories;
    const removeForGood = vi.spyOn(accounts, "removeForGood");
    removeForGood.mockImplementationOnce(async (...given) => {
      removeForGood.mockRestore();
      expect(await site.people.suspend(operator, mia.id)).toMatchObject({ ok: true });
      return accounts.removeForGood(...given);
    });
    await days(site, 3);
    expect(vi.isMockFunction(accounts.removeForGood)).toBe(false);
    expect(await isThere(site, mia)).toBe(true);
  });

  it("by an admin leaves no name behind either", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    const mia = await site.person("Miriam", "member", "owner");
    const ann = await site.person("Ann", "member");
    await site.people.grantRole(mia, ann.id, "reader");
    await site.account.rename(mia, "Miriam Rose");
    await site.roleApprovers.change(owner, "reader", { emails: [mia.email], roles: [] });
    await site.roleApprovers.change(owner, "reader", { emails: [], roles: ["admin"] });
    const plan = await site.bulkChanges.plan(mia, { do: "give-role", role: "member", until: "" }, { ids: [ann.id] });
    expect(await site.bulkChanges.start(mia, plan.ok ? plan.value : "")).toMatchObject({ ok: true });
    expect(await site.people.remove(owner, mia.id)).toMatchObject({ ok: true });
    expect(await site.bulkChanges.recent(owner)).toMatchObject({ value: [{ authorName: "" }] });
    expect(await site.audit.verify(owner)).toMatchObject({ value: { broken: [] } });
    const changes = await site.database.repositories.changes.recent({ limit: 100 });
    expect(JSON.stringify(changes)).not.toMatch(/miriam/i);
    const byHer = changes.filter(({ authorId }) => authorId === mia.id);
    expect(byHer.map(({ authorName }) => authorName)).toEqual(["", ""]);
    expect(changes.map(({ summary }) => summary)).toContainEqual(expect.stringContaining("account-removed"));
  });

  it("stays the owner's to set: at once, or only by an admin", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    await site.ownAccountSettings.change(owner, { deletionAfter: null });
    expect(await site.accountDeletion.ask(await fresh(site, mia), proof)).toMatchObject({
      problem: { id: "deletion-by-admin" },
    });
    await site.ownAccountSettings.change(owner, { deletionAfter: 0 });
    const gone = await site.accountDeletion.ask(await fresh(site, mia), proof);
    expect(gone).toEqual({ ok: true, value: { deletesAt: null } });
    expect(await isThere(site, mia)).toBe(false);
    expect((await site.outbox()).at(-1)).toMatchObject({ recipient: "mia@example.com", memberId: null });
  });

  it("takes the password and a fresh sign-in, and never the last owner", async () => {
    const site = await open();
    const olga = await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    const wrong = { ...proof, current: "not the password" };
    expect(await site.accountDeletion.ask(mia, wrong)).toMatchObject({ code: "wrong-password", field: "password" });
    expect(await site.accountDeletion.ask(olga, proof)).toMatchObject({ problem: { id: "only-owner" } });
    site.wait(day);
    expect(await site.accountDeletion.ask(mia, proof)).toMatchObject({ code: "sign-in-again" });
    expect(await site.again(mia)).not.toHaveProperty("deletesAt");
  });

  it("takes the second factor beside the password, where there is one", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    await site.secondFactors.begin(mia);
    const { waiting } = await site.secondFactors.state(mia, "Test");
    const secret = waiting?.secret ?? "";
    await site.secondFactors.confirm(mia, await appCode(secret, site.now()));
    site.wait(60_000);
    const code = await appCode(secret, site.now());
    expect(await site.accountDeletion.ask(mia, proof)).toMatchObject({ ok: false, field: "code" });
    const alone = { ...proof, current: "", code };
    expect(await site.accountDeletion.ask(mia, alone)).toMatchObject({ ok: false, field: "password" });
    expect(await site.again(mia)).not.toHaveProperty("deletesAt");
    expect(await site.accountDeletion.ask(mia, { ...proof, code })).toMatchObject({ ok: true });
  });

  it("takes a passkey that was used in this session, where that is the second factor", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    const begin = await site.passkeys.begin(mia, "Test");
    if (begin === null) throw new Error("No passkey can be made.");
    const credential = softwareKey(site.settings.origin).make(begin.options);
    const made = { name: "My phone", begun: begin.begun, credential, userAgent: "Test" };
    expect(await site.passkeys.add(mia, made)).toMatchObject({ ok: true });
    expect(await site.accountDeletion.ask(mia, proof)).toMatchObject({ ok: false, problem: { id: "factor-first" } });
    const byPasskey = { ...mia, authenticatedBy: ["hwk", "user", "mfa"] };
    expect(await site.accountDeletion.ask(byPasskey, proof)).toMatchObject({ ok: true });
  });

  it("does not come early by more than half, even when the clock of the machine jumps a year ahead", async () => {
    const site = await open();
    await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    await site.accountDeletion.purge(site.now(), stop);
    await site.accountDeletion.ask(await fresh(site, mia), proof);
    site.wait(365 * day);
    // Hourly runs of six days and a half.
    for (let hour = 0; hour < 6.5 * 24; hour += 1) await site.accountDeletion.purge(site.now(), stop);
    expect(await isThere(site, mia)).toBe(true);
    for (let hour = 0; hour < 24; hour += 1) await site.accountDeletion.purge(site.now(), stop);
    expect(await isThere(site, mia)).toBe(false);
  });
});

describeSite("an account without a password", (open) => {
  it("is deleted after a fresh sign-in, with a code where there is a second factor", async () => {
    const site = await open();
    const { members } = site.database.repositories;
    const [mia, tom] = [await site.person("Mia"), await site.person("Tom")];
    for (const { id } of [mia, tom]) {
      await members.upgradePasswordHash(id, (await members.passwordHashOf(id)) ?? "", noPasswordHash());
      expect(await site.account.hasPassword(id)).toBe(false);
    }
    const without = { ...proof, current: "" };
    await site.secondFactors.begin(mia);
    const { waiting } = await site.secondFactors.state(mia, "Test");
    await site.secondFactors.confirm(mia, await appCode(waiting?.secret ?? "", site.now()));
    expect(await site.accountDeletion.ask(mia, without)).toMatchObject({ ok: false, field: "code" });
    const browser = { clientIp: "192.0.2.7", userAgent: "A browser", remembered: false };
    const withCode = { ...browser, memberId: mia.id, roles: mia.roles, authenticatedBy: ["pwd", "otp", "mfa"] };
    const proved = await site.visit((await site.sessions.begin(withCode)).id);
    expect(await site.secondFactors.turnOff(proved)).toMatchObject({ ok: true });
    expect(await site.accountDeletion.ask(mia, without)).toMatchObject({ ok: true });
    site.wait(60 * 60_000);
    expect(await site.accountDeletion.ask(tom, without)).toMatchObject({ ok: false, code: "sign-in-again" });
  });
});
