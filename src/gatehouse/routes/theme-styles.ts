/**
 * The published theme as a style sheet for the site's own layout: custom properties in light and dark, and the fonts that ship.
 * It is the same for all visitors, and holds nothing that the refusal page does not show to strangers.
 */
import { createHash } from "node:crypto";
import type { APIRoute } from "astro";
import { rememberedByObject } from "../core/remember.ts";
import { fontFaceRules } from "../core/theme/font-faces.ts";
import { fontUrl } from "../core/theme/font-path.ts";
import { themeCustomProperties } from "../core/theme/site-tokens.ts";
import type { ThemeTokens } from "../core/theme/tokens.ts";
import { getRuntime } from "../server/runtime-slot.ts";

interface Sheet {
  readonly css: string;
  /** A strong validator (RFC 9110, 8.8.3). */
  readonly etag: string;
}

/** Made once for each published page. */
const sheetOf = rememberedByObject((tokens: ThemeTokens): Sheet => {
  const { base } = getRuntime().configuration.location;
  const css = [fontFaceRules(tokens, fontUrl(base)), themeCustomProperties(tokens)].filter(Boolean).join("\n");
  return { css, etag: `"${createHash("sha256").update(css).digest("base64url").slice(0, 22)}"` };
});

export const GET: APIRoute = async ({ request }) => {
  const { publishedPage } = getRuntime();
  const { themes } = await publishedPage.forRequests();
  const { css, etag } = sheetOf(themes.site);
  const headers = {
    "Content-Type": "text/css; charset=utf-8",
    // The URL stays when another page is published, so a browser asks whether its copy still holds.
    "Cache-Control": "no-cache",
    ETag: etag,
    "X-Content-Type-Options": "nosniff",
  };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  const isKnown = known.some((one) => one.trim().replace(/^W\//, "") === etag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(css, { headers });
};
