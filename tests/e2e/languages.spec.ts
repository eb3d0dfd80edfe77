/** The page from right to left, and the choice of another language, as a visitor meets them. */
import type { Locator } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("The element is not shown.");
  return { left: box.x, right: box.x + box.width };
}

for (const look of [
  { colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const) {
  test.describe(`Arabic, ${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use({ ...look, locale: "ar-EG" });

    test("the page is mirrored, and what is typed there runs from left to right", async ({ page }) => {
      const answer = await page.goto("/members");
      expect(answer?.status()).toBe(401);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const form = page.locator("form.gh-sign-in");
      const frame = await boxOf(form);
      const heading = page.locator("h1");
      await expect(heading).toHaveCSS("direction", "rtl");
      await expect(heading).toHaveCSS("letter-spacing", /^(?:normal|0px)$/);
      const label = await boxOf(page.locator("label[for=gh-password]"));
      const show = await boxOf(page.locator("[data-show]"));
      expect(Math.abs(label.right - frame.right)).toBeLessThan(1);
      expect(Math.abs(show.left - frame.left)).toBeLessThan(1);
      const box = await boxOf(page.locator("input[name=remember]"));
      const words = await boxOf(page.locator("input[name=remember] + span"));
      expect(box.left).toBeGreaterThan(words.right);
      // Reference and path stand in the line at the foot.
      for (const typed of await page.locator("#gh-email, #gh-password, .gh-footer code").all()) {
        await expect(typed).toHaveCSS("direction", "ltr");
      }
      expect(await violationsOf(page)).toEqual([]);
      await page.locator(".gh-languages summary").click();
      expect(await violationsOf(page)).toEqual([]);
    });

    test("who is signed in stands in one line with their email", async ({ page, context, addMember, login }) => {
      await login(context, await addMember({ name: "Ben Norole", roles: [] }));
      await page.goto("/members");
      const rightOf = (text: string) =>
        page.locator(".gh-account bdi", { hasText: text }).evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return Math.round(range.getBoundingClientRect().right);
        });
      expect(await rightOf("@example.org")).toBe(await rightOf("Ben Norole"));
    });

    test("a member's own page is mirrored too", async ({ page, context, addMember, login }) => {
      await login(context, await addMember());
      await page.goto("/account/programs/new");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // The arrow of the way back points to where one came from.
      const arrow = page.locator(".gh-back span");
      await expect(arrow).toHaveCSS("transform", "matrix(-1, 0, 0, 1, 0, 0)");
      expect((await boxOf(arrow)).right).toBeGreaterThan((await boxOf(page.locator(".gh-head h1"))).right - 1);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}

test.describe("the choice of a language", () => {
  test.use({ locale: "en-GB", javaScriptEnabled: false });

  test("needs no script, keeps URL and status, and is remembered until the visitor chooses again", async ({ page }) => {
    await page.goto("/members/library?q=ink");
    await expect(page.locator("h1")).toHaveText("Sign in to continue");
    await page.locator(".gh-languages summary").click();
    const [again] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/members/library?q=ink")),
      page.getByRole("button", { name: "日本語" }).click(),
    ]);
    expect(again.status()).toBe(401);
    await expect(page.locator("h1")).toHaveText("ログインしてください");
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/members/library?q=ink");
    await page.goto("/login");
    await expect(page.locator(".gh-languages summary")).toHaveAccessibleName("言語: 日本語");
    await page.locator(".gh-languages summary").click();
    await page.getByRole("button", { name: "Nederlands" }).click();
    await expect(page.locator(".gh-sign-in button[type=submit]")).toHaveText("Inloggen");
  });

  test("can be made by keyboard alone", async ({ page }) => {
    await page.goto("/members");
    await page.locator(".gh-languages summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Deutsch" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("h1")).toHaveText("Bitte melden Sie sich an");
  });
});
