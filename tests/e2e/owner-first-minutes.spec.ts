/**
 * The first minutes of an owner who never saw the studio: a mark, the look of the site, words for an expired session in two
 * languages, whom to ask, published, and taken back. Presses of the pointer and loads of the page are counted in the browser.
 */
import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import sharp from "sharp";
import type { Database } from "../../db/repositories/contract.ts";
import { expect, testUnframed as test } from "./fixtures.ts";
import { openPastSession } from "./past-session.ts";

const fewEnough = 20;
const email = "desk@first-minutes.example";
const telephone = "+49 30 5550101";
const wordsIn = {
  en: { heading: "You were away for long", explanation: "Nothing you wrote is lost. Sign in, and go on." },
  de: { heading: "Sie waren lange fort", explanation: "Nichts ist verloren. Melden Sie sich an, und es geht weiter." },
} as const;
type Language = keyof typeof wordsIn;
const languages = ["en", "de"] as const;
/** Teal, which neither a theme nor the site has. */
const markColour = [10, 107, 94] as const;

/** Of a refusal, which differs each time. */
const reference = /(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/;

/** What a visitor meets. */
interface Met {
  readonly status: number | undefined;
  readonly heading: string;
  readonly page: string;
  /** Colour in the middle of the mark that is a picture; null without one. */
  readonly mark: readonly number[] | null;
  readonly button: string;
  /** Where the links to people lead; a mail is begun with what the visitor met, which differs each time. */
  readonly contacts: readonly string[];
}

declare global {
  /** In the page of this test. */
  var presses: number;
}

/**
 * Counts presses in the page and in its frames, whose own scripts do not run. As they leave the page: a press under which something
 * moved is stopped on its way in, and made once more.
 */
function countPresses(): void {
  globalThis.presses = 0;
  const count = ({ isTrusted }: Event) => {
    if (isTrusted) globalThis.presses += 1;
  };
  addEventListener("pointerdown", count);
  const watchFrame = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("pointerdown", count);
  };
  document.addEventListener("load", watchFrame, true);
}

/** The owner's hand. */
function handOf(page: Page) {
  /** Presses that this test makes, and choices that a browser offers in windows of its own. */
  let made = 0;
  let chosen = 0;
  let loads = 0;
  page.on("framenavigated", (frame) => (loads += frame === page.mainFrame() ? 1 : 0));
  const press = async (target: Locator) => {
    made += 1;
    await target.click();
  };
  return {
    press,
    async choose(select: Locator, label: string) {
      await press(select);
      chosen += 1;
      await select.selectOption({ label });
    },
    async chooseFile(button: Locator, file: { name: string; mimeType: string; buffer: Buffer }) {
      const chooser = page.waitForEvent("filechooser");
      await press(button);
      chosen += 1;
      await (await chooser).setFiles(file);
    },
    /** Over all that stands in the text that is pressed on the page. */
    async write(text: Locator, words: string) {
      await press(text);
      await expect(text).toBeFocused();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(words);
      await expect(text).toHaveText(words);
    },
    async counted() {
      const presses = await page.evaluate(() => globalThis.presses);
      return { presses, made, all: presses + chosen, loads };
    },
  };
}

interface Visit {
  readonly database: Database;
  readonly origin: string;
  readonly memberId: string;
  /** When the session began, in milliseconds since 1970. */
  readonly createdAt: number;
}

/** Somebody whose session has expired, at a page for members. */
async function meet(
  browser: Browser,
  { database, origin, memberId, createdAt }: Visit,
  language: Language,
): Promise<Met> {
  const locale = { en: "en-GB", de: "de-DE" }[language];
  const context = await browser.newContext({ baseURL: origin, locale, colorScheme: "light" });
  await openPastSession(context, database, origin, { memberId, createdAt });
  const page = await context.newPage();
  const answer = await page.goto("/members");
  const mark = page.locator(".gh-own-mark img");
  const met = {
    status: answer?.status(),
    heading: await page.getByRole("heading", { level: 1 }).innerText(),
    page: (await page.locator("main").innerText()).replace(reference, ""),
    mark: (await mark.count()) === 0 ? null : await mark.evaluate(middleOf),
    button: await page
      .locator("button[type=submit]")
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor),
    contacts: await page
      .locator('a[href^="mailto:"], a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").replace(/\?.*/, ""))),
  };
  await context.close();
  return met;
}

async function middleOf(element: Element): Promise<number[]> {
  const image = element as HTMLImageElement;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const drawing = canvas.getContext("2d");
  drawing?.drawImage(image, 0, 0);
  return [...(drawing?.getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1).data ?? [])].slice(0, 3);
}

/** The accent of the site's own pages, in light. */
async function accentOf(browser: Browser, origin: string): Promise<string> {
  const page = await browser.newPage({ colorScheme: "light" });
  await page.goto(origin);
  const accent = await page.locator("header svg rect").evaluate((rect) => getComputedStyle(rect).fill);
  await page.close();
  return accent;
}

async function delayScripts(context: BrowserContext, milliseconds: number): Promise<void> {
  await context.route(
    (url) => url.pathname.endsWith(".js"),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await route.continue();
    },
  );
}

for (const { title, late } of [
  { title: "", late: 0 },
  { title: ", also where every script comes late", late: 600 },
]) {
  test(`mark, look, words in two languages and contact are published and taken back in under ${fewEnough} presses, without a page load${title}`, async ({
    page,
    context,
    browser,
    site: { origin },
    database,
    addMember,
    login,
  }) => {
    const { id: memberId } = await addMember({ name: "Jonas Weber" });
    // One time for all visits: the page says on which day it ended.
    const createdAt = Date.now() - 200 * 24 * 60 * 60_000;
    const meetIn = (language: Language) => meet(browser, { database, origin, memberId, createdAt }, language);
    const before = { en: await meetIn("en"), de: await meetIn("de") };
    const accent = await accentOf(browser, origin);
    const buffer = await sharp({
      create: { width: 96, height: 96, channels: 3, background: `rgb(${markColour.join(",")})` },
    })
      .png()
      .toBuffer();

    await login(context, await addMember({ name: "Greta Holm", roles: ["owner"] }));
    await context.addInitScript(countPresses);
    if (late > 0) await delayScripts(context, late);
    await page.goto("/admin/page/studio");
    const shown = page.frameLocator("main iframe");
    const heading = shown.getByRole("heading", { level: 1 });
    await expect(heading).toBeVisible();
    const { press, choose, chooseFile, write, counted } = handOf(page);
    const parts = page.getByRole("navigation");
    const button = (name: string) => page.getByRole("button", { name, exact: true });

    await press(parts.getByRole("button", { name: "Look" }));
    await press(button("Match my site"));
    await press(button("Use this look"));
    await expect(shown.getByRole("button", { name: "Sign in", exact: true })).toHaveCSS("background-color", accent);
    // One's own mark is in view, and takes the place of the one that was found.
    await expect(button("Upload: Mark on light")).toBeInViewport();
    const file = { name: "first-minutes.png", mimeType: "image/png", buffer };
    await chooseFile(button("Upload: Mark on light"), file);
    await expect(page.getByText("first-minutes.png is on the page.")).toBeVisible();

    await choose(page.getByLabel("Reason", { exact: true }), "Sign-in expired");
    await expect(heading).toHaveText("Your sign-in has expired");
    const text = (part: string) => shown.locator(`[data-path$=".session-expired.${part}"]`);
    await write(text("heading"), wordsIn.en.heading);
    await write(text("explanation"), wordsIn.en.explanation);
    await choose(page.getByLabel("Language", { exact: true }), "Deutsch");
    await expect(heading).toHaveText("Ihre Anmeldung ist abgelaufen");
    await write(text("heading"), wordsIn.de.heading);
    await write(text("explanation"), wordsIn.de.explanation);

    await press(parts.getByRole("button", { name: "Contact" }));
    await press(page.getByLabel("Email address"));
    await page.keyboard.type(email);
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Telephone")).toBeFocused();
    await page.keyboard.type(telephone);
    await expect(shown.getByRole("link", { name: telephone })).toBeVisible();

    await press(button("Publish"));
    await press(button("Publish now"));
    await expect(page.getByRole("dialog", { name: "Published" })).toBeVisible();
    for (const language of languages) {
      const met = await meetIn(language);
      expect(met).toMatchObject({
        ...{ status: 401, heading: wordsIn[language].heading, button: accent, mark: markColour },
        contacts: [`mailto:${email}`, `tel:${telephone.replaceAll(" ", "")}`],
      });
      expect(met.page).toContain(wordsIn[language].explanation);
    }

    await press(button("Undo publishing"));
    await expect(page.getByRole("dialog", { name: "Taken back" })).toBeVisible();
    for (const language of languages) expect(await meetIn(language)).toEqual(before[language]);

    const { presses, made, all, loads } = await counted();
    expect(presses).toBe(made);
    expect(all).toBeLessThan(fewEnough);
    expect(loads).toBe(0);
  });
}
