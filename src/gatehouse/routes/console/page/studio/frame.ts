/**
 * The empty document into which the studio puts the preview. Nothing in it can run, be sent or lead elsewhere. A window in which
 * somebody signed in again ends here too, and says so: the studio closes it, unless the browser does not let it.
 */
import type { APIRoute } from "astro";
import { escapeHtml } from "../../../../core/escape-html.ts";
import { signedInAgain } from "../../../../core/page/studio-paths.ts";
import { ownPolicy, studioFramePolicy } from "../../../../http/answer/response-headers.ts";
import { openConsolePage } from "../../open-console-page.ts";

export const GET: APIRoute = (context) => {
  const { words } = openConsolePage(context);
  const text = context.url.search === signedInAgain ? escapeHtml(words.studio.signedInAgain) : "";
  const headers = { "Content-Type": "text/html; charset=utf-8", [ownPolicy]: studioFramePolicy };
  return new Response(
    `<!DOCTYPE html><html lang="${words.language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${text}</title><base target="_blank"></head><body>${text}</body></html>`,
    { headers },
  );
};
