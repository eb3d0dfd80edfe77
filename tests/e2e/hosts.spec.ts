/** A rule for something a proxy guards: made in the console, kept apart from the site's own. */
import { again, expect, test } from "./fixtures.ts";

test("a rule for another host says so, keeps what was typed when the host is wrong, and opens nothing here", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["admin"] }));
  await page.goto("/admin/rules/new");
  await page.getByLabel("Path").fill("/**");
  await page.getByText("For something beside this site").click();
  await page.getByLabel("Host").fill("https://files.example.org/");
  await page.getByLabel("Every member who is signed in").check();
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByText("Write only the host, like files.example.org").first()).toBeVisible();
  await expect(page.getByLabel("Host")).toHaveValue("https://files.example.org/");
  await page.getByLabel("Host").fill("Files.Example.org");
  await page.getByRole("button", { name: "See the effect" }).click();
  await expect(page.getByText("Everything at files.example.org").first()).toBeVisible();
  await page.locator("#effect").getByRole("button", { name: "Create" }).click();
  await expect(page.getByText("files.example.org/**").first()).toBeVisible();
  expect((await page.request.get("/about", { headers: { cookie: "" }, ...again })).status()).toBe(200);

  await page.getByRole("link", { name: "Change the rule for files.example.org/**" }).click();
  await expect(page.getByLabel("Host")).toHaveValue("files.example.org");
  await page.getByRole("link", { name: /Remove/ }).click();
  await page.getByRole("button", { name: /Remove/ }).click();
  await expect(page.getByText("files.example.org/**")).toHaveCount(0);
});
