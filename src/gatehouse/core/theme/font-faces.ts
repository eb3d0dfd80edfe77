/** `@font-face` rules of the fonts that ship, and of the site's own. Where files are not served, system fonts are shown. */
import { cssUrl } from "./css-url.ts";
import type { ThemeTokens } from "./tokens.ts";
import type { SiteFont } from "./site-font.ts";
import {
  bundledFonts,
  fontFamilyOf,
  fontParts,
  isBundled,
  measuredFonts,
  systemFontsOf,
  unicodeRanges,
  type BundledTypeface,
  type FontPart,
} from "./typefaces.ts";

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

type Fonts = Pick<ThemeTokens, "type" | "siteFonts">;

/** The files of ours that a theme uses, the font of running text first. */
export function fontFilesOf({ type, siteFonts = {} }: Fonts): FontFile[] {
  const ours = (["body", "heading"] as const).filter((use) => siteFonts[use] === undefined).map((use) => type[use]);
  return [...new Set(ours)]
    .filter(isBundled)
    .flatMap((typeface) => fontParts.map((part) => ({ name: `${typeface}-${part}.woff2`, typeface, part })));
}

/**
 * Empty where the theme has system fonts only, or no file is served.
 *
 * @param urlOf left out where the page is shown on another host, which has no file of this site
 */
export function fontFaceRules(tokens: Fonts, urlOf: FontUrl | undefined): string {
  if (urlOf === undefined) return "";
  const files = fontFilesOf(tokens);
  const faces = files.flatMap(({ name, typeface, part }) => {
    const url = urlOf(name);
    return url === undefined ? [] : [{ typeface, rule: faceRule(typeface, part, url) }];
  });
  const fallbacks = [...new Set(faces.map(({ typeface }) => typeface))].map(fallbackRule);
  return [...faces.map(({ rule }) => rule), ...fallbacks, ...siteRules(tokens)].join("\n");
}

function faceRule(typeface: BundledTypeface, part: FontPart, url: string): string {
  const { family, weights } = bundledFonts[typeface];
  return `@font-face{font-family:"${family}";src:${cssUrl(url)} format("woff2");font-weight:${weights.join(" ")};font-display:swap;unicode-range:${unicodeRanges[part]}}`;
}

function fallbackRule(typeface: BundledTypeface): string {
  const { family, fallback } = bundledFonts[typeface];
  if (fallback === undefined) return "";
  return standInRule(family, fallback.local, fallback);
}

interface Measures {
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
}

function standInRule(family: string, local: readonly string[], { sizeAdjust, ascent, descent }: Measures): string {
  const sources = local.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${family} fallback";src:${sources};size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`;
}

/** Names in the style sheet, so that no name of the site is printed. */
const siteNames = { body: "site-text", heading: "site-heading" } as const;

const isSameFont = (one: SiteFont | undefined, other: SiteFont | undefined) =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

function siteRules({ siteFonts = {} }: Fonts): string[] {
  const { body, heading } = siteFonts;
  return [
    ...(body === undefined ? [] : siteFaces(siteNames.body, body)),
    ...(heading === undefined || isSameFont(body, heading) ? [] : siteFaces(siteNames.heading, heading)),
  ];
}

function siteFaces(name: string, { files, standIn }: SiteFont): string[] {
  const faces = files.map(({ path, weights, range }) => {
    const letters = range === undefined ? "" : `;unicode-range:${range}`;
    return `@font-face{font-family:"${name}";src:${cssUrl(path)} format("woff2");font-weight:${weights.join(" ")};font-display:swap${letters}}`;
  });
  if (standIn === undefined) return faces;
  const { local, sizeAdjust, ascent, descent } = standIn;
  return [...faces, standInRule(name, measuredFonts[local], { sizeAdjust, ascent, descent })];
}

/** The value of `font-family` for running text or headings. System fonts stand in for a typeface of the site. */
export function fontFamilyFor({ type, siteFonts = {} }: Fonts, use: "body" | "heading"): string {
  const own = siteFonts[use];
  if (own === undefined) return fontFamilyOf(type[use]);
  const name = use === "heading" && isSameFont(siteFonts.body, own) ? siteNames.body : siteNames[use];
  return [`"${name}"`, ...(own.standIn ? [`"${name} fallback"`] : []), systemFontsOf(type[use])].join(",");
}
