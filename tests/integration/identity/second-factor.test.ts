/** A member's second factor: set up, asked for at sign-in, and what a person who guesses or steals can do with it. */
import { expect, test } from "vitest";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import type { TrustMark } from "../../../src/gatehouse/core/identity/trust-cookie.ts";
import { appCode } from "../../../src/gatehouse/server/identity/one-time-codes.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { SignInResult } from "../../../src/gatehouse/server/identity/sign-in.ts";
import type { Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { describeSite, password, type Site } from "./site.ts";

const browser = { clientIp: "192.0.2.7", userAgent: "A browser" };
const minute = 60_000;

/** Sets an app up and answers what its owner has: the secret in the app, and the recovery codes on paper. */
async function withApp(site: Site, member: SignedInMember) {
  expect(await site.secondFactors.begin(member)).toMatchObject({ ok: true });
  const { waiting } = await site.secondFactors.state(member, "Test");
  const secret = waiting?.secret ?? "";
  const confirmed = await site.secondFactors.confirm(member, await appCode(secret, site.now()));
  if (!confirmed.ok) throw new Error(`It answered ${confirmed.code}.`);
  site.wait(minute);
  return { codes: confirmed.value, code: (late = 0) => appCode(secret, site.now() + late) };
}

/** A session of theirs in which a code was given. */
async function withCode(site: Site, { id, roles }: SignedInMember): Promise<SignedInMember> {
  const authenticatedBy = ["pwd", "otp", "mfa"];
  return site.visit(
    (await site.sessions.begin({ memberId: id, roles, remembered: false, authenticatedBy, ...browser })).id,
  );
}

async function byPassword(site: Site, member: SignedInMember): Promise<string> {
  const begun = await site.signIn({ ...browser, email: member.email, password, remembered: false });
  return stepOf(begun);
}

function stepOf(result: SignInResult): string {
  if (result.outcome !== "continue") throw new Error(`It answered ${result.outcome}.`);
  expect(result.to).toEqual({ form: "code", from: "app" });
  return result.step;
}

async function give(site: Pick<Runtime, "signInSteps" | "continueSignIn">, sealed: string, code: string) {
  const step = site.signInSteps.open(sealed);
  if (step === null) throw new Error("The step is over.");
  return site.continueSignIn({ ...browser, step, form: { code } });
}

describeSite("a second factor", (open) => {
  test("is asked for after the password from the first right code on, and the session tells of it", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.secondFactors.begin(mia);
    expect(await site.secondFactors.confirm(mia, "000000")).toMatchObject({ ok: false, field: "code" });
    expect(await site.signInAs(mia)).toBeTypeOf("string");
    const { code, codes } = await withApp(site, mia);
    expect(codes).toHaveLength(10);
    const entered = await give(site, await byPassword(site, mia), await code());
    if (entered.outcome !== "signed-in") throw new Error(entered.outcome);
    expect(await site.visit(entered.sessionId)).toMatchObject({ id: mia.id, authenticatedBy: ["pwd", "otp", "mfa"] });
    const [set] = await site.database.repositories.changes.recent({ entity: "member", entityId: mia.id, limit: 1 });
    expect(set?.summary).toContain("second-factor-set-up");
  });

  test("takes codes of thirty seconds before and after, none of a minute ago, and spaces and other digits", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { code } = await withApp(site, mia);
    const step = await byPassword(site, mia);
    for (const late of [-60_000, 60_000]) {
      expect(await give(site, step, await code(late))).toMatchObject({ outcome: "continue" });
    }
    const arabic = (await code(-30_000)).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    expect(await give(site, step, arabic.replace(/^.../, "$& "))).toMatchObject({ outcome: "signed-in" });
    expect(await give(site, await byPassword(site, mia), await code(30_000))).toMatchObject({ outcome: "signed-in" });
  });

  test("takes no code twice, nor one from before it, on any instance at once", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { code } = await withApp(site, mia);
    const instances = [site, await site.another()];
    const steps = [await byPassword(site, mia), await byPassword(site, mia)];
    const now = await code();
    const both = await Promise.all(steps.map((step, index) => give(instances[index] ?? site, step, now)));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["continue", "signed-in"]);
    expect(await give(site, await byPassword(site, mia), await code(-30_000))).toMatchObject({ outcome: "continue" });
  });

  test("gives way to each recovery code once", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { codes } = await withApp(site, mia);
    const typed = (codes[3] ?? "").toLowerCase().replaceAll("-", " ");
    expect(await give(site, await byPassword(site, mia), typed)).toMatchObject({ outcome: "signed-in" });
    expect(await give(site, await byPassword(site, mia), typed)).toMatchObject({ outcome: "continue" });
    expect(await site.secondFactors.state(mia, "Test")).toMatchObject({ codesLeft: 9 });
  });

  test("a step of one person is no way in for another, nor is it after a new password or while switched off", async () => {
    const site = await open();
    const [mia, bob] = [await site.person("Mia"), await site.person("Bob")];
    const { code } = await withApp(site, mia);
    await withApp(site, bob);
    const ofBob = await byPassword(site, bob);
    expect(await give(site, ofBob, await code())).toMatchObject({ outcome: "continue" });
    const before = await byPassword(site, mia);
    await site.database.repositories.members.suspend(mia.id, site.now());
    expect(await give(site, before, await code())).toMatchObject({ outcome: "suspended" });
    await site.database.repositories.members.reinstate(mia.id);
    await site.database.repositories.members.replacePassword(mia.id, { hash: "another", at: site.now() });
    expect(await give(site, before, await code())).toEqual({ outcome: "invalid" });
  });

  test("is not found by guessing: ten tries, then a wait, and the owner's own device is not kept out", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const known = await site.signIn({
      ...browser,
      email: mia.email,
      password,
      remembered: false,
      device: site.deviceMarks.presented([]),
    });
    const marks = known.outcome === "signed-in" ? known.deviceMarks : [];
    const { code } = await withApp(site, mia);
    const step = await byPassword(site, mia);
    for (let guess = 0; guess < 10; guess += 1) await give(site, step, `00000${guess}`);
    expect(await give(site, step, await code())).toMatchObject({ outcome: "limited" });
    const own = site.deviceMarks.presented(marks);
    const opened = site.signInSteps.open(step);
    if (opened === null) throw new Error("The step is over.");
    const entered = await site.continueSignIn({ ...browser, device: own, step: opened, form: { code: await code() } });
    expect(entered).toMatchObject({ outcome: "signed-in" });
    const outcomes = (await site.signInLog.recentOf(mia.id, 20)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(["signed-in", "signed-in", "too-many", ...Array<string>(10).fill("wrong-code")]);
  });

  test("is proved by a member who is signed in, whose session is then no younger than it was", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { code } = await withApp(site, mia);
    expect(await site.stepUp(mia, "000000", browser)).toMatchObject({ outcome: "continue" });
    const before = await site.sessions.begin({ ...browser, memberId: mia.id, roles: [], remembered: true });
    site.wait(60 * minute);
    const later = await site.visit(before.id);
    const proved = await site.stepUp(later, await code(), { ...browser, previousSessionId: before.id });
    if (proved.outcome !== "signed-in") throw new Error(proved.outcome);
    const after = await site.visit(proved.sessionId);
    expect(after).toMatchObject({ authenticatedBy: ["pwd", "otp", "mfa"], authenticatedAt: later.authenticatedAt });
    // The one that it replaces ended at this moment, not when it began.
    expect(await site.sessions.identify(before.id)).toMatchObject({
      because: { cause: "replaced", over: { at: site.now() } },
    });
  });

  test("is changed after a fresh sign-in alone", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await withApp(site, mia);
    site.wait(31 * minute);
    const again = await site.again(mia);
    for (const change of ["begin", "renewCodes", "turnOff"] as const) {
      expect(await site.secondFactors[change](again)).toMatchObject({ ok: false, code: "sign-in-again" });
    }
    expect(await site.secondFactors.isInUse(mia.id)).toBe(true);
  });

  test("is turned off with its recovery codes", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await withApp(site, mia);
    // As a browser that is spared the code has it.
    expect(await site.secondFactors.turnOff(mia)).toMatchObject({ ok: false, problem: { id: "factor-first" } });
    expect(await site.secondFactors.turnOff(await withCode(site, mia))).toMatchObject({ ok: true });
    expect(await site.signInAs(mia)).toBeTypeOf("string");
    expect(await site.secondFactors.state(mia, "Test")).toEqual({ since: null, waiting: null, codesLeft: 0 });
  });

  test("is removed by an admin with a fresh sign-in, which the history and a mail tell, and by the command line", async () => {
    const site = await open();
    const [olga, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    await withApp(site, mia);
    site.wait(31 * minute);
    expect(await site.secondFactorReset.reset(await site.again(olga), mia.id)).toMatchObject({ code: "sign-in-again" });
    const fresh = await site.visit(await site.signInAs(olga));
    expect(await site.secondFactorReset.reset(fresh, olga.id)).toMatchObject({ code: "own-account" });
    expect(await site.secondFactorReset.reset(mia, olga.id)).toMatchObject({ ok: false });
    expect(await site.secondFactorReset.reset(fresh, mia.id)).toMatchObject({ ok: true });
    expect(await site.signInAs(mia)).toBeTypeOf("string");
    const [change] = await site.database.repositories.changes.recent({ entity: "member", entityId: mia.id, limit: 1 });
    expect(change).toMatchObject({
      authorId: olga.id,
      summary: expect.stringContaining("second-factor-reset") as string,
    });
    expect((await site.outbox()).at(-1)).toMatchObject({
      recipient: mia.email,
      subject: "Your second factor for Test was removed",
    });
    await withApp(site, await site.visit(await site.signInAs(mia)));
    expect(await site.secondFactorReset.reset(operator, mia.id)).toMatchObject({ ok: true });
    expect(await site.secondFactors.isInUse(mia.id)).toBe(false);
  });
});

describeSite("a browser that is trusted", (open) => {
  async function trusting(site: Site, mia: SignedInMember, code: string) {
    const step = site.signInSteps.open(await byPassword(site, mia));
    if (step === null) throw new Error("The step is over.");
    const entered = await site.continueSignIn({ ...browser, step, form: { code, trust: "on" } });
    if (entered.outcome !== "signed-in") throw new Error(entered.outcome);
    return entered.trustMarks ?? [];
  }

  const again = (site: Site, { email }: SignedInMember, trustMarks: readonly TrustMark[], typed = password) =>
    site.signIn({ ...browser, email, password: typed, remembered: false, trustMarks });

  test("is asked for no code for thirty days, where the owner allows it; that is no second factor", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const { code } = await withApp(site, mia);
    expect(await trusting(site, mia, await code())).toEqual([]);
    await site.signingIn.change(operator, { emailCode: false, trustBrowsers: true });
    const marks = await trusting(site, mia, await code(30_000));
    expect(marks).toHaveLength(1);
    expect(await again(site, mia, [])).toMatchObject({ outcome: "continue" });
    const entered = await again(site, mia, marks);
    if (entered.outcome !== "signed-in") throw new Error(entered.outcome);
    expect(await site.visit(entered.sessionId)).toMatchObject({ authenticatedBy: ["pwd"] });
    expect(await again(site, mia, marks, "a wrong one")).toEqual({ outcome: "invalid" });
    site.wait(30 * 24 * 60 * minute + 1);
    expect(await again(site, mia, marks)).toMatchObject({ outcome: "continue" });
  });

  test("is trusted no longer for another account, later than it says, with a new app, and once the owner forbids it", async () => {
    const site = await open();
    const [mia, tom] = [await site.person("Mia"), await site.person("Tom")];
    await site.signingIn.change(operator, { emailCode: false, trustBrowsers: true });
    const { code } = await withApp(site, mia);
    await withApp(site, tom);
    const marks = await trusting(site, mia, await code());
    const [mark] = marks;
    if (mark === undefined) throw new Error("It is not trusted.");
    expect(await again(site, tom, marks)).toMatchObject({ outcome: "continue" });
    expect(await again(site, mia, [{ ...mark, endsAt: mark.endsAt - 1 }])).toMatchObject({ outcome: "continue" });
    await site.signingIn.change(operator, { emailCode: false, trustBrowsers: false });
    expect(await again(site, mia, marks)).toMatchObject({ outcome: "continue" });
    await site.signingIn.change(operator, { emailCode: false, trustBrowsers: true });
    expect(await again(site, mia, marks)).toMatchObject({ outcome: "signed-in" });
    await site.secondFactors.turnOff(await withCode(site, mia));
    await withApp(site, mia);
    expect(await again(site, mia, marks)).toMatchObject({ outcome: "continue" });
  });
});

describeSite("a member whose second factor changes", (open) => {
  test("is told by mail when it is set up and when it is turned off, and not for wrong codes", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.secondFactors.begin(mia);
    await site.secondFactors.confirm(mia, "000000");
    expect(await site.outbox()).toEqual([]);
    await withApp(site, mia);
    await site.secondFactors.turnOff(await withCode(site, mia));
    const mails = await site.outbox();
    expect(mails.map(({ recipient }) => recipient)).toEqual([mia.email, mia.email]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "A second factor for Test was set up",
      "Your second factor for Test was turned off",
    ]);
    // Who chose no language gets the one of the page they were on.
    await site.secondFactors.begin(mia);
    const { waiting } = await site.secondFactors.state(mia, "Test");
    await site.secondFactors.confirm({ ...mia, readsIn: "de" }, await appCode(waiting?.secret ?? "", site.now()));
    expect((await site.outbox()).map(({ subject }) => subject)).toContainEqual(expect.stringContaining("eingerichtet"));
  });
});
