/** The draft, for a studio that has to catch up with what others saved. */
import type { APIRoute } from "astro";
import { openConsolePage } from "../../open-console-page.ts";
import { answer, draftResponse, failure } from "./answer.ts";

export const GET: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const draft = await opened.runtime.pageEditor.draft();
  return draft.ok ? answer(draftResponse(draft.value)) : failure(opened, draft);
};
