/** The page as a file to download: what visitors see, the draft, or a revision. */
import type { APIRoute } from "astro";
import { statusOfFailure } from "../../forms/form-problem.ts";
import { openEditing, plainAnswer } from "./editing.ts";

export const GET: APIRoute = async (context) => {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { runtime, words, say } = editing;
  const asked = context.url.searchParams.get("page") ?? "live";
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null;
  const exported = await runtime.pageTransfer.export(number ?? (asked === "draft" ? asked : "live"));
  if (!exported.ok) {
    return plainAnswer(statusOfFailure(exported.code), words, words.page.noRevision, say(exported.problem));
  }
  const day = new Date(runtime.now()).toISOString().slice(0, 10);
  return new Response(exported.value, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="refusal-page-${day}.json"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
};
