/** A site with ClientRouter, prefetch, actions and a policy of its own. */
import { again, expect, testOn } from "./fixtures.ts";

const test = testOn("host");

test("ClientRouter asks twice, and one refusal is recorded: the one on the page", async ({ page, database }) => {
  await page.goto("/");
  const asked: string[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    // A link under the pointer may be prefetched first, which is "other".
    if (new URL(response.url()).search === "?page=2" && kind !== "other") asked.push(`${kind} ${response.status()}`);
  });
  await page.getByRole("link", { name: "The members’ section" }).click();
  await expect(page.getByRole("heading", { name: "Sign in to continue" })).toBeVisible();
  await expect(page).toHaveURL(/\/members\?page=2$/);
  expect(asked).toEqual(["fetch 401", "document 401"]);
  const shown = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await page.locator("body").innerText())?.[0];
  const recorded = async () =>
    (await database.repositories.refusals.recent(100)).filter(({ path }) => path === "/members").map(({ id }) => id);
  await expect.poll(recorded).toEqual([shown]);
});

for (const [button, action] of [
  ["Publish", "publish"],
  ["Borrow", "borrow"],
] as const) {
  test(`a form that ClientRouter sends to the refused action ${action} shows the refusal`, async ({
    page,
    database,
  }) => {
    await page.goto("/");
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByRole("heading", { name: "Sign in to continue" })).toBeVisible();
    expect(new URL(page.url()).search).toBe(`?_action=${action}`);
    const shown = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await page.locator("body").innerText())?.[0] ?? "";
    await expect.poll(async () => database.repositories.refusals.find(shown)).toMatchObject({ method: "POST" });
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
  });
}

test("a prefetched link is not recorded as a refusal", async ({ page, database }) => {
  await page.goto("/");
  const recorded = async () => (await database.repositories.refusals.recent(100)).map(({ path }) => path);
  const before = await recorded();
  const fetched = page.waitForResponse(/\?page=3$/);
  await page.getByRole("link", { name: "Fetched ahead" }).hover();
  const response = await fetched;
  expect([response.status(), await response.request().headerValue("sec-purpose")]).toEqual([401, "prefetch"]);
  // Refusals are written in their order: when this one is there, an earlier one would be.
  await page.request.get("/members/asked-afterwards", again);
  await expect.poll(recorded).toContain("/members/asked-afterwards");
  expect((await recorded()).length).toBe(before.length + 1);
});

test("a refused action tells the script that called it why, and where to sign in", async ({ page, site }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Reserve" }).click();
  await expect(page.locator("output")).toContainText("UNAUTHORIZED");
  expect(JSON.parse(await page.locator("output").innerText())).toMatchObject({
    code: "UNAUTHORIZED",
    status: 401,
    reason: "no-credentials",
    loginUrl: `${site.origin}/login?returnTo=%2F`,
  });
});

test("the sign-in page is styled under the site's policy", async ({ page }) => {
  const blocked: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) blocked.push(message.text());
  });
  for (const path of ["/login", "/members"]) {
    await page.goto(path);
    const button = page.getByRole("button", { name: "Sign in", exact: true });
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    expect(await page.evaluate(() => document.compatMode)).toBe("CSS1Compat");
  }
  expect(blocked).toEqual([]);
});
