/** The script and the style sheet of the page studio. They hold nothing of the site, so anyone may read them. */
import type { APIRoute } from "astro";
import { studioScriptPath } from "../core/page/studio-paths.ts";
import { studioScript, studioStyles } from "./studio-assets.ts";

export const GET: APIRoute = ({ url, routePattern }) => {
  const { text, type, version } = routePattern === studioScriptPath ? studioScript : studioStyles;
  return new Response(text, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      // Under another version than its own it could be kept for the wrong one.
      "Cache-Control": url.searchParams.get("v") === version ? "public, max-age=31536000, immutable" : "no-cache",
      "X-Content-Type-Options": "nosniff",
    },
  });
};
