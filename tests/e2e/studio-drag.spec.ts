/** Blocks are dragged through the tree: by mouse between groups and columns, and by finger. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const row = (page: Page, id: string) => page.locator(`#tree-${id}`);

/** Rows glide to their new places: a trial waits until one stands still and nothing lies over it. */
const standsStill = (target: Locator) => target.click({ trial: true });

async function placeOn(target: Locator, share: number) {
  const box = await target.boundingBox();
  if (box === null) throw new Error("The row is not on the page.");
  return { x: box.x + 40, y: box.y + box.height * share };
}

/** @param share of the height of the row on which it is dropped, from its top */
async function drag(page: Page, id: string, other: string, share: number) {
  for (const one of [other, id]) await standsStill(row(page, one));
  const from = await placeOn(row(page, id), 0.5);
  const to = await placeOn(row(page, other), share);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 2, from.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

test("blocks are dragged into groups and columns and out again, and by finger; a block does not go into itself", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await page.goto("/admin/page/studio");
  await expect(page.frameLocator("iframe[title]:not([inert])").getByRole("heading", { level: 1 })).toBeVisible();
  for (const kind of ["Group", "Columns"]) {
    await page.getByRole("button", { name: "Add a block", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: new RegExp(`^${kind}`) })
      .click();
  }
  // "Add a block" is set in below each of them; the list does not become wider than its place, or it would slide sideways.
  const list = page.getByRole("navigation", { name: "Parts of the page" });
  expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  /** Each row as the ids of the blocks it stands in, and its own. */
  const rows = () =>
    page.locator("[data-row]").evaluateAll((elements) =>
      elements.map((element) => {
        const path = [];
        for (let item = element.closest("li"); item !== null; item = item.parentElement?.closest("li") ?? null) {
          path.unshift(item.querySelector("[data-row]")?.getAttribute("data-row"));
        }
        return path.join("/");
      }),
    );
  /** New blocks have ids of their own. */
  const made = async (kind: string) =>
    (await rows()).map((path) => path.split("/").at(-1) ?? "").find((id) => id.startsWith(`${kind}-`)) ?? kind;
  const [group, columns] = [await made("group"), await made("columns")];
  const at = async (id: string) => (await rows()).find((path) => path.split("/").at(-1) === id);

  await drag(page, "contact", group, 0.5);
  await expect.poll(() => at("contact")).toBe(`${group}/contact`);
  await drag(page, "contact", columns, 0.5);
  await expect.poll(() => at("contact")).toBe(`${columns}/contact`);
  await drag(page, "support-links", "contact", 0.2);
  await expect
    .poll(async () => (await rows()).slice(-4))
    .toEqual([columns, `${columns}/support-links`, `${columns}/contact`, "footer"]);
  await drag(page, columns, group, 0.5);
  await expect.poll(() => at("contact")).toBe(`${group}/${columns}/contact`);
  const before = await rows();
  await drag(page, group, "contact", 0.5);
  expect(await rows()).toEqual(before);
  await drag(page, "contact", "heading", 0.2);
  await expect
    .poll(rows)
    .toEqual(["brand", "contact", ...before.slice(1).filter((path) => !path.endsWith("/contact"))]);
  await page.keyboard.press("Control+z");
  await expect.poll(rows).toEqual(before);

  // A finger that rests takes the block; one that moves at once scrolls.
  const fingers = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints });
  for (const id of ["explanation", "brand"]) await standsStill(row(page, id));
  let from = await placeOn(row(page, "brand"), 0.5);
  const to = await placeOn(row(page, "explanation"), 0.9);
  await touch("touchStart", from);
  await touch("touchMove", to);
  await touch("touchEnd");
  expect(await rows()).toEqual(before);
  // While the list still scrolls a finger stops it, and takes no block.
  const taken = page.locator("li.dragged");
  await expect
    .poll(async () => {
      await touch("touchStart", from);
      const isTaken = await taken.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      );
      if (isTaken) return true;
      await touch("touchEnd");
      from = await placeOn(row(page, "brand"), 0.5);
      return false;
    })
    .toBe(true);
  await touch("touchMove", await placeOn(row(page, "explanation"), 0.9));
  await touch("touchEnd");
  await expect.poll(async () => (await rows()).slice(0, 3)).toEqual(["heading", "explanation", "brand"]);
});
