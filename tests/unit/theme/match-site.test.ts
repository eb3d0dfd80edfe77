/** What is read of a site becomes a theme that looks like it, and that can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastProblems } from "../../../src/gatehouse/core/theme/contrast.ts";
import { oklchOf } from "../../../src/gatehouse/core/theme/colour.ts";
import { distanceOf, laidOver, readCssColour } from "../../../src/gatehouse/core/theme/css-colour.ts";
import { proposeTheme } from "../../../src/gatehouse/core/theme/match-site.ts";
import { nearestTypeface } from "../../../src/gatehouse/core/theme/match-typeface.ts";
import { resolveTheme, themeSettingsSchema } from "../../../src/gatehouse/core/theme/settings.ts";
import {
  sampleRoles,
  siteReadingSchema,
  type SiteMode,
  type SiteReading,
  type SiteSample,
} from "../../../src/gatehouse/core/theme/site-reading.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { themeTokensSchema } from "../../../src/gatehouse/core/theme/tokens.ts";

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc
  .tuple(byte, byte, byte)
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);
const family = fc.constantFrom("Inter", "Georgia", "Fira Code", "system-ui", "Comic Sans MS", "");
const pixels = fc.float({ min: 0, max: 200, noNaN: true });

const anySample: fc.Arbitrary<SiteSample> = fc.record({
  role: fc.constantFrom(...sampleRoles),
  from: fc.string({ maxLength: 120 }),
  share: fc.float({ min: 0, max: 1e6, noNaN: true }),
  colour: anyColour,
  ground: anyColour,
  behind: anyColour,
  border: fc.option(fc.record({ width: pixels, colour: anyColour, isUnderline: fc.boolean() })),
  shadow: fc.constantFrom("none", "soft", "hard"),
  radius: pixels,
  height: pixels,
  padding: pixels,
  family,
  stack: family,
  size: pixels,
  weight: fc.integer({ min: 1, max: 1000 }),
  tracking: fc.float({ min: -1, max: 2, noNaN: true }),
  isUppercase: fc.boolean(),
  lineHeight: fc.float({ min: 0, max: 10, noNaN: true }),
});

const anyMode: fc.Arbitrary<SiteMode> = fc.record({
  page: anyColour,
  pattern: fc.constantFrom("plain", "gradient", "grid", "dots", "lines", "picture"),
  stops: fc.array(anyColour, { maxLength: 6 }),
  samples: fc.array(anySample, { maxLength: 25 }),
  properties: fc.array(
    fc.record({ name: fc.constantFrom("--color-primary", "--accent", "--brand"), colour: anyColour }),
    { maxLength: 4 },
  ),
});

const anyReading: fc.Arbitrary<SiteReading> = fc
  .record({
    pages: fc.constant<string[]>(["/"]),
    name: fc.option(fc.string({ maxLength: 120 })),
    light: fc.option(anyMode),
    dark: fc.option(anyMode),
    fontFiles: fc.subarray(["Inter", "Fira Code"]),
    fontFaces: fc.constant<SiteReading["fontFaces"]>([]),
    standIns: fc.constant<SiteReading["standIns"]>({}),
    mark: fc.constant(null),
    markDark: fc.constant(null),
    icon: fc.constant(null),
    unread: fc.constant<SiteReading["unread"]>([]),
  })
  .filter(({ light, dark }) => light !== null || dark !== null);

const plain: SiteSample = {
  role: "text",
  from: "/ p",
  share: 1000,
  colour: "#1c1917",
  ground: "#fffaf0",
  behind: "#fffaf0",
  border: null,
  shadow: "none",
  radius: 0,
  height: 24,
  padding: 0,
  family: "Public Sans",
  stack: '"Public Sans", sans-serif',
  size: 16,
  weight: 400,
  tracking: 0,
  isUppercase: false,
  lineHeight: 1.6,
};
const sample = (role: SiteSample["role"], rest: Partial<SiteSample> = {}): SiteSample => ({ ...plain, role, ...rest });
const mode = (samples: SiteSample[], rest: Partial<SiteMode> = {}): SiteMode => ({
  page: "#fffaf0",
  pattern: "plain",
  stops: [],
  properties: [],
  samples,
  ...rest,
});
const site = (light: SiteMode | null, dark: SiteMode | null = null): SiteReading => ({
  pages: ["/"],
  name: "Quire",
  light,
  dark,
  fontFiles: ["Public Sans"],
  fontFaces: [],
  standIns: {},
  mark: null,
  markDark: null,
  icon: null,
  unread: [],
});
const proposed = (reading: SiteReading) => {
  const proposal = proposeTheme(reading, shippedThemes);
  return { ...proposal, tokens: resolveTheme(proposal.settings, shippedThemes) };
};

const shop = mode([
  sample("text"),
  sample("text", { colour: "#78716c", share: 200 }),
  sample("heading", { family: "Playfair Display", stack: '"Playfair Display", serif', size: 40, weight: 700 }),
  sample("link", { colour: "#b45309", share: 8 }),
  sample("button", { from: "/ a.button", colour: "#ffffff", ground: "#c2410c", radius: 8, height: 44, share: 4 }),
  sample("button", { colour: "#1c1917", ground: "#e7e5e4", radius: 8, height: 44, share: 9 }),
  sample("card", { ground: "#ffffff", radius: 16, shadow: "soft", padding: 24, share: 90 }),
]);

describe("a theme from a site", () => {
  it("is valid and can be read, for every reading", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        siteReadingSchema.parse(reading);
        const { settings, tokens } = proposed(reading);
        expect(themeSettingsSchema.safeParse(settings).success).toBe(true);
        expect(themeTokensSchema.safeParse(tokens).success).toBe(true);
        expect(contrastProblems(tokens)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("has the site's page, words, cards and button; the coloured button, though the grey one is seen more often", () => {
    const { tokens, settings } = proposed(site(shop));
    expect(tokens.light).toMatchObject({
      page: "#fffaf0",
      text: "#1c1917",
      surface: "#ffffff",
      accent: "#c2410c",
      onAccent: "#ffffff",
      muted: "#78716c",
    });
    expect(settings.brand.colour).toBe("#c2410c");
    expect(tokens).toMatchObject({ radius: "medium", buttons: "like-fields", buttonStyle: "solid", surface: "raised" });
    expect(tokens.type).toMatchObject({ body: "inter", heading: "oldstyle", headingWeight: 700, scale: "grand" });
  });

  it("says what each decision comes from, and what a typeface of the site became", () => {
    const { evidence } = proposed(site(shop));
    expect(evidence).toContainEqual({
      what: "light.accent",
      from: "/ a.button",
      value: "#c2410c",
      became: "#c2410c",
    });
    expect(evidence).toContainEqual({ what: "body", from: "/ p", value: "Public Sans", became: "inter" });
  });

  it("says which colours of the site were too faint, and moves a faint button rather than turning its words black", () => {
    const faint = mode([
      sample("text", { colour: "#8a8a8a" }),
      sample("button", { colour: "#ffffff", ground: "#e8590c", height: 40, share: 2 }),
    ]);
    const { mended, tokens } = proposed(site(faint));
    expect(mended).toContainEqual(
      expect.objectContaining({
        mode: "light",
        name: "text",
        from: "#8a8a8a",
        against: expect.objectContaining({ needed: 4.5 }),
      }),
    );
    expect(tokens.light.onAccent).toBe("#ffffff");
    expect(distanceOf(tokens.light.accent, "#e8590c")).toBeLessThan(0.13);
    expect(mended).toContainEqual(expect.objectContaining({ mode: "light", name: "accent", from: "#e8590c" }));
  });

  it("makes a dark look for a site that has none, in the hue of its page", () => {
    const { tokens } = proposed(site(shop));
    const { l, warm } = { l: tokens.dark.page, warm: Number.parseInt(tokens.dark.page.slice(1, 3), 16) };
    expect(distanceOf(l, "#000000")).toBeLessThan(0.35);
    expect(warm).toBeGreaterThanOrEqual(Number.parseInt(tokens.dark.page.slice(5, 7), 16));
  });

  it("raises a white card over a cream page in dark, in the page's hue", () => {
    const { page, surface } = proposed(site({ ...shop, page: "#faf3e6" })).tokens.dark;
    expect(oklchOf(surface).l - oklchOf(page).l).toBeGreaterThanOrEqual(0.025);
    expect(oklchOf(surface).c).toBeGreaterThan(0.005);
    expect(Math.abs(oklchOf(surface).h - oklchOf(page).h)).toBeLessThan(20);
  });

  it("keeps a site dark that is always dark, also for visitors whose system prefers light", () => {
    const night = { colour: "#f0f0ff", ground: "#0b1020", behind: "#0b1020" };
    const { tokens } = proposed(site(null, mode([sample("text", night)], { page: "#0b1020" })));
    expect([tokens.light.page, tokens.dark.page]).toEqual(["#0b1020", "#0b1020"]);
    expect(tokens.light).toEqual(tokens.dark);
  });

  it("gives a site of words alone a page without a card, and one with a coloured header a band", () => {
    expect(proposed(site(mode([sample("text")])))).toMatchObject({ layout: "open", tokens: { surface: "none" } });
    const header = sample("header", { ground: "#1d3f8f", colour: "#ffffff", share: 80 });
    const { tokens, layout } = proposed(site(mode([sample("text"), header])));
    expect([tokens.background, tokens.light.panel, tokens.light.onPanel, layout]).toEqual([
      "band",
      "#1d3f8f",
      "#ffffff",
      "card",
    ]);
  });

  it("gives a site without headings the typeface of its words for them", () => {
    const { tokens } = proposed(site(mode([sample("text", { family: "Lora", stack: "Lora, serif" })])));
    expect(tokens.type).toMatchObject({ body: "oldstyle", heading: "oldstyle", tracking: "normal" });
    const shouting = mode([sample("text"), sample("button", { ground: "#a043f5", colour: "#ffffff", radius: 8 })]);
    expect(proposed(site(shouting)).tokens.type).toMatchObject({ heading: "inter", headingCase: "as-written" });
  });

  it("keeps white words on a button in the dark look that it makes", () => {
    const button = sample("button", { colour: "#ffffff", ground: "#ab4eff", height: 40 });
    const { light, dark } = proposed(site(mode([sample("text"), button]))).tokens;
    expect([light.onAccent, dark.onAccent]).toEqual(["#ffffff", "#ffffff"]);
    expect(dark.accent).toBe(light.accent);
  });

  it("lets a light of the page have the hue of what shines, on a page with a hue of its own", () => {
    const night = { colour: "#ffffff", ground: "#090b11", behind: "#090b11" };
    const button = sample("button", { ...night, ground: "#7611a6" });
    const drawn = mode([sample("text", night), button], { page: "#090b11", pattern: "picture" });
    const { wash } = proposed(site(null, drawn)).tokens.dark;
    expect(Math.abs(oklchOf(wash).h - oklchOf("#7611a6").h)).toBeLessThan(12);
  });

  it("ends a gradient of one light in the page", () => {
    const faded = mode([sample("text")], { page: "#ffffff", pattern: "gradient", stops: ["#e6eaf2", "#ffffff"] });
    const accent = sample("button", { ground: "#2337ff", colour: "#ffffff" });
    const { tokens } = proposed(site({ ...faded, samples: [...faded.samples, accent] }));
    expect(tokens.light.glow).toBe("#ffffff");
    expect(tokens.light.wash).not.toBe("#ffffff");
  });

  it("takes a line from boxes on the page where it can be seen, not from a header on a ground of its own", () => {
    const line = (colour: string) => ({ width: 1, colour, isUnderline: false });
    const white = { ground: "#ffffff", behind: "#ffffff" };
    const cards = [
      sample("card", { ...white, border: line("#ffffff"), share: 800 }),
      sample("card", { ...white, border: line("#e5e7eb"), share: 400 }),
    ];
    const text = sample("text", white);
    expect(proposed(site(mode([text, ...cards], { page: "#ffffff" }))).tokens.light.line).toBe("#e5e7eb");
    const header = sample("header", { ground: "#f4f3e7", behind: "#e5e5e5", border: line("#f8f5d8") });
    const grey = mode([sample("text", { ground: "#e5e5e5", behind: "#e5e5e5" }), header], { page: "#e5e5e5" });
    expect(proposed(site(grey)).tokens.light.line).not.toBe("#f8f5d8");
  });

  it("takes the strongest of many words for headings, where the site's own are in colours", () => {
    const words = [
      sample("text", { colour: "#4b5563", share: 700 }),
      sample("text", { colour: "#111827", share: 300 }),
    ];
    const title = sample("heading", { colour: "#d946ef", size: 60 });
    expect(proposed(site(mode([...words, title]))).tokens.light).toMatchObject({ text: "#111827", muted: "#4b5563" });
    expect(
      proposed(site(mode([...words, sample("text", { colour: "#000000", share: 5 }), title]))).tokens.light.text,
    ).toBe("#111827");
  });

  it("takes no card from a site that has a few boxes among its words", () => {
    const note = sample("card", { ground: "#efe7d8", share: 40 });
    const { layout, tokens } = proposed(site(mode([sample("text"), note])));
    expect([layout, tokens.surface, tokens.light.surface]).toEqual(["open", "none", "#fffaf0"]);
  });

  it("takes the preset that is nearest, so that little has to be overridden", () => {
    const type = { family: "Georgia", stack: "Georgia, serif" };
    const paper = mode([sample("text", type), sample("heading", { ...type, size: 44, weight: 400 })]);
    expect(proposed(site(paper)).settings.preset).toBe("almanac");
    const code = { family: "Fira Code", stack: "Fira Code, monospace" };
    const terminal = mode([sample("text", code), sample("heading", { ...code, size: 24, weight: 700 })]);
    expect(proposed(site(terminal)).settings.preset).toBe("teletype");
  });
});

describe("the nearest typeface", () => {
  it.each([
    ["Inter Variable", "Inter Variable, sans-serif", true, "inter"],
    ["Atkinson", "Atkinson, sans-serif", true, "atkinson"],
    ["Georgia", "Georgia, serif", false, "oldstyle"],
    ["Lora", "Lora, serif", true, "newsreader"],
    ["Unheard Of", "Unheard Of, serif", true, "newsreader"],
    ["Unheard Of", "Unheard Of, sans-serif", true, "inter"],
    ["Source Code Pro", "Source Code Pro, monospace", true, "jetbrains"],
    ["ui-monospace", "ui-monospace, Menlo, monospace", false, "mono"],
    ["system-ui", "system-ui, sans-serif", false, "sans"],
    ["ui-sans-serif", "ui-sans-serif, system-ui, sans-serif", false, "sans"],
    ["sans-serif", "sans-serif", false, "grotesque"],
    ["Helvetica Neue", "Helvetica Neue, Arial, sans-serif", false, "grotesque"],
    ["Source Sans 3", "Source Sans 3, sans-serif", true, "humanist"],
    ["Quicksand", "Quicksand, sans-serif", true, "nunito"],
  ] as const)("of %s is found", (family, stack, isFile, expected) => {
    expect(nearestTypeface({ family, stack, isFile })).toBe(expected);
  });
});

describe("colours that browsers compute", () => {
  it.each([
    ["rgb(255, 0, 0)", "#ff0000", 1],
    ["rgba(0, 0, 0, 0.5)", "#000000", 0.5],
    ["oklch(0.7 0.1 120 / 0.25)", null, 0.25],
    ["color(srgb 1 1 1)", "#ffffff", 1],
    ["lab(50 0 0)", "#777777", 1],
  ])("are read: %s", (text, colour, alpha) => {
    const read = readCssColour(text);
    if (colour !== null) expect(read?.colour).toBe(colour);
    expect(read?.alpha).toBeCloseTo(alpha);
  });

  it("are laid over what is behind them, and what is none is none", () => {
    expect(laidOver({ colour: "#000000", alpha: 0.5 }, "#ffffff")).toBe("#808080");
    expect(readCssColour("none")).toBeNull();
    // As a site writes `--accent-width: 1rem`, which is tried as the numbers of a colour.
    expect(readCssColour("rgb(1rem)")).toBeNull();
  });

  it("proposes a theme that the site registered, where it has the site's colours, and none in other colours", () => {
    const { tokens } = shippedThemes[0];
    const own = (id: string, light: Partial<typeof tokens.light>) => ({
      id,
      name: id,
      description: "",
      tokens: { ...tokens, light: { ...tokens.light, ...light } },
    });
    const house = own("house", { page: "#fffaf0", accent: "#c2410c", onAccent: "#ffffff" });
    const ofAnother = own("of-another", { page: "#f0f4ff", accent: "#1d4ed8" });
    const [first, ...rest] = shippedThemes;
    const matched = proposeTheme(site(shop), [first, ...rest, ofAnother, house]).settings;
    expect([matched.preset, matched.brand.colour]).toEqual(["house", undefined]);
    expect(shippedThemes.map(({ id }) => id)).toContain(
      proposeTheme(site(shop), [first, ...rest, ofAnother]).settings.preset,
    );
  });
});
