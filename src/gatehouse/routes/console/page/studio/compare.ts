/** What is different between two pages: the draft, a revision, or the one that is published later. */
import type { APIRoute } from "astro";
import { compareRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { saidDifferences } from "../said.ts";
import { shownDocument } from "../shown-document.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, compareRequestSchema);
  if (sent instanceof Response) return sent;
  const before = await shownDocument(sent.value.before, opened.runtime);
  if (!before.ok) return failure(opened, before);
  const after = await shownDocument(sent.value.after, opened.runtime);
  if (!after.ok) return failure(opened, after);
  return answer({ differences: await saidDifferences(before.value.document, after.value.document, opened) });
};
