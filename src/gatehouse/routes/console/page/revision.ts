/** One published page: looking at it, comparing it, making it the draft, and bringing it back. */
import { z } from "zod";
import type { SaidDifference } from "../../../core/page/studio-checks.ts";
import type { Revision } from "../../../server/page/page-editor.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { doneAt, edit, frameOf, openEditing, plainAnswer, versionField, type PageContext } from "./editing.ts";
import { saidDifferences } from "./said.ts";

const restoreSchema = z.strictObject({ version: versionField, into: z.enum(["live", "draft"]).default("live") });
const numberSchema = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

export interface RevisionView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly revision: Revision;
  /** Other pages that it can be compared with, newest first. */
  readonly others: readonly number[];
  readonly comparison: {
    readonly with: number | "draft";
    /** Null where the other page cannot be read. */
    readonly differences: readonly SaidDifference[] | null;
  };
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
}

export async function answerRevision(context: PageContext): Promise<Response | RevisionView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base, words } = opened;
  const { pageEditor } = runtime;
  const number = numberSchema.safeParse(context.params["number"]);
  const revision = number.success ? await pageEditor.revision(number.data) : null;
  if (revision === null) {
    return plainAnswer(404, words, words.page.noRevision, words.page.noRevisionText);
  }
  const { done, editing, conflict, message } = await edit(
    context,
    opened,
    { schema: restoreSchema, theirs: null },
    async ({ version, into }) => {
      if (into === "draft") return pageEditor.restoreAsDraft(author, revision.number, version);
      return pageEditor.restore(author, revision.number, version);
    },
  );
  if (done) return done.form.into === "draft" ? doneAt(base, "in-draft") : doneAt(`${base}/history`, "restored");
  const history = await pageEditor.history();
  const others = history.map((one) => one.number).filter((one) => one !== revision.number);
  const compared = comparedWith(context.url, others, revision.number);
  const other =
    compared === "draft" ? editing.draft.document : ((await pageEditor.revision(compared))?.document ?? null);
  const [before, after] =
    compared !== "draft" && compared < revision.number ? [other, revision.document] : [revision.document, other];
  return {
    frame: frameOf(editing, context.url),
    base,
    revision,
    others,
    comparison: {
      with: compared,
      differences: before === null || after === null ? null : await saidDifferences(before, after, opened),
    },
    conflict,
    message,
  };
}

/** What the URL asks for, else the page before; the first page is compared with the draft. */
function comparedWith({ searchParams }: URL, others: readonly number[], own: number): number | "draft" {
  const asked = searchParams.get("with");
  if (asked === "draft") return asked;
  return others.find((one) => String(one) === asked) ?? others.find((one) => one < own) ?? "draft";
}
