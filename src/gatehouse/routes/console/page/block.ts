/** The settings of one block, and when it shows. */
import { z } from "zod";
import { complaint } from "../../../core/languages/problem.ts";
import { audiences, type Block } from "../../../core/page/block.ts";
import { reasons, reasonSchema, type Reason } from "../../../core/refusal/reason.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { blockFields, fieldSchemas, mayBeHidden, settingsOf, showForOf, type BlockField } from "./block-fields.ts";
import { doneAt, edit, frameOf, openEditing, plainAnswer, versionField, type PageContext } from "./editing.ts";

export interface BlockSettingsView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly block: Block;
  readonly fields: readonly BlockField[];
  /** Null for blocks that always show. */
  readonly showFor: { readonly audience: string; readonly reasons: readonly Reason[] } | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
}

const showForFields = {
  audience: z.enum(audiences),
  reasons: z.array(reasonSchema).min(1, complaint("reasons-empty")),
};

export async function answerBlock(context: PageContext): Promise<Response | BlockSettingsView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base, draft, words } = opened;
  const block = draft.document.blocks.find(({ id }) => id === context.params["id"]);
  if (block === undefined) {
    return plainAnswer(404, words, words.page.noBlock, words.page.noBlockText);
  }
  const fields = blockFields(block, draft.document.languages, words.page.fields);
  const hideable = mayBeHidden(block.kind);
  const schema = z.strictObject({
    version: versionField,
    ...(hideable && showForFields),
    ...fieldSchemas(fields),
  });
  const form = { schema, lists: hideable ? ["reasons"] : [], theirs: `${base}/blocks/${block.id}` };
  const sent = await edit(context, opened, form, (values) => {
    const settings = settingsOf(block, fields, textsOf(fields, values));
    const chosen = showForOfForm(values);
    if (chosen !== null) settings["showFor"] = showForOf(chosen.audience, chosen.reasons, reasons);
    const command = { kind: "updateBlock" as const, id: block.id, settings };
    return runtime.pageEditor.save(author, values.version, [command]);
  });
  if (sent.done) return doneAt(`${base}/layout`, "saved", {}, `#block-${block.id}`);

  const isSent = context.request.method === "POST";
  const typed = sent.form === null ? sent.typed : textsOf(fields, sent.form);
  const { editing, errors, conflict, message } = sent;
  return {
    frame: frameOf(editing, context.url),
    base,
    block,
    fields: fields.map((field) => ({ ...field, value: isSent ? (typed[field.name] ?? "") : field.value })),
    showFor: hideable ? shownFor(block, sent.form, isSent ? sent.typed : null) : null,
    errors,
    conflict,
    message,
  };
}

type ShowFor = NonNullable<BlockSettingsView["showFor"]>;

function showForOfForm(form: object): ShowFor | null {
  return z.object(showForFields).safeParse(form).data ?? null;
}

/** What was chosen, or else what is stored. Of a form that could not be read no reason is known. */
function shownFor(block: Block, form: object | null, typed: Readonly<Record<string, string>> | null): ShowFor {
  const stored = { audience: block.showFor?.audience ?? "everyone", reasons: block.showFor?.reasons ?? reasons };
  if (form !== null) return showForOfForm(form) ?? stored;
  if (typed === null) return stored;
  const audience = showForFields.audience.safeParse(typed["audience"]);
  return { audience: audience.data ?? stored.audience, reasons: [] };
}

function textsOf(fields: readonly BlockField[], form: object): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, textOf(Object.entries(form), name)]));
}

function textOf(values: readonly (readonly [string, unknown])[], name: string): string {
  const value = values.find(([each]) => each === name)?.[1];
  return typeof value === "string" ? value : "";
}
