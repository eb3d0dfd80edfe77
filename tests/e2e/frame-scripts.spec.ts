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
