/** The page made from a document that is not saved, with marks that tell the studio what can be touched. */
import type { APIRoute } from "astro";
import { problemOfError } from "../../../../core/languages/say-problem.ts";
import { pageDocumentSchema } from "../../../../core/page/document.ts";
import { previewRequestSchema } from "../../../../core/page/studio.ts";
import { printPreview } from "../../../../http/answer/print-refusal.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { previewView } from "../preview-view.ts";
import { shownValues } from "./shown-values.ts";
import { answer, invalid, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, previewRequestSchema);
  if (sent instanceof Response) return sent;
  const { variant } = sent.value;
  const document = pageDocumentSchema.safeParse(sent.value.document);
  if (!document.success) {
    const [issue] = document.error.issues;
    return invalid(opened, problemOfError(document.error), ["document", ...(issue?.path ?? [])].map(String).join("."));
  }
  const view = await previewView({ ...variant, document: document.data, isForStudio: true }, opened.runtime);
  const { html } = await printPreview(context, view);
  return answer({ html, values: shownValues(document.data, variant, opened.runtime) });
};
