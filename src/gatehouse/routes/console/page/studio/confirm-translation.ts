/** Marks a translation as up to date with its source. */
import type { APIRoute } from "astro";
import { confirmTranslationRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, confirmTranslationRequestSchema);
  if (sent instanceof Response) return sent;
  const confirmed = await opened.runtime.confirmedTranslations.confirm(opened.author, sent.value);
  return confirmed.ok ? answer({ done: true }) : failure(opened, confirmed);
};
