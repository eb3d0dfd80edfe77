/** An admin looks before and after: a change of rules is undone, and the site is seen as somebody else sees it. */
import { violationsOf } from "./axe.ts";
import { again, expect, test } from "./fixtures.ts";

test("a rule made by mistake is undone from its notice, and the history shows both", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["owner"] }));
  await page.goto("/admin/rules/new");
  await page.getByLabel("Path").fill("/members/house-rules");
  await page.getByLabel("Nobody").check();
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("link", { name: /^Change/ })).toHaveCount(1);
  expect((await page.request.get("/members/house-rules", again)).status()).toBe(403);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText("It is undone. The history shows both.")).toBeVisible();
  expect((await page.request.get("/members/house-rules", again)).status()).toBe(200);
  await page.goto("/admin/audit");
  await expect(page.getByRole("row", { name: /\/members\/house-rules/ })).toHaveCount(2);
});

test("an owner views the site as a member on a phone: a bar says so, nothing is sent, and one press ends it", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await login(context, await addMember({ roles: ["owner"] }));
  const mia = await addMember({ name: "Mia Sol", roles: [] });
  await page.goto(`/admin/people/${mia.id}`);
  await page.getByRole("link", { name: "View as Mia Sol" }).click();
  await page.getByLabel("Open at").fill("/members");
  await page.getByRole("button", { name: "Begin" }).click();
  // They have no role, so their refusal is what is seen, with its own words.
  await expect(page.getByText("You are viewing the site as Mia Sol")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await page.reload())?.status()).toBe(403);
  expect(await violationsOf(page, { withFrames: false })).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect((await page.request.post("/members", { form: { a: "b" } })).status()).toBe(403);
  await page.getByRole("button", { name: "End the view" }).click();
  await expect(page.getByText("You are viewing the site as Mia Sol")).toHaveCount(0);
  expect((await page.goto("/members"))?.status()).toBe(200);
});
