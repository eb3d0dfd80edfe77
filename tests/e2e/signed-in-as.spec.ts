/** `<SignedInAs server:defer>` on pages that were made before anybody visited. */
import { expect, testOn } from "./fixtures.ts";

const test = testOn("static-blog");

test("a prerendered page shows who is signed in, leads to their account, and signs out", async ({
  page,
  addMember,
  login,
  context,
}) => {
  const visitor = page.locator(".gatehouse-visitor");
  await page.goto("/blog/welcome");
  await expect(visitor.getByRole("link", { name: "Sign in" })).toBeVisible();

  await login(context, await addMember({ name: "Ada Lindqvist" }));
  await page.goto("/blog/welcome");
  await expect(visitor.getByRole("link", { name: "Your account: Ada Lindqvist" })).toHaveText("Ada Lindqvist");
  // The one made in advance gives way to it.
  await expect(visitor).toHaveCount(1);
  await expect(visitor.getByRole("link")).toHaveAttribute("href", "/account");

  await visitor.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/blog/welcome");
  await expect(visitor.getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("a visitor who signs in by its link comes back to the page", async ({ page, addMember }) => {
  const ada = await addMember({ name: "Ada Lindqvist" });
  const island = page.waitForResponse(/_server-islands\/SignedInAs/);
  await page.goto("/blog/welcome");
  await island;
  await page.locator(".gatehouse-visitor").getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Email address").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/blog\/welcome\/?$/);
  await expect(page.locator(".gatehouse-visitor")).toContainText("Ada Lindqvist");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page's own link leads to the sign-in page", async ({ page }) => {
    await page.goto("/blog/welcome");
    await expect(page.locator(".gatehouse-visitor").getByRole("link", { name: "Sign in" })).toBeVisible();
  });
});
