/** Visitors see the page before again; the draft stays as it is. */
import type { APIRoute } from "astro";
import { undoPublishingRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, undoPublishingRequestSchema);
  if (sent instanceof Response) return sent;
  const { published, version } = sent.value;
  const undone = await opened.runtime.pageEditor.undoPublishing(opened.author, published, version);
  return undone.ok ? answer(undone.value) : failure(opened, undone);
};
