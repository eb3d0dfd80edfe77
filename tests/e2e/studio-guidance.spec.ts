/** The studio leads to the place that is meant: from a text on the page, a finding, the search and an undone step. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function open(page: Page) {
  await page.goto("/admin/page/studio");
  const shown = page.frameLocator("iframe[title]:not([inert])");
  await expect(shown.getByRole("heading", { level: 1 })).toBeVisible();
  return shown;
}

async function storedDraft(page: Page) {
  return (await (await page.request.get("/admin/page/studio/draft")).json()).document;
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
  const shipped = await heading.innerText();
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
});
