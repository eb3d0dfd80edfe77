/** A request for a role: the admin finds it with the palette, declines with a word, and the person reads it where they were refused. */
import { ruleSchema } from "../../src/gatehouse/core/access/rule.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("a request is found with the palette and declined with a word, which stands on the page that was refused", async ({
  page,
  context,
  browser,
  site,
  database,
  addMember,
  login,
}) => {
  const { access } = database.repositories;
  const role = { id: "desk-pass", label: "Desk pass", description: "", permissions: [], includes: [] };
  await access.insertRole({ ...role, requestable: true }, 1);
  const rule = ruleSchema.parse({ pattern: "/members/desk", requirement: { kind: "any-role", roles: ["desk-pass"] } });
  await access.insertRule({ ...rule, id: "desk-rule" }, 1);
  const member = await addMember({ name: "Odo Finch" });
  const theirs = await browser.newContext({ baseURL: site.origin });
  await login(theirs, member);
  const visitor = await theirs.newPage();
  expect((await visitor.goto("/members/desk"))?.status()).toBe(403);
  await visitor.getByLabel(/Why/).fill("To set a line");
  await visitor
    .getByRole("button", { name: /Desk pass|access/i })
    .first()
    .click();
  await expect(visitor.getByText("You wrote: “To set a line”")).toBeVisible();

  await login(context, await addMember({ name: "Ada Quill", roles: ["admin"] }));
  await page.goto("/admin");
  await page.keyboard.press("ControlOrMeta+k");
  const search = page.getByRole("combobox");
  await search.fill("requ");
  await expect(page.getByRole("option")).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);
  await search.press("Enter");
  // Until the page has loaded, its script does not hear the keys.
  await page.waitForURL(/\/admin\/requests$/);
  await expect(page.getByRole("link", { name: "Answer Odo Finch" })).toHaveAttribute("href", /\/admin\/requests\/./);
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Odo Finch", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("To set a line")).toBeVisible();
  await expect(page.getByText("The page /members/desk")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel("A note to Odo Finch").fill("Come on Monday first.");
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(
    page.getByText("Declined. This site sends no mail: theirs waits under Mails, to be passed on."),
  ).toBeVisible();

  expect((await visitor.reload())?.status()).toBe(403);
  await expect(visitor.getByText("A message to you: “Come on Monday first.”")).toBeVisible();
  expect(await violationsOf(visitor)).toEqual([]);
  await access.deleteRule("desk-rule");
  await theirs.close();
});
