/** `@font-face` rules of the fonts that ship. The caller says where each file is; without that, system fonts are shown. */
import { cssUrl } from "./css-url.ts";
import type { ThemeTokens } from "./tokens.ts";
import { bundledFonts, fontParts, isBundled, unicodeRanges, type BundledTypeface, type FontPart } from "./typefaces.ts";

export interface FontFile {
  /** In the module's folder `ui/fonts`. */
  readonly name: string;
  readonly typeface: BundledTypeface;
  /** A page without letters beyond Latin-1 never requests the part `latin-ext`. */
  readonly part: FontPart;
}

/**
 * A font up to this size (bytes of the file) may be a `data:` URL in the page; a larger one is a file beside it, which a
 * browser requests once.
 */
export const inlineBudget = 30_000;

/** The URL of a file of `ui/fonts`: `data:`, or an immutable path. Undefined where it is not served. */
export type FontUrl = (name: string) => string | undefined;

/** The files a theme uses, the font of running text first. */
export function fontFilesOf({ type }: Pick<ThemeTokens, "type">): FontFile[] {
  return [...new Set([type.body, type.heading])]
    .filter(isBundled)
    .flatMap((typeface) => fontParts.map((part) => ({ name: `${typeface}-${part}.woff2`, typeface, part })));
}

/** Empty where the theme has system fonts only, or no file is served. */
export function fontFaceRules(tokens: Pick<ThemeTokens, "type">, urlOf: FontUrl): string {
  const files = fontFilesOf(tokens);
  const faces = files.flatMap(({ name, typeface, part }) => {
    const url = urlOf(name);
    return url === undefined ? [] : [{ typeface, rule: faceRule(typeface, part, url) }];
  });
  const fallbacks = [...new Set(faces.map(({ typeface }) => typeface))].map(fallbackRule);
  return [...faces.map(({ rule }) => rule), ...fallbacks].join("\n");
}

function faceRule(typeface: BundledTypeface, part: FontPart, url: string): string {
  const { family, weights } = bundledFonts[typeface];
  return `@font-face{font-family:"${family}";src:${cssUrl(url)} format("woff2");font-weight:${weights.join(" ")};font-display:swap;unicode-range:${unicodeRanges[part]}}`;
}

function fallbackRule(typeface: BundledTypeface): string {
  const { family, fallback } = bundledFonts[typeface];
  if (fallback === undefined) return "";
  const { local, sizeAdjust, ascent, descent } = fallback;
  const sources = local.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${family} fallback";src:${sources};size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`;
}
