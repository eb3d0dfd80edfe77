/** The style sheet of the module's own pages. */
import type { APIRoute } from "astro";
import { moduleStyles, moduleStylesVersion } from "../ui/styles/module-styles.ts";

export const GET: APIRoute = ({ url }) =>
  new Response(moduleStyles, {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      // Under another version than its own it could be kept for the wrong one.
      "Cache-Control":
        url.searchParams.get("v") === moduleStylesVersion ? "public, max-age=31536000, immutable" : "no-cache",
      "X-Content-Type-Options": "nosniff",
    },
  });
