/** Publishing the draft: the form in the bar posts here, and comes back here when something stands in the way. */
import { z } from "zod";
import { readForm } from "../../../http/answer/form.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { doneAt, failed, frameOf, isPost, openEditing, versionField, type PageContext } from "./editing.ts";
import { setStatus } from "../../forms/form-problem.ts";

const publishSchema = z.strictObject({
  version: versionField,
  note: z.string().trim().max(200, "Use at most 200 characters."),
});

export interface PublishView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly note: string;
  readonly error?: string | undefined;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
}

export async function answerPublish(context: PageContext): Promise<Response | PublishView> {
  let editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  let note = "";
  let error: string | undefined;
  let conflict: ConflictView | undefined;
  let message: string | undefined;
  if (isPost(context)) {
    const form = await readForm(context.request, publishSchema);
    if (form.ok) {
      ({ note } = form.value);
      const published = await editing.runtime.pageEditor.publish(editing.author, form.value.version, note);
      if (published.ok) return doneAt(`${editing.base}/history`, "published");
      ({ editing, conflict, message } = failed(published, editing, context, `${editing.base}/preview`));
    } else {
      setStatus(context.response, form.status);
      note = form.typed["note"] ?? "";
      error = form.errors["note"];
      message = form.message;
    }
  }
  return { frame: frameOf(editing, context.url), base: editing.base, note, error, conflict, message };
}
