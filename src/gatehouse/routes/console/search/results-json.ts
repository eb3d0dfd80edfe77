/** The results as JSON, for the palette. */
import type { APIRoute } from "astro";
import { openConsolePage } from "../open-console-page.ts";
import { searchConsole } from "./results.ts";

export const GET: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const typed = context.url.searchParams.get("q") ?? "";
  return Response.json(await searchConsole(opened, typed, context.locals.gatehouse?.waitingRequests ?? null));
};
