/** Takes back a page that was to be published later. */
import type { APIRoute } from "astro";
import { z } from "zod";
import { readForm } from "../../../http/answer/form.ts";
import { statusOfFailure } from "../../forms/form-problem.ts";
import { doneAt, openEditing, plainAnswer } from "./editing.ts";

const cancelSchema = z.strictObject({ id: z.string().max(60) });

export const POST: APIRoute = async (context) => {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { words, base, runtime, author } = editing;
  const form = await readForm(context.request, cancelSchema);
  if (!form.ok) return plainAnswer(form.status, words, words.page.formUnreadable, words.page.formUnreadableText);
  const result = await runtime.schedule.cancel(author, form.value.id);
  if (result.ok) return doneAt(`${base}/publish`, "unscheduled");
  return plainAnswer(statusOfFailure(result.code), words, words.page.notCancelled, editing.say(result.problem));
};

/** This URL only takes a form; a link to it leads to the page with the form. */
export const GET: APIRoute = async (context) => {
  const editing = await openEditing(context);
  return editing instanceof Response
    ? editing
    : new Response(null, { status: 303, headers: { Location: `${editing.base}/publish` } });
};
