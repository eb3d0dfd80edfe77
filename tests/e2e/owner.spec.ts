/** The owner: the words of the page, preview, publish, history and the way back. */
import { expect, test } from "./fixtures.ts";

test("the owner changes the words, previews and publishes them, the next visitor sees them; then the owner restores the old ones @both-engines", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const anonymous = await browser.newContext({ locale: "en-GB" });
  const outside = await anonymous.newPage();
  const headingOutside = async () => {
    await outside.goto(`${site.origin}/members`);
    return outside.getByRole("heading", { level: 1 }).textContent();
  };
  const before = await headingOutside();

  await page.goto("/admin/page");
  await page.getByRole("navigation", { name: "What the words are for" }).getByText("Not signed in").click();
  await page.getByLabel("Heading").fill("Come in, the kettle is on");
  await page.getByRole("button", { name: "Save in the draft" }).click();
  await expect(page.getByLabel("Heading")).toHaveValue("Come in, the kettle is on");
  expect(await headingOutside()).toBe(before);

  await page.goto("/admin/page/preview?reason=no-credentials&language=en");
  const preview = page.locator("iframe").first().contentFrame();
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Come in, the kettle is on");

  await page.goto("/admin/page");
  await page.getByLabel("Heading").fill("Come in, the kettle is on!");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/page\/publish\?done=saved$/);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect.poll(headingOutside).toBe("Come in, the kettle is on!");

  await page.goto("/admin/page/history");
  await expect(page.getByRole("cell", { name: "Ines Okafor" }).first()).toBeVisible();
  await page.goto("/admin/page/history/1");
  await page.locator("summary", { hasText: "Bring this page back" }).click();
  await page.getByRole("button", { name: /Bring revision 1 back/ }).click();
  await expect.poll(headingOutside).toBe(before);
  await anonymous.close();
});

test("two people save at once: the second is told, and what they wrote is still there", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const otherContext = await browser.newContext({ baseURL: site.origin });
  await login(otherContext, await addMember({ name: "Tomas Brandt", roles: ["editor"] }));
  const other = await otherContext.newPage();

  await page.goto("/admin/page");
  await other.goto("/admin/page");
  await other.getByLabel("Explanation").fill("Words of the one who was first.");
  await other.getByRole("button", { name: "Save in the draft" }).click();
  await expect(other.getByLabel("Explanation")).toHaveValue("Words of the one who was first.");

  await page.getByLabel("Explanation").fill("Words of the one who was second.");
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Save in the draft" }).click(),
  ]);
  expect(answer.status()).toBe(409);
  await expect(page.getByText("Tomas Brandt").first()).toBeVisible();
  await expect(page.getByLabel("Explanation")).toHaveValue("Words of the one who was second.");
  await page.getByRole("button", { name: "Save mine in its place" }).click();
  await page.goto("/admin/page");
  await expect(page.getByLabel("Explanation")).toHaveValue("Words of the one who was second.");
  await otherContext.close();
});

test("the sign-in form cannot be removed, neither with the form nor with a handmade request", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  const person = await addMember({ roles: ["owner"] });
  await login(context, person);
  await page.goto("/admin/page/layout");
  await expect(page.getByRole("button", { name: "Remove Sign-in form" })).toHaveCount(0);
  const cookie = await site.signIn(person.email, person.password);
  const form = await page.locator("form#layout").evaluate((element) => {
    const fields = [...new FormData(element as HTMLFormElement)];
    return fields.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  });
  const answer = await fetch(`${site.origin}/admin/page/layout`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: site.origin },
    body: new URLSearchParams([...form, ["change", "remove sign-in"]]),
  });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("sign-in form");
  expect(await (await fetch(`${site.origin}/members`, { headers: { accept: "text/html" } })).text()).toContain("<form");
});
