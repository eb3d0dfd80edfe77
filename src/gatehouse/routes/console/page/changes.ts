/** What the draft, or a document that is not saved, has that visitors do not see yet. */
import type { APIRoute } from "astro";
import { changesRequestSchema } from "../../../core/page/studio-checks.ts";
import { openConsolePage } from "../open-console-page.ts";
import { saidDifferences } from "./said.ts";
import { sentDocument } from "./sent-document.ts";
import { answer } from "./studio/answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await sentDocument(context, opened, changesRequestSchema);
  if (sent instanceof Response) return sent;
  const { document: live } = await opened.runtime.publishedPage.current();
  return answer({ differences: await saidDifferences(live, sent.document, opened) });
};
