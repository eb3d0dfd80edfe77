/** The studio leads to the place that is meant: from a text on the page, a finding, the search and an undone step. */
import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { EditCommand } from "../../src/gatehouse/core/page/edit.ts";
import { draftOf, expect, test } from "./fixtures.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function open(page: Page) {
  await page.goto("/admin/page/studio");
  const shown = page.frameLocator("iframe[title]:not([inert])");
  await expect(shown.getByRole("heading", { level: 1 })).toBeVisible();
  return shown;
}

async function storedDraft(page: Page) {
  return (await draftOf(page)).document;
}

test("a sentence that is left by Escape stays what it was: the shipped one shipped, the owner's own the owner's own", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const shown = await open(page);
  const heading = shown.getByRole("heading", { level: 1 });
  // Not as it looks: another test may have left a theme in capitals.
  const shipped = (await heading.textContent())?.trim() ?? "";
  const before = await storedDraft(page);

  await heading.locator("[data-path]").click();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(button(page, "Undo")).toBeDisabled();
  await expect(page.getByRole("textbox", { name: "Heading" })).toHaveValue("");

  await heading.locator("[data-path]").click();
  await page.keyboard.type("Not this");
  await expect(page.getByRole("textbox", { name: "Heading" })).toHaveValue(/Not this/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Heading" })).toHaveValue("");
  await expect(heading).toHaveText(shipped);
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await storedDraft(page)).toEqual(before);

  await page.getByRole("textbox", { name: "Heading" }).fill("Members only");
  await expect(heading).toHaveText("Members only");
  await heading.locator("[data-path]").click();
  await page.keyboard.type("Or not");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Heading" })).toHaveValue("Members only");
});

test("on a phone the first steps lead to the form that does the same, and the publish dialog fits", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/admin");
  await page.goto("/admin/page/studio#contact");
  await expect(page).toHaveURL(/\/admin\/page\/blocks\/contact$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/admin$/);

  await page.goto("/admin/page/studio#mark");
  await expect(page.getByRole("link", { name: "Upload it" })).toHaveAttribute("href", "/admin/pictures");
  await page.getByRole("link", { name: "Choose it" }).click();
  await expect(page.getByLabel("Mark on light")).toBeVisible();

  await page.goto("/admin/page/studio#publish");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "Changes" })).toBeVisible();
  const widths = await dialog
    .locator(".columns > *")
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
  for (const width of widths) expect(width).toBeGreaterThan(280);
  // The titles above the pictures stand on one line each.
  await expect(dialog.locator("figcaption")).toHaveCount(2);
  for (const title of await dialog.locator("#changes-title, figcaption").all()) {
    expect((await title.boundingBox())?.height).toBeLessThan(24);
  }
});

/** As another person would in their own studio. */
async function save(page: Page, origin: string, commands: readonly EditCommand[]): Promise<void> {
  const { version } = await draftOf(page);
  const saved = await page.request.post("/admin/page/studio/save", {
    data: { version, commands },
    headers: { Origin: origin },
  });
  expect(saved.status()).toBe(200);
}
const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });

test("every finding leads to its field, and colours that are too faint are mended where they are found", async ({
  page,
  context,
  site,
  addMember,
  login,
}) => {
  test.slow();
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await save(page, site.origin, [
    set("theme.overrides", { light: { text: "#fefefe" } }),
    set("blocks.explanation.showFor", { audience: "everyone", reasons: ["no-credentials"] }),
    set("blocks.contact.showFor", { audience: "everyone", until: 500 }),
    set("copy.en.sections.vault.reasons.role-missing.heading", "The vault is closed"),
    set("blocks.support-links.links", [{ id: "l-1", label: { en: "Help" }, href: "/gone" }]),
    set("languages", ["en", "de", "fr"]),
  ]);
  await page.goto("/admin/page/studio#publish");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });
  const more = dialog.getByRole("button", { name: /^\d+ more$/ });
  const visit = async (finding: RegExp) => {
    if (await more.isVisible()) await more.click();
    await dialog.getByRole("button", { name: finding }).first().click();
    await expect(dialog).toHaveCount(0);
  };
  const back = async () => {
    await button(page, "Back to publishing").click();
    await expect(dialog.getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });
  };

  await visit(/cannot be told well enough from/);
  await expect(button(page, "Make them readable")).toBeFocused();
  await expect(button(page, "Make them readable")).toBeInViewport();
  await back();
  await visit(/does not say why it is closed/);
  await expect(page.locator("[id^=shown-reason-]:focus")).toBeVisible();
  await back();
  await visit(/the time in which it is shown is over/);
  await expect(page.getByLabel("Until", { exact: true })).toBeFocused();
  await back();
  await visit(/has no section “vault”/);
  await expect(page.getByLabel("Heading", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Heading", { exact: true })).toHaveValue("The vault is closed");
  await back();
  await visit(/The site has no page at \/gone/);
  await expect(page.getByLabel("URL", { exact: true })).toBeFocused();
  await back();
  await visit(/2 languages have none of your own texts/);
  await expect(page.getByRole("heading", { level: 2, name: "Languages" })).toBeVisible();
  await expect(page.locator("[id^='translation-']:focus")).toBeVisible();
  await back();

  await dialog.getByRole("button", { name: "Make them readable" }).click();
  await expect(dialog.getByRole("button", { name: /cannot be told well enough from/ })).toHaveCount(0);
  await expect.poll(async () => (await storedDraft(page)).theme.overrides.light.text).not.toBe("#fefefe");
});

test("the search finds settings by what people call them, and leads into their field", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await open(page);
  const search = async (words: string) => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Find a setting" }).fill(words);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Find a setting" })).toHaveCount(0);
  };
  for (const [words, field] of [
    ["explanation", "message-explanation"],
    ["theme", "theme"],
    ["marquee", "theme-marquee"],
    ["harbour", "theme-harbour"],
    ["contrast", "contrast"],
    ["logo", "brand-markLight"],
    ["support card", "field-contact-text"],
    ["font", "typeface"],
    ["remember", "field-sign-in-showRemember"],
    ["overlay", "brand-background"],
    ["own language", "own-language"],
    ["sentence beside", "message-note"],
    ["to whom", "shown-audience"],
    ["until", "shown-until"],
    ["when it shows", "shown-audience"],
    ["hide", "tool-hide"],
    ["caps lock", "label-capsLock"],
    ["export", "export-draft"],
    ["import", "import-page"],
    ["preview", "links-title"],
  ] as const) {
    await search(words);
    await expect(page.locator(`#${field}`), words).toBeFocused();
  }
  await expect(page.getByRole("link", { name: "Export the draft" })).toHaveAttribute(
    "href",
    "/admin/page/file/export?page=draft",
  );
  await search("publish");
  await expect(page.getByRole("dialog", { name: "Publish the page" })).toBeVisible();
});

test("undo goes to what it changed and names it, a removal offers it, and a group is dissolved", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await open(page);
  const tree = page.getByRole("navigation");
  await page.getByLabel("Reason", { exact: true }).selectOption("role-missing");
  await tree.getByRole("button", { name: "Heading", exact: true }).click();
  await page.getByRole("textbox", { name: "Heading" }).fill("Members only");
  await page.getByLabel("Reason", { exact: true }).selectOption("no-credentials");
  await button(page, "Look").click();
  await button(page, "Undo").click();
  await expect(page.getByText("Undone: Heading · Role missing · English")).toBeVisible();
  await expect(page.getByLabel("Reason", { exact: true })).toHaveValue("role-missing");
  await expect(page.getByRole("textbox", { name: "Heading" })).toHaveValue("");
  await expect(button(page, "Undo")).toBeDisabled();

  const rows = () => tree.locator("[data-row]").allTextContents();
  const before = await rows();
  await tree.getByRole("button", { name: "Contact", exact: true }).click();
  await button(page, "Remove").click();
  const notice = page.getByRole("status").filter({ hasText: "“Contact” is removed." });
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect.poll(rows).toEqual(before);

  await tree.getByRole("button", { name: "Contact", exact: true }).click();
  await button(page, "Put into a group").click();
  await tree.getByRole("button", { name: "Group", exact: true }).click();
  await button(page, /^Ungroup/).click();
  await expect.poll(rows).toEqual(before);
});

test("what the studio says is true: of a mark in the site’s layout, of words for an expired session, and of a removal", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await open(page);
  const tree = page.getByRole("navigation");
  await tree.getByRole("button", { name: "Look", exact: true }).click();
  const field = page.getByRole("group", { name: "Mark on light" });
  await expect(field).toContainText("Your site’s layout has a mark and an icon of its own.");
  const buffer = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#123456" } })
    .png()
    .toBuffer();
  await field.locator("input[type=file]").setInputFiles({ name: "layout.png", mimeType: "image/png", buffer });
  await expect(page.getByText("layout.png is stored. It shows where the page stands without")).toBeVisible();

  await tree.getByRole("button", { name: "Site name", exact: true }).click();
  await expect(page.getByText("Your own mark takes its place, unless you choose “None”.")).toBeVisible();
  await button(page, "Change your own mark").click();
  await expect(field.locator(":focus")).toBeVisible();
  for (const name of ["Upload: Mark on light", "Remove: Mark on light"]) {
    await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  }

  await page.getByLabel("Reason", { exact: true }).selectOption("session-expired");
  const situation = page.getByLabel("Situation", { exact: true });
  await expect(situation).toHaveValue("idle");
  const isCut = (select: HTMLSelectElement | SVGElement | HTMLElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    const drawing = document.createElement("canvas").getContext("2d");
    if (drawing === null || !(select instanceof HTMLSelectElement)) return true;
    drawing.font = font;
    const words = drawing.measureText(select.selectedOptions[0]?.label ?? "").width;
    return words > select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  };
  expect(await situation.evaluate(isCut)).toBe(false);
  expect(await page.getByLabel("Reason", { exact: true }).evaluate(isCut)).toBe(false);
  await tree.getByRole("button", { name: "Explanation", exact: true }).click();
  await expect(page.getByText("Away for too long · Longest time is over")).toBeVisible();
  const elsewhere = page.getByRole("region", { name: "In other situations the page says" });
  await expect(elsewhere).toHaveCount(0);
  await page.getByLabel("Reason", { exact: true }).selectOption("session-ended");
  await expect(elsewhere).toContainText("Signed out by an admin");

  // The offer to undo a removal is not there any more when it would undo something else.
  await tree.getByRole("button", { name: "Contact", exact: true }).click();
  await button(page, "Remove").click();
  await expect(page.getByText("“Contact” is removed.")).toBeVisible();
  await tree.getByRole("button", { name: "Heading", exact: true }).click();
  await page.getByLabel("Heading", { exact: true }).fill("Changed after a removal");
  await expect(page.getByText("“Contact” is removed.")).toHaveCount(0);
});

test.describe("in German on a small screen", () => {
  test.use({ locale: "de-DE", viewport: { width: 1000, height: 720 } });

  test("no choice of what the page shows is cut", async ({ page, context, addMember, login }) => {
    await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
    await open(page);
    const choices = page.getByRole("group", { name: "Was die Seite zeigt" }).getByRole("combobox");
    await expect(choices).not.toHaveCount(0);
    const cut = await choices.evaluateAll((all) =>
      all
        .filter((choice) => {
          const shown = choice.getBoundingClientRect().width;
          choice.style.cssText = "max-width: none; flex-shrink: 0";
          const needed = choice.getBoundingClientRect().width;
          choice.style.cssText = "";
          return needed > shown;
        })
        .map((choice) => choice.getAttribute("aria-label")),
    );
    expect(cut).toEqual([]);
  });
});
