/** Ends a preview link before its time. */
import type { APIRoute } from "astro";
import { revokeLinkRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, revokeLinkRequestSchema);
  if (sent instanceof Response) return sent;
  const revoked = await opened.runtime.previewLinks.revoke(opened.author, sent.value.id);
  return revoked.ok ? answer({ done: true }) : failure(opened, revoked);
};
