/**
 * The edits that make one page into another, so that an old page becomes the draft like any other edit: it can be undone as
 * one step, and merges with what others change meanwhile.
 */
import { allBlocks, childrenOf, type Block } from "./block.ts";
import { findBlock, placeOf } from "./block-tree.ts";
import type { PageDocument } from "./document.ts";
import { applyEdit, changesNothing, type EditCommand } from "./edit.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { isObject } from "./value-at.ts";

/** @returns null where edits cannot lead there: the block that signs people in has another id */
export function commandsBetween(before: PageDocument, after: PageDocument): EditCommand[] | null {
  const way = createWay(before);
  // Settings that hide a block somewhere can stand against the new order of the blocks, and the other way round.
  for (const round of [1, 2]) {
    arrangeBlocks(way, after);
    for (const command of settingCommands(way.document, after)) way.go(command);
    for (const command of partCommands(way.document, after, round === 1)) way.go(command);
  }
  return isDeepEqual(way.document, after) ? way.commands : null;
}

interface Way {
  readonly document: PageDocument;
  readonly commands: EditCommand[];
  /** Leaves out what changes nothing, or what the page does not allow yet. */
  go(command: EditCommand): void;
}

function createWay(before: PageDocument): Way {
  let document = before;
  const commands: EditCommand[] = [];
  return {
    get document() {
      return document;
    },
    commands,
    go(command) {
      if (changesNothing(document, command)) return;
      const edited = applyEdit(document, command);
      if (!edited.ok) return;
      document = edited.document;
      commands.push(command);
    },
  };
}

function arrangeBlocks(way: Way, { blocks }: PageDocument): void {
  const wanted = new Map(allBlocks(blocks).map((block) => [block.id, block]));
  const isKept = ({ id, kind }: Block) => wanted.get(id)?.kind === kind;
  const removeGone = () => {
    const gone = allBlocks(way.document.blocks).filter((block) => !allBlocks([block]).some(isKept));
    for (const { id } of gone) if (findBlock(way.document.blocks, id)) way.go({ kind: "removeBlock", id });
  };
  removeGone();
  arrangeIn(way, blocks, null);
  removeGone();
}

function arrangeIn(way: Way, wanted: readonly Block[], parent: string | null): void {
  for (const [at, block] of wanted.entries()) {
    const standing = findBlock(way.document.blocks, block.id);
    if (standing === undefined) {
      // What it holds is put into it afterwards: it may stand elsewhere on the page now.
      const alone = "children" in block ? { ...block, children: [] } : block;
      way.go({ kind: "insertBlock", block: alone, parent, at });
    } else {
      const place = placeOf(way.document.blocks, block.id);
      if (place?.parent !== parent || place.at !== at) {
        way.go({ kind: "moveBlock", id: block.id, to: { parent, at } });
      }
    }
    arrangeIn(way, childrenOf(block), block.id);
  }
}

/** Settings of the blocks that stand on both pages. */
function settingCommands(before: PageDocument, after: PageDocument): EditCommand[] {
  return allBlocks(after.blocks).flatMap((block) => {
    const old = findBlock(before.blocks, block.id);
    return old === undefined ? [] : differingParts(old, block, `blocks.${block.id}`, ["id", "kind", "children"]);
  });
}

/** @param piecemeal each text by itself; else each part of the page as a whole */
function partCommands(before: PageDocument, after: PageDocument, piecemeal: boolean): EditCommand[] {
  const parts = (["layout", "theme", "languages", "copy", "overrides"] as const).filter(
    (part) => !isDeepEqual(before[part], after[part]),
  );
  return parts.flatMap((part): EditCommand[] => {
    if (part === "copy" && piecemeal) return differingLeaves(before.copy, after.copy, "copy");
    if (part === "overrides" && piecemeal) {
      return (["reasons", "sections"] as const).flatMap((scope) =>
        differingParts(before.overrides[scope], after.overrides[scope], `overrides.${scope}`),
      );
    }
    if (part === "theme" && piecemeal) return differingParts(before.theme, after.theme, "theme");
    return [{ kind: "set", path: part, value: after[part] }];
  });
}

function differingParts(before: object, after: object, path: string, leftOut: readonly string[] = []): EditCommand[] {
  const [ones, others] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...ones.keys(), ...others.keys()])].flatMap((name): EditCommand[] =>
    leftOut.includes(name) || isDeepEqual(ones.get(name), others.get(name))
      ? []
      : [{ kind: "set", path: `${path}.${name}`, value: others.get(name) ?? null }],
  );
}

function differingLeaves(before: unknown, after: unknown, path: string): EditCommand[] {
  if (isDeepEqual(before, after)) return [];
  const [one, other] = [before ?? {}, after ?? {}];
  if (!isObject(one) || !isObject(other)) return [{ kind: "set", path, value: after ?? null }];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
    differingLeaves(one[name], other[name], `${path}.${name}`),
  );
}
