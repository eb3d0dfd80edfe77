/** Every preset in Chromium: axe and a validator find nothing, nothing is wider than a small phone, and fonts are ours. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageDocumentSchema } from "../../src/gatehouse/core/page/document.ts";
import { languages, type Language } from "../../src/gatehouse/core/page/language.ts";
import { shippedDocument } from "../../src/gatehouse/core/page/shipped.ts";
import { parseRichText } from "../../src/gatehouse/core/page/rich-text.ts";
import { composeView } from "../../src/gatehouse/core/refusal/compose.ts";
import { familyOf, reasonFamilies } from "../../src/gatehouse/core/refusal/reason-family.ts";
import { reasons, statusOf, type Reason } from "../../src/gatehouse/core/refusal/reason.ts";
import { framedStylesheet, refusalStylesheet } from "../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../src/gatehouse/core/theme/themes.ts";
import type { ThemePreset } from "../../src/gatehouse/core/theme/tokens.ts";
import RefusalPage from "../../src/gatehouse/ui/refusal/RefusalPage.astro";
import { chromiumArguments, ensureChromium } from "../support/chromium.ts";
import { faultsOf } from "../support/valid-html.ts";

let container: AstroContainer;
let browser: Browser;
let page: Page;
let axe: string;
const fonts = new Map<string, string>();

beforeAll(async () => {
  container = await AstroContainer.create();
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(() => browser.close());

const running = parseRichText(
  "### First\n\n## **Opening** hours\n\n- From nine\n- [Until five](/hours)\n\n### Small\n\nWords",
);

/** With all that can help further. */
const helpful = pageDocumentSchema.parse({
  ...shippedDocument(),
  blocks: shippedDocument().blocks.flatMap((block): unknown[] => {
    if (block.kind === "contact")
      return [{ ...block, text: { en: "We answer on weekdays." }, email: "membershipoffice@longestclub.example.org" }];
    // A small heading with no large one above it is printed as a large one, so that no level is skipped.
    if (block.kind === "footer") return [{ id: "running", kind: "rich-text", text: { en: running } }, block];
    if (block.kind !== "support-links") return [block];
    return [{ ...block, links: [{ id: "join", label: { en: "How to join" }, href: "/join" }] }];
  }),
});

async function render({ tokens, layout }: ThemePreset, reason: Reason, language: Language = "en"): Promise<string> {
  const isSignedIn = statusOf[reason] === 403 || reason === "sign-in-again";
  const view = composeView({
    document: { ...helpful, layout },
    themes: { site: tokens, reasons: {}, sections: {} },
    now: 0,
    language,
    reason,
    section: { id: "members", label: "the members’ section" },
    siteName: "Donaudampfschifffahrtsgesellschaft",
    signInWays: ["password"],
    loginAction: "/login",
    logoutAction: "/logout",
    accountAction: "/account",
    requestableRoles: reason === "role-missing" ? rolesToAskFor : [],
    languageAction: "/language",
    forgotHref: "/forgot-password",
    signUpHref: "/signup",
    homeHref: "/",
    returnTo: "/members",
    refusalId: "7K3Q-9FHM-2XWB",
    problems: reason === "invalid-credentials" ? ["mismatch"] : [],
    signedInAs: isSignedIn ? { name: "Ines Okafor", email: "ines@example.org" } : undefined,
  });
  const css = refusalStylesheet(tokens, layout, undefined, { font: (name) => fonts.get(name) });
  return container.renderToString(RefusalPage, { props: { view: { ...view, css } }, partial: false });
}

const rolesToAskFor = ["Boards and committees", "Reading room"].map((label) => ({ id: label, label }));

describe.each(shippedThemes.map((preset, index) => [preset.id, preset, index] as const))("%s", (_, preset, index) => {
  test("can be read and used by all, and fits a phone of 320 px", async () => {
    // Three reasons for each preset, and every reason among the presets.
    const reasonAt = (at: number) => reasons[at % reasons.length] ?? "no-credentials";
    const variants = [
      [reasonAt(index), "light", 320],
      [reasonAt(index + 5), "dark", 320],
      [reasonAt(index + 10), index % 2 === 0 ? "light" : "dark", 1280],
    ] as const;
    for (const [reason, colorScheme, width] of variants) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      const html = await render(preset, reason);
      expect(faultsOf(html)).toEqual([]);
      await page.setContent(html);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect(found, `${reason}, ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.setViewportSize({ width: 320, height: 700 });
  });

  test("is at most 14 kB compressed in every language", async () => {
    for (const language of languages) {
      expect(gzipSync(await render(preset, "invalid-credentials", language)).length, language).toBeLessThan(14_000);
    }
  });
});

test("each family of reasons has another drawing, which screen readers pass over", async () => {
  const [preset] = shippedThemes;
  const drawings = new Map<string, string>();
  for (const reason of reasons) {
    const html = await render(preset, reason);
    const emblem = /<span class="gh-emblem" aria-hidden="true".*?<path d="([^"]+)"/s.exec(html)?.[1] ?? "";
    expect(emblem).not.toBe("");
    expect(drawings.get(familyOf[reason]) ?? emblem).toBe(emblem);
    drawings.set(familyOf[reason], emblem);
  }
  expect([...drawings.keys()].sort()).toEqual([...reasonFamilies].sort());
  expect(new Set(drawings.values()).size).toBe(reasonFamilies.length);
});

test("help stands in one area under the one strong action", async () => {
  const [preset] = shippedThemes;
  const html = await render(preset, "no-credentials");
  expect(html.match(/class="gh-help"/g)).toHaveLength(1);
  expect(html.indexOf('class="gh-help"')).toBeGreaterThan(html.indexOf('<button type="submit"'));
});

test("the title bar of a window covers no words, inside a site's layout neither", async () => {
  const preset = shippedThemes.find(({ tokens }) => tokens.surface === "window") ?? shippedThemes[0];
  const page = await browser.newPage();
  for (const html of [
    await render(preset, "role-missing"),
    `<style>${framedStylesheet(preset.tokens, "card")}</style><div class="gatehouse"><div class="gh-main gh-flow"><h1>Sign in</h1></div></div>`,
  ]) {
    await page.setContent(html);
    const room = await page.evaluate(() => {
      const box = document.querySelector("main,.gh-main");
      const first = box?.firstElementChild;
      if (!box || !first) return 0;
      const bar = Number.parseFloat(getComputedStyle(box, "::before").height);
      return first.getBoundingClientRect().top - box.getBoundingClientRect().top - bar;
    });
    expect(room).toBeGreaterThan(16);
  }
  await page.close();
});

test("a font that ships is taken, and its stand-in is as wide, so that lines stay where they are", async (context) => {
  const source = "local('Arial'), local('Liberation Sans'), local('Arimo')";
  const isThere = page.evaluate((of) => new FontFace("probe", of).load().then(Boolean, () => false), source);
  if (!(await isThere)) context.skip("No font of this machine is as wide as Arial.");
  const preset = shippedThemes.find(({ id }) => id === "ledger") ?? shippedThemes[0];
  const folder = join(import.meta.dirname, "../../src/gatehouse/ui/fonts");
  const widths = () =>
    page.evaluate(() =>
      ["h1", ".gh-explanation p"].map((selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        if (element === null) return 0;
        element.style.cssText = "white-space:nowrap;width:max-content;max-width:none";
        return element.getBoundingClientRect().width;
      }),
    );
  // The files are not there at first.
  for (const name of ["inter-latin.woff2", "newsreader-latin.woff2"]) fonts.set(name, "data:font/woff2;base64,");
  await page.setContent(await render(preset, "role-missing"));
  const before = await widths();
  for (const name of fonts.keys()) {
    fonts.set(name, `data:font/woff2;base64,${(await readFile(join(folder, name))).toString("base64")}`);
  }
  await page.setContent(await render(preset, "role-missing"));
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  expect(loaded).toEqual(expect.arrayContaining(["Inter", "Newsreader"]));
  for (const [index, width] of (await widths()).entries()) {
    expect(width).toBeGreaterThan(0);
    expect(Math.abs(width / (before[index] ?? 0) - 1)).toBeLessThan(0.035);
  }
});

test("the list of roles to ask for looks like the fields of the same theme", async () => {
  for (const preset of shippedThemes) {
    await page.setContent(await render(preset, "role-missing"));
    const [list, field] = await page.evaluate(() => {
      const list = document.querySelector("select");
      list?.before(document.createElement("input"));
      return [list, document.querySelector("form select, form input:not([type])")].map((element) => {
        if (element === null) return null;
        const { borderWidth, borderColor, borderRadius, backgroundColor, paddingInline } = getComputedStyle(element);
        return { borderWidth, borderColor, borderRadius, backgroundColor, paddingInline };
      });
    });
    expect(list, preset.id).not.toBeNull();
    expect(list, preset.id).toEqual(field);
  }
});

test("an underlined field stays a line where it has the focus, in the focus colour, three pixels thick", async () => {
  for (const preset of shippedThemes.filter(({ tokens }) => tokens.fields === "underlined")) {
    for (const css of ["", framedStylesheet(preset.tokens, "card")]) {
      const html = await render(preset, "no-credentials");
      await page.setContent(
        css === "" ? html : `<style>${css}</style><div class="gatehouse"><div class="gh-main"><input></div></div>`,
      );
      const field = page.locator("input:not([type=hidden])").first();
      await field.focus();
      const look = await field.evaluate((element) => {
        const { outlineColor, boxShadow, borderRadius, borderWidth, transitionDuration } = getComputedStyle(element);
        return { outlineColor, boxShadow, borderRadius, borderWidth, transitionDuration };
      });
      expect(look, preset.id).toMatchObject({
        outlineColor: "rgba(0, 0, 0, 0)",
        boxShadow: expect.stringMatching(/ 0px -2px 0px 0px inset$/) as string,
        borderRadius: "0px",
        borderWidth: "0px 0px 1px",
      });
    }
  }
});

test("the page is painted once it is whole, and stays where it is while it arrives slowly", async () => {
  const html = await render(shippedThemes[0], "no-credentials");
  const cut = html.indexOf("</form>");
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.write(html.slice(0, cut));
    setTimeout(() => response.end(html.slice(cut)), 500);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const page = await browser.newPage({ viewport: { width: 412, height: 820 } });
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  const shifts = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const entries = (list: PerformanceObserverEntryList) => resolve(list.getEntries().map((one) => one.toJSON()));
        new PerformanceObserver(entries).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve([]), 300));
      }),
  );
  expect(shifts).toEqual([]);
  await page.close();
  server.close();
});

test("an email that is too long for the line goes on from its @", async () => {
  for (const preset of shippedThemes) {
    await page.setContent(await render(preset, "no-credentials"));
    const lines = await page.evaluate(() => {
      const text = document.querySelector(".gh-contact a")?.lastChild;
      const range = new Range();
      if (text) range.selectNodeContents(text);
      return range.getClientRects().length;
    });
    expect(lines, preset.id).toBe(1);
  }
});

test("an email that is too long for the line is cut into halves, not by its last two letters", async () => {
  for (const preset of shippedThemes) {
    await page.setContent(await render(preset, "role-missing"));
    const widths = await page.evaluate(() => {
      const email = document.querySelector<HTMLElement>(".gh-account div > bdi");
      if (!email) return [];
      const box = email.getBoundingClientRect();
      const widthOf = () => {
        const range = new Range();
        range.selectNodeContents(email);
        return [...range.getClientRects()].map(({ width }) => width);
      };
      // The shortest that does not fit into one line any more.
      for (let name = "a"; widthOf().length < 2 && name.length < 99; name += "a")
        email.textContent = `${name}@example.org`;
      return box.width > 0 ? widthOf() : [];
    });
    expect(widths, preset.id).toHaveLength(2);
    expect(Math.min(...widths) / Math.max(...widths), preset.id).toBeGreaterThan(0.6);
  }
});

test("paper shows no form, and all words in black or dark colours, in dark mode too", async () => {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  for (const preset of shippedThemes) {
    for (const reason of ["no-credentials", "role-missing"] as const) {
      await page.setContent(await render(preset, reason));
      const [forms, pale] = await page.evaluate(() => {
        const seen = [...document.querySelectorAll("h1,h2,p,li,a,code,label,form")].filter((element) =>
          element.checkVisibility(),
        );
        const lightness = (element: Element) =>
          Math.max(...(getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
        return [
          seen.filter(({ tagName }) => tagName === "FORM").length,
          seen
            .filter((element) => element.closest(".gh-mark") === null && lightness(element) > 180)
            .map((e) => e.outerHTML),
        ] as const;
      });
      expect(forms, preset.id).toBe(0);
      expect(pale, preset.id).toEqual([]);
    }
  }
  await page.close();
});

test("with forced colours no words touch a border", async () => {
  const page = await browser.newPage({ forcedColors: "active" });
  for (const preset of shippedThemes) {
    await page.setContent(await render(preset, "no-credentials"));
    const room = await page.evaluate(() => {
      const main = document.querySelector("main");
      const heading = document.querySelector("h1");
      if (main === null || heading === null || getComputedStyle(main).borderLeftWidth === "0px") return Infinity;
      return heading.getBoundingClientRect().left - main.getBoundingClientRect().left;
    });
    expect(room, preset.id).toBeGreaterThan(12);
  }
  await page.close();
});
