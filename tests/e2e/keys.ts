/** A page that is used by keyboard alone: real keys, and a look at what has the focus after each Tab. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Presses of Tab within which everything on a page of the console is reached from where its content begins. */
const mostTabs = 60;

export function keysOf(page: Page) {
  const { keyboard } = page;

  /** Whether one can see what has the focus: on the screen, and under nothing that stays in place while the page scrolls. */
  const focusIsSeen = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.tagName === "IFRAME") return true;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 24), top + Math.min(height / 2, 12)];
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });

  const hasFocus = async (target: Locator) =>
    (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement));

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
      for (let presses = 0; !(await hasFocus(target)); presses += 1) {
        expect(presses, `Tab reaches ${target.toString()}`).toBeLessThan(mostTabs);
        await keyboard.press("Tab");
        expect(await focusIsSeen(), `what has the focus is seen on the way to ${target.toString()}`).toBe(true);
      }
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
