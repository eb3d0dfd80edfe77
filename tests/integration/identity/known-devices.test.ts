import { expect, it, vi } from "vitest";
import { createAskingLimits } from "../../../src/gatehouse/server/identity/asking-limits.ts";
import { createAttemptLimits } from "../../../src/gatehouse/server/identity/attempt-limits.ts";
import { createDeviceMarks, deviceMarkSecret } from "../../../src/gatehouse/server/identity/device-marks.ts";
import { createVerifiedPasswords } from "../../../src/gatehouse/server/identity/verified-passwords.ts";
import { describeSite, password, type Site } from "./site.ts";

const client = { remembered: false, clientIp: "192.0.2.7", userAgent: "Test" };

/** Somebody guesses at the account until it has to wait. */
async function keepOut(site: Site, email: string): Promise<void> {
  const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
  for (let tries = 0; tries < 100; tries += 1) await limits.count(email, `198.51.100.${tries}`);
}

describeSite("a device that signed in before", (open) => {
  it("can sign in while others guess the password, until an admin sets a new one", async () => {
    const site = await open();
    const [ada, mia] = [await site.person("Ada", "owner"), await site.person("Mia", "member")];
    const first = await site.signIn({ ...client, email: mia.email, password, device: site.deviceMarks.presented([]) });
    if (first.outcome !== "signed-in") throw new Error(first.outcome);
    await keepOut(site, mia.email);
    const elsewhere = await site.signIn({ ...client, email: mia.email, password });
    expect(elsewhere).toMatchObject({ outcome: "limited" });
    const device = site.deviceMarks.presented(first.deviceMarks);
    expect(await site.signIn({ ...client, email: mia.email, password, device })).toMatchObject({
      outcome: "signed-in",
    });

    const reset = await site.people.resetPassword(ada, mia.id);
    if (!reset.ok) throw new Error(reset.message);
    const again = { ...client, email: mia.email, password: reset.value.password, device };
    expect(await site.signIn(again)).toMatchObject({ outcome: "limited" });
  });

  it("has no allowance of tries for another account", async () => {
    const site = await open();
    const [mia, olaf] = [await site.person("Mia", "member"), await site.person("Olaf", "member")];
    const own = await site.signIn({ ...client, email: olaf.email, password, device: site.deviceMarks.presented([]) });
    if (own.outcome !== "signed-in") throw new Error(own.outcome);
    await keepOut(site, mia.email);
    const device = site.deviceMarks.presented(own.deviceMarks);
    expect(await site.signIn({ ...client, email: mia.email, password, device })).toMatchObject({ outcome: "limited" });
  });

  it("gets its links while strangers use up what can be asked for, and the console tells of them", async () => {
    const site = await open();
    const [ada, mia] = [await site.person("Ada", "owner"), await site.person("Mia", "member")];
    const own = await site.signIn({ ...client, email: mia.email, password, device: site.deviceMarks.presented([]) });
    if (own.outcome !== "signed-in") throw new Error(own.outcome);
    const device = site.deviceMarks.presented(own.deviceMarks);
    const ask = async (known = false) => {
      site.wait(1_000);
      const asked = { email: mia.email, clientIp: "203.0.113.9", language: "en", returnTo: null } as const;
      const result = await site.forgottenPasswords.ask({ ...asked, ...(known && { device }) });
      await vi.waitUntil(async () => (await site.database.repositories.jobs.counts()).open === 0, { interval: 5 });
      return result;
    };
    const heldBack = async () => {
      const listed = await site.mails.list(ada, 1);
      return listed.ok ? listed.value.heldBack : -1;
    };
    // A day's worth, three in each hour.
    for (let asked = 0; asked < 21; asked += 1) {
      if (asked % 3 === 0) site.wait(60 * 60_000);
      expect(await heldBack()).toBe(0);
      expect(await ask()).toEqual({ ok: true, value: null });
    }
    expect(await site.outbox()).toHaveLength(20);
    expect(await heldBack()).toBe(1);
    expect(await ask()).toMatchObject({ ok: false, code: "limited" });
    expect(await ask(true)).toEqual({ ok: true, value: null });
    expect(await site.outbox()).toHaveLength(21);
    // It has limits, too, and a mark of another account gives nothing.
    for (const left of [2, 1]) expect(await ask(true), String(left)).toMatchObject({ ok: true });
    expect(await ask(true)).toMatchObject({ ok: false, code: "limited" });
  }, 60_000);

  it("can ask while one IPv6 site asks for the whole site; others of that site have to wait soon", async () => {
    const site = await open();
    const limits = createAskingLimits(site.database.repositories.attempts, site.now);
    const outcomes = [];
    for (let network = 0; network < 10; network += 1) {
      for (let asked = 0; asked < 20; asked += 1) {
        const from = `2001:db8:7:${network.toString(16)}::1`;
        outcomes.push(await limits.count("forgot", `guess-${network}-${asked}@example.com`, from));
      }
    }
    expect(outcomes.filter((each) => each === null)).toHaveLength(80);
    expect(await limits.count("forgot", "mia@example.com", "192.0.2.7")).toBeNull();
    expect(await limits.count("forgot", "mia@example.com", "2001:db8:7:ffff::1")).not.toBeNull();
    expect(await limits.count("forgot", "mia@example.com", "2001:db8:7:ffff::1", true)).toBeNull();
  });

  it("is known to every instance, even those that start at the same moment", async () => {
    const { settings, members } = (await open()).database.repositories;
    const secrets = await Promise.all(Array.from({ length: 8 }, () => deviceMarkSecret(settings)));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const [one, other] = [createDeviceMarks(secrets[0] ?? ""), createDeviceMarks(secrets[7] ?? "")];
    const account = { memberId: "mia", storedHash: (await members.passwordHashOf("mia")) ?? "" };
    expect(other.presented(one.presented([]).signedIn(account)).keyFor(account)).not.toBeNull();
  });
});

describeSite("a program that sends its password with every request", (open) => {
  it("goes on while others guess at the account, as long as it asks every few minutes", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const ask = () =>
      site.programs.identify({
        authorization: { kind: "basic", user: mia.email, password },
        accepted: new Set(["session", "bearer", "basic"] as const),
        method: "GET",
        clientIp: "192.0.2.7",
        requestId: "request-1",
      });
    expect(await ask()).toMatchObject({ kind: "member", id: mia.id });
    for (let minutes = 0; minutes < 20; minutes += 4) {
      await keepOut(site, mia.email);
      site.wait(4 * 60_000);
      expect(await ask()).toMatchObject({ kind: "member", id: mia.id });
    }
  });

  it("is forgotten when it has not asked for five minutes", () => {
    let now = 0;
    const verified = createVerifiedPasswords(() => now);
    const pair = { clientIp: "192.0.2.7", storedHash: "hash", password };
    verified.add(pair);
    now += 5 * 60_000;
    expect(verified.has(pair)).toBe(false);
  });
});
