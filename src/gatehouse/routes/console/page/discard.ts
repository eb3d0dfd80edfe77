/** Puts the draft back to what visitors see. */
import type { APIRoute } from "astro";
import { z } from "zod";
import { readForm } from "../../../http/answer/form.ts";
import { statusOfFailure } from "../../forms/form-problem.ts";
import { doneAt, openEditing, plainAnswer, versionField } from "./editing.ts";

const discardSchema = z.strictObject({ version: versionField });

export const POST: APIRoute = async (context) => {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { words } = editing;
  const form = await readForm(context.request, discardSchema);
  if (!form.ok) return plainAnswer(form.status, words, words.page.formUnreadable, words.page.formUnreadableText);
  const result = await editing.runtime.pageEditor.discardDraft(editing.author, form.value.version);
  if (result.ok) return doneAt(editing.base, "discarded");
  if (result.code === "conflict") return doneAt(editing.base, "changed-meanwhile");
  return plainAnswer(statusOfFailure(result.code), words, words.page.draftStays, editing.say(result.problem));
};

/** This URL only takes a form; a link to it leads to the editor. */
export const GET: APIRoute = async (context) => {
  const editing = await openEditing(context);
  return editing instanceof Response
    ? editing
    : new Response(null, { status: 303, headers: { Location: editing.base } });
};
