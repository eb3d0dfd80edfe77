/** Publishing in the studio: findings and the way to them, a schedule, the history, languages; with others, and without a network. */
import type { BrowserContext, Page } from "@playwright/test";
import type { EditCommand } from "../../src/gatehouse/core/page/edit.ts";
import { violationsOf } from "./axe.ts";
import { again, draftOf, expect, test } from "./fixtures.ts";

/** Without the frames: what they show is visited by itself. */
async function expectNoProblems(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violationsOf(page, { withFrames: false, coloursOnly: colorScheme === "dark" });
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole("dialog", { name, exact: true });
/** Every variant of the page is looked at, which takes its time on a machine that does other things as well. */
const checked = (page: Page) =>
  expect(page.getByRole("dialog").getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });

/** @param step of the first steps on the overview, which lead to their place */
async function open(page: Page, step = ""): Promise<void> {
  await page.goto(`/admin/page/studio${step}`);
  await expect(page.frameLocator("iframe[title]:not([inert])").getByRole("heading", { level: 1 })).toBeVisible();
}

/** As another person would in their own studio. */
async function save(context: BrowserContext, origin: string, ...commands: EditCommand[]): Promise<number> {
  const { version } = await draftOf(context);
  const data = { version, commands };
  const saved = await context.request.post("/admin/page/studio/save", { data, headers: { Origin: origin } });
  return (await saved.json()).version;
}
async function publish(context: BrowserContext, origin: string, note: string): Promise<void> {
  const { version } = await draftOf(context);
  const data = { version, note };
  await context.request.post("/admin/page/studio/publish", { data, headers: { Origin: origin } });
}
const heading = (text: string | null): EditCommand => ({
  kind: "set",
  path: "copy.en.reasons.role-missing.heading",
  value: text,
});

test("by keyboard alone: a finding leads to its field and back, the page is published, taken back and scheduled, and the schedule cancelled", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  test.slow();
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  // What other tests left in the draft is no change of this one.
  await publish(context, site.origin, "Before");
  await save(context, site.origin, heading("Hello {nmae}"));
  await open(page, "#publish");
  const press = async (name: string | RegExp, key = "Enter") => {
    await button(page, name).focus();
    await page.keyboard.press(key);
  };

  await expect(dialog(page, "Publish the page")).toBeVisible();
  await expect(page.getByLabel("What changed")).toBeFocused();
  await page.keyboard.type("Members are greeted");
  await checked(page);
  await expect(page.getByRole("dialog")).toContainText("Hello {nmae}");
  const shown = (at: number) =>
    page.getByRole("dialog").locator("iframe").nth(at).contentFrame().getByRole("heading", { level: 1 });
  await expect(shown(1)).toContainText("Hello");
  await expect(shown(0)).not.toContainText("Hello");
  await expectNoProblems(page, "before publishing");

  await press(/^\{nmae\} is not filled in/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByLabel("Heading", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Reason", { exact: true })).toHaveValue("role-missing");
  await expectNoProblems(page, "on the way to a finding");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Hello {{name}");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Hello there");
  await press("Back to publishing");
  await checked(page);
  await expect(page.getByLabel("What changed")).toHaveValue("Members are greeted");
  await expect(page.getByRole("dialog")).not.toContainText("is not filled in");

  await press("Publish now");
  await expect(dialog(page, "Published")).toContainText(/Visitors see revision \d+ since/);
  await expectNoProblems(page, "after publishing");
  await press("Undo publishing");
  await expect(page.getByRole("dialog")).toContainText("Taken back");
  await press("Done");
  const { document, differs } = await draftOf(context);
  expect([document.copy.en.reasons["role-missing"].heading, differs]).toEqual(["Hello there", true]);

  await press("Publish");
  await page.getByRole("radio", { name: "Now" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByLabel("Date and time")).toBeVisible();
  await expect(page.getByText(/In the time of this device, /)).toBeVisible();
  await page.getByLabel("Date and time").fill("2020-01-01T10:00");
  await expect(page.getByText("This time has passed. Choose a later one.")).toBeVisible();
  await checked(page);
  await press("Schedule");
  await expect(page.getByRole("dialog").getByRole("alert").first()).toBeVisible();
  const later = new Date(Date.now() + 48 * 60 * 60_000).toISOString().slice(0, 16);
  await page.getByLabel("Date and time").fill(later);
  await press("Schedule");
  await expect(dialog(page, "Scheduled")).toContainText("You can go on with the draft");
  await press("Cancel the schedule");
  await expect(page.getByRole("dialog")).toContainText("Nothing is scheduled any more.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the history: pages are compared and made the draft in one step that is undone, a link is made and revoked, and what others do meanwhile is seen", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  test.slow();
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const theirs = await browser.newContext({ baseURL: site.origin, locale: "en-GB" });
  await login(theirs, await addMember({ name: "Tomas Brandt", roles: ["owner"] }));
  await save(theirs, site.origin, heading("First words"));
  await publish(theirs, site.origin, "The first");
  await save(theirs, site.origin, heading("Second words"));
  await open(page);
  await button(page, "History").click();
  const first = button(page, /The first/);
  await expect(first).toContainText("Tomas Brandt");
  await expect(first).toContainText("Live");
  await first.click();
  await expectNoProblems(page, "history");

  await button(page, "Compare").click();
  await expect(dialog(page, "Compare two pages")).toContainText("Second words");
  await expectNoProblems(page, "two pages compared");
  await page.keyboard.press("Escape");
  await button(page, "Make it the draft").click();
  await expect(page.getByText(/is the draft now/)).toBeVisible();
  await expect.poll(async () => (await draftOf(context)).differs).toBe(false);
  await button(page, "Undo").click();
  const words = async () => (await draftOf(context)).document.copy.en.reasons["role-missing"].heading;
  await expect.poll(words).toBe("Second words");

  await button(page, "Make a link").click();
  const link = await page.getByLabel(/Copy it now/).inputValue();
  const outside = async () => (await theirs.request.get(link, again)).status();
  expect(await outside()).toBe(200);
  await expectNoProblems(page, "a preview link");
  await button(page, "Revoke the link to: The draft").click();
  await expect.poll(outside).toBe(404);
  await page.getByText("What happened").click();
  await expect(page.getByText("Revoked a preview link to the draft of the page").first()).toBeVisible();

  // Somebody else publishes and schedules while this studio is open.
  const version = await save(theirs, site.origin, heading("Words of Tomas"));
  await publish(theirs, site.origin, "By Tomas");
  await save(theirs, site.origin, heading("Third words"));
  const at = Date.now() + 60 * 60_000;
  const scheduled = await theirs.request.post("/admin/page/studio/schedule", {
    data: { version: version + 2, at, note: "" },
    headers: { Origin: site.origin },
  });
  expect(scheduled.status()).toBe(200);
  await button(page, "Explanation").first().click();
  await page.getByLabel("Explanation", { exact: true }).fill("Words of Ines.");
  await expect(page.getByText(/Tomas Brandt published revision/)).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await button(page, "History").click();
  await expect(button(page, /By Tomas/)).toContainText("Live");
  await expect(page.getByText(/^Scheduled for/)).toBeVisible();
  // They cancel it; here it still stands.
  const { scheduled: waiting } = await (await theirs.request.get("/admin/page/studio/history", again)).json();
  await theirs.request.post("/admin/page/studio/unschedule", {
    data: { id: waiting.id },
    headers: { Origin: site.origin },
  });
  await button(page, "Cancel the schedule").click();
  await expect(page.getByRole("alert")).toContainText("Nothing is scheduled any more.");
  await expect(page.getByText(/^Scheduled for/)).toHaveCount(0);
  await theirs.close();
});

test("without a network and after the session ended, the publish dialog says so and keeps the note; languages show gaps beside their source", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  test.slow();
  const person = await addMember({ name: "Ines Okafor", roles: ["owner"] });
  await login(context, person);
  await save(
    context,
    site.origin,
    { kind: "set", path: "languages", value: ["en", "de"] },
    {
      kind: "set",
      path: "copy",
      value: { en: { reasons: { "role-missing": { heading: "Old", explanation: "Wait" } } } },
    },
    { kind: "set", path: "copy.de.reasons.role-missing.heading", value: "Alt" },
  );
  await publish(context, site.origin, "");
  await save(context, site.origin, heading("New"));
  await open(page);
  await button(page, "Publish").click();
  await page.getByLabel("What changed").fill("New words");
  await checked(page);
  await context.setOffline(true);
  await button(page, "Publish now").click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("No connection");
  await expect(page.getByLabel("What changed")).toHaveValue("New words");
  // The studio goes on by itself when the network is back, and then meets a session that is over.
  await context.clearCookies();
  await context.setOffline(false);
  await expect(dialog(page, "Your session has ended")).toBeVisible();
  await login(context, person);
  await button(page, "I am signed in").click();
  await expect(dialog(page, "Publish the page")).toBeVisible();
  await expect(page.getByLabel("What changed")).toHaveValue("New words");
  await checked(page);
  await page.keyboard.press("Escape");

  let asked = 0;
  page.on("request", (request) => (asked += request.url().endsWith("/studio/languages") ? 1 : 0));
  await button(page, "Languages").click();
  await page.getByRole("button", { name: /^Deutsch/ }).click();
  await expect(page.getByRole("button", { name: /^Deutsch/ })).toContainText(/1 missing\s*1 outdated/);
  await expectNoProblems(page, "languages");
  await page.keyboard.press("F8");
  await expect(page.getByLabel("Heading · Role missing", { exact: true })).toBeFocused();
  await button(page, "Mark as up to date: Heading · Role missing · Deutsch").click();
  await expect(page.getByRole("button", { name: /^Deutsch/ })).not.toContainText("outdated");
  await page.keyboard.press("F8");
  await expect(page.getByLabel("Explanation · Role missing", { exact: true })).toBeFocused();
  await page.keyboard.type("Bitte warten");
  await expect(page.getByRole("button", { name: /^Deutsch/ })).toContainText("Complete");
  await expect(page.getByLabel("Explanation · Role missing", { exact: true })).toHaveValue("Bitte warten");
  await expect
    .poll(async () => (await draftOf(context)).document.copy.de.reasons["role-missing"])
    .toEqual({
      heading: "Alt",
      explanation: "Bitte warten",
    });
  // Once when the panel opened, and once for each pause in typing and each mark; not over and over.
  expect(asked).toBeLessThan(10);
});
