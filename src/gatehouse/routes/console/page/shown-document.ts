/** A page that somebody wants to look at: the draft, what is published later, or a revision. */
import { problem } from "../../../core/languages/problem.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import type { ShownPage } from "../../../core/page/studio-publishing.ts";
import { pageThemesSchema, type PageThemes } from "../../../core/theme/page-themes.ts";
import { failure, success, type Result } from "../../../server/access/result.ts";
import type { Runtime } from "../../../server/runtime.ts";

export interface ShownDocument {
  readonly document: PageDocument;
  /** As they were when it was published; left out for what is not. */
  readonly themes?: PageThemes;
}

export async function shownDocument(
  shown: ShownPage,
  { pageEditor, schedule }: Pick<Runtime, "pageEditor" | "schedule">,
): Promise<Result<ShownDocument>> {
  if (shown === "draft") {
    const draft = await pageEditor.draft();
    return draft.ok ? success({ document: draft.value.document }) : draft;
  }
  if (shown === "scheduled") {
    const scheduled = await schedule.current();
    if (scheduled === null) return failure("not-found", problem("nothing-scheduled"));
    const { document } = scheduled;
    return document === null ? failure("unreadable", problem("page-unreadable")) : success({ document });
  }
  const revision = await pageEditor.revision(shown);
  if (revision === null) return failure("not-found", problem("revision-missing", { revision: shown }));
  const themes = pageThemesSchema.safeParse(revision.themes).data;
  return success({ document: revision.document, ...(themes !== undefined && { themes }) });
}
