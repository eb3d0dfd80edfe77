/** Whether a mark can be told from the page in light and in dark, and the plate that helps where it cannot. */
import { describe, expect, it } from "vitest";
import { inkOf, isLostOn, type MarkInk } from "../../../src/gatehouse/core/theme/mark-ink.ts";
import { modesWithLostMark, neededPlates, plateColour } from "../../../src/gatehouse/core/theme/mark-plate.ts";
import { resolveTheme, themeSettingsSchema } from "../../../src/gatehouse/core/theme/settings.ts";
import { framedStylesheet, refusalStylesheet } from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

type Pixel = readonly [red: number, green: number, blue: number, opacity?: number];
const black: Pixel = [0, 0, 0];
const white: Pixel = [255, 255, 255];
const clear: Pixel = [0, 0, 0, 0];

function ink(...parts: readonly (readonly [count: number, pixel: Pixel])[]): MarkInk {
  const pixels = parts.flatMap(([count, [red, green, blue, opacity = 255]]) =>
    Array.from({ length: count }, () => [red, green, blue, opacity]).flat(),
  );
  const read = inkOf(pixels);
  if (read === null) throw new Error("No pixel is opaque.");
  return read;
}

const [{ tokens }] = shippedThemes;
const cream = { ...tokens, light: { ...tokens.light, page: "#faf3e6" }, dark: { ...tokens.dark, page: "#1b170f" } };
const letters = ink([60, black], [40, clear]);

describe("a mark", () => {
  it.each([
    ["black letters", letters, "#faf3e6", false],
    ["black letters", letters, "#1b170f", true],
    ["white letters", ink([60, white], [40, clear]), "#ffffff", true],
    ["dark letters with a small red stroke", ink([55, black], [5, [190, 40, 30]], [40, clear]), "#101010", true],
    ["a black badge with white letters", ink([65, black], [15, white], [20, clear]), "#101010", false],
    ["a black square with white letters", ink([94, black], [6, white]), "#101010", false],
    ["a white square with black letters", ink([94, white], [6, black]), "#ffffff", false],
    ["a square in the page's colour", ink([100, white]), "#ffffff", true],
  ])("%s on %s", (_, mark, ground, isLost) => {
    expect(isLostOn(mark, ground)).toBe(isLost);
  });

  it("that is only a breath of colour says nothing", () => {
    expect(inkOf([0, 0, 0, 40, 0, 0, 0, 0])).toBeNull();
  });
});

describe("a plate", () => {
  const inks = { light: letters, dark: letters };

  it("stands behind the mark in the mode that needs it, in the colour of the site's own page", () => {
    expect(modesWithLostMark(cream, "card", inks)).toEqual(["dark"]);
    const markPlates = neededPlates(cream, "card", inks);
    expect(markPlates).toEqual({ dark: "light" });
    expect(plateColour(cream, "light")).toBe("#faf3e6");
    expect(modesWithLostMark({ ...cream, ...(markPlates && { markPlates }) }, "card", inks)).toEqual([]);
    const light = { light: ink([60, white], [40, clear]), dark: null };
    expect(neededPlates(cream, "card", light)).toEqual({ light: "dark" });
  });

  it("is measured against the coloured half of the split layout", () => {
    const split = { ...cream, light: { ...cream.light, panel: "#101418" } };
    expect(modesWithLostMark(split, "split", inks)).toContain("light");
    expect(neededPlates(cream, "card", { light: null, dark: null })).toBeUndefined();
  });

  it("is drawn in that mode alone; without one the style sheet is as it was", () => {
    const settings = { preset: "harbour", brand: { markPlates: { dark: "light" } } };
    const plated = resolveTheme(themeSettingsSchema.parse(settings), shippedThemes);
    const css = refusalStylesheet(plated, "card");
    expect(css).toMatch(/:root\{color-scheme:light dark;[^}]*--mark-plate:transparent/);
    expect(css).toMatch(/prefers-color-scheme:dark\)\{@media screen\{:root\{[^}]*--mark-plate:#/);
    expect(css).toContain("background:var(--mark-plate)");
    expect(framedStylesheet(plated, "card")).toContain("light-dark(transparent,#");
    expect(refusalStylesheet(tokens, "card")).not.toContain("mark-plate");
  });
});
