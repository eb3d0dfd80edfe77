/** The mark of a site that has one, dark and transparent: it is seen in dark too, and says the name by itself where it holds it. */
import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { PageDocument } from "../../src/gatehouse/core/page/document.ts";
import { draftOf, expect, testUnframed as test } from "./fixtures.ts";

/** Letters in black on nothing, as wide as asked. */
const letters = (width: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60"><path d="M4 4h20v52H4zM34 30h${width - 40}v8H34z"/></svg>`,
    ),
  )
    .png()
    .toBuffer();

const documentOf = async (page: Page) => ((await draftOf(page)) as { document: PageDocument }).document;
const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

const cafe = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Café Linde</title>
<style>body{margin:0;background:#faf3e6;color:#2b2118;font-family:Georgia,serif}header,main{padding:24px}
.card{background:#fff;border:1px solid #e6dac4;border-radius:6px;padding:24px}a.go{background:#7a4a22;color:#fff;padding:12px 20px;border-radius:6px}</style>
<header><a href="/"><img src="/cafe-linde.png" width="180" height="36" alt="Café Linde"></a></header>
<main><h1>Fresh bread every morning</h1><p>We bake in the old mill by the river, and the door stands open from seven.</p>
<div class="card"><h2>Today</h2><p>Rye bread, plum cake and coffee from the roastery next door.</p><a class="go" href="/">Order</a></div></main></html>`;

test("a dark mark that is lost in dark is told in the Look panel and before publishing; one click puts a plate behind it", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await page.goto("/admin/page/studio");
  await page.getByRole("button", { name: "Look", exact: true }).click();
  const field = page.getByRole("group", { name: "Mark on light" });
  await field
    .locator("input[type=file]")
    .setInputFiles({ name: "linde.png", mimeType: "image/png", buffer: await letters(90) });
  const lost = page.getByText("In dark, your mark can hardly be told from the page.", { exact: true });
  await expect(lost).toBeVisible();
  await saved(page);

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish" });
  await expect(dialog.getByText("In dark, your mark can hardly be told from the page. Choose one")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Put a light plate behind it" }).click();
  await expect(lost).toHaveCount(0);
  await saved(page);
  expect((await documentOf(page)).theme.brand.markPlates).toEqual({ dark: "light" });
  await page.getByRole("button", { name: "Remove the plate: Dark" }).click();
  await expect(lost).toBeVisible();
});

test("“Match my site” shows light and dark, puts a plate behind a dark mark, and lets a wordmark stand alone", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const wordmark = await letters(300);
  const html = { contentType: "text/html; charset=utf-8", body: cafe };
  await page.route(/^[^?]+:\d+\/(?:journal|contact|members)?(?:[?#].*)?$/, (route) => route.fulfill(html));
  await page.route("**/cafe-linde.png", (route) => route.fulfill({ contentType: "image/png", body: wordmark }));
  await page.goto("/admin/page/studio#look");
  const dialog = page.getByRole("dialog", { name: "Match my site" });
  const proposed = (mode: string) => dialog.frameLocator(`iframe[title="Like your site · ${mode}"]`);
  await expect(proposed("Light").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(dialog).toContainText("In dark, the mark could hardly be told from the page");
  await expect(dialog).toContainText("The mark is wide");
  // On its light ground, also where the studio is dark: so it is stored.
  await expect(dialog.locator("img.mark")).toHaveCSS("color-scheme", "light");
  const plate = (mode: string) =>
    proposed(mode)
      .locator(".gh-own-mark")
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
  expect(await plate("Light")).toBe("rgba(0, 0, 0, 0)");
  expect(await plate("Dark")).toBe("rgb(250, 243, 230)");

  // What the site calls itself is offered, and the name that the code gives stays unless the owner takes it.
  const name = dialog.getByRole("checkbox", { name: "The name “Café Linde”" });
  await expect(name).not.toBeChecked();
  await name.check();

  await dialog.getByRole("button", { name: "Use this look" }).click();
  await expect(dialog).toHaveCount(0);
  await saved(page);
  const { theme, blocks } = await documentOf(page);
  expect(theme.brand.markPlates).toEqual({ dark: "light" });
  expect(blocks.find(({ kind }) => kind === "brand")).toMatchObject({
    showName: false,
    siteName: { en: "Café Linde" },
  });
  const brand = page.frameLocator("main iframe").locator(".gh-brand");
  await expect(brand.locator("a > picture > img")).toHaveAttribute("alt", /\S/);
  await expect(brand.getByRole("link")).toHaveCount(1);
});
