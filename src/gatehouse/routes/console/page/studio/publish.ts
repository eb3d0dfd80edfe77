/** Shows the draft to visitors, from the studio. */
import type { APIRoute } from "astro";
import { publishRequestSchema } from "../../../../core/page/studio.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, publishRequestSchema);
  if (sent instanceof Response) return sent;
  const { version, note } = sent.value;
  const published = await opened.runtime.pageEditor.publish(opened.author, version, note);
  return published.ok ? answer(published.value) : failure(opened, published);
};
