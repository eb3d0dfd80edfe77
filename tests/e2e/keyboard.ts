/** What a person does who has no mouse: Tab to what they want, type there, press Enter or Space. */
import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than any page of a visitor or member needs. */
const mostTabs = 60;

/** Presses Tab until `target` has the focus; where it never gets it, the test fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${mostTabs} presses of Tab did not lead to ${String(target)} at ${page.url()}.`);
}

/** Types into a field, over what it holds. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

export async function pressOn(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
