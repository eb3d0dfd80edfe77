/** An admin looks before and after: a change of rules is undone, and the site is seen as somebody else sees it. */
import { ruleSchema } from "../../src/gatehouse/core/access/rule.ts";
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

test("a rule that somebody else removed meanwhile leaves what was typed, and is made anew of it", async ({
  page,
  context,
  database,
  addMember,
  login,
}) => {
  const { access } = database.repositories;
  const rule = ruleSchema.parse({ pattern: "/members/house-rules", requirement: { kind: "signed-in" } });
  await access.insertRule({ ...rule, id: "gone-rule" }, 1);
  await login(context, await addMember({ roles: ["owner"] }));
  await page.goto("/admin/rules/gone-rule");
  await page.getByLabel("What it is for").fill("While the press moves");
  await page.getByLabel("Nobody").check();
  await access.deleteRule("gone-rule");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("Somebody removed this rule while you were working on it.");
  await expect(page.getByLabel("What it is for")).toHaveValue("While the press moves");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("The rule was created. It holds from now on.")).toBeVisible();
  await expect(page.getByText("While the press moves")).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText("It is undone. The history shows both.")).toBeVisible();
});

test("a question that Why? cannot read is told at once, and the keyboard stands there", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["owner"] }));
  await page.goto("/admin/why?path=members");
  await expect(page.getByRole("alert").filter({ hasText: "One field needs another look." })).toBeFocused();
  await page.goto("/admin/why?path=/members");
  await expect(page.getByRole("status").filter({ hasText: "A visitor may not open /members" })).toBeFocused();
  await page.goto("/admin/refusals?reference=AAAA-BBBB-CCCC");
  await expect(page.getByRole("status").filter({ hasText: "No refusal has this reference" })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
});
