/** A theme is a preset, the brand, and what the owner changes besides. */
import { describe, expect, it } from "vitest";
import { paletteFrom } from "../../../src/gatehouse/core/theme/palette.ts";
import { resolveTheme, themeSettingsSchema } from "../../../src/gatehouse/core/theme/settings.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { themeTokensSchema } from "../../../src/gatehouse/core/theme/tokens.ts";

const settings = (rest: object) => themeSettingsSchema.parse({ preset: "almanac", ...rest });
const almanac = shippedThemes.find(({ id }) => id === "almanac") ?? shippedThemes[0];

describe("resolving settings", () => {
  it("gives the preset itself where nothing else is said", () => {
    expect(resolveTheme(settings({}), shippedThemes)).toEqual(almanac.tokens);
  });

  it("makes the palette from the brand's colour, sets its typeface, and lets overrides win", () => {
    const tokens = resolveTheme(
      settings({
        brand: { colour: "#0a7a4b", typeface: "inter" },
        overrides: { radius: "large", type: { heading: "newsreader" }, dark: { page: "#000000" } },
      }),
      shippedThemes,
    );
    const { light, dark } = paletteFrom("#0a7a4b", almanac.tokens, almanac.character);
    expect(tokens).toEqual({
      ...almanac.tokens,
      type: { ...almanac.tokens.type, body: "inter", heading: "newsreader" },
      radius: "large",
      light,
      dark: { ...dark, page: "#000000" },
    });
    expect(themeTokensSchema.safeParse(tokens).success).toBe(true);
  });

  it("takes the first preset for one that is gone", () => {
    expect(resolveTheme({ ...settings({}), preset: "autumn" }, shippedThemes)).toEqual(shippedThemes[0].tokens);
  });

  it.each([
    ["CSS in a colour", { brand: { colour: "red;}body{display:none" } }],
    ["a picture's path", { brand: { markLight: "../../etc/passwd" } }],
    ["a typeface that does not ship", { brand: { typeface: "Comic Sans" } }],
    ["free CSS", { overrides: { css: "body{}" } }],
    [
      "a URL for a background",
      { overrides: { picture: { id: "https://example.com/a.png", focus: { x: 1, y: 1 }, scrim: 0 } } },
    ],
  ])("refuses %s", (_, rest) => {
    expect(themeSettingsSchema.safeParse({ preset: "almanac", ...rest }).success).toBe(false);
  });
});

describe("tokens of version 1", () => {
  const { pending, accentLine, ...light } = almanac.tokens.light;
  const { pending: _pending, accentLine: _line, ...dark } = almanac.tokens.dark;
  const { tracking, headingCase, ...type } = almanac.tokens.type;
  const { emblem, picture, buttonStyle, ...look } = almanac.tokens;
  const stored = { ...look, version: 1, type, light, dark };

  it("stay the look they were, with the drawings' amber readable on their page", () => {
    expect([pending, accentLine, tracking, headingCase, emblem, picture, buttonStyle]).not.toContain(undefined);
    const upgraded = themeTokensSchema.parse(stored);
    expect(upgraded).toMatchObject({ ...look, version: 2, buttonStyle: "solid", light, dark });
    expect(upgraded.light.accentLine).toBe(light.accent);
    expect(upgraded.light.pending).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each([[null], ["a"], [{ version: 1 }], [{ ...stored, light: null }], [{ ...stored, version: 3 }]])(
    "that are broken are refused, not thrown at: %j",
    (broken) => {
      expect(themeTokensSchema.safeParse(broken).success).toBe(false);
    },
  );
});
