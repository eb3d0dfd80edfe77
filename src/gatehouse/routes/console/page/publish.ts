/** Publishing the draft, now or at a moment to come: the form in the bar posts here, and comes back when something stands in the way. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import { complaint } from "../../../core/languages/problem.ts";
import { withoutRepetitions } from "../../../core/page/finding.ts";
import type { SaidDifference, SaidFinding } from "../../../core/page/studio-checks.ts";
import type { Result } from "../../../server/access/result.ts";
import type { EditorFailure } from "../../../server/page/page-editor.ts";
import type { ScheduledPage } from "../../../server/page/schedule.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { doneAt, edit, frameOf, openEditing, versionField, type Editing } from "./editing.ts";
import { checkPrinted, knownPaths } from "./print-check.ts";
import { saidDifferences, saidFindings } from "./said.ts";

const publishSchema = z.strictObject({
  version: versionField,
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

/** Faces that are printed for a page of the console; the studio asks for all of them, in portions. */
const mostFaces = 60;

export interface PublishView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly note: string;
  readonly at: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
  readonly findings: readonly SaidFinding[];
  /** Pages that were printed, of how many. */
  readonly checked: { readonly done: number; readonly total: number };
  readonly differences: readonly SaidDifference[];
  readonly scheduled: ScheduledPage | null;
}

export async function answerPublish(context: AstroGlobal): Promise<Response | PublishView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base } = opened;
  const sent = await edit(
    context,
    opened,
    { schema: publishSchema, theirs: `${base}/preview` },
    async ({ version, note, at }): Promise<Result<unknown, EditorFailure>> => {
      if (at === "") return runtime.pageEditor.publish(author, version, note);
      return runtime.schedule.schedule(author, version, Date.parse(`${at}Z`), note);
    },
  );
  const { done, form, typed, editing, errors, conflict, message } = sent;
  if (done)
    return done.form.at === "" ? doneAt(`${base}/history`, "published") : doneAt(`${base}/publish`, "scheduled");
  const { document, liveDocument, differs } = editing.draft;
  const { findings, ...checked } = differs ? await check(context, editing) : { findings: [], done: 0, total: 0 };
  return {
    frame: frameOf(editing, context.url),
    base,
    note: form?.note ?? typed["note"] ?? "",
    at: form?.at ?? typed["at"] ?? "",
    errors: sent.failure?.problem.id.startsWith("schedule-") === true ? { at: message ?? "" } : errors,
    conflict,
    message: sent.failure?.problem.id.startsWith("schedule-") === true ? undefined : message,
    findings: saidFindings(findings, document, editing),
    checked,
    differences: saidDifferences(liveDocument, document, editing),
    scheduled: await runtime.schedule.current(),
  };
}

async function check(context: AstroGlobal, { runtime, draft: { document } }: Editing) {
  const ofDocument = await runtime.pageCheck(document, await knownPaths(runtime));
  const { findings, done, total } = await checkPrinted(context, runtime, document, 0, mostFaces);
  return { findings: withoutRepetitions([...ofDocument, ...findings]), done, total };
}
