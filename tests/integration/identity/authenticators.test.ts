/** What is the same for every way to sign in: limits in front, the record, the steps, the session and what it tells. */
import { describe, expect, test } from "vitest";
import { createAttemptLimits } from "../../../src/gatehouse/server/identity/attempt-limits.ts";
import type { Authenticator } from "../../../src/gatehouse/server/identity/authenticators/authenticator.ts";
import { createContinueSignIn } from "../../../src/gatehouse/server/identity/continue-sign-in.ts";
import {
  createSignIn,
  type SignInDependencies,
  type SignInResult,
} from "../../../src/gatehouse/server/identity/sign-in.ts";
import { createSignInSteps } from "../../../src/gatehouse/server/identity/sign-in-steps.ts";
import { key, provider, riddle, signedBy } from "../../support/made-up-ways.ts";
import { describeSite, password, type Site } from "./site.ts";

const client = { clientIp: "192.0.2.7", userAgent: "A browser" };

function signInWith(site: Site, ...authenticators: readonly Authenticator[]) {
  const { attempts, members } = site.database.repositories;
  const limits = createAttemptLimits(attempts, site.now);
  const { sessions, signInLog, signInSteps: steps, secondFactors, trustedBrowsers, newDevices } = site;
  const dependencies: SignInDependencies = {
    members,
    limits,
    sessions,
    signInLog,
    steps,
    secondFactors,
    trustedBrowsers,
    newDevices,
    authenticators,
  };
  const signIn = createSignIn(dependencies);
  const continueSignIn = createContinueSignIn(dependencies);
  return {
    begin: (way: string, form: Readonly<Record<string, string>>, from = client) =>
      signIn({ ...from, remembered: true, returnTo: "/members/profile", way, form }),
    goOn(before: SignInResult, form: Readonly<Record<string, string>>, from = client) {
      const step = steps.open(onward(before).step);
      if (step === null) throw new Error("The step is over.");
      return continueSignIn({ ...from, step, form });
    },
  };
}

function onward(result: SignInResult): SignInResult & { readonly outcome: "continue" } {
  if (result.outcome !== "continue") throw new Error(`It answered ${result.outcome}.`);
  return result;
}

function challengeOf(result: SignInResult): string {
  const { to } = onward(result);
  return "challenge" in to ? String(to.challenge) : "";
}

async function whoEntered(site: Site, result: SignInResult) {
  if (result.outcome !== "signed-in") throw new Error(`It answered ${result.outcome}.`);
  return site.visit(result.sessionId);
}

const failure = { outcome: "invalid" };

describeSite("a way to sign in that asks for an email and then for more", (open) => {
  test("proves who it is in its second step, and the session tells how", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, riddle());
    const begun = await begin("riddle", { email: mia.email });
    expect(begun).toMatchObject({ outcome: "continue", to: { location: "/riddle" } });
    const who = await whoEntered(site, await goOn(begun, { answer: "an egg" }));
    expect(who).toMatchObject({ id: mia.id, authenticatedBy: ["otp"], remembered: true });
    expect(await site.visit(await site.signInAs(mia))).toMatchObject({ authenticatedBy: ["pwd"] });
  });

  test("is behind the same limits, steps included, and is not asked once they are reached", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const asked: string[] = [];
    const { begin, goOn } = signInWith(site, riddle(asked));
    for (let count = 0; count < 5; count += 1) {
      expect(await goOn(await begin("riddle", { email: mia.email }), { answer: "a hen" })).toEqual(failure);
    }
    expect(await begin("riddle", { email: mia.email })).toMatchObject({ outcome: "limited" });
    expect(asked).toHaveLength(10);
  });

  test("may ask again, and counts each answer", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, riddle());
    let result = await begin("riddle", { email: mia.email });
    for (let count = 0; count < 9; count += 1) result = await goOn(result, { answer: "once more" });
    expect(await goOn(result, { answer: "an egg" })).toMatchObject({ outcome: "limited" });
  });

  test("refuses a member whose account is switched off, and an email without an account, at the same step", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.database.repositories.members.suspend(mia.id, site.now());
    const { begin, goOn } = signInWith(site, riddle());
    const known = await begin("riddle", { email: mia.email });
    const unknown = await begin("riddle", { email: "bob@example.com" });
    expect(onward(unknown).step).toHaveLength(onward(known).step.length);
    expect(await goOn(known, { answer: "an egg" })).toMatchObject({ outcome: "suspended" });
    expect(await goOn(unknown, { answer: "an egg" })).toEqual(failure);
  });

  test("does not let in by a step from before a new password", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, riddle());
    const begun = await begin("riddle", { email: mia.email });
    const change = { ...client, current: password, next: "a new and better one" };
    expect(await site.account.changePassword(mia, change)).toMatchObject({ ok: true });
    expect(await goOn(begun, { answer: "an egg" })).toEqual(failure);
  });
});

describeSite("a way to sign in whose proof names the account", (open) => {
  test("asks for no email, and lets in the member that the key names", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, key, provider);
    const begun = await begin("key", {});
    const result = await goOn(begun, { signed: signedBy(mia.id, challengeOf(begun)) });
    expect(await whoEntered(site, result)).toMatchObject({ id: mia.id, authenticatedBy: ["hwk", "user"] });
    const [entry] = await site.signInLog.recentOf(mia.id, 1);
    expect(entry).toMatchObject({ outcome: "signed-in", ...client });
  });

  test("writes nothing when it begins, and is recorded when its proof fails", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, key);
    for (let count = 0; count < 70; count += 1) expect((await begin("key", {})).outcome).toBe("continue");
    expect(await site.signInLog.recent(10)).toEqual([]);
    expect(await goOn(await begin("key", {}), { signed: signedBy(mia.id, "another challenge") })).toEqual(failure);
    expect(await site.signInLog.recent(10)).toMatchObject([{ outcome: "not-proved", memberId: null, ...client }]);
  });

  test("may be tried 60 times from one network, and from others all the same", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, key);
    const tryWith = async (signed: string, from = client) => goOn(await begin("key", {}), { signed }, from);
    for (let count = 0; count < 60; count += 1) expect(await tryWith("a guess")).toEqual(failure);
    expect(await tryWith("a guess")).toMatchObject({ outcome: "limited" });
    const elsewhere = { ...client, clientIp: "198.51.100.9" };
    const begun = await begin("key", {}, elsewhere);
    const result = await goOn(begun, { signed: signedBy(mia.id, challengeOf(begun)) }, elsewhere);
    expect(await whoEntered(site, result)).toMatchObject({ id: mia.id });
  });

  test("lets no one in whose account is switched off or was removed", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.database.repositories.members.suspend(mia.id, site.now());
    const { begin, goOn } = signInWith(site, key);
    const first = await begin("key", {});
    const suspended = await goOn(first, { signed: signedBy(mia.id, challengeOf(first)) });
    expect(suspended).toMatchObject({ outcome: "suspended" });
    const second = await begin("key", {});
    expect(await goOn(second, { signed: signedBy("no such member", challengeOf(second)) })).toEqual(failure);
  });

  test("is used once: of a proof that is sent many times at once, one lets in", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, key);
    const begun = await begin("key", {});
    const signed = signedBy(mia.id, challengeOf(begun));
    const results = await Promise.all(Array.from({ length: 8 }, () => goOn(begun, { signed })));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([...Array<string>(7).fill("invalid"), "signed-in"]);
  });

  test("may be tried again where nothing was checked, because too many sign in", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { begin, goOn } = signInWith(site, riddle());
    const begun = await begin("riddle", { email: mia.email });
    expect(await goOn(begun, { answer: "busy" })).toEqual({ outcome: "busy" });
    expect(await goOn(begun, { answer: "an egg" })).toMatchObject({ outcome: "signed-in" });
  });
});

describe("a step that the browser keeps", () => {
  const inert = { count: () => Promise.reject(new Error("not asked")) };
  const step = { way: "key", kept: "a challenge", claimed: null, remembered: false, returnTo: "/members" };
  let time = Date.UTC(2030, 0, 1);
  const now = () => time;
  const steps = createSignInSteps("a secret", inert, now);

  test("tells nothing, and is worthless when it was changed, is another site's, or is ten minutes old", () => {
    const sealed = steps.seal(step);
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("challenge");
    expect(steps.open(sealed)).toMatchObject(step);
    for (let place = 0; place < sealed.length; place += 7) {
      const changed = sealed.slice(0, place) + (sealed[place] === "A" ? "B" : "A") + sealed.slice(place + 1);
      expect(steps.open(changed)).toBeNull();
    }
    for (const text of ["", "x", sealed.slice(0, 40)]) expect(steps.open(text)).toBeNull();
    expect(createSignInSteps("another secret", inert, now).open(sealed)).toBeNull();
    time += 10 * 60_000;
    expect(steps.open(sealed)).toBeNull();
  });

  test("fits into a cookie with the longest email and return path, and forgets the path rather than the sign-in", () => {
    const claimed = { email: `${"e".repeat(242)}@example.com`, passwordMark: "m".repeat(43) };
    const full = { ...step, kept: "k".repeat(298), claimed, returnTo: `/${"p".repeat(2047)}` };
    expect(steps.seal(full).length).toBeLessThan(4_000);
    expect(steps.open(steps.seal(full))).toMatchObject(full);
    const long = { ...full, returnTo: `/${"é".repeat(2047)}` };
    expect(steps.seal(long).length).toBeLessThan(4_000);
    expect(steps.open(steps.seal(long))).toMatchObject({ ...long, returnTo: null });
    expect(() => steps.seal({ ...step, kept: "k".repeat(299) })).toThrow("300 bytes");
  });
});
