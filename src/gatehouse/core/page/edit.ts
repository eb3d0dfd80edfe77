/**
 * Every change an owner can make to the page, as a command. Pure: takes document and command, returns the new document
 * or the problem. Each command has an inverse, and commands made from one document can be carried over to another
 * (`rebase.ts`).
 */
import { isDeepEqual } from "./is-deep-equal.ts";
import { z } from "zod";
import { problem, type Problem } from "../languages/problem.ts";
import { problemOfError, told, type Told } from "../languages/say-problem.ts";
import { allBlocks, anyBlockKindSchema, blockSchema, fixedKinds, type AnyBlockKind, type Block } from "./block.ts";
import { blocksIn, findBlock, inserted, placeOf, replaced, type Place } from "./block-tree.ts";
import { pageDocumentSchema, type PageDocument } from "./document.ts";
import { valueAt, withValueAt, type Path } from "./value-at.ts";

const blockId = z.string().max(40);
const parent = blockId.nullable();
const at = z.int().min(0);

/** Parts of the document that `set` can change. */
const roots = ["layout", "theme", "languages", "blocks", "copy", "overrides"] as const;

/** `copy.de.reasons.role-missing.heading`, `blocks.brand.tagline.en`: names of properties, and ids of blocks. */
const pathSchema = z
  .string()
  .max(300)
  .regex(/^[a-zA-Z][\w-]*(?:\.[a-zA-Z0-9][\w-]*){0,9}$/)
  .refine((path) => roots.some((root) => path === root || path.startsWith(`${root}.`)));

export const editCommandSchema = z.discriminatedUnion("kind", [
  /** No value, or null, takes the value away, so that the next scope or the shipped value holds. */
  z.strictObject({ kind: z.literal("set"), path: pathSchema, value: z.unknown() }),
  /** A new block as it is shipped. Left out, it stands at the end, in front of a footer. */
  z.strictObject({
    kind: z.literal("addBlock"),
    block: anyBlockKindSchema,
    /** Left out, the kind is made into one. */
    id: blockId.optional(),
    parent: parent.optional(),
    at: at.optional(),
  }),
  z.strictObject({ kind: z.literal("insertBlock"), block: blockSchema, parent, at }),
  z.strictObject({
    kind: z.literal("moveBlock"),
    id: blockId,
    /** One step up or down among its neighbours, or a place. The index counts without the block itself. */
    to: z.union([z.enum(["up", "down"]), z.strictObject({ parent, at })]),
  }),
  z.strictObject({ kind: z.literal("removeBlock"), id: blockId }),
]);

export type EditCommand = z.infer<typeof editCommandSchema>;

export type EditCode = "invalid" | "no-such-block" | "needed-block";

export type Edited =
  { readonly ok: true; readonly document: PageDocument } | ({ readonly ok: false; readonly code: EditCode } & Told);

const refused = (code: EditCode, why: Problem): Edited => ({ ok: false, code, ...told(why) });
const gone = () => refused("no-such-block", problem("block-gone"));

/** Applies one command. The result has passed the whole schema; the input is not changed. */
export function applyEdit(document: PageDocument, command: EditCommand): Edited {
  switch (command.kind) {
    case "set":
      return set(document, command.path.split("."), command.value ?? undefined);
    case "addBlock":
      return addBlock(document, command);
    case "insertBlock":
      return insertBlock(document, command.block, command);
    case "moveBlock":
      return moveBlock(document, command);
    case "removeBlock":
      return removeBlock(document, command.id);
  }
}

function set(document: PageDocument, path: Path, value: unknown): Edited {
  const [root = "", id = "", ...rest] = path;
  if (root !== "blocks") {
    const changed = withValueAt(document, path, value);
    // All words can go, and so can all that is different somewhere.
    return checked({ copy: {}, ...changed });
  }
  const block = findBlock(document.blocks, id);
  if (block === undefined) return gone();
  const [setting = ""] = rest;
  if (["", "id", "kind", "children"].includes(setting)) return refused("invalid", problem("not-in-list"));
  const changed = blockSchema.safeParse(withValueAt({ ...block }, rest, value));
  if (!changed.success) return refused("invalid", problemOfError(changed.error));
  return checked({ ...document, blocks: replaced(document.blocks, id, () => [changed.data]) });
}

/** The same command always gives the same document. */
function addBlock(
  document: PageDocument,
  { block: kind, id = freeBlockId(document, kind), parent = null, at }: Extract<EditCommand, { kind: "addBlock" }>,
): Edited {
  if (fixedKinds.includes(kind)) {
    return refused("needed-block", problem("block-once", { block: kind === "sign-in" ? "sign-in" : "heading" }));
  }
  const beside = blocksIn(document.blocks, parent);
  if (beside === null) return gone();
  const last = beside.at(-1)?.kind === "footer" ? beside.length - 1 : beside.length;
  const block = blockSchema.safeParse({ id, kind });
  if (!block.success) return refused("invalid", problemOfError(block.error));
  return insertBlock(document, block.data, { parent, at: at ?? last });
}

function insertBlock(document: PageDocument, block: Block, place: Place): Edited {
  if (blocksIn(document.blocks, place.parent) === null) return gone();
  return checked({ ...document, blocks: inserted(document.blocks, block, place) });
}

function removeBlock(document: PageDocument, id: string): Edited {
  const block = findBlock(document.blocks, id);
  if (block === undefined) return gone();
  const needed = allBlocks([block]).find(({ kind }) => fixedKinds.includes(kind));
  if (needed) {
    return refused("needed-block", problem(needed.kind === "sign-in" ? "sign-in-needed" : "heading-needed"));
  }
  return checked({ ...document, blocks: replaced(document.blocks, id, () => []) });
}

function moveBlock(document: PageDocument, { id, to }: Extract<EditCommand, { kind: "moveBlock" }>): Edited {
  const block = findBlock(document.blocks, id);
  const from = placeOf(document.blocks, id);
  if (block === undefined || from === null) return gone();
  const steps = { up: from.at - 1, down: from.at + 1 };
  const place = typeof to === "string" ? { parent: from.parent, at: steps[to] } : to;
  const without = replaced(document.blocks, id, () => []);
  // A block cannot stand in itself: what it is moved into went away together with it.
  if (blocksIn(without, place.parent) === null) return gone();
  return checked({ ...document, blocks: inserted(without, block, place) });
}

function checked(candidate: unknown): Edited {
  const parsed = pageDocumentSchema.safeParse(candidate);
  return parsed.success ? { ok: true, document: parsed.data } : refused("invalid", problemOfError(parsed.error));
}

/**
 * An id that no block of the page has: the kind, with a number from the second on; of a site's own block the name without the
 * prefix.
 *
 * @param mark small letters and digits, at most eight, that are put behind the kind: where several people add to one page at
 *   a time, each brings its own, so that what they add is never the same block
 */
export function freeBlockId({ blocks }: Pick<PageDocument, "blocks">, kind: AnyBlockKind, mark = ""): string {
  const taken = new Set(allBlocks(blocks).map((block) => block.id));
  const ending = mark === "" ? "" : `-${mark}`;
  // An id has 40 letters at most.
  const name = kind.slice(kind.indexOf("/") + 1).slice(0, 36 - ending.length) + ending;
  let id = name;
  for (let number = 2; taken.has(id); number += 1) id = `${name}-${String(number)}`;
  return id;
}

/** The value that a path of `set` leads to. */
export function valueOf(document: PageDocument, path: string): unknown {
  const [root = "", id = "", ...rest] = path.split(".");
  return root === "blocks" ? valueAt(findBlock(document.blocks, id), rest) : valueAt(document, path.split("."));
}

/**
 * The command that takes another one back.
 *
 * @param before the document that the command was applied to
 * @param after what became of it
 */
export function inverseOf(before: PageDocument, command: EditCommand, after: PageDocument): EditCommand | null {
  switch (command.kind) {
    case "set":
      return { kind: "set", path: command.path, value: valueOf(before, command.path) ?? null };
    case "addBlock":
    case "insertBlock": {
      const known = new Set(allBlocks(before.blocks).map(({ id }) => id));
      const added = allBlocks(after.blocks).find(({ id }) => !known.has(id));
      return added === undefined ? null : { kind: "removeBlock", id: added.id };
    }
    case "moveBlock": {
      const place = placeOf(before.blocks, command.id);
      return place === null ? null : { kind: "moveBlock", id: command.id, to: place };
    }
    case "removeBlock": {
      const [block, place] = [findBlock(before.blocks, command.id), placeOf(before.blocks, command.id)];
      return block === undefined || place === null ? null : { kind: "insertBlock", block, ...place };
    }
  }
}

/** Whether a command would change nothing. */
export function changesNothing(document: PageDocument, command: EditCommand): boolean {
  return command.kind === "set" && isDeepEqual(valueOf(document, command.path) ?? null, command.value ?? null);
}
