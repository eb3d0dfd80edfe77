/** Where the keyboard is in the studio: it comes back from dialogs, stays where it was when a button has done its work, and leads from one area to the next. */
import type { Locator, Page, Request } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const row = (page: Page, name: string): Locator =>
  page.getByRole("navigation").getByRole("button", { name, exact: true });

/** @param step of the first steps on the overview, which lead to their place */
async function open(page: Page, step = "") {
  await page.goto(`/admin/page/studio${step}`);
  const shown = page.frameLocator("iframe[title]:not([inert])");
  await expect(shown.getByRole("heading", { level: 1 })).toBeVisible();
  return shown;
}

/** Adds a block of text and leaves it. */
async function addText(page: Page, words: string): Promise<void> {
  await button(page, "Add a block").click();
  await page.getByRole("dialog").getByRole("button", { name: /^Text/ }).click();
  await page.getByRole("textbox", { name: "Text", exact: true }).pressSequentially(words);
  await expect(page.frameLocator("iframe[title]:not([inert])").getByText(words)).toBeVisible();
  await row(page, "Heading").click();
}

test.beforeEach(async ({ context, login, addMember }) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
});

test("a first step that opens a dialog leads to its button afterwards", async ({ page }) => {
  await open(page, "#look");
  await expect(page.getByRole("dialog", { name: "Match my site" })).toBeVisible();
  // What can be done is seen without scrolling.
  await expect(button(page, "Use this look")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(button(page, "Match my site")).toBeFocused();
});

test("publishing, taking it back and being done keep the focus", async ({ page }) => {
  test.slow();
  await open(page);
  await button(page, "Look").click();
  await button(page, "Marquee").click();
  await button(page, "Publish").press("Enter");
  await expect(page.getByLabel("What changed")).toBeFocused();
  await button(page, "Publish now").press("Enter", { timeout: 120_000 });
  const published = page.getByRole("dialog", { name: "Published" });
  // As in the rest of the console, the day comes before the month.
  await expect(published).toContainText(/Visitors see revision \d+ since \d+ \p{L}+ \d{4}, \d\d:\d\d\./u);
  await expect(button(page, "Done")).toBeFocused();
  await button(page, "Undo publishing").press("Enter");
  await expect(page.getByRole("dialog", { name: "Taken back" })).toBeVisible();
  await expect(button(page, "Done")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button(page, "Publish")).toBeFocused();

  // Where there is nothing more to publish, the button says so and keeps the focus.
  await page.keyboard.press("Enter");
  await button(page, "Publish now").press("Enter", { timeout: 120_000 });
  await expect(published).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(button(page, "Publish")).toBeFocused();
  await expect(button(page, "Publish")).toBeDisabled();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a tool that has done its work keeps the focus, and a removed block gives it to the next", async ({ page }) => {
  await open(page);
  await row(page, "Next steps").click();
  await button(page, "Hide").press("Enter");
  await expect(button(page, "Show")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button(page, "Hide")).toBeFocused();
  const up = button(page, "Move up");
  await up.focus();
  while (await up.isEnabled()) await page.keyboard.press("Enter");
  await expect(up).toBeFocused();
  // Nothing more happens.
  await page.keyboard.press("Enter");

  await row(page, "Contact").click();
  await button(page, "Remove").press("Enter");
  await expect(row(page, "Support links")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(row(page, "Footer")).toBeFocused();
});

test("F6 leads from the bar to the list and the fields, also out of a text that is typed on the page", async ({
  page,
}) => {
  const shown = await open(page);
  await row(page, "Contact").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("F6");
  const fields = page.getByRole("complementary");
  await expect(fields.locator(":focus")).toBeVisible();
  await page.keyboard.press("F6");
  await expect(page.getByLabel("Reason", { exact: true })).not.toBeFocused();
  await expect(page.getByRole("banner").locator(":focus")).toBeVisible();
  await page.keyboard.press("F6");
  await expect(row(page, "Contact")).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(page.getByRole("banner").locator(":focus")).toBeVisible();

  await addText(page, "Ask our library.");
  await shown.getByText("Ask our library.").click();
  await expect(shown.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(fields.locator(":focus")).toBeVisible();
  await button(page, "Keyboard shortcuts").click();
  await expect(page.getByRole("dialog")).toContainText("To the bar, the list or the fields");
});

test("reasons, situations and languages are found by what people call them", async ({ page }) => {
  await open(page);
  const found = async (typed: string) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(typed);
    const first = page.getByRole("dialog").getByRole("option").first();
    await expect(first).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  };
  await found("session expired");
  await expect(page.getByLabel("Reason", { exact: true })).toHaveValue("session-expired");
  await found("too many sessions");
  await expect(page.getByLabel("Reason", { exact: true })).toHaveValue("session-ended");
  await expect(page.getByLabel("Situation", { exact: true })).toHaveValue("too-many-sessions");
  await found("wrong password");
  await expect(page.getByLabel("Situation", { exact: true })).toHaveValue("wrong-password");
  await found("german");
  await expect(page.getByLabel("Language", { exact: true })).toHaveValue("de");
});

test("the block of a text that is typed on the page is removed, by its author and by somebody else", async ({
  page,
  browser,
  site,
  addMember,
  login,
}) => {
  const broken: string[] = [];
  page.on("pageerror", ({ message }) => broken.push(message));
  const shown = await open(page);
  await addText(page, "Ask our library.");
  await shown.getByText("Ask our library.").click();
  await expect(shown.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  await page.keyboard.type("Please! ");
  await button(page, "Remove").click();
  await expect(shown.locator(".gh-text")).toHaveCount(0);
  await expect(page.getByText("Choose a block in the list, or click it on the page.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(shown.locator(".gh-text")).toContainText("Please!");
  await row(page, "Heading").click();
  await expect(page.getByLabel("Heading", { exact: true })).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  const theirs = await browser.newContext({ baseURL: site.origin, locale: "en-GB" });
  await login(theirs, await addMember({ name: "Tomas Brandt", roles: ["owner"] }));
  const other = await theirs.newPage();
  await open(other);
  await shown.locator(".gh-text").getByText("library").click();
  await expect(shown.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  await row(other, "Text").click();
  await button(other, "Remove").click();
  await other.keyboard.press("Control+s");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await page.keyboard.type("Too late");
  await expect(page.getByText("Some of your changes no longer fit, because what they changed is gone.")).toBeVisible();
  await expect(page.getByText("Choose a block in the list, or click it on the page.")).toBeVisible();
  await theirs.close();
  expect(broken).toEqual([]);
});

test("a click beside the words of a line puts the caret at their end", async ({ page }) => {
  const shown = await open(page);
  await addText(page, "Ask our library.");
  const line = shown.locator(".gh-text p");
  const { width = 0 } = (await line.boundingBox()) ?? {};
  await line.click({ position: { x: width * 0.6, y: 8 } });
  const text = shown.getByRole("textbox", { name: "Text", exact: true });
  await expect(text).toBeFocused();
  await page.keyboard.type(" It helps.");
  await expect(text).toHaveText("Ask our library. It helps.");

  // So it is in a heading.
  const heading = shown.getByRole("heading", { level: 1 });
  const words = heading.locator("[data-path]");
  const [around, inside] = [await heading.boundingBox(), await words.boundingBox()];
  if (around === null || inside === null) throw new Error("The heading is not shown.");
  expect(around.width).toBeGreaterThan(inside.width + 20);
  await heading.click({ position: { x: (around.width + inside.width) / 2, y: around.height / 2 } });
  await page.keyboard.type(" now");
  await expect(heading).toHaveText("Sign in to continue now");
});

test("undoing from one text on the page to another leads into the field of that one", async ({ page }) => {
  const shown = await open(page);
  for (const words of ["First text", "Second text"]) await addText(page, words);
  const [first, second] = [shown.locator(".gh-text").first(), shown.locator(".gh-text").nth(1)];
  for (const [text, typed] of [
    [first, " one"],
    [second, " two"],
  ] as const) {
    await text.getByText("text").click();
    await expect(shown.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.type(typed);
  }
  await page.keyboard.press("Control+z");
  await expect(second).toHaveText("Second text");
  await page.keyboard.press("Control+z");
  await expect(first).toHaveText("First text");
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" again");
  await expect(first).toHaveText("First text again");
});

test("a dialog that comes while a text is typed on the page gives the caret back", async ({ page, context }) => {
  const shown = await open(page);
  await addText(page, "Ask our library.");
  const text = shown.getByRole("textbox", { name: "Text", exact: true });
  await shown.getByText("Ask our library.").click();
  await expect(text).toBeFocused();
  await page.keyboard.press("End");
  const cookies = await context.cookies();
  let asked = 0;
  const unanswered = new Set<Request>();
  page.on("request", (request) => {
    asked += 1;
    unanswered.add(request);
  });
  const forget = (request: Request) => void unanswered.delete(request);
  page.on("requestfinished", forget);
  page.on("requestfailed", forget);
  await context.clearCookies();
  await page.keyboard.type("!");
  await expect(page.getByRole("dialog", { name: "Your session has ended" })).toBeVisible();
  await expect(page.getByText("Signed out", { exact: true })).toBeVisible();
  // What was asked without a session is answered, or it would say once more that it has ended.
  await expect
    .poll(async () => {
      const before = asked;
      await page.waitForTimeout(100);
      return asked === before && unanswered.size === 0;
    })
    .toBe(true);
  await context.addCookies(cookies);
  await button(page, "I am signed in").press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.keyboard.type(" Go");
  await expect(text).toHaveText("Ask our library.! Go");
});

test("without scripts the studio says so, and leads to the forms", async ({ context, browser, site }) => {
  const plain = await browser.newContext({
    baseURL: site.origin,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto("/admin/page/studio");
  const main = page.getByRole("main");
  await expect(main).toContainText("The studio needs scripts");
  await main.getByRole("link", { name: "Edit the page with forms" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Refusal page");
  await plain.close();
});

test("on a phone the studio is a page with a main part (axe)", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/admin/page/studio");
  await expect(page.getByRole("main").getByText("The studio needs a wider window.")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  // No other page leads there, but for the first steps, which lead on to the forms.
  await page.goto("/admin/page");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Refusal page");
  await expect(page.getByRole("link", { name: "Open the studio" })).toHaveCount(0);
});
