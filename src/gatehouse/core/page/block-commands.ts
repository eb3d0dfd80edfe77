/** What can be done with a block, as commands; null where it cannot be done. */
import { blocksIn, findBlock, placeOf } from "./block-tree.ts";
import { isOwnKind } from "../blocks/own-kind.ts";
import { allBlocks, blockDefinitions, fixedKinds, type Block } from "./block.ts";
import type { PageDocument } from "./document.ts";
import { freeBlockId, type EditCommand } from "./edit.ts";

type Commands = readonly EditCommand[] | null;

export const holdsBlocks = ({ kind }: Pick<Block, "kind">) =>
  !isOwnKind(kind) && blockDefinitions[kind].holdsBlocks === true;

/** Whether the page cannot do without the block, or without something in it. */
export const isNeeded = (block: Block) => allBlocks([block]).some(({ kind }) => fixedKinds.includes(kind));

export function move(document: PageDocument, id: string, to: "up" | "down"): Commands {
  const place = placeOf(document.blocks, id);
  if (place === null) return null;
  const beside = blocksIn(document.blocks, place.parent) ?? [];
  const isAtEnd = to === "up" ? place.at === 0 : place.at === beside.length - 1;
  return isAtEnd ? null : [{ kind: "moveBlock", id, to }];
}

/** Into the group or columns just above, at their end. */
export function moveIn(document: PageDocument, id: string): Commands {
  const place = placeOf(document.blocks, id);
  if (place === null) return null;
  const above = blocksIn(document.blocks, place.parent)?.[place.at - 1];
  if (above === undefined || !("children" in above)) return null;
  return [{ kind: "moveBlock", id, to: { parent: above.id, at: above.children.length } }];
}

/** Out of the block it stands in, just below that. */
export function moveOut(document: PageDocument, id: string): Commands {
  const place = placeOf(document.blocks, id);
  if (place === null || place.parent === null) return null;
  const holder = placeOf(document.blocks, place.parent);
  if (holder === null) return null;
  return [{ kind: "moveBlock", id, to: { parent: holder.parent, at: holder.at + 1 } }];
}

/** Drops a block in front of another one, behind it, or at the end inside of it. */
export function drop(
  document: PageDocument,
  id: string,
  where: "before" | "after" | "inside",
  other: string,
): Commands {
  const block = findBlock(document.blocks, id);
  if (block === undefined || allBlocks([block]).some((inner) => inner.id === other)) return null;
  if (where === "inside") {
    const holder = findBlock(document.blocks, other);
    if (holder === undefined || !("children" in holder)) return null;
    return [{ kind: "moveBlock", id, to: { parent: other, at: holder.children.length } }];
  }
  const [from, place] = [placeOf(document.blocks, id), placeOf(document.blocks, other)];
  if (from === null || place === null) return null;
  // The index counts without the block itself.
  const isBelow = from.parent === place.parent && from.at < place.at;
  const at = place.at + (where === "after" ? 1 : 0) - (isBelow ? 1 : 0);
  return [{ kind: "moveBlock", id, to: { parent: place.parent, at } }];
}

export function remove(document: PageDocument, id: string): Commands {
  const block = findBlock(document.blocks, id);
  return block === undefined || isNeeded(block) ? null : [{ kind: "removeBlock", id }];
}

/** A copy with all that is in it, just below. @param mark of the new ids, as in `freeBlockId` */
export function duplicate(document: PageDocument, id: string, mark?: string): Commands {
  const [block, place] = [findBlock(document.blocks, id), placeOf(document.blocks, id)];
  if (block === undefined || place === null || isNeeded(block)) return null;
  const taken: Pick<Block, "id">[] = [];
  const copy = copied(document, block, taken, mark);
  return [{ kind: "insertBlock", block: copy, parent: place.parent, at: place.at + 1 }];
}

function copied(document: PageDocument, block: Block, taken: Pick<Block, "id">[], mark?: string): Block {
  const others = taken.map(({ id }) => ({ id, kind: "divider" as const }));
  const id = freeBlockId({ blocks: [...document.blocks, ...others] }, block.kind, mark);
  taken.push({ id });
  const copy = { ...block, id };
  return "children" in copy
    ? { ...copy, children: copy.children.map((child) => copied(document, child, taken, mark)) }
    : copy;
}

/** Puts a new group in the block's place, and the block into it. @param mark of its id, as in `freeBlockId` */
export function group(document: PageDocument, id: string, mark?: string): Commands {
  const place = placeOf(document.blocks, id);
  if (place === null) return null;
  const into = freeBlockId(document, "group", mark);
  return [
    { kind: "addBlock", block: "group", id: into, parent: place.parent, at: place.at },
    { kind: "moveBlock", id, to: { parent: into, at: 0 } },
  ];
}

/** The blocks of a group or of columns take its place. */
export function ungroup(document: PageDocument, id: string): Commands {
  const [block, place] = [findBlock(document.blocks, id), placeOf(document.blocks, id)];
  if (block === undefined || place === null || !("children" in block)) return null;
  const moves = block.children.map((child, index): EditCommand => ({
    kind: "moveBlock",
    id: child.id,
    to: { parent: place.parent, at: place.at + index },
  }));
  return [...moves, { kind: "removeBlock", id }];
}
