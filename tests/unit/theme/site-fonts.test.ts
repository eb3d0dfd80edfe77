/** A typeface of the site's own: read from its style sheets, printed from checked values alone, and open to strangers. */
import { describe, expect, it } from "vitest";
import { refusalPolicy } from "../../../src/gatehouse/http/answer/response-headers.ts";
import { commandsBetween } from "../../../src/gatehouse/core/page/commands-between.ts";
import { pageDifference } from "../../../src/gatehouse/core/page/difference.ts";
import { pageDocumentSchema } from "../../../src/gatehouse/core/page/document.ts";
import { readPageFile, writePageFile } from "../../../src/gatehouse/core/page/page-file.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { checkFonts, type FontAnswer } from "../../../src/gatehouse/core/theme/check-fonts.ts";
import { matchFonts } from "../../../src/gatehouse/core/theme/match-fonts.ts";
import { pageThemesOf, pageThemesSchema } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { themeSettingsSchema } from "../../../src/gatehouse/core/theme/settings.ts";
import { filesOfSiteFonts, type SiteFont } from "../../../src/gatehouse/core/theme/site-font.ts";
import type { SiteFontFace, SiteReading, SiteSample } from "../../../src/gatehouse/core/theme/site-reading.ts";
import {
  accountStylesheet,
  framedStylesheet,
  refusalStylesheet,
} from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { samplePolicy } from "../access/sample-policy.ts";
import { createFontAnswers } from "../../../src/gatehouse/server/page/font-answers.ts";

const latin = "U+20-7E,U+A0-FF";
const font: SiteFont = {
  family: "Public Sans",
  files: [
    { path: "/fonts/public-sans.woff2", weights: [400, 700], range: latin },
    { path: "/fonts/public-sans-ext.woff2?v=2", weights: [400, 700], range: "U+100-17F" },
  ],
  standIn: { local: "sans", sizeAdjust: 104.2, ascent: 91, descent: 22 },
};
const pageWith = (siteFonts: unknown) =>
  pageDocumentSchema.parse({
    ...shippedDocument(),
    theme: { preset: "almanac", brand: { siteFonts }, overrides: { type: { body: "inter", heading: "inter" } } },
  });
const themesOf = (siteFonts: unknown) => pageThemesOf(pageWith(siteFonts), shippedThemes);
const { site: tokens } = themesOf({ body: font, heading: font });
const url = { font: (name: string) => `/_gatehouse/fonts/${name}` };

describe("on the page", () => {
  it("is declared once, shows text at once in letters of the same room, and leaves ours out", () => {
    const css = refusalStylesheet(tokens, "card", undefined, url);
    expect(css).toContain(
      `@font-face{font-family:"site-text";src:url("/fonts/public-sans.woff2") format("woff2");font-weight:400 700;font-display:swap;unicode-range:${latin}}`,
    );
    expect(css).toMatch(/font-family:"site-text fallback";src:local\("Arial"\)[^}]*size-adjust:104\.2%/);
    expect(css).toContain('--body-font:"site-text","site-text fallback",ui-sans-serif');
    expect(css).toContain("--heading-font:var(--body-font)");
    expect(css).not.toMatch(/_gatehouse\/fonts|site-heading|Public Sans/);
  });

  it("opens the policy for fonts of this site, and only then", () => {
    expect(refusalPolicy(refusalStylesheet(tokens, "card", undefined, url), "", false)).toContain("font-src 'self'");
    const system = {
      ...tokens,
      siteFonts: undefined,
      type: { ...tokens.type, body: "sans", heading: "sans" },
    } as const;
    expect(refusalPolicy(refusalStylesheet(system, "card", undefined, url), "", false)).not.toContain("font-src");
  });

  it("is not asked for on another host, nor in the site's layout, which brings it itself", () => {
    for (const css of [
      refusalStylesheet(tokens, "card"),
      framedStylesheet(tokens, "card"),
      accountStylesheet(tokens, true, url),
    ])
      expect(css).not.toContain("@font-face");
    expect(accountStylesheet(tokens, false, url)).toContain('url("/fonts/public-sans.woff2")');
  });

  it("stays in a revision, in what differs between two, and in the edits that lead back", () => {
    expect(pageThemesSchema.parse(JSON.parse(JSON.stringify(themesOf({ body: font })))).site.siteFonts).toEqual({
      body: font,
    });
    const [before, after] = [pageWith(undefined), pageWith({ body: font })];
    expect(pageDifference(before, after)).toEqual([
      expect.objectContaining({
        path: "theme.brand.siteFonts.body",
        before: "",
        after: "Public Sans (/fonts/public-sans.woff2, /fonts/public-sans-ext.woff2?v=2)",
      }),
    ]);
    for (const [from, to] of [
      [before, after],
      [after, before],
      [pageWith({ heading: font }), after],
    ] as const)
      expect(commandsBetween(from, to)).not.toBeNull();
  });
});

it("goes along in a file of the page", () => {
  const document = pageWith({ body: font });
  const text = writePageFile({ document, themes: themesOf({ body: font }), pictures: [] }, "Quire", 0);
  expect(readPageFile(text, shippedThemes)).toMatchObject({ ok: true, file: { document } });
});

describe("a hostile value is refused", () => {
  const file = { path: "/a.woff2", weights: [400, 400] };
  it.each([
    "https://evil.example/a.woff2",
    "//evil.example/a.woff2",
    "/\\evil.example/a.woff2",
    "a.woff2",
    "data:font/woff2;base64,AAAA.woff2",
    "/../a.woff2",
    "/fonts/../../a.woff2",
    "/fonts/%2e%2e/a.woff2",
    "/fonts%2fa.woff2",
    '/a".woff2',
    "/a'.woff2",
    "/a).woff2",
    "/a(.woff2",
    "/a;b.woff2",
    "/a}.woff2",
    "/a\n.woff2",
    "/a\u0000.woff2",
    "/a%0a.woff2",
    "/a b.woff2",
    "/</style><script>.woff2",
    "/a.woff2#x",
    "/a.woff2?x=%22)",
    "/admin",
    "/a.ttf",
    `/${"a".repeat(300)}.woff2`,
  ])("as a path: %j", (path) => {
    const settings = { preset: "almanac", brand: { siteFonts: { body: { ...font, files: [{ ...file, path }] } } } };
    expect(themeSettingsSchema.safeParse(settings).success).toBe(false);
  });

  it.each([
    ["a family", { family: 'x";}body{display:none}' }],
    ["a family", { family: "</style><script>" }],
    ["letters", { files: [{ ...file, range: "U+20;src:url(//evil.example)" }] }],
    ["letters", { files: [{ ...file, range: "u+20-7e, url(x)" }] }],
    ["a weight", { files: [{ ...file, weights: ["400;src:url(//evil.example)", 700] }] }],
    ["a weight", { files: [{ ...file, weights: [700, 400] }] }],
    ["a measure", { standIn: { local: "sans", sizeAdjust: "100%;}", ascent: 90, descent: 20 } }],
    ["a measure", { standIn: { local: "sans", sizeAdjust: Number.POSITIVE_INFINITY, ascent: 90, descent: 20 } }],
    ["a system font", { standIn: { local: 'x");}', sizeAdjust: 100, ascent: 90, descent: 20 } }],
    ["files without end", { files: Array.from({ length: 13 }, () => file) }],
    ["a property", { src: "url(//evil.example)" }],
  ])("as %s", (_, rest) => {
    const settings = { preset: "almanac", brand: { siteFonts: { body: { ...font, ...rest } } } };
    expect(themeSettingsSchema.safeParse(settings).success).toBe(false);
  });
});

describe("read from a site", () => {
  const face = (family: string, path: string, weights: [number, number], range?: string): SiteFontFace => ({
    ...{ family, path, weights },
    ...(range !== undefined && { range }),
  });
  const plain: SiteSample = {
    ...{
      role: "text",
      from: "/ p",
      share: 1000,
      colour: "#1c1917",
      ground: "#ffffff",
      behind: "#ffffff",
      border: null,
    },
    ...{ shadow: "none", radius: 0, height: 24, padding: 0, family: "Public Sans", stack: '"Public Sans"', size: 16 },
    ...{ weight: 400, tracking: 0, isUppercase: false, lineHeight: 1.6 },
  };
  const reading = (fontFaces: SiteFontFace[], heading = "Public Sans"): SiteReading => ({
    ...{ pages: ["/"], name: null, dark: null, fontFiles: ["Public Sans"], mark: null, markDark: null, icon: null },
    unread: [],
    standIns: {},
    fontFaces,
    light: {
      ...{ page: "#ffffff", pattern: "plain", stops: [], properties: [] },
      samples: [plain, { ...plain, role: "heading", family: heading, size: 40, weight: 800 }],
    },
  });

  it("takes of a variable font its file, and of single weights those that words and headings need", () => {
    const variable = matchFonts(reading([face("Public Sans", "/v.woff2", [100, 900])]));
    expect(variable && filesOfSiteFonts(variable).map(({ path }) => path)).toEqual(["/v.woff2"]);
    const single = [300, 400, 600, 800].map((weight) => face("Public Sans", `/${weight}.woff2`, [weight, weight]));
    const chosen = matchFonts(reading(single));
    expect(chosen && filesOfSiteFonts(chosen).map(({ path }) => path)).toEqual([
      "/400.woff2",
      "/600.woff2",
      "/800.woff2",
    ]);
  });

  it("takes running text and headings apart where they differ, and files of Latin letters first", () => {
    const cyrillic = "U+400-4FF";
    const faces = [
      face("Public Sans", "/cyr.woff2", [400, 700], cyrillic),
      face("Public Sans", "/lat.woff2", [400, 700], latin),
      face("Recoleta", "/rec.woff2", [800, 800]),
    ];
    const { body, heading } = matchFonts(reading(faces, "Recoleta")) ?? {};
    expect(body?.files.map(({ path }) => path)).toEqual(["/lat.woff2", "/cyr.woff2"]);
    expect(heading).toMatchObject({ family: "Recoleta", files: [{ path: "/rec.woff2" }] });
  });

  it("is that of the words for headings too, where the site has none", () => {
    const faces = [face("Public Sans", "/v.woff2", [100, 900])];
    const { light, ...rest } = reading(faces);
    const words = light && { ...light, samples: light.samples.filter(({ role }) => role === "text") };
    expect(matchFonts({ ...rest, light: words })?.heading).toMatchObject({ family: "Public Sans" });
  });

  it("offers nothing where the site's typefaces are not files of its own", () => {
    expect(matchFonts(reading([]))).toBeNull();
    expect(matchFonts(reading([face("Another", "/a.woff2", [400, 400])]))).toBeNull();
  });
});

describe("before publishing", () => {
  const answers = (one: FontAnswer | null) => new Map(font.files.map(({ path }) => [path, one]));
  const found = (one: FontAnswer | null) =>
    checkFonts(themesOf({ body: font }), answers(one)).map(({ level, what, path }) => [level, what.id, path]);

  it("a file that strangers do not get, or that is no font, keeps the page back", () => {
    const closed = ["error", "font-closed", "theme.brand.siteFonts"];
    expect(found({ status: 401, isFont: false, bytes: null })).toEqual([closed, closed]);
    expect(found({ status: 200, isFont: false, bytes: 10 })).toEqual([closed, closed]);
    expect(found({ status: 200, isFont: true, bytes: 40_000 })).toEqual([]);
    expect(found(null)).toEqual([]);
  });

  it("says from which weight on people wait, for the files that a page in Latin letters asks for", () => {
    expect(found({ status: 200, isFont: true, bytes: 100 * 1024 + 1 })).toEqual([
      ["warning", "fonts-heavy", "theme.brand.siteFonts"],
    ]);
  });

  it("each file is asked for as a stranger would, and a guarded one is told without asking", async () => {
    const asked: string[] = [];
    const askForFonts = createFontAnswers({
      policies: { current: () => Promise.resolve(samplePolicy()) },
      configuration: { location: { base: "/docs", trailingSlash: "ignore" } },
      origin: "https://quire.example",
      fetch: (input, init) => {
        const url = String(input instanceof Request ? input.url : input);
        asked.push(url);
        expect(init).toMatchObject({ redirect: "manual" });
        expect(new Headers(init?.headers).has("cookie")).toBe(false);
        if (url.endsWith("/down.woff2")) return Promise.reject(new Error("unreachable"));
        const headers = {
          "Content-Type": url.endsWith("/page.woff2") ? "text/html" : "font/woff2",
          "Content-Length": "4",
        };
        return Promise.resolve(new Response("wOF2", { headers }));
      },
    });
    const paths = ["/docs/a.woff2", "/docs/a.woff2", "/docs/page.woff2", "/docs/down.woff2", "/docs/members/a.woff2"];
    expect(Object.fromEntries(await askForFonts(paths))).toEqual({
      "/docs/a.woff2": { status: 200, isFont: true, bytes: 4 },
      "/docs/page.woff2": { status: 200, isFont: false, bytes: 4 },
      "/docs/down.woff2": null,
      "/docs/members/a.woff2": { status: 401, isFont: false, bytes: null },
    });
    expect(asked.filter((url) => url.includes("members"))).toEqual([]);
  });
});
