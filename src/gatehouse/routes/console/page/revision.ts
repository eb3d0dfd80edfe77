/** One published page: looking at it, and bringing it back. */
import { z } from "zod";
import { readForm } from "../../../http/answer/form.ts";
import type { Revision } from "../../../server/page/page-editor.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import {
  doneAt,
  failed,
  frameOf,
  isPost,
  openEditing,
  plainAnswer,
  versionField,
  type PageContext,
} from "./editing.ts";
import { setStatus } from "../../forms/form-problem.ts";

const restoreSchema = z.strictObject({ version: versionField });
const numberSchema = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

export interface RevisionView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly revision: Revision;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
}

export async function answerRevision(context: PageContext): Promise<Response | RevisionView> {
  let editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const number = numberSchema.safeParse(context.params["number"]);
  const revision = number.success ? await editing.runtime.pageEditor.revision(number.data) : null;
  if (revision === null) {
    return plainAnswer(404, "There is no such revision", "Look in the history of the page for those there are.");
  }
  let conflict: ConflictView | undefined;
  let message: string | undefined;
  if (isPost(context)) {
    const form = await readForm(context.request, restoreSchema);
    if (form.ok) {
      const { pageEditor } = editing.runtime;
      const restored = await pageEditor.restore(editing.author, revision.number, form.value.version);
      if (restored.ok) return doneAt(`${editing.base}/history`, "restored");
      ({ editing, conflict, message } = failed(restored, editing, context, null));
    } else {
      setStatus(context.response, form.status);
      message = form.message ?? "The form could not be read. Please try again.";
    }
  }
  return { frame: frameOf(editing, context.url), base: editing.base, revision, conflict, message };
}
