import { expect, it } from "vitest";
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
