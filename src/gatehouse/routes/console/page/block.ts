/** The settings of one block, and when it shows. */
import { z } from "zod";
import { audiences, type Block } from "../../../core/page/block.ts";
import { reasons, reasonSchema, type Reason } from "../../../core/refusal/reason.ts";
import { readForm } from "../../../http/answer/form.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { blockFields, fieldSchemas, mayBeHidden, settingsOf, showForOf, type BlockField } from "./block-fields.ts";
import {
  aboutFields,
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
  reasons: z.array(reasonSchema).min(1, "Choose at least one reason, or remove the block."),
};

export async function answerBlock(context: PageContext): Promise<Response | BlockSettingsView> {
  let editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { id } = context.params;
  const block = editing.draft.document.blocks.find((each) => each.id === id);
  if (block === undefined) {
    return plainAnswer(404, "This block is not on the page any more", "Go back to the layout to see what there is.");
  }
  const fields = blockFields(block, editing.draft.document.languages);
  const hideable = mayBeHidden(block.kind);
  let showFor = hideable
    ? { audience: block.showFor?.audience ?? "everyone", reasons: block.showFor?.reasons ?? reasons }
    : null;
  let typed: Readonly<Record<string, string>> | undefined;
  let errors: Readonly<Record<string, string>> = {};
  let conflict: ConflictView | undefined;
  let message: string | undefined;

  if (isPost(context)) {
    const schema = z.strictObject({
      version: versionField,
      ...(hideable && showForFields),
      ...fieldSchemas(fields),
    });
    const form = await readForm(context.request, schema, hideable ? ["reasons"] : []);
    if (form.ok) {
      const { version, ...values } = form.value;
      typed = Object.fromEntries(fields.map(({ name }) => [name, textOf(Object.entries(values), name)]));
      const settings = settingsOf(block, fields, typed);
      const shown = z.object(showForFields).safeParse(values);
      if (shown.success) {
        showFor = shown.data;
        settings["showFor"] = showForOf(showFor.audience, showFor.reasons, reasons);
      }
      const saved = await editing.runtime.pageEditor.save(editing.author, version, [
        { kind: "updateBlock", id: block.id, settings },
      ]);
      if (saved.ok) return doneAt(`${editing.base}/layout`, "saved", {}, `#block-${block.id}`);
      ({ editing, conflict, message } = failed(saved, editing, context, `${editing.base}/blocks/${block.id}`));
    } else {
      setStatus(context.response, form.status);
      ({ typed, errors, message } = form);
      const audience = showForFields.audience.safeParse(form.typed["audience"]);
      if (showFor !== null) showFor = { audience: audience.data ?? showFor.audience, reasons: [] };
    }
  }
  const shownFields = fields.map((field) => ({
    ...field,
    value: typed === undefined ? field.value : (typed[field.name] ?? ""),
  }));
  const { base } = editing;
  return {
    frame: frameOf(editing, context.url),
    base,
    block,
    fields: shownFields,
    showFor,
    errors,
    conflict,
    message: message ?? aboutFields(errors),
  };
}

function textOf(values: readonly (readonly [string, unknown])[], name: string): string {
  const value = values.find(([each]) => each === name)?.[1];
  return typeof value === "string" ? value : "";
}
