/** Links that show the draft or a revision to somebody without an account here: making one, and revoking one. */
import { z } from "zod";
import { previewLinkPath } from "../../../core/page/module-paths.ts";
import type { EditorFrame } from "../../../ui/console/page/frame.ts";
import { previewLinkDays, type PreviewLinkDays } from "../../../core/page/studio-publishing.ts";
import type { PreviewedPage, PreviewLink } from "../../../server/page/preview-links.ts";
import { success, type Result } from "../../../server/access/result.ts";
import type { Runtime } from "../../../server/runtime.ts";
import { doneAt, edit, frameOf, openEditing, type Editing, type PageContext } from "./editing.ts";

const makeSchema = z.strictObject({
  page: z.union([z.literal("draft"), z.coerce.number().int().min(1)]),
  days: z.coerce.number().pipe(z.literal([...previewLinkDays])),
});
const revokeSchema = z.strictObject({ revoke: z.string().max(100) });
const linkSchema = z.union([revokeSchema, makeSchema]);

export interface LinkView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly page: PreviewedPage;
  readonly days: PreviewLinkDays;
  readonly revisions: readonly number[];
  readonly message?: string | undefined;
  /** Those that hold, newest first. */
  readonly current: readonly PreviewLink[];
  /** Shown this once. */
  readonly made: { readonly link: string; readonly endsAt: number } | null;
}

export async function answerLink(context: PageContext): Promise<Response | LinkView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, base } = opened;
  const { done, form, message } = await edit(context, opened, { schema: linkSchema, theirs: null }, (sent) =>
    change(sent, opened),
  );
  if (done?.value.made === null) return doneAt(`${base}/link`, "link-revoked");
  const asked = Number(context.url.searchParams.get("revision"));
  return {
    frame: frameOf(opened, context.url),
    base,
    page: form !== null && "page" in form ? form.page : asked > 0 ? asked : "draft",
    days: form !== null && "days" in form ? form.days : 3,
    revisions: (await runtime.pageEditor.history()).map(({ number }) => number),
    message,
    current: await runtime.previewLinks.current(),
    made: done && { link: previewLinkUrl(done.value.made.key, runtime), endsAt: done.value.made.endsAt },
  };
}

/** `made` is null where a link was revoked. */
async function change(
  form: z.infer<typeof linkSchema>,
  { runtime, author }: Editing,
): Promise<Result<{ readonly made: (PreviewLink & { readonly key: string }) | null }>> {
  const { previewLinks } = runtime;
  if ("revoke" in form) {
    const revoked = await previewLinks.revoke(author, form.revoke);
    return revoked.ok ? success({ made: null }) : revoked;
  }
  const made = await previewLinks.make(author, form.page, form.days);
  return made.ok ? success({ made: made.value }) : made;
}

export function previewLinkUrl(key: string, { settings, configuration }: Pick<Runtime, "settings" | "configuration">) {
  return `${settings.origin}${configuration.location.base}${previewLinkPath}?key=${key}`;
}
