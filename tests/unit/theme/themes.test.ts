import { describe, expect, it } from "vitest";
import { layouts } from "../../../src/gatehouse/core/page/layout.ts";
import { contrastProblems } from "../../../src/gatehouse/core/theme/contrast.ts";
import { inkOf } from "../../../src/gatehouse/core/theme/mark-ink.ts";
import { modesWithLostMark } from "../../../src/gatehouse/core/theme/mark-plate.ts";
import { refusalStylesheet } from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { colourSchema, surfaces, themeTokensSchema } from "../../../src/gatehouse/core/theme/tokens.ts";
import { colours as german } from "../../../src/gatehouse/core/languages/de/page-parts.ts";
import { colours as english } from "../../../src/gatehouse/core/languages/en/page-parts.ts";
import { problem } from "../../../src/gatehouse/core/languages/problem.ts";
import { sayProblem } from "../../../src/gatehouse/core/languages/say-problem.ts";

describe.each(shippedThemes.map((theme) => [theme.id, theme] as const))("the theme %s", (_, theme) => {
  it("is made of valid tokens", () => {
    expect(themeTokensSchema.safeParse(theme.tokens).error?.issues).toBeUndefined();
  });

  it("can be read in light and in dark", () => {
    expect(contrastProblems(theme.tokens)).toEqual([]);
  });

  it.each(layouts)("gives a small stylesheet that loads nothing, laid out as %s", (layout) => {
    const css = refusalStylesheet(theme.tokens, layout);
    expect(css).not.toMatch(/url\("(?!data:image\/svg\+xml,)|@import|@font-face|<|undefined|\n/i);
    expect(css).toContain("prefers-color-scheme:dark");
    expect(css.match(/{/g)?.length).toBe(css.match(/}/g)?.length);
    expect(css.length).toBeLessThan(13_800);
  });
});

it("keeps words off the coloured band where the card has no ground of its own", () => {
  const counter = shippedThemes.find(({ id }) => id === "counter");
  if (counter === undefined) throw new Error("There is no such theme.");
  for (const surface of surfaces) {
    const tokens = { ...counter.tokens, surface };
    const css = refusalStylesheet(tokens, "card");
    const isOnGround = /main\{[^}]*background:var\(--surface\)/.test(css);
    expect(css.includes("background-size:100% 19rem"), surface).toBe(isOnGround);
    // Without the band the site's mark stands on the page, where a white one is lost.
    const inks = { light: inkOf([255, 255, 255, 255]), dark: null };
    expect(modesWithLostMark(tokens, "card", inks), surface).toEqual(isOnGround ? [] : ["light"]);
  }
});

describe("the ten presets", () => {
  it("differ in more than their colour: any two in three of the things that are seen first", () => {
    const seenFirst = ({ layout, tokens }: (typeof shippedThemes)[number]) => [
      layout,
      tokens.type.heading,
      tokens.background,
      tokens.surface,
      tokens.radius,
      tokens.fields,
      tokens.emblem,
    ];
    expect(shippedThemes).toHaveLength(10);
    for (const [index, one] of shippedThemes.entries()) {
      for (const other of shippedThemes.slice(index + 1)) {
        const different = seenFirst(one).filter((value, at) => value !== seenFirst(other)[at]);
        expect(different.length, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe("the colours of a theme", () => {
  it("have a name in the console, for the sentence that says which is too faint", () => {
    for (const colours of [english, german]) {
      expect(Object.keys(colours).sort()).toEqual(Object.keys(shippedThemes[0].tokens.light).sort());
    }
  });
});

describe("a theme that cannot be read", () => {
  const [{ tokens }] = shippedThemes;

  it("is told in plain words, with the mode and both numbers", () => {
    const faint = { ...tokens, light: { ...tokens.light, muted: "#c8ccd4" } };
    const pairs = contrastProblems(faint);
    expect(pairs[0]).toMatchObject({ mode: "light", front: "muted", needed: 4.5 });
    expect(sayProblem(problem("too-faint", { pairs }))).toMatch(
      /^In light mode, small print cannot be told well enough from the page: the contrast is 1\.\d to 1/,
    );
  });

  it("never rounds a near miss up to a pass", () => {
    const near = { ...tokens, light: { ...tokens.light, text: "#777777", field: "#ffffff" } };
    const nearMiss = contrastProblems(near).find(({ front, back }) => front === "text" && back === "field");
    expect(nearMiss?.ratio).toBe(4.4);
  });
});

describe("a colour", () => {
  it.each(["#3355aa", "oklch(55% 0.15 260)", "oklch(0.6 0.1 20)"])("may be %s", (text) => {
    expect(colourSchema.safeParse(text).success).toBe(true);
  });

  it.each(["red;}body{display:none", "url(//example.com)", "#fff", "var(--x)", "#3355aa80", "</style>"])(
    "may not be %s",
    (text) => {
      expect(colourSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe("a preview", () => {
  it("keeps to one mode", () => {
    const [{ tokens }] = shippedThemes;
    const css = refusalStylesheet(tokens, "card", "dark");
    expect(css).not.toContain("prefers-color-scheme");
    expect(css).toContain(tokens.dark.page);
    expect(css).not.toContain(tokens.light.page);
  });
});
