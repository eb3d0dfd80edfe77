/** The files of the site's typefaces, as its style sheets name them, and how much room their letters take. */
import { standInSchema, type StandIn } from "../../core/theme/site-font.ts";
import { siteFontFaceSchema, type SiteFontFace } from "../../core/theme/site-reading.ts";
import type { OpenPage } from "./open-page.ts";
import { nameFor } from "./shown-family.ts";
import type { StyleRules } from "./style-rules.ts";

/** Upright faces in WOFF2 on this origin; italics, other formats and other origins are left out. */
export function fontFacesOf(page: OpenPage, { rules }: StyleRules): SiteFontFace[] {
  return rules.flatMap((rule) => {
    if (!(rule instanceof page.window.CSSFontFaceRule)) return [];
    const value = (name: string) => rule.style.getPropertyValue(name).trim();
    if (/italic|oblique/.test(value("font-style"))) return [];
    const path = pathOf(value("src"), rule.parentStyleSheet?.href ?? new URL(page.path, location.origin).href);
    const range = value("unicode-range").toUpperCase().replace(/\s+/g, "");
    const face = siteFontFaceSchema.safeParse({
      family: nameFor(value("font-family")),
      path,
      weights: weightsOf(value("font-weight")),
      ...(range !== "" && { range }),
    });
    return face.success ? [face.data] : [];
  });
}

/** Of the first source in WOFF2; null for another origin. */
function pathOf(source: string, base: string): string | null {
  for (const [, quoted, bare, format = ""] of source.matchAll(
    /url\((?:"([^"]*)"|([^"')\s]*))\)(?:\s*format\("?([\w-]+)"?\))?/g,
  )) {
    const url = URL.parse(quoted ?? bare ?? "", base);
    if (url === null || !(format.startsWith("woff2") || (format === "" && url.pathname.endsWith(".woff2")))) continue;
    return url.origin === location.origin ? url.pathname + url.search : null;
  }
  return null;
}

const names: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

function weightsOf(text: string): [number, number] {
  const [first = 400, last = first] = text
    .split(/\s+/)
    .filter((one) => one !== "")
    .map((one) => names[one] ?? (Number(one) || 400));
  return [first, last];
}

const letters = "The quick brown fox jumps over the lazy dog. 0123456789";

/** Measured in the page itself, which has the files; undefined where they are not there, or letters are all of one width. */
export function standInOf(page: OpenPage, written: string, stack: string): StandIn | undefined {
  const context = page.document.createElement("canvas").getContext("2d");
  if (context === null || /mono/i.test(stack)) return undefined;
  const local = /(?<!sans-)serif/.test(stack) ? "serif" : "sans";
  const other = local === "serif" ? '"Times New Roman","Liberation Serif",Tinos' : 'Arial,"Liberation Sans",Arimo';
  const measured = (family: string) => {
    context.font = `100px ${family}`;
    return context.measureText(letters);
  };
  const own = measured(`"${written.replace(/["\\]/g, "")}"`);
  const scale = own.width / measured(other).width;
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return standInSchema.safeParse({
    local,
    sizeAdjust: rounded(scale * 100),
    ascent: rounded(own.fontBoundingBoxAscent / scale),
    descent: rounded(own.fontBoundingBoxDescent / scale),
  }).data;
}
