/** A page of the history as a document, so that the studio can make it the draft. */
import type { APIRoute } from "astro";
import { z } from "zod";
import { problem } from "../../../../core/languages/problem.ts";
import { shownPageSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { shownDocument } from "../shown-document.ts";
import { answer, invalid, failure } from "./answer.ts";

const shownSchema = z.union([z.coerce.number(), z.string()]).pipe(shownPageSchema);

export const GET: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const shown = shownSchema.safeParse(context.url.searchParams.get("page") ?? "");
  if (!shown.success) return invalid(opened, problem("not-in-list"), "page");
  const found = await shownDocument(shown.data, opened.runtime);
  return found.ok ? answer({ document: found.value.document }) : failure(opened, found);
};
