/** The typefaces of themes: system fonts, which cost nothing, and fonts that ship with the module. */

/** System fonts by their kind. */
const fontStacks = ["sans", "grotesque", "humanist", "rounded", "oldstyle", "slab", "mono"] as const;
/** Fonts that ship, as subsets of variable fonts; all under the SIL Open Font License 1.1, without reserved names. */
export const bundledTypefaces = ["inter", "atkinson", "newsreader", "bricolage", "nunito", "jetbrains"] as const;

export const typefaceIds = [...fontStacks, ...bundledTypefaces] as const;

export type FontStack = (typeof fontStacks)[number];
export type BundledTypeface = (typeof bundledTypefaces)[number];
export type TypefaceId = (typeof typefaceIds)[number];

const stacks: Readonly<Record<FontStack, string>> = {
  sans: 'ui-sans-serif,-apple-system,"Segoe UI Variable Text","Segoe UI",Inter,Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif',
  grotesque: '"Helvetica Neue",Helvetica,"Arial Nova","Nimbus Sans",Inter,Arial,sans-serif',
  humanist: 'Seravek,"Gill Sans Nova",Ubuntu,Candara,Calibri,"Source Sans 3","Noto Sans",Carlito,Arial,sans-serif',
  rounded:
    // Chinese has a font of its own in its place, because letters differ between the two languages.
    'ui-rounded,var(--rounded,"Hiragino Maru Gothic ProN"),Quicksand,Nunito,Comfortaa,"Arial Rounded MT Bold",Candara,Calibri,Carlito,Arial,sans-serif',
  oldstyle:
    '"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Book Antiqua",Georgia,"Noto Serif","Liberation Serif",serif',
  slab: 'Rockwell,"Rockwell Nova","Roboto Slab","Sitka Small","Noto Serif","DejaVu Serif",serif',
  mono: 'ui-monospace,"Cascadia Code","SF Mono",Menlo,Consolas,"Source Code Pro","Noto Sans Mono","Liberation Mono",monospace',
};

/** Part of a bundled font. */
export const fontParts = ["latin", "latin-ext"] as const;
export type FontPart = (typeof fontParts)[number];

/** Characters of each part; `ui/fonts/subset.ts` cuts the files by the same lists. */
export const unicodeRanges: Readonly<Record<FontPart, string>> = {
  latin:
    "U+20-7E,U+A0-FF,U+152-153,U+178,U+2013-2014,U+2018-201A,U+201C-201E,U+2020,U+2022,U+2026,U+2039-203A,U+20AC,U+2122,U+2192,U+2212",
  "latin-ext": "U+100-151,U+154-177,U+179-17F,U+218-21B,U+1E9E,U+20BA",
};

export interface BundledFont {
  /** As the package of Fontsource calls it: `@fontsource-variable/<source>`. */
  readonly source: string;
  readonly family: string;
  /** Lightest and heaviest weight that the files hold. */
  readonly weights: readonly [number, number];
  /** The system fonts to use until the file is there, or instead of it. */
  readonly stack: FontStack;
  /**
   * A system font whose letters are made to take the same room, so that nothing moves when the file arrives: its names,
   * and the measures of CSS Fonts 5 in percent. Left out where letters are all of one width anyway.
   */
  readonly fallback?: {
    readonly local: readonly string[];
    readonly sizeAdjust: number;
    readonly ascent: number;
    readonly descent: number;
  };
}

/** Measured at weight 400 against Liberation Sans and Liberation Serif, whose widths are those of Arial and Times New Roman. */
const arial = ["Arial", "Liberation Sans", "Arimo"];
const times = ["Times New Roman", "Liberation Serif", "Tinos"];

export const bundledFonts: Readonly<Record<BundledTypeface, BundledFont>> = {
  inter: {
    source: "inter",
    family: "Inter",
    weights: [400, 700],
    stack: "sans",
    fallback: { local: arial, sizeAdjust: 107.3, ascent: 90.3, descent: 22.5 },
  },
  atkinson: {
    source: "atkinson-hyperlegible-next",
    family: "Atkinson Hyperlegible Next",
    weights: [400, 700],
    stack: "grotesque",
    fallback: { local: arial, sizeAdjust: 100.1, ascent: 98.3, descent: 31.6 },
  },
  newsreader: {
    source: "newsreader",
    family: "Newsreader",
    weights: [400, 600],
    stack: "oldstyle",
    fallback: { local: times, sizeAdjust: 105.5, ascent: 69.7, descent: 25.1 },
  },
  bricolage: {
    source: "bricolage-grotesque",
    family: "Bricolage Grotesque",
    weights: [400, 800],
    stack: "grotesque",
    fallback: { local: arial, sizeAdjust: 106.8, ascent: 87.1, descent: 25.3 },
  },
  nunito: {
    source: "nunito",
    family: "Nunito",
    weights: [400, 800],
    stack: "rounded",
    fallback: { local: arial, sizeAdjust: 101.7, ascent: 99.4, descent: 34.7 },
  },
  jetbrains: { source: "jetbrains-mono", family: "JetBrains Mono", weights: [400, 700], stack: "mono" },
};

export function isBundled(typeface: TypefaceId): typeface is BundledTypeface {
  return bundledTypefaces.some((id) => id === typeface);
}

/** The system fonts of the same kind. */
export function systemFontsOf(typeface: TypefaceId): string {
  return stacks[isBundled(typeface) ? bundledFonts[typeface].stack : typeface];
}

/** Fonts of an operating system with known measures, by their names. */
export const measuredFonts: Readonly<Record<"sans" | "serif", readonly string[]>> = { sans: arial, serif: times };

/** The value of `font-family`. A bundled font comes before the system fonts that stand in for it. */
export function fontFamilyOf(typeface: TypefaceId): string {
  if (!isBundled(typeface)) return stacks[typeface];
  const { family, fallback, stack } = bundledFonts[typeface];
  return [`"${family}"`, ...(fallback ? [`"${family} fallback"`] : []), stacks[stack]].join(",");
}
