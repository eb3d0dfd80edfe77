/** One published page: looking at it, and bringing it back. */
import { z } from "zod";
import type { Revision } from "../../../server/page/page-editor.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { doneAt, edit, frameOf, openEditing, plainAnswer, versionField, type PageContext } from "./editing.ts";

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
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base, words } = opened;
  const number = numberSchema.safeParse(context.params["number"]);
  const revision = number.success ? await runtime.pageEditor.revision(number.data) : null;
  if (revision === null) {
    return plainAnswer(404, words, words.page.noRevision, words.page.noRevisionText);
  }
  const { done, editing, conflict, message } = await edit(
    context,
    opened,
    { schema: restoreSchema, theirs: null },
    ({ version }) => runtime.pageEditor.restore(author, revision.number, version),
  );
  if (done) return doneAt(`${base}/history`, "restored");
  return { frame: frameOf(editing, context.url), base, revision, conflict, message };
}
