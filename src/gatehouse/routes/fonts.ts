/** The fonts that ship, one route each. They are parts of the bundle, so that nothing is looked up on the disk. */
import type { APIRoute } from "astro";
import { fontsVersion } from "../core/theme/font-path.ts";
import atkinsonLatinExt from "../ui/fonts/atkinson-latin-ext.woff2?inline";
import atkinsonLatin from "../ui/fonts/atkinson-latin.woff2?inline";
import bricolageLatinExt from "../ui/fonts/bricolage-latin-ext.woff2?inline";
import bricolageLatin from "../ui/fonts/bricolage-latin.woff2?inline";
import interLatinExt from "../ui/fonts/inter-latin-ext.woff2?inline";
import interLatin from "../ui/fonts/inter-latin.woff2?inline";
import jetbrainsLatinExt from "../ui/fonts/jetbrains-latin-ext.woff2?inline";
import jetbrainsLatin from "../ui/fonts/jetbrains-latin.woff2?inline";
import newsreaderLatinExt from "../ui/fonts/newsreader-latin-ext.woff2?inline";
import newsreaderLatin from "../ui/fonts/newsreader-latin.woff2?inline";
import nunitoLatinExt from "../ui/fonts/nunito-latin-ext.woff2?inline";
import nunitoLatin from "../ui/fonts/nunito-latin.woff2?inline";

/** `data:font/woff2;base64,…`, as Vite makes it. */
const files: ReadonlyMap<string, string> = new Map([
  ["atkinson-latin-ext.woff2", atkinsonLatinExt],
  ["atkinson-latin.woff2", atkinsonLatin],
  ["bricolage-latin-ext.woff2", bricolageLatinExt],
  ["bricolage-latin.woff2", bricolageLatin],
  ["inter-latin-ext.woff2", interLatinExt],
  ["inter-latin.woff2", interLatin],
  ["jetbrains-latin-ext.woff2", jetbrainsLatinExt],
  ["jetbrains-latin.woff2", jetbrainsLatin],
  ["newsreader-latin-ext.woff2", newsreaderLatinExt],
  ["newsreader-latin.woff2", newsreaderLatin],
  ["nunito-latin-ext.woff2", nunitoLatinExt],
  ["nunito-latin.woff2", nunitoLatin],
]);

export const GET: APIRoute = ({ url, routePattern }) => {
  const name = routePattern.slice(routePattern.lastIndexOf("/") + 1);
  const file = files.get(name);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.slice(file.indexOf(",") + 1), "base64"), {
    headers: {
      "Content-Type": "font/woff2",
      // Under another version than its own it could be kept for the wrong one.
      "Cache-Control":
        url.searchParams.get("v") === String(fontsVersion) ? "public, max-age=31536000, immutable" : "no-cache",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
    },
  });
};
