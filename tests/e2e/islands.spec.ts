/** A server island that is refused invites to sign in, in the place where it would stand. */
import { expect, testOn } from "./fixtures.ts";

const test = testOn("refuse-anywhere");

test("an anonymous visitor is invited in the island's place, signs in, and comes back to it", async ({
  page,
  addMember,
}) => {
  const ada = await addMember({ name: "Ada Lindqvist" });
  const refused = page.waitForResponse(/_server-islands\/GuardedCorner/);
  await page.goto("/islands");
  expect((await refused).status()).toBe(401);
  const invitation = page.locator(".gatehouse-invitation").first();
  await expect(invitation).toContainText("Sign in to continue");
  await expect(page.getByText("One moment")).toHaveCount(0);

  await invitation.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Email address").fill(ada.email);
  await page.getByLabel("Password", { exact: true }).fill(ada.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/islands$/);
  await expect(page.getByText("The guarded corner’s secret")).toBeVisible();
  // This one asks for a role that Ada does not have: she is told so, and not asked to sign in again.
  await expect(page.locator(".gatehouse-invitation")).toContainText("another role");
  await expect(page.locator(".gatehouse-invitation").getByRole("link")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the island's place says where to sign in", async ({ page }) => {
    await page.goto("/islands");
    await expect(page.getByRole("link", { name: "Sign in to see this part" })).toBeVisible();
  });
});
