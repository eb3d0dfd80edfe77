/** Publishes the draft, as it is now, at a moment to come. */
import type { APIRoute } from "astro";
import { scheduleRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, scheduleRequestSchema);
  if (sent instanceof Response) return sent;
  const { version, at, note } = sent.value;
  const scheduled = await opened.runtime.schedule.schedule(opened.author, version, at, note);
  return scheduled.ok ? answer(scheduled.value) : failure(opened, scheduled);
};
