/** One click makes a theme readable, and leaves alone what was readable. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oklchOf } from "../../../src/gatehouse/core/theme/colour.ts";
import { contrastPairs, contrastProblems } from "../../../src/gatehouse/core/theme/contrast.ts";
import { mendContrast } from "../../../src/gatehouse/core/theme/mend-contrast.ts";
import { scrimFor } from "../../../src/gatehouse/core/theme/scrim.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { modes, type Palette } from "../../../src/gatehouse/core/theme/tokens.ts";

const [{ tokens }] = shippedThemes;
const names = Object.keys(tokens.light) as (keyof Palette)[];

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc
  .tuple(byte, byte, byte)
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);
const anyPalette = fc
  .array(anyColour, { minLength: names.length, maxLength: names.length })
  .map((colours) => Object.fromEntries(names.map((name, at) => [name, colours[at]])) as Palette);

describe("mending", () => {
  it("makes any colours readable, even ones thrown together", () => {
    fc.assert(
      fc.property(anyPalette, anyPalette, (light, dark) => {
        expect(contrastProblems(mendContrast({ light, dark }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing where all can be read", () => {
    for (const theme of shippedThemes) expect(mendContrast(theme.tokens)).toEqual(theme.tokens);
  });

  it("changes only what is too faint, by as little as needed, and keeps its hue", () => {
    const faint = { ...tokens, light: { ...tokens.light, link: "#9aa0ff" } };
    const mended = mendContrast(faint);
    const changed = names.filter((name) => mended.light[name] !== faint.light[name]);
    expect(changed).toEqual(["link"]);
    expect(mended.dark).toEqual(faint.dark);
    const { ratio } = contrastPairs(mended)
      .filter(({ mode, front }) => mode === "light" && front === "link")
      .reduce((one, other) => (one.ratio < other.ratio ? one : other));
    expect(ratio).toBe(4.5);
    expect(Math.abs(oklchOf(mended.light.link).h - oklchOf("#9aa0ff").h)).toBeLessThan(2);
  });

  it("moves the words rather than the page", () => {
    const night = {
      ...tokens.light,
      page: "#101010",
      wash: "#101010",
      glow: "#101010",
      surface: "#181818",
      field: "#101010",
    };
    const mended = mendContrast({ light: night, dark: tokens.dark }).light;
    expect([mended.page, mended.surface]).toEqual(["#101010", "#181818"]);
  });
});

describe("the view of all pairs", () => {
  it("has every pair of both modes, those that pass too", () => {
    const pairs = contrastPairs(tokens);
    expect(new Set(pairs.map(({ mode }) => mode))).toEqual(new Set(modes));
    expect(pairs).toContainEqual(
      expect.objectContaining({ front: "onAccent", back: "accent", needed: 4.5, passes: true }),
    );
    expect(pairs.length).toBe(2 * contrastPairs({ ...tokens }).filter(({ mode }) => mode === "light").length);
  });
});

describe("the scrim on a picture", () => {
  it("is as strong as words over its worst spot need, and no stronger", () => {
    expect(scrimFor("#ffffff", "#000000", 4.5)).toBeLessThan(60);
    expect(scrimFor("#ffffff", "#ffffff", 4.5)).toBe(100);
    for (const theme of shippedThemes) {
      for (const mode of modes) {
        const { onPanel, panel } = theme.tokens[mode];
        expect(scrimFor(onPanel, panel, 4.5), `${theme.id} ${mode}`).toBeLessThan(100);
      }
    }
  });
});
