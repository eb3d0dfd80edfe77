/** The document that a call of the studio is about: one that is not saved, or the draft where none was sent. */
import type { APIContext } from "astro";
import type { z } from "zod";
import { problemOfError } from "../../../core/languages/say-problem.ts";
import { pageDocumentSchema, type PageDocument } from "../../../core/page/document.ts";
import type { OpenedConsolePage } from "../open-console-page.ts";
import { failure, invalid, read } from "./studio/answer.ts";

export async function sentDocument<Sent extends { readonly document?: unknown }>(
  context: APIContext,
  opened: OpenedConsolePage,
  schema: z.ZodType<Sent>,
): Promise<(Omit<Sent, "document"> & { readonly document: PageDocument }) | Response> {
  const sent = await read(context, opened, schema);
  if (sent instanceof Response) return sent;
  const { document, ...more } = sent.value;
  if (document === undefined) {
    const draft = await opened.runtime.pageEditor.draft();
    return draft.ok ? { ...more, document: draft.value.document } : failure(opened, draft);
  }
  const parsed = pageDocumentSchema.safeParse(document);
  if (parsed.success) return { ...more, document: parsed.data };
  const [issue] = parsed.error.issues;
  return invalid(opened, problemOfError(parsed.error), ["document", ...(issue?.path ?? [])].map(String).join("."));
}
