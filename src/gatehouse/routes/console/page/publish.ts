/** Publishing the draft: the form in the bar posts here, and comes back here when something stands in the way. */
import { z } from "zod";
import { complaint } from "../../../core/languages/problem.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { doneAt, edit, frameOf, openEditing, versionField, type PageContext } from "./editing.ts";

const publishSchema = z.strictObject({
  version: versionField,
  note: z
    .string()
    .trim()
    .max(200, complaint("too-long", { most: 200 })),
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
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base } = opened;
  const { done, form, typed, editing, errors, conflict, message } = await edit(
    context,
    opened,
    { schema: publishSchema, theirs: `${base}/preview` },
    ({ version, note }) => runtime.pageEditor.publish(author, version, note),
  );
  if (done) return doneAt(`${base}/history`, "published");
  const note = form?.note ?? typed["note"] ?? "";
  return { frame: frameOf(editing, context.url), base, note, error: errors["note"], conflict, message };
}
