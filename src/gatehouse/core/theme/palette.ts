/**
 * A whole palette for light and dark from one colour of the brand, in the character of a preset: the preset's lightnesses
 * and strengths with the brand's hue, and everything that meets readable.
 */
import { asHex, contrastOf, hexOf, oklchOf, type Oklch } from "./colour.ts";
import { mendPalette, readableOn } from "./mend-contrast.ts";
import type { Mode, Palette } from "./tokens.ts";

export interface PaletteCharacter {
  /** Whether page, cards, lines and words take the brand's hue, or stay as the preset has them. */
  readonly neutrals: "brand" | "own";
  /** The coloured half or band: the brand's colour itself, a deep shade of it, or the preset's own. */
  readonly panel: "brand" | "deep" | "own";
  /** The ring around what has the keyboard's focus. */
  readonly focus: "brand" | "own";
}

type Words = "darker" | "lighter";

const neutral = ["page", "wash", "glow", "surface", "line", "text", "muted", "field", "fieldLine"] as const;

/** Below this chroma a colour has no hue to speak of. */
const grey = 0.1;

/**
 * Buttons have the brand's colour, but where it cannot be told from the card behind them (black in dark mode, white in
 * light mode): there its lightness moves.
 *
 * @param colour hex or OKLCH; outside of sRGB it is mapped into it
 */
export function paletteFrom(
  colour: string,
  preset: Readonly<Record<Mode, Palette>>,
  character: PaletteCharacter,
): Record<Mode, Palette> {
  const brand = asHex(colour);
  const inMode = (mode: Mode) => paletteOf(brand, preset[mode], mode, character);
  return { light: inMode("light"), dark: inMode("dark") };
}

function paletteOf(brand: string, preset: Palette, mode: Mode, character: PaletteCharacter): Palette {
  const { c: chroma, h: hue } = oklchOf(brand);
  const words = mode === "light" ? "darker" : "lighter";
  const strength = Math.min(1, chroma / grey);
  const turn = hue - oklchOf(preset.accent).h;
  const made: Palette = { ...preset };
  if (character.neutrals === "brand") {
    for (const name of neutral) {
      const own = oklchOf(preset[name]);
      // A preset without a hue of its own takes the brand's as it is.
      const turned = oklchOf(preset.accent).c < 0.03 ? hue : own.h + turn;
      made[name] = hexOf({ ...own, c: own.c * strength, h: turned });
    }
  }
  const brandsShade = shadesOf(brand);
  const inBrandsHue = (own: Oklch) =>
    hexOf({ ...brandsShade(own.l), c: Math.min(brandsShade(own.l).c, Math.max(own.c, 0.12)) });
  made.link = inBrandsHue(oklchOf(preset.link));
  if (character.focus === "brand") made.focus = inBrandsHue(oklchOf(preset.focus));
  made.accent = buttonOn(made, brand, words);
  made.onAccent = inkOn(made.accent);
  made.accentLine = lineOn(made, words);
  if (character.panel !== "own") {
    made.panel = character.panel === "brand" ? brand : inBrandsHue(oklchOf(preset.panel));
    made.onPanel = inkOn(made.panel);
  }
  return mendPalette(made);
}

/** Whether a button of this colour is seen on the card: by its lightness, or by its colour. */
export function isSeenOn(surface: string, colour: string): boolean {
  return contrastOf(colour, surface) >= 1.6 || Math.abs(oklchOf(colour).c - oklchOf(surface).c) >= 0.12;
}

/** A button that would not be seen in the brand's colour is a readable shade of it; for black, white and grey, the ink. */
function buttonOn({ surface, text }: Palette, brand: string, words: Words): string {
  if (isSeenOn(surface, brand)) return brand;
  return oklchOf(brand).c < 0.04 ? text : readableOn(brand, [surface], 4.5, words);
}

/** The border of the button: the nearest shade that can be told from all that is behind. */
function lineOn({ accent, page, wash, glow, surface }: Palette, words: Words): string {
  const backs = [page, wash, glow, surface];
  const line = readableOn(accent, backs, 3, words);
  return line === accent ? line : readableOn(hexOf(shadesOf(accent)(oklchOf(line).l)), backs, 3, words);
}

/**
 * Shades of a colour: the further from its own lightness, the less chroma, because dark yellow looks like mud rather than
 * like yellow.
 */
function shadesOf(colour: string): (lightness: number) => Oklch {
  const { l, c, h } = oklchOf(colour);
  return (lightness) => ({
    l: lightness,
    c: c * Math.max(0.25, 1 - 1.6 * Math.max(0, Math.abs(l - lightness) - 0.1)),
    h,
  });
}

/** White where it can be read, else near black, with a little of the colour in both; pure where that is needed. */
function inkOn(back: string): string {
  const { c, h } = oklchOf(back);
  const inks = [
    hexOf({ l: 0.99, c: Math.min(c, 0.01), h }),
    "#ffffff",
    hexOf({ l: 0.2, c: Math.min(c, 0.04), h }),
    "#000000",
  ];
  return inks.find((ink) => contrastOf(ink, back) >= 4.5) ?? "#000000";
}
