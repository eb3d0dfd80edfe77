/** Every page, light and dark, wide and narrow: axe finds no problem, and no request goes to another host. */
import type { Block } from "../../src/gatehouse/core/page/block.ts";
import { consolePages } from "../../src/gatehouse/core/access/console-pages.ts";
import { publishPage } from "../support/publish-page.ts";
import { owner } from "../support/site.ts";
import { startUnframed } from "../support/unframed-site.ts";
import { faultsOf } from "../support/valid-html.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const publicPages = ["/", "/about", "/login", "/forgot-password", "/reset-password?key=x", "/signup", "/no-such-page"];
const refusedPages = ["/members", "/members/library?q=ink", "/admin"];
const memberPages = [
  "/members",
  "/members/library",
  "/members/library/folding-a-letter",
  "/members/profile",
  "/members/library/visitors-book",
  "/members/library/no-such-text",
  "/account",
  "/account/security",
  "/account/devices",
  "/account/access",
  "/account/data",
  "/account/programs",
  "/account/programs/new",
  "/admin",
];
const ownerPages = [
  "/admin",
  "/admin/page",
  "/admin/page/layout",
  "/admin/page/preview",
  "/admin/page/preview/frame?reason=no-credentials&language=en",
  "/admin/page/history",
  "/admin/people",
  "/admin/people/new",
  "/admin/people/joining",
  "/admin/people/signing-in",
  "/admin/people/invite",
  "/admin/people/waiting",
  "/admin/roles",
  "/admin/roles/new",
  "/admin/rules",
  "/admin/rules/new",
  "/admin/refusals",
  "/admin/refusals/sign-ins",
  "/admin/refusals/glance",
  "/admin/audit",
];

/** Every page of the console that can be opened without an id; the studio has tests of its own. */
const wholeConsole = consolePages
  .filter(({ pattern, file }) => file.endsWith(".astro") && !/\[|\/studio/.test(pattern))
  .map(({ pattern }) => `/admin${pattern}`);

/** What does not fit shows on a phone first, so every page is looked at there, and these on a desk as well. */
const visits = [
  { who: "an anonymous visitor", paths: [...publicPages, ...refusedPages], onDesk: null, roles: null },
  { who: "a member", paths: memberPages, onDesk: null, roles: ["member"] },
  {
    who: "an owner",
    paths: [...new Set([...ownerPages, ...wholeConsole])],
    onDesk: new Set(ownerPages),
    roles: ["owner"],
  },
] as const;
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

for (const { who, paths, onDesk, roles } of visits) {
  test(`dark on a phone and light on a desk, axe finds nothing on the pages of ${who}, and no request leaves the site`, async ({
    page,
    context,
    site,
    addMember,
    login,
  }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    if (roles !== null) await login(context, await addMember({ roles }));
    async function look(path: string, colorScheme: "light" | "dark", size: typeof phone) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      // A change of the colour scheme is animated.
      await page.evaluate(async () => {
        const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
        await Promise.allSettled(passing.map(({ finished }) => finished));
      });
      expect.soft(await violationsOf(page, { withFrames: false }), `${colorScheme}, ${size.width} px`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${path} scrolls sideways at ${size.width} px`).toBeLessThanOrEqual(0);
    }
    for (const [index, path] of paths.entries()) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBeLessThan(500);
      const looks = [() => look(path, "dark", phone), () => look(path, "light", desk)];
      if (onDesk?.has(path) === false) looks.pop();
      // Every second page is looked at the other way round, so that pages load in both looks.
      if (index % 2 === 1) looks.reverse();
      for (const one of looks) await one();
    }
    expect(foreign).toEqual([]);
  });
}

test("html-validate finds nothing on the refusal page, for an anonymous visitor and for a member", async ({
  site,
  addMember,
}) => {
  const person = await addMember();
  const cookie = await site.signIn(person.email, person.password);
  const headers = { accept: "text/html" };
  const pages = [
    await fetch(`${site.origin}/members`, { headers }),
    await fetch(`${site.origin}/admin`, { headers: { ...headers, cookie } }),
    await fetch(`${site.origin}/login`, {
      method: "POST",
      headers,
      body: new URLSearchParams({ email: "x", password: "" }),
    }),
  ];
  expect(pages.map((page) => page.status)).toEqual([401, 403, 422]);
  for (const page of pages) expect(faultsOf(await page.text())).toEqual([]);
});

test("without a frame the refusal page is one response: the browser asks for nothing else", async ({ page }) => {
  const unframed = await startUnframed();
  try {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const answer = await page.goto(`${unframed.site.origin}/members`);
    expect(answer?.status()).toBe(401);
    await page.waitForTimeout(500);
    expect(requests).toHaveLength(1);
    expect(await violationsOf(page, { withFrames: false })).toEqual([]);

    // The same with a block of the site's own.
    const { origin } = unframed.site;
    const line = (en: string) => ({ en });
    const link = { id: "map", label: line("How to find us"), href: "/about" };
    const evening = { title: line("Open evening"), when: line("Thursdays, 7 pm"), where: line("Mill Lane 4") };
    const block = { id: "evening", kind: "quoin/open-evening", ...evening, links: [link] };
    const command = { kind: "insertBlock", block: block as unknown as Block, parent: null, at: 3 } as const;
    await publishPage({ origin, cookie: await unframed.site.signIn(owner.email, owner.password) }, command);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const shown = await page.goto(`${origin}/members`);
      expect(faultsOf((await shown?.text()) ?? "")).toEqual([]);
      await expect(page.getByRole("heading", { name: "Open evening" })).toBeVisible();
      expect(await violationsOf(page, { withFrames: false }), colorScheme).toEqual([]);
    }
    expect(requests).toHaveLength(3);
  } finally {
    await unframed.remove();
  }
});

test("what stands beside the reason of a refusal is smaller and quieter than the reason", async ({ page }) => {
  await page.goto("/members");
  const looks = await page.evaluate(() => {
    const look = (selector: string) => {
      const element = document.querySelector(selector);
      if (element === null) return null;
      const { color, fontSize } = getComputedStyle(element);
      return { color, fontSize };
    };
    return [".gh-main", ".gh-footer", ".gh-languages"].map(look);
  });
  const [main, ...beside] = looks;
  expect(main?.fontSize).toBe("16px");
  for (const look of beside) {
    expect(look?.fontSize).toBe("14px");
    expect(look?.color).not.toBe(main?.color);
  }
});
