/** Measured in Chromium before publishing: text wider than the screen, text that is cut off, targets that are hard to hit. */
import { resolve } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Trouble } from "../../src/gatehouse/studio/publishing/measure-page.ts";
import { chromiumArguments, ensureChromium } from "../support/chromium.ts";

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const entry = resolve(import.meta.dirname, "../../src/gatehouse/studio/publishing/measure-page.ts");
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "measure" } },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && "output" in output ? output.output : [];
  script = chunk?.type === "chunk" ? chunk.code : "";
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
});
afterAll(() => browser.close());

async function measured(body: string): Promise<Trouble[]> {
  await page.setContent(`<!doctype html><style>*{margin:0;font:16px/24px sans-serif}</style>${body}`);
  await page.evaluate(script.replace(/^(?:var|const|let) measure/m, "globalThis.measure"));
  return page.evaluate<Trouble[]>("measure.troublesIn(document)");
}

const long = "W".repeat(60);

test.each<[what: string, body: string, found: Partial<Trouble>[]]>([
  [
    "text that is wider than the screen, with its path and block",
    `<div data-block="heading"><h1><span data-path="copy.en.signIn.heading">${long}</span></h1></div>`,
    [{ kind: "tooWide", path: "copy.en.signIn.heading", block: "heading" }],
  ],
  [
    "only the innermost element that is too wide",
    `<main><div><p style="width:700px">Wide</p></div></main>`,
    [{ kind: "tooWide", text: "Wide", path: null, block: null }],
  ],
  [
    "what is too wide, and not what scrolls by itself on the same page",
    `<div style="overflow:auto"><p style="width:900px">Scrolls</p></div><p style="width:700px">Wide</p>`,
    [{ kind: "tooWide", text: "Wide" }],
  ],
  [
    "text to the left of the screen, on a page that is read from the right",
    `<div dir="rtl"><script>document.documentElement.dir = "rtl"</script><p style="width:700px">نص</p></div>`,
    [{ kind: "tooWide", text: "نص" }],
  ],
  [
    "text that its box cuts off",
    `<p style="width:100px;overflow:hidden;white-space:nowrap">Some words that do not fit</p>`,
    [{ kind: "clipped", text: "Some words that do not fit" }],
  ],
  [
    "text that is cut off below",
    `<p style="width:100px;height:24px;overflow:hidden">Some words that do not fit</p>`,
    [{ kind: "clipped" }],
  ],
  [
    "two small buttons beside each other",
    `<button style="width:16px;height:16px;padding:0" aria-label="One"></button><button style="width:16px;height:16px;padding:0" aria-label="Other"></button>`,
    [
      { kind: "smallTarget", text: "One" },
      { kind: "smallTarget", text: "Other" },
    ],
  ],
])("finds %s", async (_, body, found) => {
  expect(await measured(body)).toMatchObject(found);
});

test.each([
  ["a long word that breaks", `<p style="overflow-wrap:anywhere">${long}</p>`],
  ["a box that scrolls by itself", `<div style="overflow:auto"><p style="width:700px">Wide</p></div>`],
  [
    "what only screen readers get",
    `<p style="position:absolute;width:20px;height:20px;overflow:hidden;clip-path:inset(50%)">${long}</p>`,
  ],
  ["a small target that stands alone", `<button style="width:16px;height:16px;padding:0" aria-label="One"></button>`],
  ["a link in a sentence", `<p>Read <a href="/a">the story</a> and <a href="/b">more</a> of it</p>`],
  [
    "a small box with a label that can be pressed",
    `<label style="display:block;padding:8px"><input type="checkbox"> Stay signed in</label><button style="height:40px">Sign in</button>`,
  ],
])("leaves alone %s", async (_, body) => {
  expect(await measured(body)).toEqual([]);
});
