/** A code by mail lets its owner in, in the browser that asked, and tells others nothing. */
import { expect, test, vi } from "vitest";
import type { SignInResult } from "../../../src/gatehouse/server/identity/sign-in.ts";
import type { SignInStep } from "../../../src/gatehouse/server/identity/sign-in-steps.ts";
import { awayOnce } from "./meanwhile.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "./site.ts";

const minute = 60_000;
const browser = { clientIp: "192.0.2.7", userAgent: "Test" };
/** Nothing listens there, so that mails wait to be sent. */
const withMailServer = { environment: { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "site@example.com" } };

async function allowed(site: Site): Promise<void> {
  const admin = await site.person("Ada", "admin");
  expect(await site.signingIn.change(admin, { emailCode: true, trustBrowsers: false })).toMatchObject({ ok: true });
}

async function ask(site: Site, email: string, clientIp = browser.clientIp): Promise<SignInResult> {
  // Of one moment, mails have no order.
  site.wait(1_000);
  const wish = { remembered: true, returnTo: "/members?tab=2", language: "de" } as const;
  return site.signInBy({ ...browser, clientIp, ...wish, way: "email-code", form: { email } });
}

function stepOf(site: Site, result: SignInResult): SignInStep {
  expect(result).toMatchObject({ outcome: "continue", to: { form: "code", from: "mail" } });
  const step = result.outcome === "continue" ? site.signInSteps.open(result.step) : null;
  if (step === null) throw new Error("There is no step.");
  return step;
}

/** Of the newest mail, once it is written. */
async function mailedCode(site: Site, mails = 1): Promise<string> {
  await vi.waitUntil(async () => (await site.outbox()).length >= mails, { timeout: 60_000, interval: 5 });
  const mail = (await site.outbox()).at(-1);
  return /\?code=(\d{6})&/.exec(mail?.text ?? "")?.[1] ?? "";
}

const enter = (site: Site, step: SignInStep, code: string) => site.continueSignIn({ ...browser, step, form: { code } });

describeSiteOnBothEngines(
  "a code by mail",
  (open) => {
    test("signs in where its owner was going, once, in the language of the page", async () => {
      const site = await open();
      await allowed(site);
      const mia = await site.person("Mia", "member");
      const step = stepOf(site, await ask(site, " MIA@example.com "));
      expect(step).toMatchObject({ returnTo: "/members?tab=2", remembered: true });
      const code = await mailedCode(site);
      const [mail] = await site.outbox();
      expect(mail).toMatchObject({ recipient: mia.email, subject: `${code} ist Ihr Code für Test` });
      expect(JSON.stringify(step)).not.toContain(code);
      const entered = await enter(site, step, `${code.slice(0, 3)} ${code.slice(3)}`);
      expect(entered).toMatchObject({ outcome: "signed-in", member: { id: mia.id } });
      const session = entered.outcome === "signed-in" ? entered.sessionId : "";
      expect(await site.visit(session)).toMatchObject({ id: mia.id, authenticatedBy: ["otp"], remembered: true });
      expect(await enter(site, step, code)).toEqual({ outcome: "invalid" });
    });

    test("holds for five tries, also of sixty at once", async () => {
      const site = await open();
      await allowed(site);
      await site.person("Mia", "member");
      const step = stepOf(site, await ask(site, "mia@example.com"));
      const code = await mailedCode(site);
      const wrong = code === "000000" ? "000001" : "000000";
      const guesses = Array.from({ length: 60 }, (_, index) =>
        site.continueSignIn({ ...browser, clientIp: `198.51.${index}.1`, step, form: { code: wrong } }),
      );
      const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === "continue")).toHaveLength(4);
      expect(await enter(site, step, code)).toEqual({ outcome: "invalid" });
    });

    test("lets two clicks at once in one time", async () => {
      const site = await open();
      await allowed(site);
      await site.person("Mia", "member");
      const step = stepOf(site, await ask(site, "mia@example.com"));
      const code = await mailedCode(site);
      const outcomes = (await Promise.all([enter(site, step, code), enter(site, step, code)])).map(
        (each) => each.outcome,
      );
      expect(outcomes.sort()).toEqual(["invalid", "signed-in"]);
    });
  },
  withMailServer,
);

describeSite(
  "a code by mail (use case)",
  (open) => {
    test("works in the browser that asked alone: the code of another request is wrong", async () => {
      const site = await open();
      await allowed(site);
      await site.person("Mia", "member");
      const stranger = stepOf(site, await ask(site, "mia@example.com", "203.0.113.5"));
      await mailedCode(site);
      const own = stepOf(site, await ask(site, "mia@example.com"));
      const code = await mailedCode(site, 2);
      expect(await enter(site, stranger, code)).toMatchObject({ outcome: "continue" });
      expect(await enter(site, own, code)).toMatchObject({ outcome: "signed-in" });
    });

    test("can be asked for in a browser that signed in before, when a stranger has used the others up", async () => {
      const site = await open();
      await allowed(site);
      await site.person("Mia", "member");
      const device = site.deviceMarks.presented([]);
      const entered = await site.continueSignIn({
        ...browser,
        device,
        step: stepOf(site, await ask(site, "mia@example.com")),
        form: { code: await mailedCode(site) },
      });
      if (entered.outcome !== "signed-in") throw new Error(entered.outcome);
      for (let asked = 0; asked < 6; asked += 1) await ask(site, "mia@example.com", `203.0.113.${asked}`);
      expect(await ask(site, "mia@example.com")).toMatchObject({ outcome: "limited" });
      const known = site.deviceMarks.presented(entered.deviceMarks);
      const form = { email: "mia@example.com" };
      const again = { ...browser, remembered: false, device: known, way: "email-code", form };
      expect(await site.signInBy(again)).toMatchObject({ outcome: "continue" });
    });

    test("is asked for alike by an email that no member has, and by a suspended member, who get no mail", async () => {
      const site = await open();
      await allowed(site);
      const [sam, mia] = [await site.person("Sam", "member"), await site.person("Mia", "member")];
      await site.database.repositories.members.suspend(sam.id, site.now());
      const steps = [];
      for (const email of ["nobody@example.com", sam.email, mia.email])
        steps.push(stepOf(site, await ask(site, email)));
      await mailedCode(site);
      expect((await site.outbox()).map(({ recipient }) => recipient)).toEqual([mia.email]);
      for (const step of steps) expect(await enter(site, step, "12345x")).toMatchObject({ outcome: "continue" });
      for (const email of ["nobody@example.com", mia.email]) {
        const outcomes = [];
        for (let asked = 0; asked < 6; asked += 1)
          outcomes.push((await ask(site, email, `203.0.113.${asked}`)).outcome);
        expect(outcomes).toEqual([...Array.from({ length: 5 }, () => "continue"), "limited"]);
      }
    });

    test("is over after ten minutes, or when the clock is set back by five it is not", async () => {
      const site = await open();
      await allowed(site);
      await site.person("Mia", "member");
      const asked = await ask(site, "mia@example.com");
      const code = await mailedCode(site);
      site.wait(-5 * minute);
      const step = stepOf(site, asked);
      site.wait(15 * minute);
      expect(asked.outcome === "continue" && site.signInSteps.open(asked.step)).toBeNull();
      site.wait(-1 * minute);
      expect(await enter(site, step, code)).toMatchObject({ outcome: "signed-in" });
    });

    test("ends with a new password, and is nothing where the owner switched it off meanwhile", async () => {
      const site = await open();
      await allowed(site);
      const mia = await site.person("Mia", "member");
      const step = stepOf(site, await ask(site, mia.email));
      const code = await mailedCode(site);
      const admin = await site.person("Eve", "admin");
      await site.signingIn.change(admin, { emailCode: false, trustBrowsers: false });
      expect(await enter(site, step, code)).toEqual({ outcome: "invalid" });
      expect(await ask(site, mia.email)).toEqual({ outcome: "invalid" });
      await site.signingIn.change(admin, { emailCode: true, trustBrowsers: false });
      await site.database.repositories.members.replacePassword(mia.id, { hash: "another", at: site.now() });
      expect(await enter(site, step, code)).toEqual({ outcome: "invalid" });
    });

    test("is sent and taken after the database was away at any step, and no try is lost but one", async () => {
      const site = await open();
      await allowed(site);
      const mia = await site.person("Mia", "member");
      const { repositories } = site.database;
      awayOnce(repositories, "jobs.add");
      await expect(ask(site, mia.email)).rejects.toThrow("does not answer");
      const step = stepOf(site, await ask(site, mia.email));
      const code = await mailedCode(site);
      for (const at of ["authoredSettings.read", "members.findByEmail", "attempts.count"] as const) {
        awayOnce(repositories, at);
        await expect(enter(site, step, code)).rejects.toThrow("does not answer");
      }
      expect(await enter(site, step, code)).toMatchObject({ outcome: "signed-in" });
    });

    test("does not spare a second factor", async () => {
      const site = await open();
      await allowed(site);
      const mia = await site.person("Mia", "member");
      vi.spyOn(site.database.repositories.secondFactors, "isInUse").mockResolvedValue(true);
      const step = stepOf(site, await ask(site, mia.email));
      expect(await enter(site, step, await mailedCode(site))).toMatchObject({
        outcome: "continue",
        to: { form: "code", from: "app" },
      });
    });

    test("is decided by people who manage people", async () => {
      const site = await open();
      const mia = await site.person("Mia", "member");
      expect(await site.signingIn.change(mia, { emailCode: true, trustBrowsers: false })).toMatchObject({ ok: false });
      expect(await ask(site, mia.email)).toEqual({ outcome: "invalid" });
    });
  },
  withMailServer,
);

describeSite("a site without a mail server", (open) => {
  test("offers no code by mail, even where it is allowed", async () => {
    const site = await open();
    await allowed(site);
    const mia = await site.person("Mia", "member");
    expect(await ask(site, mia.email)).toEqual({ outcome: "invalid" });
    expect(site.authenticators.find(({ way }) => way === "email-code")?.isOn?.()).toBe(false);
  });
});
