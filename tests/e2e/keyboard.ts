/** A page that is used by keyboard alone: real keys, and a look at what has the focus after each Tab. */
import type { Locator, Page } from "@playwright/test";
import { expect, type Person } from "./fixtures.ts";

/** Presses of Tab within which everything is reached, on a page of the console from where its content begins. */
const mostTabs = 60;

/** Whether one can see what has the focus: on the screen, and under nothing that stays in place while the page scrolls. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.tagName === "IFRAME") return true;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const [x, y] = [left + Math.min(width / 2, 24), top + Math.min(height / 2, 12)];
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
}

/** Presses Tab until `target` has the focus; where it never gets it, or that cannot be seen, the test fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await hasFocus()); presses += 1) {
    expect(presses, `Tab reaches ${target.toString()} at ${page.url()}`).toBeLessThan(mostTabs);
    await page.keyboard.press("Tab");
    expect(await focusIsSeen(page), `what has the focus is seen on the way to ${target.toString()}`).toBe(true);
  }
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

/** @param labels of the fields, in the language of the page */
export async function signInByKeyboard(
  page: Page,
  labels: { readonly email: string; readonly password: string },
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  await typeInto(page, page.getByLabel(labels.email), email);
  await typeInto(page, page.getByLabel(labels.password, { exact: true }), password);
  await page.keyboard.press("Enter");
}

/** The same for the console, with its search and the link to its content. */
export function keysOf(page: Page) {
  const { keyboard } = page;
  return {
    press: (key: string) => keyboard.press(key),
    type: (text: string) => keyboard.type(text),

    /** Enter, where it leads to another page. */
    async enter() {
      await Promise.all([page.waitForEvent("load"), keyboard.press("Enter")]);
    },

    /** Goes on with Tab until there; from the top of a page by the link to its content. */
    async to(target: Locator) {
      if (await page.evaluate(() => document.activeElement === document.body)) {
        await keyboard.press("Tab");
        await keyboard.press("Enter");
        await expect(page.getByRole("main")).toBeFocused();
      }
      await tabTo(page, target);
    },

    /** The first thing that the search of the console finds. */
    async search(text: string) {
      await keyboard.press("ControlOrMeta+k");
      await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
      await keyboard.type(text);
      // Enter waits for the answer to what was typed.
      await Promise.all([page.waitForEvent("load"), keyboard.press("Enter")]);
    },
  };
}
