/** The inside of a preview: the page of the draft, or of an old revision, in the look in which visitors meet it. */
import type { AstroGlobal } from "astro";
import { printPreview } from "../../../http/answer/print-refusal.ts";
import { ownPolicy } from "../../../http/answer/response-headers.ts";
import { openEditing, plainAnswer } from "./editing.ts";
import { readPreviewChoice } from "./preview-choice.ts";
import { shownDocument } from "./shown-document.ts";
import { previewView } from "./preview-view.ts";

export async function answerPreviewFrame(context: AstroGlobal): Promise<Response> {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { runtime, words } = editing;
  const { revision, ...choice } = readPreviewChoice(context.url);
  const shown = await shownDocument(revision ?? "draft", runtime);
  if (!shown.ok) return plainAnswer(404, words, words.page.noPage, words.page.noPageText);
  const { html, policy } = await printPreview(context, await previewView({ ...choice, ...shown.value }, runtime));
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    [ownPolicy]: policy,
  };
  return new Response(html, { headers });
}
