import { expect, it } from "vitest";
import { createAttemptLimits } from "../../../src/gatehouse/server/identity/attempt-limits.ts";
import { TooManyWaiting } from "../../../src/gatehouse/server/identity/passwords.ts";
import { createSignIn } from "../../../src/gatehouse/server/identity/sign-in.ts";
import { countRows } from "../../support/rows.ts";
import { passwordAuthenticator } from "../../../src/gatehouse/server/identity/authenticators/password.ts";
import { byPassword, describeSite, password } from "./site.ts";

const client = { remembered: false, clientIp: "192.0.2.7", userAgent: "Test" };

describeSite("signing in", (open) => {
  it("answers an unknown email and a wrong password alike", async () => {
    const site = await open();
    await site.person("Mia", "member");
    const wrong = await site.signIn({ ...client, email: "mia@example.com", password: "wrong" });
    const unknown = await site.signIn({ ...client, email: "nobody@example.com", password: "wrong" });
    expect(wrong).toEqual({ outcome: "invalid" });
    expect(unknown).toEqual(wrong);
  });

  it("takes as long for an unknown email as for a known one", async () => {
    const site = await open();
    await site.person("Mia", "member");
    const { members, attempts } = site.database.repositories;
    const limits = createAttemptLimits(attempts, site.now);
    const checked: (string | null)[] = [];
    const passwords = {
      ...site.passwords,
      verify: (hash: string | null, typed: string) => {
        checked.push(hash);
        return site.passwords.verify(hash, typed);
      },
    };
    const signIn = createSignIn({
      steps: site.signInSteps,
      signInLog: site.signInLog,
      members,
      limits,
      sessions: site.sessions,
      secondFactors: site.secondFactors,
      trustedBrowsers: site.trustedBrowsers,
      newDevices: site.newDevices,
      authenticators: [passwordAuthenticator(passwords)],
    });
    for (const email of ["mia@example.com", "nobody@example.com"])
      await byPassword(signIn)({ ...client, email, password: "wrong" });
    expect(checked).toEqual([expect.stringContaining("$argon2id$"), null]);
  });

  it("limits attempts from one client IP, over however many accounts", async () => {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
    const wait = async (email: string, clientIp: string) => (await limits.count(email, clientIp)).retryAfterSeconds;
    for (let tries = 0; tries < 60; tries += 1) {
      expect(await wait(`person-${tries}@example.com`, "192.0.2.7")).toBeNull();
    }
    expect(await wait("one-more@example.com", "192.0.2.7")).toBe(15 * 60);
    expect(await wait("one-more@example.com", "192.0.2.8")).toBeNull();
    site.wait(15 * 60_000);
    expect(await wait("one-more@example.com", "192.0.2.7")).toBeNull();
  });

  it("lets a person sign in while others guess their password, until there were a hundred guesses", async () => {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
    const wait = async (clientIp: string) => (await limits.count("mia@example.com", clientIp)).retryAfterSeconds;
    for (let tries = 0; tries < 100; tries += 1) await wait(`198.51.100.${tries % 200}`);
    expect(await wait("192.0.2.7")).toBe(15 * 60);
    site.wait(15 * 60_000);
    for (let tries = 0; tries < 30; tries += 1) await wait("198.51.100.1");
    expect(await wait("198.51.100.1")).toBe(15 * 60);
    expect(await wait("192.0.2.7")).toBeNull();
  });

  it("counts nothing for the right password, so that an office behind one client IP is not locked out", async () => {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
    for (let person = 0; person < 200; person += 1) {
      const attempt = await limits.count(`person-${person}@example.com`, "192.0.2.7");
      if (attempt.retryAfterSeconds !== null) throw new Error(`Person ${person} was told to wait.`);
      await attempt.wasRight();
    }
    expect(await countRows(site.settings.databaseUrl, "attempts")).toBe(0);
  });

  it("does not count a try whose password was not checked, so that a busy site locks no one out", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const { members, attempts } = site.database.repositories;
    const limits = createAttemptLimits(attempts, site.now);
    const passwords = { ...site.passwords, verify: () => Promise.reject(new TooManyWaiting()) };
    const busy = createSignIn({
      steps: site.signInSteps,
      signInLog: site.signInLog,
      members,
      limits,
      sessions: site.sessions,
      secondFactors: site.secondFactors,
      trustedBrowsers: site.trustedBrowsers,
      newDevices: site.newDevices,
      authenticators: [passwordAuthenticator(passwords)],
    });
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await byPassword(busy)({ ...client, email: mia.email, password })).toEqual({ outcome: "busy" });
    }
    expect(await site.signIn({ ...client, email: mia.email, password })).toMatchObject({ outcome: "signed-in" });
  });

  it("limits attempts on an account, known or not, and says how long to wait", async () => {
    const site = await open();
    await site.person("Mia", "member");
    for (const email of ["mia@example.com", "nobody@example.com"]) {
      for (let tries = 0; tries < 10; tries += 1) {
        expect(await site.signIn({ ...client, email, password: "wrong" })).toEqual({ outcome: "invalid" });
      }
      site.wait(60_000);
      const limited = await site.signIn({ ...client, email: email.toUpperCase(), password });
      expect(limited).toEqual({ outcome: "limited", retryAfterSeconds: 14 * 60 });
    }
  });

  it("gives a new id at every sign-in and ends the session that the browser had, even another person's", async () => {
    const site = await open();
    const [mia, olaf] = [await site.person("Mia"), await site.person("Olaf")];
    const before = await site.signInAs(olaf);
    const result = await site.signIn({ ...client, email: mia.email, password, previousSessionId: before });
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    expect(result.sessionId).not.toBe(before);
    expect(await site.sessions.identify(before)).toMatchObject({ because: { cause: "replaced" } });
    expect(await site.sessions.identify(result.sessionId)).toMatchObject({ kind: "member", id: mia.id });
  });

  it("tells of the suspension only to a visitor who knows the password, and begins no session", async () => {
    const site = await open();
    await site.person("Ada", "owner");
    const mia = await site.person("Mia", "member");
    const session = await site.signInAs(mia);
    await site.database.repositories.members.suspend(mia.id, site.now());
    const before = await site.sessions.listOf(mia.id);
    expect(await site.signIn({ ...client, email: mia.email, password: "wrong" })).toEqual({ outcome: "invalid" });
    expect(await site.signIn({ ...client, email: mia.email, password })).toMatchObject({ outcome: "suspended" });
    expect(await site.sessions.listOf(mia.id)).toEqual(before);
    expect(await site.sessions.identify(session)).toMatchObject({ kind: "member", standing: "suspended" });
  });
});
