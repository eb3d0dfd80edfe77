/** Publishing the draft, now or at a moment to come: the form in the bar posts here, and comes back when something stands in the way. */
import { z } from "zod";
import { complaint } from "../../../core/languages/problem.ts";
import type { SaidDifference, SaidFinding } from "../../../core/page/studio-checks.ts";
import { success, type Result } from "../../../server/access/result.ts";
import type { EditorFailure } from "../../../server/page/page-editor.ts";
import type { ScheduledPage } from "../../../server/page/schedule.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import {
  doneAt,
  edit,
  frameOf,
  goField,
  openEditing,
  savedAndGone,
  versionField,
  type PageContext,
} from "./editing.ts";
import { keptNoteCookie, readKeptNote } from "./kept-note.ts";
import { knownPaths } from "./print-check.ts";
import { saidDifferences, saidFindings } from "./said.ts";

const publishSchema = z.strictObject({
  version: versionField,
  /** On the way out nothing is published; what was typed is kept. */
  go: goField,
  note: z
    .string()
    .trim()
    .max(200, complaint("too-long", { most: 200 })),
  /** In UTC; empty for now. */
  at: z
    .string()
    .regex(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)?$/, complaint("time-form"))
    .default(""),
});

export interface PublishView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly note: string;
  readonly at: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
  readonly findings: readonly SaidFinding[];
  readonly differences: readonly SaidDifference[];
  readonly scheduled: ScheduledPage | null;
}

export async function answerPublish(context: PageContext): Promise<Response | PublishView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base } = opened;
  const path = `${base}/publish`;
  const isSecure = runtime.settings.origin.startsWith("https:");
  const sent = await edit(
    context,
    opened,
    { schema: publishSchema, theirs: `${base}/preview` },
    async ({ version, note, at, go }): Promise<Result<unknown, EditorFailure>> => {
      if (go !== undefined) return success(null);
      if (at === "") return runtime.pageEditor.publish(author, version, note);
      return runtime.schedule.schedule(author, version, Date.parse(`${at}Z`), note);
    },
  );
  const { done, form, typed, editing, errors, conflict, message } = sent;
  if (done) {
    const { go, note, at } = done.form;
    const answer =
      go !== undefined
        ? await savedAndGone(context, opened, go, false, path)
        : at === ""
          ? doneAt(`${base}/history`, "published")
          : doneAt(path, "scheduled");
    answer.headers.append("Set-Cookie", keptNoteCookie(go === undefined ? null : { note, at }, path, isSecure));
    return answer;
  }
  const kept = readKeptNote(context.request.headers.get("cookie"));
  const { document, liveDocument, differs } = editing.draft;
  const findings = differs ? await runtime.pageCheck(document, await knownPaths(runtime)) : [];
  return {
    frame: frameOf(editing, context.url),
    base,
    note: form?.note ?? typed["note"] ?? kept.note,
    at: form?.at ?? typed["at"] ?? kept.at,
    errors: sent.failure?.problem.id.startsWith("schedule-") === true ? { at: message ?? "" } : errors,
    conflict,
    message: sent.failure?.problem.id.startsWith("schedule-") === true ? undefined : message,
    findings: saidFindings(findings, document, editing),
    differences: await saidDifferences(liveDocument, document, editing),
    scheduled: await runtime.schedule.current(),
  };
}
