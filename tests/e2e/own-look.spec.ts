/** The Quoin's refusal page, sign-in and account look like The Quoin, so that visitors see that they are still there. */
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

interface Look {
  readonly header: string;
  readonly ground: string;
  readonly headingFont: string;
  readonly textFont: string;
  /** Colour of the site's mark. */
  readonly mark: string;
}

function lookOf(page: Page | Frame): Promise<Look> {
  return page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      header: document.querySelector("header nav")?.textContent.replace(/\s+/g, " ").trim() ?? "",
      ground: style("body").backgroundColor,
      headingFont: style("main h1").fontFamily,
      textFont: style("main p").fontFamily,
      mark: style("header svg rect").fill,
    };
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("header, logo, typeface and colours are the site's, on a refusal, at sign-in and on the account page", async ({
      page,
      context,
      addMember,
      login,
    }) => {
      const blocked: string[] = [];
      page.on("console", (message) => {
        if (/Content[- ]Security[- ]Policy/i.test(message.text())) blocked.push(message.text());
      });
      await page.goto("/");
      const site = await lookOf(page);
      expect(site.header).toContain("Members");
      for (const path of ["/members", "/login"]) {
        await page.goto(path);
        expect(await lookOf(page), path).toEqual(site);
        await expect(page.getByRole("button", { name: "Sign in", exact: true })).toHaveCSS(
          "background-color",
          site.mark,
        );
      }
      await login(context, await addMember({ roles: ["member"] }));
      for (const path of ["/account", "/admin"]) {
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(path === "/account" ? 200 : 403);
        expect(await lookOf(page), path).toEqual(site);
      }
      expect(blocked).toEqual([]);
    });
  });
}

test("a screen reader gets the site's words as English and ours as German", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.origin, locale: "de-DE" });
  const page = await context.newPage();
  for (const path of ["/members", "/login"]) {
    await page.goto(path);
    await expect(page.locator("html"), path).toHaveAttribute("lang", "en-GB");
    await expect(page.locator("title"), path).toHaveAttribute("lang", "de");
    await expect(page.locator(".gatehouse"), path).toHaveAttribute("lang", "de");
    await expect(page.locator(".gatehouse"), path).toHaveAttribute("dir", "ltr");
  }
  await context.close();
});

test("the console is neutral and wears the site's mark and accent", async ({ page, context, addMember, login }) => {
  await login(context, await addMember({ roles: ["owner"] }));
  await page.goto("/admin");
  await expect(page.locator('aside img[src="/favicon.svg"]')).toBeVisible();
  await expect(page.locator('aside a[aria-current="page"]')).toBeVisible();
  const accent = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"));
  expect(accent.trim()).toBe("#a8281c");
});

test.describe("the preview", () => {
  // An emulated colour scheme would apply to frames too, against what the page around them says.
  test.use({ colorScheme: null });

  test("shows the page in the site's look, light or dark, and nothing in it can be pressed", async ({
    page,
    context,
    browser,
    site,
    addMember,
    login,
  }) => {
    await login(context, await addMember({ roles: ["owner"] }));
    for (const colorScheme of ["light", "dark"] as const) {
      const visitor = await browser.newPage({ colorScheme, baseURL: site.origin });
      await visitor.goto("/members");
      const look = await lookOf(visitor);
      await visitor.close();
      await page.goto(`/admin/page/preview?reason=role-missing&mode=${colorScheme}`);
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error("There is no preview.");
      await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await lookOf(frame), colorScheme).toEqual(look);
      await frame.evaluate(() => document.fonts.ready);
      expect(await frame.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain("loaded");
    }
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "About" }).click();
    await frame.getByRole("button", { name: "Use another account" }).click();
    await page.goto("/admin/page/preview?reason=sign-in");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/^Sign in to The Quoin$|kettle/);
    expect(context.pages()).toHaveLength(1);
    expect(asked.filter((url) => /\/(?:about|logout)/.test(url))).toEqual([]);
  });
});

test("the owner's words stand on the sign-in page, and are written in the console", async ({
  page,
  context,
  browser,
  site,
  addMember,
  login,
}) => {
  await login(context, await addMember({ roles: ["owner"] }));
  await page.goto("/admin/page");
  await page.getByRole("button", { name: "Sign-in page" }).last().click();
  await page.getByLabel("Heading").fill("Come in, the kettle is on");
  await page.getByRole("button", { name: "Save" }).first().click();
  await page.goto("/admin/page/publish");
  await page.getByRole("button", { name: /Publish/ }).click();
  const anonymous = await browser.newContext({ baseURL: site.origin });
  const visitor = await anonymous.newPage();
  await visitor.goto("/login");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Come in, the kettle is on");
  await visitor.goto("/members");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Sign in to continue");
  await anonymous.close();
});
