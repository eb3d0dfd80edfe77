/** One colour of the brand becomes a palette that can be read, for every colour. */
import { wcagContrast } from "culori";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastPairs, contrastProblems } from "../../../src/gatehouse/core/theme/contrast.ts";
import { hexOf, oklchOf } from "../../../src/gatehouse/core/theme/colour.ts";
import { isSeenOn, paletteFrom } from "../../../src/gatehouse/core/theme/palette.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { modes } from "../../../src/gatehouse/core/theme/tokens.ts";

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc
  .tuple(byte, byte, byte)
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);
const anyPreset = fc.constantFrom(...shippedThemes);

/** Corners of the cube, and colours that people do choose and that are hard. */
const hard = [
  "#000000",
  "#ffffff",
  "#ffe600",
  "#ffff00",
  "#808080",
  "#00ff00",
  "#0000ff",
  "#ff00ff",
  "#767676",
  "#111111",
];

describe("a palette from one colour", () => {
  it("can be read in every preset, measured by a second opinion", () => {
    const check = (colour: string, { tokens, character }: (typeof shippedThemes)[number]) => {
      const palette = paletteFrom(colour, tokens, character);
      expect(contrastProblems(palette)).toEqual([]);
      for (const { mode, front, back, needed } of contrastPairs(palette)) {
        expect(wcagContrast(palette[mode][front], palette[mode][back])).toBeGreaterThanOrEqual(needed);
      }
    };
    for (const colour of hard) for (const preset of shippedThemes) check(colour, preset);
    fc.assert(fc.property(anyColour, anyPreset, check), { numRuns: 300 });
  });

  it("gives the button the brand's own colour, wherever that is seen on the card", () => {
    fc.assert(
      fc.property(anyColour, anyPreset, (colour, { tokens, character }) => {
        const palette = paletteFrom(colour, tokens, character);
        for (const mode of modes) {
          if (isSeenOn(palette[mode].surface, colour)) expect(palette[mode].accent).toBe(colour);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a yellow button on white stays yellow, with a border that can be told from the card", "#ffe600", "light", true],
    ["a violet button stays violet in the dark", "#6a38e8", "dark", true],
    ["a black button would not be seen in the dark", "#000000", "dark", false],
    ["nor a white one in the light", "#ffffff", "light", false],
  ] as const)("%s", (_, colour, mode, stays) => {
    const [{ tokens, character }] = shippedThemes;
    const palette = paletteFrom(colour, tokens, character)[mode];
    expect(palette.accent === colour).toBe(stays);
    expect(wcagContrast(palette.accentLine, palette.surface)).toBeGreaterThanOrEqual(3);
  });

  it("tints the page where the preset's character is to follow the brand, and leaves warm paper warm", () => {
    const hueOfPage = (id: string) => {
      const preset = shippedThemes.find((theme) => theme.id === id);
      if (preset === undefined) throw new Error(`There is no preset ${id}.`);
      return oklchOf(paletteFrom("#0a7a4b", preset.tokens, preset.character).light.page).h;
    };
    expect(Math.abs(hueOfPage("harbour") - oklchOf("#0a7a4b").h)).toBeLessThan(30);
    expect(Math.abs(hueOfPage("almanac") - oklchOf("#faf6ee").h)).toBeLessThan(1);
  });

  it("takes a grey brand for grey: no page gets a hue from it", () => {
    const [{ tokens, character }] = shippedThemes;
    const { light, dark } = paletteFrom("#6b6b6b", tokens, character);
    for (const palette of [light, dark]) expect(oklchOf(palette.wash).c).toBeLessThan(0.005);
  });

  it("maps a colour that screens cannot show to the nearest one they can", () => {
    const [{ tokens, character }] = shippedThemes;
    const { accent } = paletteFrom("oklch(70% 0.4 150)", tokens, character).light;
    expect(accent).toBe(hexOf({ l: 0.7, c: 0.4, h: 150 }));
    expect(Math.abs(oklchOf(accent).h - 150)).toBeLessThan(2);
  });
});
