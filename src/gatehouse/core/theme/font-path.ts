/** Where the fonts that ship are served. They hold nothing of the site, so no rule closes them. */
import { bundledTypefaces, fontParts } from "./typefaces.ts";

/** Grows with every change of the files, so that a browser that keeps them for a year asks for the new ones. */
export const fontsVersion = 1;

const folder = "/_gatehouse/fonts";

/** In the module's folder `ui/fonts`. */
export const fontNames: readonly string[] = bundledTypefaces.flatMap((typeface) =>
  fontParts.map((part) => `${typeface}-${part}.woff2`),
);

/** Without the base of the site. */
export const fontPath = (name: string) => `${folder}/${name}`;

/** @param base of the site */
export function fontUrl(base: string): (name: string) => string {
  return (name) => `${base}${fontPath(name)}?v=${fontsVersion}`;
}

/** Whether a style sheet loads a font, of ours or of the site. */
export const loadsFonts = (css: string) => css.includes('src:url("/');
