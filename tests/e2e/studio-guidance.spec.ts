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
