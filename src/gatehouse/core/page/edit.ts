/**
 * Every change an owner can make to the page, as a command. Pure: takes document and command, returns the new document
 * or the problem.
 */
import { z } from "zod";
import { blockKindSchema, blockSchema, fixedKinds } from "./block.ts";
import { copyScopeSchema, labelIds } from "./copy.ts";
import { editCopy } from "./edit-copy.ts";
import {
  type PageDocument,
  contactSchema,
  layoutSchema,
  pageDocumentSchema,
  supportLinkSchema,
  themeIdSchema,
} from "./document.ts";
import { languageSchema } from "./language.ts";
import { problem, type Problem } from "../languages/problem.ts";
import { problemOfError, told, type Told } from "../languages/say-problem.ts";

const blockId = z.string().max(40);

export const editCommandSchema = z.discriminatedUnion("kind", [
  /** An empty value falls back to the next scope. `nextSteps` takes a list, or one text with a step on each line. */
  z.strictObject({
    kind: z.literal("setCopy"),
    language: languageSchema,
    scope: copyScopeSchema,
    field: z.enum(["heading", "explanation", "nextSteps", "label"]),
    value: z.union([z.string().max(4000), z.array(z.string().max(1000)).max(50)]),
  }),
  z.strictObject({
    kind: z.literal("setLabel"),
    language: languageSchema,
    label: z.enum(labelIds),
    value: z.string().max(1000),
  }),
  z.strictObject({ kind: z.literal("setLanguages"), languages: z.array(languageSchema) }),
  z.strictObject({ kind: z.literal("setSupportLinks"), links: z.array(supportLinkSchema) }),
  z.strictObject({ kind: z.literal("setContact"), contact: contactSchema }),
  z.strictObject({ kind: z.literal("setTheme"), themeId: themeIdSchema }),
  z.strictObject({ kind: z.literal("setLayout"), layout: layoutSchema }),
  z.strictObject({
    kind: z.literal("moveBlock"),
    id: blockId,
    /** One step up or down, or an index among the blocks, from 0. */
    to: z.union([z.enum(["up", "down"]), z.int().min(0)]),
  }),
  z.strictObject({
    kind: z.literal("addBlock"),
    block: blockKindSchema,
    /** Left out: at the end, in front of a footer. */
    at: z.int().min(0).optional(),
  }),
  z.strictObject({ kind: z.literal("removeBlock"), id: blockId }),
  /** Changes the settings given and leaves the others; `null` takes a setting away. */
  z.strictObject({ kind: z.literal("updateBlock"), id: blockId, settings: z.record(z.string(), z.unknown()) }),
]);

export type EditCommand = z.infer<typeof editCommandSchema>;

export type EditCode = "invalid" | "no-such-block" | "needed-block";

export type Edited =
  { readonly ok: true; readonly document: PageDocument } | ({ readonly ok: false; readonly code: EditCode } & Told);

const refused = (code: EditCode, why: Problem): Edited => ({ ok: false, code, ...told(why) });

/** Applies one command. The result has passed the whole schema; the input is not changed. */
export function applyEdit(document: PageDocument, command: EditCommand): Edited {
  switch (command.kind) {
    case "setCopy":
    case "setLabel":
      return checked({ ...document, copy: editCopy(document.copy, command) });
    case "setLanguages":
      return checked({ ...document, languages: command.languages });
    case "setSupportLinks":
      return checked({ ...document, supportLinks: command.links });
    case "setContact":
      return checked({ ...document, contact: command.contact });
    case "setTheme":
      return checked({ ...document, themeId: command.themeId });
    case "setLayout":
      return checked({ ...document, layout: command.layout });
    case "addBlock":
      return addBlock(document, command);
    case "moveBlock":
    case "removeBlock":
    case "updateBlock":
      return changeBlock(document, command);
  }
}

/** The id is the kind, with a number from the second on: the same command always gives the same document. */
function addBlock(document: PageDocument, command: Extract<EditCommand, { kind: "addBlock" }>): Edited {
  if (fixedKinds.includes(command.block)) {
    const block = command.block === "sign-in" ? "sign-in" : "heading";
    return refused("needed-block", problem("block-once", { block }));
  }
  const taken = new Set(document.blocks.map((block) => block.id));
  let id: string = command.block;
  for (let number = 2; taken.has(id); number += 1) id = `${command.block}-${number}`;
  const last = document.blocks.at(-1)?.kind === "footer" ? document.blocks.length - 1 : document.blocks.length;
  const blocks: unknown[] = [...document.blocks];
  blocks.splice(Math.min(command.at ?? last, blocks.length), 0, { id, kind: command.block });
  return checked({ ...document, blocks });
}

type BlockCommand = Extract<EditCommand, { kind: "moveBlock" | "removeBlock" | "updateBlock" }>;

function changeBlock(document: PageDocument, command: BlockCommand): Edited {
  const index = document.blocks.findIndex((block) => block.id === command.id);
  const block = document.blocks[index];
  if (!block) return refused("no-such-block", problem("block-gone"));
  const others = document.blocks.filter((each) => each !== block);
  if (command.kind === "removeBlock") {
    if (!fixedKinds.includes(block.kind)) return checked({ ...document, blocks: others });
    return refused("needed-block", problem(block.kind === "sign-in" ? "sign-in-needed" : "heading-needed"));
  }
  if (command.kind === "moveBlock") {
    const steps = { up: index - 1, down: index + 1 };
    const place = typeof command.to === "number" ? command.to : steps[command.to];
    return checked({ ...document, blocks: others.toSpliced(Math.max(0, place), 0, block) });
  }
  const settings = Object.entries({ ...block, ...command.settings, id: block.id, kind: block.kind });
  const changed = blockSchema.safeParse(Object.fromEntries(settings.filter(([, value]) => value !== null)));
  if (!changed.success) return refused("invalid", problemOfError(changed.error));
  return checked({ ...document, blocks: document.blocks.with(index, changed.data) });
}

function checked(candidate: unknown): Edited {
  const parsed = pageDocumentSchema.safeParse(candidate);
  return parsed.success ? { ok: true, document: parsed.data } : refused("invalid", problemOfError(parsed.error));
}
