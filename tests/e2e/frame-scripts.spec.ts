/** Scripts of a site's layout on the pages that wear its look: what runs there, and what does not. */
import { expect, testOn } from "./fixtures.ts";

const test = testOn("own-look");

test("the menu of the layout works on a refusal and an account page; what loads more, is guarded or from elsewhere does not; islands keep still", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const inVain: string[] = [];
  page.on("console", (message) => {
    if (/island|Counter|framework|connect-src/i.test(message.text())) inVain.push(message.text());
  });
  for (const path of ["/members", "/login", "/account"]) {
    if (path === "/account") await login(context, await addMember());
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(path === "/members" ? 401 : 200);
    await expect(page.locator("html"), path).toHaveAttribute("data-menu", "ready");
    // Written into the page, in a file of public/, and then those that are stopped.
    const ran = await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
    expect(ran, path).toEqual({ ran: "yes", menu: "ready", stamped: "yes" });
    // Islands stay as they were rendered, without an error in the console.
    await expect(page.getByText("Visits: 12"), path).toBeVisible();
    await expect(page.getByText("News on the home page"), path).toBeVisible();
    expect(inVain, path).toEqual([]);
  }
});

test("where the layout has Astro's ClientRouter, the browser itself sends our forms and follows links, so that each page has its own policy", async ({
  page,
  addMember,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loaded.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  const { email, password } = await addMember();
  await page.goto("/members");
  await expect(page.locator("html")).toHaveAttribute("data-menu", "ready");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("The members’ secret")).toBeVisible();
  expect(loaded).toEqual(["GET /members", "POST /login", "GET /members"]);

  await page.goto("/account");
  await page.getByLabel("Your name").fill("Ada by Another Name");
  await page.getByLabel("Your name").press("Enter");
  await expect(page.getByText("Your name was changed.")).toBeVisible();
  expect(loaded).toContain("POST /account");
  await expect(page.getByLabel("Your name")).toHaveValue("Ada by Another Name");
  loaded.length = 0;
  await page.getByRole("link", { name: "Devices" }).click();
  await expect(page).toHaveURL(/\/account\/devices$/);
  await expect.poll(() => loaded).toEqual(["GET /account/devices"]);
});
