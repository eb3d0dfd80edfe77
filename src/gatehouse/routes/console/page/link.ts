/** Makes a link that shows the draft or a revision to somebody without an account here. */
import { z } from "zod";
import { previewLinkPath } from "../../../core/page/preview-link-path.ts";
import type { EditorFrame } from "../../../ui/console/page/frame.ts";
import { previewLinkDays, type PreviewLinkDays } from "../../../core/page/studio-publishing.ts";
import type { PreviewedPage } from "../../../server/page/preview-links.ts";
import type { Runtime } from "../../../server/runtime.ts";
import { edit, frameOf, openEditing, type PageContext } from "./editing.ts";

const linkSchema = z.strictObject({
  page: z.union([z.literal("draft"), z.coerce.number().int().min(1)]),
  days: z.coerce.number().pipe(z.literal([...previewLinkDays])),
});

export interface LinkView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly page: PreviewedPage;
  readonly days: PreviewLinkDays;
  readonly revisions: readonly number[];
  readonly message?: string | undefined;
  /** Shown this once. */
  readonly made: { readonly link: string; readonly endsAt: number } | null;
}

export async function answerLink(context: PageContext): Promise<Response | LinkView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, base } = opened;
  const { done, form, message } = await edit(context, opened, { schema: linkSchema, theirs: null }, ({ page, days }) =>
    runtime.previewLinks.make(opened.author, page, days),
  );
  const asked = Number(context.url.searchParams.get("revision"));
  return {
    frame: frameOf(opened, context.url),
    base,
    page: form?.page ?? (asked > 0 ? asked : "draft"),
    days: form?.days ?? 3,
    revisions: (await runtime.pageEditor.history()).map(({ number }) => number),
    message,
    made: done && { link: previewLinkUrl(done.value.key, runtime), endsAt: done.value.endsAt },
  };
}

export function previewLinkUrl(key: string, { settings, configuration }: Pick<Runtime, "settings" | "configuration">) {
  return `${settings.origin}${configuration.location.base}${previewLinkPath}?key=${key}`;
}
