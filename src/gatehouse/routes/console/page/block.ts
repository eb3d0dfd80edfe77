/** The settings of one block, and when it shows. */
import { spokenSections } from "../../../core/languages/section-names.ts";
import { z } from "zod";
import { audiences, blockIdSchema, type Block, type ShowFor } from "../../../core/page/block.ts";
import { findBlock } from "../../../core/page/block-tree.ts";
import { blockWords } from "../../../core/languages/block-words.ts";
import type { EditCommand } from "../../../core/page/edit.ts";
import { reasons, reasonSchema, type Reason } from "../../../core/refusal/reason.ts";
import { sectionIdSchema } from "../../../core/page/section-id.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { blockInputs, commandsOf, inputSchemas, mayBeHidden, type BlockInput } from "./block-fields.ts";
import {
  edit,
  frameOf,
  goField,
  openEditing,
  plainAnswer,
  savedAndGone,
  versionField,
  type PageContext,
} from "./editing.ts";
import { complaint } from "../../../core/languages/problem.ts";

/** When a block shows, as the inputs of the form hold it. */
export interface ShownForm {
  readonly audience: string;
  readonly reasons: readonly Reason[];
  readonly sections: readonly string[];
  /** `2026-12-24T18:00` in UTC; empty for no limit. */
  readonly from: string;
  readonly until: string;
  readonly isHidden: boolean;
}

export interface BlockSettingsView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly block: Block;
  /** What it is called, and what it is for. */
  readonly called: { readonly label: string; readonly purpose: string };
  readonly inputs: readonly BlockInput[];
  /** Null for blocks that always show. */
  readonly shown: ShownForm | null;
  readonly sections: readonly { readonly id: string; readonly label: string }[];
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
  readonly wayOut?: string | undefined;
}

const moment = z.union([z.literal(""), z.iso.datetime({ local: true })], complaint("time-form"));

const shownFields = {
  audience: z.enum(audiences),
  reasons: z.array(reasonSchema).min(1, complaint("reasons-empty")),
  sections: z.array(sectionIdSchema).default([]),
  from: moment,
  until: moment,
  isHidden: z.literal("on").optional(),
};

type Shown = z.infer<z.ZodObject<typeof shownFields>>;

export async function answerBlock(context: PageContext): Promise<Response | BlockSettingsView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base, draft, words } = opened;
  const { languages, blocks } = draft.document;
  const id = blockIdSchema.safeParse(context.params["id"]);
  const block = id.success ? findBlock(blocks, id.data) : undefined;
  if (block === undefined) {
    return plainAnswer(404, words, words.page.noBlock, words.page.noBlockText);
  }
  const { blocks: registered } = runtime.configuration;
  const { pictures } = await runtime.pictures.library();
  const inputs = blockInputs(block, languages, words, pictures, registered);
  const hideable = mayBeHidden(block.kind);
  const schema = z.strictObject({
    version: versionField,
    go: goField,
    ...(hideable && shownFields),
    ...inputSchemas(inputs),
  });
  const form = { schema, lists: hideable ? ["reasons", "sections"] : [], theirs: `${base}/blocks/${block.id}` };
  const sent = await edit(context, opened, form, async (values) => {
    const settings = commandsOf(block, languages, textsOf(inputs, values), registered);
    if (!settings.ok) return settings;
    return runtime.pageEditor.save(author, values.version, [...settings.commands, ...whenCommands(block, values)]);
  });
  if (sent.done) {
    const { form: saved, value } = sent.done;
    return savedAndGone(context, opened, saved.go, value.version !== saved.version, `${base}/layout#block-${block.id}`);
  }

  const isSent = context.request.method === "POST";
  const typed = sent.form === null ? sent.typed : textsOf(inputs, sent.form);
  const { editing, errors, conflict, message, wayOut } = sent;
  return {
    frame: frameOf(editing, context.url),
    base,
    block,
    called: blockWords(words, block.kind, registered, words.language),
    inputs: inputs.map((input) => ({ ...input, value: isSent ? (typed[input.name] ?? "") : input.value })),
    shown: hideable ? shownFor(block, sent.form, isSent ? sent.typed : null) : null,
    sections: spokenSections(runtime.configuration.sections, words),
    errors,
    conflict,
    message,
    wayOut,
  };
}

function shownOfForm(form: object): Shown | null {
  return z.object(shownFields).safeParse(form).data ?? null;
}

/** One command for each thing that the form says about when the block shows. */
function whenCommands(block: Block, form: object): EditCommand[] {
  const chosen = shownOfForm(form);
  if (chosen === null) return [];
  const path = `blocks.${block.id}`;
  return [
    { kind: "set", path: `${path}.showFor`, value: showForOf(chosen) },
    { kind: "set", path: `${path}.isHidden`, value: chosen.isHidden === "on" ? true : null },
  ];
}

/** Null for always. */
function showForOf({ audience, reasons: chosen, sections, from, until }: Shown): ShowFor | null {
  const every = reasons.every((reason) => chosen.includes(reason));
  const limits = {
    ...(!every && { reasons: reasons.filter((reason) => chosen.includes(reason)) }),
    ...(sections.length > 0 && { sections }),
    ...(from !== "" && { from: Date.parse(`${from}Z`) }),
    ...(until !== "" && { until: Date.parse(`${until}Z`) }),
  };
  return audience === "everyone" && Object.keys(limits).length === 0 ? null : { audience, ...limits };
}

/** What was chosen, or else what is stored. Of a form that could not be read no reason is known. */
function shownFor(block: Block, form: object | null, typed: Readonly<Record<string, string>> | null): ShownForm {
  const { audience = "everyone", reasons: some = reasons, sections = [], from, until } = block.showFor ?? {};
  const stored: ShownForm = {
    audience,
    reasons: some,
    sections,
    from: inUtc(from),
    until: inUtc(until),
    isHidden: block.isHidden === true,
  };
  if (form !== null) {
    const chosen = shownOfForm(form);
    return chosen === null ? stored : { ...chosen, isHidden: chosen.isHidden === "on" };
  }
  if (typed === null) return stored;
  return {
    audience: shownFields.audience.safeParse(typed["audience"]).data ?? stored.audience,
    reasons: [],
    sections: [],
    from: typed["from"] ?? "",
    until: typed["until"] ?? "",
    isHidden: typed["isHidden"] === "on",
  };
}

const inUtc = (at: number | undefined) => (at === undefined ? "" : new Date(at).toISOString().slice(0, 16));

function textsOf(inputs: readonly BlockInput[], form: object): Record<string, string> {
  const values = new Map<string, unknown>(Object.entries(form));
  return Object.fromEntries(
    inputs.map(({ name }) => {
      const value = values.get(name);
      return [name, typeof value === "string" ? value : ""];
    }),
  );
}
