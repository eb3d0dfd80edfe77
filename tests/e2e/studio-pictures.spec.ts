/** Pictures in the page studio: dropped, pasted, refused in words, described, undone; and "Match my site" the whole way. */
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import type { PageDocument } from "../../src/gatehouse/core/page/document.ts";
import { violationsOf } from "./axe.ts";
import { draftOf, expect, test } from "./fixtures.ts";

/** In both looks; the frame of the page is visited by itself. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violationsOf(page, { withFrames: false, coloursOnly: colorScheme === "dark" });
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

interface GivenFile {
  readonly name: string;
  readonly type?: string;
  readonly content: Buffer | string;
  /** Bytes of zeros after it. */
  readonly padding?: number;
}

/** As a person drops a file on something, or pastes it there. */
async function give(
  target: Locator,
  how: "drop" | "paste",
  { name, type = "image/png", content, padding = 0 }: GivenFile,
) {
  const base64 = Buffer.from(content).toString("base64");
  await target.evaluate(
    (element, [how, name, type, base64, padding]) => {
      const view = element.ownerDocument.defaultView as unknown as typeof globalThis;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new view.DataTransfer();
      data.items.add(new view.File([bytes, new Uint8Array(padding)], name, { type }));
      const about = { bubbles: true, cancelable: true, composed: true };
      if (how === "paste") element.dispatchEvent(new view.ClipboardEvent("paste", { ...about, clipboardData: data }));
      else
        for (const kind of ["dragover", "drop"])
          element.dispatchEvent(new view.DragEvent(kind, { ...about, dataTransfer: data }));
    },
    [how, name, type, base64, padding] as const,
  );
}

const drawn = (background: string, width = 320, height = 200) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

/** @param step of the first steps on the overview, which lead to their place */
async function openStudio(page: Page, step = "") {
  await page.goto(`/admin/page/studio${step}`);
  const shown = page.frameLocator("main iframe");
  await expect(shown.getByRole("heading", { level: 1 })).toBeVisible();
  return shown;
}

const documentOf = async (page: Page) => ((await draftOf(page)) as { document: PageDocument }).document;
const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();
const button = (page: Page | Locator, name: string) => page.getByRole("button", { name, exact: true });

test("a picture is dropped, refused in words, sent again, described, pasted over, undone and chosen from the library", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const shown = await openStudio(page);
  await button(page, "Add a block").click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Picture/ })
    .click();
  const field = page.getByRole("group", { name: "Your own picture" });
  const chooser = (name: string) => field.getByRole("button", { name: `Your own picture ${name}` });
  const alert = field.getByRole("alert");
  const image = shown.locator(".gh-picture img");

  await test.step("files that are no picture, or too large, are refused beside the field", async () => {
    await give(field, "drop", { name: "mark.png", content: "<!doctype html><script>alert(1)</script>" });
    await expect(alert).toContainText("mark.png was not stored. This is not a picture that can be shown.");
    await give(field, "drop", { name: "wall.jpg", type: "image/jpeg", content: "", padding: 20 * 1024 * 1024 });
    await expect(alert).toHaveText("wall.jpg has 20 MB. A picture may have 10 MB at most.");
    await expectAccessible(page, "a picture that was refused");
    await expect(image).toHaveCount(0);
  });

  await test.step("without a network the same file is sent again by one click", async () => {
    await context.setOffline(true);
    await give(field, "drop", { name: "river.png", content: await drawn("#2f6f8f") });
    await expect(alert).toContainText("there is no connection");
    await context.setOffline(false);
    await button(field, "Try again").click();
    await expect(image).toBeVisible();
  });

  await test.step("what it shows is asked at once, and stands in the way of publishing until it is said", async () => {
    const alt = page.getByRole("textbox", { name: "What it shows" });
    await expect(alt).toBeFocused();
    await expect(field).toContainText("Say below what the picture shows");
    await page.keyboard.type("The river at dawn");
    await expect(field).not.toContainText("Say below what the picture shows");
    await expect(image).toHaveAttribute("alt", "The river at dawn");
  });

  const first = (await image.getAttribute("src")) ?? "";
  await test.step("another one is pasted, and undo brings the earlier one back with its words", async () => {
    await chooser("river.png").focus();
    await give(chooser("river.png"), "paste", { name: "harbour.png", content: await drawn("#c0602f") });
    await expect(image).not.toHaveAttribute("src", first);
    await button(page, "Undo").click();
    await expect(image).toHaveAttribute("src", first);
    await expect(image).toHaveAttribute("alt", "The river at dawn");
  });

  await test.step("on the page: a click leads to the field, and the library is one key away", async () => {
    await button(page, "Look").click();
    await image.click();
    await expect(chooser("river.png")).toBeFocused();
    await page.keyboard.press("Enter");
    const library = page.getByRole("dialog", { name: "Pictures" });
    await expect(library.getByText("In the draft: Picture")).toBeVisible();
    await expectAccessible(page, "the library");
    await library.getByRole("searchbox").fill("harb");
    await expect(library.getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(library).toHaveCount(0);
    await expect(image).not.toHaveAttribute("src", first);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(image).toHaveAttribute("src", first);
  });

  await test.step("a file that is dropped on a picture of the page takes its place", async () => {
    await give(image, "drop", { name: "hill.png", content: await drawn("#3f7f3f") });
    await expect(chooser("hill.png")).toBeVisible();
    await expect(image).not.toHaveAttribute("src", first);
  });

  await test.step("behind the page: the spot that stays in view moves by keys and by a click", async () => {
    await button(page, "Look").click();
    const choosing = page.waitForEvent("filechooser");
    await button(page, "Upload: Background picture").click();
    await (
      await choosing
    ).setFiles({ name: "wall.png", mimeType: "image/png", buffer: await drawn("#777766", 900, 600) });
    const spot = page.getByRole("slider", { name: "What stays in view" });
    await spot.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await expect(spot).toHaveAttribute("aria-valuetext", "55 % from the left, 45 % from the top");
    await page.getByRole("slider", { name: "Colour over the picture" }).fill("80");
    await expectAccessible(page, "the look with a background picture");
    await saved(page);
    const { theme } = await documentOf(page);
    expect(theme.overrides).toMatchObject({ background: "picture", picture: { focus: { x: 55, y: 45 }, scrim: 80 } });
    await spot.click({ position: { x: 3, y: 3 } });
    await expect(spot).toHaveAttribute("aria-valuetext", /^1 % from the left, [12] % from the top$/);
    await button(page, "Remove: Background picture").click();
    await saved(page);
    expect((await documentOf(page)).theme.overrides.picture).toBeUndefined();
  });
});

test("“Match my site” shows the page before and after, takes over mark and icon, and goes back by one undo", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const before = await documentOf(page);
  // As the first step on the overview leads there.
  await openStudio(page, "#look");
  const dialog = page.getByRole("dialog", { name: "Match my site" });
  for (const title of [
    "The page now · Light",
    "The page now · Dark",
    "Like your site · Light",
    "Like your site · Dark",
  ]) {
    await expect(dialog.frameLocator(`iframe[title="${title}"]`).getByRole("heading", { level: 1 })).toBeVisible();
  }
  await expect(dialog).toContainText("Read: /");
  await expect(dialog.getByRole("checkbox", { name: "Mark", exact: true })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "Icon", exact: true })).toBeChecked();
  await dialog.getByText("Show all, with what each was taken from").click();
  await expectAccessible(page, "the proposal");

  await test.step("a picture that cannot be taken over is told, and the rest goes on without it", async () => {
    await page.route("**/admin/pictures", (route) => route.abort());
    await button(dialog, "Use this look").click();
    await expect(dialog.getByRole("alert")).toContainText("Mark could not be taken over");
    await expect(dialog.getByRole("checkbox", { name: "Mark", exact: true })).not.toBeChecked();
    await page.unroute("**/admin/pictures");
    await dialog.getByRole("checkbox", { name: "Mark", exact: true }).check();
  });

  await button(dialog, "Use this look").click();
  await expect(dialog).toHaveCount(0);
  await saved(page);
  const { theme } = await documentOf(page);
  expect(theme.brand.colour).toBe("#a8281c");
  await expect(page.getByRole("group", { name: "Mark on light" }).locator("img")).toHaveAttribute(
    "src",
    new RegExp(theme.brand.markLight ?? "no mark"),
  );
  expect(theme.brand.icon).toMatch(/^[a-z0-9]{20}$/);

  await button(page, "Undo").click();
  await saved(page);
  expect(await documentOf(page)).toEqual(before);
  await button(page, "Redo").click();
  await saved(page);
  expect((await documentOf(page)).theme).toEqual(theme);
});
