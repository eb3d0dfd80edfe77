/** "Match my site" in Chromium: what pages of a site look like is read in a hidden frame, and nothing of the site changes. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consolePolicy } from "../../src/gatehouse/http/answer/response-headers.ts";
import type { Proposal } from "../../src/gatehouse/studio/match/match-site.ts";
import { chromiumArguments, ensureChromium } from "../support/chromium.ts";

const words = "<p>We bind books by hand and mend what others throw away, in a workshop by the river.</p>".repeat(3);
const logo = '<svg width="32" height="32" viewBox="0 0 8 8"><path fill="currentColor" d="M0 0h8v8z"/></svg>';
const parts = `<header><a href="/" style="color:#b4231a">${logo}</a></header>
<h1>The workshop</h1>${words}<p class="quiet">${"Open on weekdays. ".repeat(3)}</p>
<article><p>A card with some words in it</p></article><a class="button" href="/join">Join the guild</a>`;
const plain = `body{margin:0;font:16px/1.6 Georgia,serif} h1{font:700 40px Helvetica,sans-serif} article{width:700px;height:200px;padding:24px;border:1px solid #ccc;border-radius:8px}
.button{display:inline-block;padding:12px 24px;border-radius:99px;color:#fff;background:#b4231a} .quiet{color:#6b6b6b}`;
const page = (css: string, body = parts, title = "The workshop") =>
  `<!doctype html><html class="light"><head><title>${title} | Quire</title><link rel="icon" href="/icon.svg"><style>${plain}${css}</style></head><body>${body}</body></html>`;

const pages: Readonly<Record<string, string>> = {
  "/studio": `<!doctype html><script src="/studio.js"></script>`,
  "/": page(
    `body{background:#faf6ee;color:#201a14} @media (prefers-color-scheme:dark){body{background:#17130f;color:#f2ece2}}`,
    `${parts}<script>localStorage.setItem("visited", "yes"); document.body.textContent = ""</script>`,
  ),
  "/about": page(`body{background:#faf6ee;color:#201a14}`, `<h1>About</h1>${words}`, "About"),
  "/switch": page(
    `body{background:#fff;color:#222;transition:background-color 2s,color 2s} .dark body{background:#101418;color:#eee}`,
  ),
  "/attribute": page(`body{background:#fff;color:#222} [data-theme="dark"] body{background:#101418;color:#eee}`),
  "/links": page(
    `body{background:#fff;color:#222} p a{color:#0b5fa5} h3 a{color:inherit}`,
    `<h3><a href="/a">A long title that leads to an article, as on many first pages</a></h3>${words}<p>Read <a href="/b">the story of our workshop</a> first.</p>`,
  ),
  "/unseen": page(
    `body{background:#fff;color:#222} .menu a{color:#0b5fa5} .clip{position:fixed;clip:rect(0,0,0,0)}
.path{position:absolute;clip-path:inset(50%)} .pixel{position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap}
.above{position:absolute;top:-60px} .aside{position:absolute;left:-9999px}`,
    `${["clip", "path", "pixel", "above", "aside"].map((name) => `<div class="${name}"><a href="#main">Skip to the content of this page</a></div>`).join("")}
<a class="clip" href="#main">Skip to the content of this page</a>${words}<div class="menu"><a href="/b">Our story</a></div>`,
  ),
  "/cdn": page(
    `body{background:#fff;color:#222}`,
    `<a href="/cdn"><img src="https://cdn.example/mark.png" style="width:40px;height:40px"></a>${words}`,
  ),
  "/night": page(`body{background:#0b1020;color:#e8eaf6}`),
  "/tokens": page(
    `:root{color-scheme:light dark} body{background:light-dark(#fffefa,#0e1411);color:light-dark(#111,#eee)}`,
  ),
  "/forbidden": page(`body{background:#eef4f0;color:#14261c}`),
  "/typefaces": page(
    `@font-face{font-family:"Quire Text";src:url("https://fonts.example/q.woff2") format("woff2");font-weight:300}
@font-face{font-family:"Quire Text";src:url(fonts/old.woff) format("woff"),url("fonts/text.woff2?v=1") format("woff2");font-weight:400 700;unicode-range:U+20-7e, u+a0-ff}
@font-face{font-family:"Quire Text";src:url(/fonts/slanted.woff2) format("woff2");font-style:italic}
@font-face{font-family:"Quire Title";src:url(/members/title.woff2) format("woff2");font-weight:bold}
body{background:#fff;color:#222;font-family:"Quire Text",Georgia,serif} h1{font-family:"Quire Title",sans-serif}`,
  ),
  "/nightfall": page(`body{background:#fff;color:#222} .dark body{color:#fff}`),
  "/hue": page(
    `:root{--brand-width:1rem;--accent:oklch(0.6 0.15 var(--hue))} body{background:oklch(0.95 0.02 var(--hue));color:#222} h1{color:var(--accent)}`,
    `${parts}<script>document.documentElement.style.setProperty("--hue", "250")</script>`,
  ),
  "/drawn": page(
    `:root{--night:oklch(0.6 0.2 30)} body{background:#fff;color:#222} stop{stop-color:var(--night)} .half{fill:oklch(0.5 0.1 200 / 0.5)}`,
    `<svg width="0" height="0"><linearGradient id="dusk"><stop/></linearGradient><symbol id="leaf"><path fill="currentColor" d="M0 0h4v4z"/></symbol></svg>
<header><a href="/drawn" style="color:#b4231a"><svg width="32" height="32" viewBox="0 0 8 8"><path fill="url(#dusk)" d="M0 0h8v8z"/><path class="half" d="M0 0h2v2z"/><use href="#leaf"/></svg></a></header>${words}`,
  ),
  "/same": page(
    `body{background:#fff;color:#222} .dark body{background:#101418;color:#eee}`,
    `<header><a href="/same" style="color:inherit"><svg width="32" height="32"><path fill="#a8281c" d="M0 0h8v8z"/></svg></a></header>${words}`,
  ),
  "/search": page(
    `body{background:#fff;color:#222} header{background:#f0f2f6} select{border:0;background:transparent} .button{border-radius:8px}`,
    `<header><select><option>Automatic</option></select></header><h4 class="astro-abcd1234 title" style="font:600 18px Courier,monospace">Small</h4>${words}<a class="button" href="/join">Join the guild</a>`,
  ),
  "/light": page(
    `body{background:#fff;color:#222} .glow{position:absolute;inset:0} .glow::after{content:"";position:absolute;width:720px;height:240px;background:radial-gradient(rgba(255,120,0,.2),rgba(255,120,0,0))}`,
    `<div class="glow"></div>${parts}`,
  ),
  "/scripted": `<!doctype html><title>App</title><style>${plain}body{background:#f4f1ff;color:#1c1433}</style><div id="app"></div>
<script>document.getElementById("app").innerHTML = ${JSON.stringify(parts)}</script>`,
};

const font = readFileSync(resolve(import.meta.dirname, "../../src/gatehouse/ui/fonts/newsreader-latin.woff2"));

let server: Server;
let browser: Browser;
let studio: Page;
let origin: string;

beforeAll(async () => {
  const entry = resolve(import.meta.dirname, "../../src/gatehouse/studio/match/match-site.ts");
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "match" } },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && "output" in output ? output.output : [];
  const script = chunk?.type === "chunk" ? chunk.code : "";
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const isFont = path.startsWith("/fonts/");
    const html = path === "/studio.js" ? script : isFont ? font : pages[path];
    response.statusCode = path.startsWith("/members/") ? 401 : html === undefined ? 404 : 200;
    response.setHeader("content-type", path === "/studio.js" ? "text/javascript" : isFont ? "font/woff2" : "text/html");
    // The studio's own policy allows what is needed here.
    if (path === "/studio") response.setHeader("content-security-policy", consolePolicy);
    if (path === "/forbidden") response.setHeader("x-frame-options", "DENY");
    response.end(html);
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  studio = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await studio.goto(`${origin}/studio`);
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

interface InStudio {
  readonly match: { matchSite(site: { pages: string[]; origin: string }): Promise<Proposal> };
}

const matched = (...paths: string[]): Promise<Proposal> =>
  studio.evaluate(([paths, origin]) => (window as unknown as InStudio).match.matchSite({ pages: paths, origin }), [
    paths,
    origin,
  ] as const);

const pageColours = ({ settings }: Proposal) => [settings.overrides.light?.page, settings.overrides.dark?.page];

describe("match my site", () => {
  test("takes page, words, button, typefaces, corners, name and mark from the site's own pages", async () => {
    const proposal = await matched("/", "/about");
    const { settings, layout, name, pictures, pages: read, unread } = proposal;
    expect(pageColours(proposal)).toEqual(["#faf6ee", "#17130f"]);
    expect(settings.overrides.light).toMatchObject({ text: "#201a14" });
    expect(settings.brand.colour).toBe("#b4231a");
    expect([layout, name, read, unread]).toEqual(["card", "Quire", ["/", "/about"], []]);
    expect(proposal.evidence).toContainEqual({
      what: "light.accent",
      from: "/ a.button",
      value: "#b4231a",
      became: "#b4231a",
    });
    const became = (what: string) => proposal.evidence.find((each) => each.what === what)?.became;
    expect([became("body"), became("radius"), became("buttons"), became("surface")]).toEqual([
      "oldstyle",
      "medium",
      "pill",
      "outline",
    ]);
    expect(pictures.mark).toEqual({ svg: expect.stringContaining('fill="#b4231a"') });
    expect(pictures.icon).toEqual({ url: `${origin}/icon.svg` });
  });

  test("runs no script of the site, stores nothing and leaves no frame behind", async () => {
    await matched("/");
    const left = await studio.evaluate(() => [localStorage.length, document.querySelectorAll("iframe").length]);
    expect(left).toEqual([0, 0]);
  });

  test.each([
    ["a class, while colours are in transition", "/switch", ["#ffffff", "#101418"]],
    ["an attribute", "/attribute", ["#ffffff", "#101418"]],
    ["light-dark()", "/tokens", ["#fffefa", "#0e1411"]],
  ])("finds the dark look that a site has by %s", async (_, path, colours) => {
    const { looks, evidence } = await matched(path);
    expect(looks).toEqual({ light: true, dark: true });
    expect(["light.page", "dark.page"].map((what) => evidence.find((each) => each.what === what)?.value)).toEqual(
      colours,
    );
  });

  test("says that a site has one look only", async () => {
    expect((await matched("/night")).looks).toEqual({ light: false, dark: true });
    expect((await matched("/about")).looks).toEqual({ light: true, dark: false });
  });

  test("reads a page that may not be shown in a frame from its HTML, and says so", async () => {
    const { evidence, unread, looks } = await matched("/forbidden");
    expect(unread).toContainEqual({ code: "frame-refused", about: "/forbidden" });
    expect(evidence.find(({ what }) => what === "light.page")?.value).toBe("#eef4f0");
    expect(looks).toEqual({ light: true, dark: false });
  });

  test("lets scripts run where a page is empty without them, and says so", async () => {
    const { evidence, unread } = await matched("/scripted");
    expect(unread).toContainEqual({ code: "needs-scripts", about: "/scripted" });
    expect(evidence.find(({ what }) => what === "light.page")?.value).toBe("#f4f1ff");
  });

  test("lets scripts run where colours are made from a property that only they set, and says so", async () => {
    const { evidence, unread } = await matched("/hue");
    expect(unread).toContainEqual({ code: "colours-of-scripts", about: "/hue" });
    expect(evidence.find(({ what }) => what === "light.page")?.value).toMatch(/^#e/);
  });

  test("takes no look in which words cannot be seen", async () => {
    expect((await matched("/nightfall")).looks).toEqual({ light: true, dark: false });
  });

  test("takes a drawn mark with its gradients, its symbols and its transparency, in colours that every program knows", async () => {
    const { mark } = (await matched("/drawn")).pictures;
    const svg = mark !== null && "svg" in mark ? mark.svg : "";
    expect(svg).toContain('fill="url(#dusk)"');
    expect(svg).toMatch(/<stop[^>]*stop-color="#[0-9a-f]{6}"/);
    expect(svg).toMatch(/<path[^>]*fill="#[0-9a-f]{6}"[^>]*fill-opacity="0\.5"/);
    expect(svg).toMatch(/^<svg[^>]* color="#b4231a"/);
    expect(svg).toContain('<symbol id="leaf"');
    expect(svg).not.toContain("oklch");
  });

  test("takes a drawing once that is the same in light and in dark, where the words around it are not", async () => {
    const { pictures, looks } = await matched("/same");
    expect(looks).toEqual({ light: true, dark: true });
    expect([pictures.mark, pictures.markDark]).toEqual([{ svg: expect.stringContaining("#a8281c") }, null]);
  });

  test("leaves out a field without an edge of its own, and takes small headings where there are no others", async () => {
    const { settings, evidence } = await matched("/search");
    const of = (what: string) => evidence.find((each) => each.what === what);
    expect(of("light.field")).toBeUndefined();
    expect(of("radius")).toMatchObject({ value: "8px", became: "medium" });
    expect(of("heading")).toMatchObject({ from: "/search h4.title", became: "mono" });
    expect(settings.overrides.type?.scale ?? "modest").toBe("modest");
  });

  test("sees a light that stands after the words of a box", async () => {
    const { settings } = await matched("/light");
    expect(settings.overrides.light?.wash).toMatch(/^#f[c-f]/);
    expect(settings.overrides.light?.glow ?? "#ffffff").toBe("#ffffff");
  });

  test("takes the colour of links from those among words, not from titles that are links", async () => {
    expect((await matched("/links")).settings.overrides.light?.link).toBe("#0b5fa5");
  });

  test("takes no colour from links that only a screen reader or the keyboard finds", async () => {
    expect((await matched("/unseen")).settings.overrides.light?.link).toBe("#0b5fa5");
  });

  test("offers the site's own typefaces: upright files of this origin that strangers get, with letters that stand in", async () => {
    const { fonts, siteFonts } = await matched("/typefaces");
    expect(siteFonts).toContain("Quire Text");
    const file = { path: "/fonts/text.woff2?v=1", weights: [400, 700], range: "U+20-7E,U+A0-FF" };
    expect(fonts).toEqual({
      body: { family: "Quire Text", files: [file], standIn: expect.objectContaining({ local: "serif" }) },
    });
    // By the serif that the machine has: DejaVu's is wide, Liberation's is not.
    expect(fonts?.body?.standIn?.sizeAdjust).toBeGreaterThan(80);
    expect(fonts?.body?.standIn?.sizeAdjust).toBeLessThan(115);
    expect((await matched("/about")).fonts).toBeNull();
  });

  test("says where a mark comes from that cannot be taken over", async () => {
    const { pictures, unread } = await matched("/cdn");
    expect(pictures.mark).toBeNull();
    expect(unread).toEqual([
      { code: "picture-elsewhere", about: "https://cdn.example" },
      { code: "no-mark", about: "/cdn" },
    ]);
  });

  test("opens no page of another origin, and says when there was nothing to read", async () => {
    await expect(matched("https://example.org/", "//example.org/")).rejects.toThrow(
      "No page of the site could be read.",
    );
  });
});
