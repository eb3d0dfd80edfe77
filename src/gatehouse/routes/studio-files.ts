/** The scripts and the style sheet of the page studio. They hold nothing of the site, so anyone may read them. */
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { APIRoute } from "astro";
import { studioFiles, type StudioFile } from "./studio-assets.ts";

/** Half a megabyte of script becomes a quarter of that. Compressed once, when it is first asked for. */
const compressed = new Map<StudioFile, Promise<Uint8Array<ArrayBuffer>>>();

export const GET: APIRoute = async ({ url, routePattern, request }) => {
  const file = studioFiles.get(routePattern);
  if (file === undefined) return new Response(null, { status: 404 });
  // Every browser that runs the studio takes Brotli over https, and on this machine; others get the text as it is.
  const takesBrotli = /(?:^|,)\s*br\s*(?:,|$)/.test(request.headers.get("accept-encoding") ?? "");
  return new Response(takesBrotli ? await compress(file) : file.text, {
    headers: {
      "Content-Type": `${file.type}; charset=utf-8`,
      ...(takesBrotli && { "Content-Encoding": "br" }),
      Vary: "Accept-Encoding",
      // Under another version than its own it could be kept for the wrong one.
      "Cache-Control": url.searchParams.get("v") === file.version ? "public, max-age=31536000, immutable" : "no-cache",
      "X-Content-Type-Options": "nosniff",
    },
  });
};

function compress(file: StudioFile): Promise<Uint8Array<ArrayBuffer>> {
  let known = compressed.get(file);
  if (known === undefined) {
    // Level 9 takes a tenth of the time of 11, and is a twentieth longer.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
    known = promisify(brotliCompress)(file.text, { params });
    compressed.set(file, known);
  }
  return known;
}
