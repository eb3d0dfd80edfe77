/** A member loses their phone, and then their recovery codes: by keyboard, at 390 px, with and without JavaScript. */
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import { shippedCopy } from "../../src/gatehouse/core/page/defaults/index.ts";
import { hashRecoveryCode } from "../../src/gatehouse/server/identity/one-time-codes.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { pressOn, typeInto } from "./keyboard.ts";

const asked = "/members/library?q=ink";

/** @returns the recovery codes */
async function setUpApp(page: Page, language: "de" | "ar"): Promise<string[]> {
  const { account } = visitorWordsIn(language);
  await pressOn(page, page.getByRole("button", { name: account.setUpApp }));
  const secret = (await page.locator("dd.gh-code").innerText()).replaceAll(/\s/g, "");
  await typeInto(page, page.getByLabel(account.firstCode), new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: account.recoveryCodes })).toBeVisible();
  return page.locator(".gh-code li").allInnerTexts();
}

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
        await typeInto(page, page.getByLabel(labels.email), person.email);
        await typeInto(page, page.getByLabel(labels.password, { exact: true }), person.password);
        await page.keyboard.press("Enter");
      };
      const isIn = () => expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
      await login(context, person);
      await page.goto("/account/second-factor");
      const codes = await setUpApp(page, language);

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
      await login(admins, await addMember({ name: "Ada Quill", roles: ["admin"] }));
      const desk = await admins.newPage();
      await desk.goto(`/admin/people/${person.id}`);
      const reset = desk.locator("details", { has: desk.locator("[value=reset-second-factor]") });
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
      expect(await setUpApp(page, language)).toHaveLength(10);
    });
  });
}
