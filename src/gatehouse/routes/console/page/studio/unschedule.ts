/** Takes back what was to be published later. */
import type { APIRoute } from "astro";
import { unscheduleRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, unscheduleRequestSchema);
  if (sent instanceof Response) return sent;
  const cancelled = await opened.runtime.schedule.cancel(opened.author, sent.value.id);
  return cancelled.ok ? answer({ done: true }) : failure(opened, cancelled);
};
