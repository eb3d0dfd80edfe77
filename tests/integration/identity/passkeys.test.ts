/** A member's passkeys: made in the account, used to sign in, and what a person who copies or replays can do with one. */
import { expect, test } from "vitest";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import type { SignInResult } from "../../../src/gatehouse/server/identity/sign-in.ts";
import type { Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { appCode } from "../../../src/gatehouse/server/identity/one-time-codes.ts";
import { softwareKey, type Misbehaviour } from "../../support/software-key.ts";
import { describeSite, password, type Site } from "./site.ts";

const browser = { clientIp: "192.0.2.7", userAgent: "A browser" };
const day = 24 * 60 * 60_000;

async function begun(site: Site, member: SignedInMember) {
  const begin = await site.passkeys.begin(member, "Test");
  if (begin === null) throw new Error("No passkey can be made.");
  return begin;
}

async function withPasskey(site: Site, member: SignedInMember, name = "My phone") {
  const key = softwareKey(site.settings.origin);
  const { options, begun: sealed } = await begun(site, member);
  const made = { name, begun: sealed, credential: key.make(options), userAgent: "A browser" };
  expect(await site.passkeys.add(member, made)).toEqual({ ok: true, value: null });
  return key;
}

async function challenged(site: Pick<Site, "signInBy">) {
  const result = await site.signInBy({ ...browser, way: "passkey", form: {}, remembered: false });
  if (result.outcome !== "continue" || !("challenge" in result.to)) throw new Error(`It answered ${result.outcome}.`);
  const { challenge } = result.to.challenge as { readonly challenge: string };
  return { sealed: result.step, challenge };
}

async function answer(
  site: Pick<Runtime, "signInSteps" | "continueSignIn">,
  sealed: string,
  assertion: string,
): Promise<SignInResult> {
  const step = site.signInSteps.open(sealed);
  if (step === null) throw new Error("The step is over.");
  return site.continueSignIn({ ...browser, step, form: { assertion } });
}

async function signInBy(site: Site, key: ReturnType<typeof softwareKey>, wrong: Misbehaviour = {}) {
  const { sealed, challenge } = await challenged(site);
  return answer(site, sealed, key.use(challenge, wrong));
}

async function signedInBy(site: Site, key: ReturnType<typeof softwareKey>): Promise<SignedInMember> {
  const entered = await signInBy(site, key);
  if (entered.outcome !== "signed-in") throw new Error(entered.outcome);
  return site.visit(entered.sessionId);
}

describeSite("a passkey", (open) => {
  test("signs its owner in without email or password, and counts as two factors", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await withPasskey(site, mia);
    const entered = await signInBy(site, key);
    if (entered.outcome !== "signed-in") throw new Error(entered.outcome);
    expect(await site.visit(entered.sessionId)).toMatchObject({ id: mia.id, authenticatedBy: ["hwk", "user", "mfa"] });
    expect(await site.passkeys.listOf(mia.id)).toMatchObject([
      { id: key.id, name: "My phone", counter: 1, transports: ["internal"], backedUp: false, lastUsedAt: site.now() },
    ]);
  });

  test("is refused for another origin, another site, without its owner, and for another account", async () => {
    const site = await open();
    const [mia, tom] = [await site.person("Mia"), await site.person("Tom")];
    const key = await withPasskey(site, mia);
    const wrong: Misbehaviour[] = [
      { origin: "https://evil.example" },
      { origin: site.settings.origin.replace("localhost", "localhost.evil.example") },
      { rpId: "evil.example" },
      { unverified: true },
      { userHandle: Buffer.from(tom.id).toString("base64url") },
    ];
    for (const each of wrong)
      expect(await signInBy(site, key, each), JSON.stringify(each)).toEqual({ outcome: "invalid" });
    expect(await signInBy(site, softwareKey(site.settings.origin))).toEqual({ outcome: "invalid" });
    expect(await signInBy(site, key)).toMatchObject({ outcome: "signed-in" });
  });

  test("a replayed proof is of no use: not again, not for another challenge, not on two instances at once", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await withPasskey(site, mia);
    const { sealed, challenge } = await challenged(site);
    const proof = key.use(challenge);
    const other = await site.another();
    const both = await Promise.all([answer(site, sealed, proof), answer(other, sealed, proof)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["invalid", "signed-in"]);
    expect(await answer(site, sealed, proof)).toEqual({ outcome: "invalid" });
    expect(await answer(site, (await challenged(site)).sealed, proof)).toEqual({ outcome: "invalid" });
  });

  test("a copy is noticed: its counter goes back", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await withPasskey(site, mia);
    expect(await signInBy(site, key, { counter: 40 })).toMatchObject({ outcome: "signed-in" });
    for (const counter of [40, 12, 0]) expect(await signInBy(site, key, { counter })).toEqual({ outcome: "invalid" });
    expect(await signInBy(site, key, { counter: 41 })).toMatchObject({ outcome: "signed-in" });
  });

  test("of a member who is suspended says so, and one that was removed signs no one in", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await withPasskey(site, mia);
    expect(await site.passkeys.remove(await signedInBy(site, key), key.id)).toMatchObject({ ok: true });
    expect(await signInBy(site, key)).toEqual({ outcome: "invalid" });
    const tom = await site.person("Tom");
    const his = await withPasskey(site, tom);
    await site.database.repositories.members.suspend(tom.id, site.now());
    expect(await signInBy(site, his)).toMatchObject({ outcome: "suspended" });
  });
});

describeSite("a device that signed in before (passkey)", (open) => {
  test("is not kept out by guesses from the same network, but has limits of its own", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await withPasskey(site, mia);
    const first = await site.signIn({
      ...browser,
      email: mia.email,
      password,
      remembered: false,
      device: site.deviceMarks.presented([]),
    });
    if (first.outcome !== "signed-in") throw new Error(first.outcome);
    const guess = (at: number) =>
      site.signIn({ ...browser, email: `guess${at}@example.com`, password: "wrong", remembered: false });
    for (let at = 0; at < 60; at += 1) await guess(at);
    expect(await signInBy(site, key)).toMatchObject({ outcome: "limited" });
    const onDevice = async (wrong: Misbehaviour, marks = first.deviceMarks) => {
      const { sealed, challenge } = await challenged(site);
      const step = site.signInSteps.open(sealed);
      if (step === null) throw new Error("The step is over.");
      const device = site.deviceMarks.presented(marks);
      return site.continueSignIn({ ...browser, step, device, form: { assertion: key.use(challenge, wrong) } });
    };
    const madeUp = [{ nonce: "A".repeat(22), tag: "A".repeat(43) }];
    expect(await onDevice({}, madeUp)).toMatchObject({ outcome: "limited" });
    expect(await onDevice({})).toMatchObject({ outcome: "signed-in" });
    // Where a provider leads back, browsers send no mark: the step that began on the device holds its key.
    const begun = await site.signInBy({
      ...browser,
      way: "passkey",
      form: {},
      remembered: false,
      device: site.deviceMarks.presented(first.deviceMarks),
    });
    if (begun.outcome !== "continue" || !("challenge" in begun.to)) throw new Error(begun.outcome);
    const { challenge } = begun.to.challenge as { readonly challenge: string };
    expect(await answer(site, begun.step, key.use(challenge))).toMatchObject({ outcome: "signed-in" });
    const wrong = [];
    for (let at = 0; at < 21; at += 1) wrong.push((await onDevice({ unverified: true })).outcome);
    expect(wrong.filter((outcome) => outcome === "invalid")).toHaveLength(20);
    expect(wrong.at(-1)).toBe("limited");
  });
});

describeSite("making a passkey", (open) => {
  test("takes a fresh sign-in, the session that began it, a name, and what the browser was asked for", async () => {
    const site = await open();
    const [mia, tom] = [await site.person("Mia"), await site.person("Tom")];
    const key = softwareKey(site.settings.origin);
    const { options, begun: sealed } = await begun(site, mia);
    const made = { name: "My phone", begun: sealed, credential: key.make(options), userAgent: "A browser" };
    const elsewhere = { ...made, credential: key.make(options, { origin: "https://evil.example" }) };
    expect(await site.passkeys.add(mia, elsewhere)).toMatchObject({ ok: false, problem: { id: "passkey-not-made" } });
    expect(await site.passkeys.add(tom, made)).toMatchObject({ ok: false, problem: { id: "passkey-not-made" } });
    expect(await site.passkeys.add(mia, { ...made, name: " " })).toMatchObject({ ok: false, field: "name" });
    expect(await site.passkeys.add(mia, { ...made, begun: "made-up" })).toMatchObject({ ok: false });
    expect(await site.passkeys.add(mia, made)).toMatchObject({ ok: true });
    const proved = await signedInBy(site, key);
    const again = await begun(site, proved);
    const same = { ...made, begun: again.begun, credential: key.make(again.options) };
    expect(await site.passkeys.add(proved, same)).toMatchObject({ ok: false, problem: { id: "passkey-taken" } });
    site.wait(day);
    const stale = await begun(site, proved);
    const late = { ...made, begun: stale.begun, credential: softwareKey(site.settings.origin).make(stale.options) };
    expect(await site.passkeys.add(proved, late)).toMatchObject({ ok: false });
    expect(await site.passkeys.listOf(mia.id)).toHaveLength(1);
  });

  test("takes one that the member has already, so that a stolen password makes no way in of its own", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const key = await withPasskey(site, mia);
    const thief = await site.visit(await site.signInAs(mia));
    const another = await begun(site, thief);
    const made = {
      name: "Mine",
      begun: another.begun,
      credential: softwareKey(site.settings.origin).make(another.options),
    };
    const factorFirst = { ok: false, problem: { id: "factor-first" } };
    expect(await site.passkeys.add(thief, { ...made, userAgent: "A browser" })).toMatchObject(factorFirst);
    expect(await site.secondFactors.begin(thief)).toMatchObject(factorFirst);
    const owner = await signedInBy(site, key);
    await withPasskey(site, owner, "My laptop");
    for (const { id } of await site.passkeys.listOf(mia.id)) {
      expect(await site.passkeys.remove(thief, id)).toMatchObject(factorFirst);
    }
    expect(await site.passkeys.listOf(mia.id)).toHaveLength(2);
    // An app that waits for its first code since the time before the passkey, too, and one that is in use.
    expect(await site.secondFactors.begin(owner)).toMatchObject({ ok: true });
    const { waiting } = await site.secondFactors.state(owner, "Test");
    const code = await appCode(waiting?.secret ?? "", site.now());
    expect(await site.secondFactors.confirm(thief, code)).toMatchObject(factorFirst);
    expect(await site.secondFactors.turnOff(thief)).toMatchObject(factorFirst);
    expect(await site.secondFactors.confirm(owner, code)).toMatchObject({ ok: true });
    expect(await site.secondFactors.renewCodes(thief)).toMatchObject(factorFirst);
    expect(await site.secondFactors.turnOff(thief)).toMatchObject(factorFirst);
    expect(await site.secondFactors.turnOff(owner)).toMatchObject({ ok: true });
  });

  test("anew, where all are lost, takes an admin's reset; an admin with a factor has to have proved it", async () => {
    const site = await open();
    const [olga, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
    await withPasskey(site, mia);
    const key = await withPasskey(site, olga);
    const byPassword = await site.visit(await site.signInAs(olga));
    expect(await site.secondFactorReset.reset(byPassword, mia.id)).toMatchObject({
      ok: false,
      problem: { id: "own-factor-first" },
    });
    expect(await site.secondFactorReset.reset(await signedInBy(site, key), mia.id)).toMatchObject({ ok: true });
    await withPasskey(site, await site.visit(await site.signInAs(mia)), "My new phone");
  });

  test("and removing it ends what it began, but for the session in use", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const lost = await withPasskey(site, mia, "Lost phone");
    const thief = await signedInBy(site, lost);
    const other = await withPasskey(site, thief, "My laptop");
    const laptop = await signedInBy(site, other);
    const inUse = await signedInBy(site, lost);
    expect(await site.passkeys.remove(inUse, lost.id)).toMatchObject({ ok: true });
    const stillOpen = (await site.identity.sessionsOf(mia.id)).map(({ idHash }) => idHash);
    expect(stillOpen.toSorted()).toEqual([mia, laptop, inUse].map(({ sessionHash }) => sessionHash).toSorted());
  });

  test("and removing it is in the history, and its owner is told by mail; others cannot touch it", async () => {
    const site = await open();
    const [mia, tom] = [await site.person("Mia"), await site.person("Tom")];
    const key = await withPasskey(site, mia);
    expect(await site.passkeys.remove(tom, key.id)).toMatchObject({ ok: false });
    expect(await site.passkeys.rename(tom, key.id, "Mine")).toMatchObject({ ok: false });
    expect(await site.passkeys.rename(mia, key.id, "Telephone")).toMatchObject({ ok: true });
    site.wait(1_000);
    expect(await site.passkeys.remove(await signedInBy(site, key), key.id)).toMatchObject({ ok: true });
    const { mails } = await site.database.repositories.mails.list({ limit: 10, offset: 0 });
    expect(mails.map(({ recipient, subject }) => [recipient, subject.split(" for ")[0]])).toEqual([
      [mia.email, "A passkey"],
      [mia.email, "A passkey"],
    ]);
    const changes = await site.database.repositories.changes.recent({ entity: "member", entityId: mia.id, limit: 2 });
    expect(changes.map(({ summary }) => summary)).toEqual([
      expect.stringContaining("passkey-removed"),
      expect.stringContaining("passkey-added"),
    ]);
  });
});
