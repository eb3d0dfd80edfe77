/** The script of the palette. */
import type { APIRoute } from "astro";
import { paletteScript } from "../../../ui/console/palette-script.ts";
import { openConsolePage } from "../open-console-page.ts";

export const GET: APIRoute = (context) => {
  openConsolePage(context);
  return new Response(paletteScript, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  });
};
