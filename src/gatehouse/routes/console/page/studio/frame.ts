/** The empty document into which the studio puts the preview. Nothing in it can run, be sent or lead elsewhere. */
import type { APIRoute } from "astro";
import { ownPolicy, studioFramePolicy } from "../../../../http/answer/response-headers.ts";
import { openConsolePage } from "../../open-console-page.ts";

const empty =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><base target="_blank"></head><body></body></html>';

export const GET: APIRoute = (context) => {
  openConsolePage(context);
  const headers = { "Content-Type": "text/html; charset=utf-8", [ownPolicy]: studioFramePolicy };
  return new Response(empty, { headers });
};
