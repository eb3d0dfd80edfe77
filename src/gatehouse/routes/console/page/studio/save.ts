/** Saves what was changed in the studio. */
import type { APIRoute } from "astro";
import { saveRequestSchema } from "../../../../core/page/studio.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, failure, read } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await read(context, opened, saveRequestSchema);
  if (sent instanceof Response) return sent;
  const { version, commands } = sent.value;
  const saved = await opened.runtime.pageEditor.save(opened.author, version, commands);
  return saved.ok ? answer(saved.value) : failure(opened, saved);
};
