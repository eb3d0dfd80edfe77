/** A member who forgot the password gets in again, and others learn and gain nothing by asking. */
import { expect, test, vi } from "vitest";
import type { Result } from "../../../src/gatehouse/server/access/result.ts";
import { awayOnce, beforeTheWrite } from "./meanwhile.ts";
import { describeSiteOnBothEngines, password, type Site } from "./site.ts";

const next = "a lighthouse of paper";
const browser = { clientIp: "192.0.2.7", userAgent: "Test" };
const minute = 60_000;

function ask(site: Site, email: string, clientIp = browser.clientIp): Promise<Result<null>> {
  return site.forgottenPasswords.ask({ email, clientIp, language: "en", returnTo: "/members/profile?tab=2" });
}

/** Until the job of every request has run. */
async function allSent({ database }: Site): Promise<void> {
  await vi.waitUntil(async () => (await database.repositories.jobs.counts()).open === 0, {
    timeout: 60_000,
    interval: 5,
  });
}

async function keysIn(site: Site): Promise<string[]> {
  const mails = await site.outbox();
  return mails.flatMap(({ text }) => /\/reset-password\?key=(\S+)/.exec(text ?? "")?.[1] ?? []);
}

async function keyFor(site: Site, email: string): Promise<string> {
  // Mails of one moment have no order.
  site.wait(1_000);
  expect(await ask(site, email)).toMatchObject({ ok: true });
  await allSent(site);
  return (await keysIn(site)).at(-1) ?? "";
}

describeSiteOnBothEngines("a forgotten password", (open) => {
  test("a link sets a new one, signs in, and ends every session and token", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const old = await site.signInAs(mia);
    const made = await site.tokens.make(mia, { name: "Export", scope: ["site:read"], lifetime: "30" });
    expect(made.ok).toBe(true);
    const key = await keyFor(site, " MIA@example.com ");
    expect(await site.forgottenPasswords.accountOf(key)).toEqual({ email: mia.email, hasTokens: true });
    site.wait(1_000);
    const reset = await site.forgottenPasswords.reset(key, next, browser, "en");
    if (!reset.ok) throw new Error(reset.message);
    expect(reset.value.returnTo).toBe("/members/profile?tab=2");
    expect(await site.visit(reset.value.begun?.sessionId ?? "")).toMatchObject({ id: mia.id, emailVerified: true });
    const [recorded] = await site.signInLog.recentOf(mia.id, 1);
    expect(recorded).toMatchObject({ outcome: "signed-in", at: site.now(), clientIp: browser.clientIp });
    expect(await site.sessions.identify(old)).toMatchObject({ because: { cause: "password-changed" } });
    const tokens = await site.database.repositories.tokens.listOf(mia.id);
    expect(tokens.map(({ revokedAt }) => revokedAt !== null)).toEqual([true]);
    const trying = { email: mia.email, remembered: false, ...browser };
    expect(await site.signIn({ ...trying, password })).toMatchObject({ outcome: "invalid" });
    expect(await site.signIn({ ...trying, password: next })).toMatchObject({ outcome: "signed-in" });
    const notice = (await site.outbox()).at(-1);
    expect(notice).toMatchObject({ recipient: mia.email, subject: "Your password for Test was changed" });
    expect(notice?.text).toContain("The tokens of your programs were revoked.");

    // Now that they are revoked, there is nothing to say of them.
    const another = await keyFor(site, mia.email);
    expect(await site.forgottenPasswords.accountOf(another)).toEqual({ email: mia.email, hasTokens: false });
    expect(await site.forgottenPasswords.reset(another, "a harbour of paper", browser, "en")).toMatchObject({
      ok: true,
    });
    expect((await site.outbox()).at(-1)?.text).not.toMatch(/token/i);
  });

  test("an email that no member has, and one of a suspended member, get the same answer and no mail", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    expect(await site.people.suspend(owner, mia.id)).toMatchObject({ ok: true });
    const before = await site.outbox();
    for (const email of ["stranger@example.com", mia.email]) {
      expect(await ask(site, email)).toEqual({ ok: true, value: null });
    }
    await allSent(site);
    expect(await site.outbox()).toEqual(before);
  });

  test("a link works once, for an hour without mail server for a day, and a newer one replaces it", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const first = await keyFor(site, mia.email);
    const second = await keyFor(site, mia.email);
    expect(second).not.toBe(first);
    const over = { ok: false, code: "not-found" };
    expect(await site.forgottenPasswords.reset(first, next, browser, "en")).toMatchObject(over);
    site.wait(24 * 60 * minute + 1);
    expect(await site.forgottenPasswords.reset(second, next, browser, "en")).toMatchObject(over);
    const third = await keyFor(site, mia.email);
    // Of two clicks at once, one is taken.
    const both = await Promise.all([1, 2].map(() => site.forgottenPasswords.reset(third, next, browser, "en")));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await site.forgottenPasswords.accountOf(third)).toBeNull();
  });

  test("a poor password is refused, and the link still works", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await keyFor(site, mia.email);
    const try_ = async (typed: string) => {
      const result = await site.forgottenPasswords.reset(key, typed, browser, "en");
      return result.ok ? "taken" : result.problem.id;
    };
    expect(await try_("short")).toBe("password-too-short");
    expect(await try_(mia.email)).toBe("password-is-email");
    expect(await try_("password123")).toBe("password-common");
    expect(await try_(next)).toBe("taken");
  });

  test("a link holds for the email it was sent to, and not for a member who was suspended meanwhile", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    const mia = await site.person("Mia");
    const key = await keyFor(site, mia.email);
    const { repositories } = site.database;
    beforeTheWrite(repositories, "oneTimeKeys", "setPassword", () => site.people.suspend(owner, mia.id));
    expect(await site.forgottenPasswords.reset(key, next, browser, "en")).toMatchObject({ code: "not-found" });
    expect(await site.people.reinstate(owner, mia.id)).toMatchObject({ ok: true });
    expect(await site.signIn({ email: mia.email, password, remembered: false, ...browser })).toMatchObject({
      outcome: "signed-in",
    });
  });

  test("a hundred requests at once write one mail, and the rest wait", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const asked = await Promise.all(Array.from({ length: 100 }, (_, at) => ask(site, mia.email, `198.51.100.${at}`)));
    expect(asked.filter(({ ok }) => ok).length).toBeLessThanOrEqual(3);
    expect(asked.filter((one) => !one.ok && one.code === "limited").length).toBeGreaterThanOrEqual(97);
    await allSent(site);
    expect((await keysIn(site)).length).toBeLessThanOrEqual(3);
    // One network may ask for a few emails only.
    const many = [];
    for (let at = 0; at < 21; at += 1) many.push(await ask(site, `guess${at}@example.com`, "203.0.113.9"));
    expect(many.at(-1)).toMatchObject({ ok: false, code: "limited" });
    site.wait(60 * minute + 1);
    expect(await ask(site, mia.email)).toMatchObject({ ok: true });
  });

  test("a database that is away at any step loses nothing: the same link works afterwards", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { repositories } = site.database;
    for (const at of ["attempts.look", "attempts.count", "jobs.counts", "jobs.add"] as const) {
      awayOnce(repositories, at);
      await expect(ask(site, mia.email)).rejects.toThrow("does not answer");
    }
    site.wait(60 * minute + 1);
    const key = await keyFor(site, mia.email);
    const reset = () => site.forgottenPasswords.reset(key, next, browser, "en");
    for (const at of [
      "oneTimeKeys.find",
      "members.findById",
      "secondFactors.isInUse",
      "oneTimeKeys.setPassword",
    ] as const) {
      awayOnce(repositories, at);
      await expect(reset()).rejects.toThrow("does not answer");
    }
    expect(await site.signIn({ email: mia.email, password, remembered: false, ...browser })).toMatchObject({
      outcome: "signed-in",
    });
    expect(await reset()).toMatchObject({ ok: true });
  });

  test("a clock that is set five minutes on or back ends no link", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await keyFor(site, mia.email);
    for (const moved of [5 * minute, -10 * minute]) {
      site.wait(moved);
      expect(await site.forgottenPasswords.accountOf(key)).toEqual({ email: mia.email, hasTokens: false });
    }
    expect(await site.forgottenPasswords.reset(key, next, browser, "en")).toMatchObject({ ok: true });
  });

  test("a member with a second factor is not signed in by a link alone", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { repositories } = site.database;
    const isInUse = repositories.secondFactors.isInUse.bind(repositories.secondFactors);
    repositories.secondFactors.isInUse = async (id) => id === mia.id || isInUse(id);
    const key = await keyFor(site, mia.email);
    expect(await site.forgottenPasswords.reset(key, next, browser, "en")).toMatchObject({ value: { begun: null } });
    expect(await repositories.sessions.listOpen(mia.id)).toEqual([]);
  });
});
