/** A member loses their phone, and then their recovery codes: by keyboard, at 390 px, with and without JavaScript. */
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { hashRecoveryCode } from "../../src/gatehouse/server/identity/one-time-codes.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { pressOn, signInByKeyboard, typeInto } from "./keyboard.ts";
import { openPastSession, type PastSession } from "./past-session.ts";

const asked = "/members/library?q=ink";

async function setUpApp(page: Page, language: "de" | "ar"): Promise<{ readonly app: TOTP; readonly codes: string[] }> {
  const { account } = visitorWordsIn(language);
  await pressOn(page, page.getByRole("button", { name: account.setUpApp }));
  // Small enough that a camera has it, the key and the field in one view.
  const picture = await page.getByRole("img", { name: account.appPicture }).locator("svg").boundingBox();
  expect(picture?.width).toBeLessThanOrEqual(256);
  const secret = (await page.locator("dd.gh-code").innerText()).replaceAll(/\s/g, "");
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  await typeInto(page, page.getByLabel(account.firstCode), app.generate());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: account.recoveryCodes })).toBeVisible();
  return { app, codes: await page.locator(".gh-code li").allInnerTexts() };
}

/** A session that is in use, and began too long ago for what asks for a fresh sign-in. */
const oldSession = (memberId: string, methods = "pwd"): PastSession => ({
  ...{ memberId, methods },
  createdAt: Date.now() - 40 * 60_000,
  lastSeenAt: Date.now(),
});

/** Where the lines of a text stand. */
function linesOf(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    return [...range.getClientRects()].map(({ left, right, width }) => ({ left, right, width }));
  });
}

for (const [language, javaScriptEnabled] of [
  ["de", true],
  ["ar", false],
] as const) {
  const { labels } = shippedCopy[language];
  const { account } = visitorWordsIn(language);
  test.describe(`${language}, ${javaScriptEnabled ? "with a script" : "without JavaScript"}`, () => {
    test.use({ locale: language, javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a recovery code lets them in; when none are left an admin helps, and they set up a new app", async ({
      page,
      context,
      browser,
      site,
      database,
      addMember,
      login,
    }) => {
      const person = await addMember();
      const signIn = async () => {
        await page.goto(asked);
        await signInByKeyboard(page, labels, person);
      };
      const isIn = () => expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
      await login(context, person);
      await page.goto("/account/second-factor");
      const { codes } = await setUpApp(page, language);

      await context.clearCookies({ name: "gatehouse" });
      await signIn();
      const code = page.getByLabel(labels.code, { exact: true });
      await expect(code).toBeFocused();
      // The email stands whole, or in two halves, at the side at which its language begins.
      const lines = await linesOf(page, ".gh-account div>bdi");
      const narrowest = Math.min(...lines.map(({ width }) => width));
      expect(narrowest).toBeGreaterThan(Math.max(...lines.map(({ width }) => width)) / 2);
      const side = language === "ar" ? "right" : "left";
      const label = await linesOf(page, ".gh-account div>span");
      for (const line of lines) expect(Math.abs(line[side] - (label[0]?.[side] ?? NaN))).toBeLessThan(1);
      await typeInto(page, code, codes[0] ?? "");
      await page.keyboard.press("Enter");
      await isIn();
      await expect(page).toHaveURL(/\/members\/library\?q=ink$/);

      for (const used of codes.slice(1)) {
        await database.repositories.secondFactors.useCode(
          person.id,
          hashRecoveryCode(used.replaceAll("-", "")),
          Date.now(),
        );
      }
      await page.goto("/account/second-factor");
      await expect(page.getByText(account.noCodesLeft)).toBeVisible();
      await expect(page.getByText(account.turnOffLead)).toBeVisible();

      await context.clearCookies({ name: "gatehouse" });
      await signIn();
      await pressOn(page, page.getByText(labels.lostFactor));
      const help = page.locator("details.gh-code > p").first();
      await expect(help).toContainText(labels.giveReference);
      // The ring around what was pressed covers no line of the answer.
      const ring = (await page.getByText(labels.lostFactor).boundingBox()) ?? { y: NaN, height: NaN };
      expect((await help.boundingBox())?.y).toBeGreaterThanOrEqual(ring.y + ring.height + 5);
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);

      const admins = await browser.newContext({
        baseURL: site.origin,
        locale: "de",
        viewport: { width: 390, height: 844 },
      });
      const admin = await addMember({ name: "Ada Quill", roles: ["admin"] });
      await openPastSession(admins, database, site.origin, oldSession(admin.id));
      const desk = await admins.newPage();
      await desk.goto(`/admin/people/${person.id}`);
      const reset = desk.locator("details", { has: desk.locator("[value=reset-second-factor]") });
      await pressOn(desk, reset.locator("summary"), "Space");
      await pressOn(desk, reset.getByRole("button"));
      // That needs a fresh sign-in, and the way to it is beside the words.
      await expect(desk.getByRole("alert")).toContainText("Ihre Anmeldung liegt eine Weile zurück.");
      await pressOn(desk, desk.getByRole("alert").getByRole("link", { name: "Anmelden" }));
      await typeInto(desk, desk.getByLabel(shippedCopy.de.labels.password, { exact: true }), admin.password);
      await desk.keyboard.press("Enter");
      await expect(desk).toHaveURL(new RegExp(`/admin/people/${person.id}$`));
      await pressOn(desk, reset.locator("summary"), "Space");
      await pressOn(desk, reset.getByRole("button"));
      await expect(desk.getByText("Der zweite Faktor wurde entfernt.")).toBeVisible();
      await admins.close();
      const { mails } = await database.repositories.mails.list({ limit: 5, offset: 0 });
      const told = mails.filter(({ memberId }) => memberId === person.id).map(({ subject }) => subject);
      expect(told).toContainEqual(expect.stringContaining("second factor"));

      // Their browser still waited for a code: the page asks for the password now, which is enough.
      await page.reload();
      await signIn();
      await isIn();
      await page.goto("/account/second-factor");
      expect((await setUpApp(page, language)).codes).toHaveLength(10);
    });

    test("the second factor is turned off by somebody who reads what that means, after the sign-in that it asks for too", async ({
      page,
      context,
      site,
      database,
      addMember,
      login,
    }) => {
      const person = await addMember();
      const rule = { id: person.id, pattern: "/members/house-rules", methods: [], note: "" };
      const requirement = { kind: "signed-in", secondFactor: true } as const;
      await database.repositories.access.insertRule({ ...rule, requirement }, 1);
      await login(context, person);
      await page.goto("/account/second-factor");
      const { app } = await setUpApp(page, language);
      await page.goto("/account/second-factor");
      const turnOff = page.getByRole("button", { name: account.turnOff });
      await expect(turnOff).toHaveAccessibleDescription(/\/members\/house-rules/);

      await openPastSession(context, database, site.origin, oldSession(person.id, "pwd otp mfa"));
      await pressOn(page, turnOff);
      await typeInto(page, page.getByLabel(labels.password, { exact: true }), person.password);
      await page.keyboard.press("Enter");
      // The code before was used already.
      const later = app.generate({ timestamp: Date.now() + 30_000 });
      await typeInto(page, page.getByLabel(labels.code, { exact: true }), later);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(account.keptTitle);
      await expect(page.getByText(account.turnOff, { exact: true })).toBeVisible();
      const send = page.getByRole("button", { name: account.sendKept });
      await expect(send).toHaveAccessibleDescription(new RegExp(`${account.turnOffLead}.*/members/house-rules`));
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
      await pressOn(page, send);
      await expect(page.getByText(account.done["second-factor-off"])).toBeVisible();
      await context.clearCookies({ name: "gatehouse" });
      await login(context, person);
      expect((await page.goto("/members/house-rules"))?.status()).toBe(401);
      await database.repositories.access.deleteRule(person.id);
    });
  });
}
