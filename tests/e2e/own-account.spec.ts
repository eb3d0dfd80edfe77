/** A member looks after their own account at 390 px and by keyboard. That it works without JavaScript is shown by integration/http/own-account. */
import { Secret, TOTP } from "otpauth";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test.use({ viewport: { width: 390, height: 844 } });

test("a member ends a session that was not theirs, deletes the account, and keeps it after all", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  const person = await addMember();
  await site.signIn(person.email, person.password);
  await login(context, person);
  await page.goto("/account");
  await page.getByRole("link", { name: "Devices" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Devices");
  await page.getByText("That wasn’t me").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("group").getByRole("button", { name: "End" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/account\/security\?done=session-disowned$/);
  await expect(page.getByRole("status")).toContainText("Choose a new password now.");

  await page.getByRole("link", { name: "Your data" }).click();
  await page.getByLabel("Your password").fill(person.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "You are signed out, and your account will be deleted",
  );
  expect(await violationsOf(page, { withFrames: false })).toEqual([]);

  await page.goto("/members/profile");
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your account is about to be deleted")).toBeVisible();
  expect(await violationsOf(page, { withFrames: false })).toEqual([]);
  await page.getByRole("button", { name: "Keep my account" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/members\/profile$/);
});

test("recovery codes are shown once: to load their page again, or to go back to it, sends nothing; on paper they stand alone and in black", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const person = await addMember();
  await login(context, person);
  await page.goto("/account/second-factor");
  await page.getByRole("button", { name: "Set up an app" }).click();
  const secret = (await page.locator("dd.gh-code").innerText()).replaceAll(" ", "");
  await page.getByLabel("Code that the app shows").fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Recovery codes" })).toBeVisible();
  await expect(page.locator(".gh-code li")).toHaveCount(10);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator(".gh-code li").first()).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.getByText("They are shown only now")).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.getByRole("link", { name: "Save as a file" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeHidden();
  await page.emulateMedia({ media: null, colorScheme: null });

  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
  await page.goBack();
  await expect(page.getByText("Codes left: 10.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Codes left: 10.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test.describe("on a phone of 320 px, in German", () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: "de" });

  test("no title is cut in a word, and what came of a form stands in one box", async ({
    page,
    context,
    addMember,
    login,
  }) => {
    await login(context, await addMember());
    for (const path of ["", "/security", "/devices", "/access", "/programs", "/data", "/second-factor", "/passkeys"]) {
      await page.goto(`/account${path}`);
      const title = page.getByRole("heading", { level: 1 });
      const lines = await title.evaluate((heading) => {
        const range = new Range();
        range.selectNodeContents(heading);
        return range.getClientRects().length;
      });
      expect(lines, path).toBeLessThanOrEqual(((await title.innerText()).match(/\s/g) ?? []).length + 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
    await page.goto("/account");
    await page.getByLabel("Ihr Name").fill("Ada");
    await page.keyboard.press("Enter");
    const panel = page.locator(".gh-panel", { has: page.getByRole("status") });
    await expect(panel).toHaveCSS("padding", "0px");
    await expect(panel).toHaveCSS("border-top-width", "0px");
  });
});
