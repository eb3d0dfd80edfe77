/** A member looks after their own account at 390 px and by keyboard. That it works without JavaScript is shown by integration/http/own-account. */
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
