/** Finding and changing blocks in the tree. Nothing here changes what it is given. */
import { childrenOf, type Block } from "./block.ts";

type Blocks = readonly Block[];

/** Where a block stands: in which block, null for the page itself, and at which index. */
export interface Place {
  readonly parent: string | null;
  readonly at: number;
}

export function findBlock(blocks: Blocks, id: string): Block | undefined {
  for (const block of blocks) {
    const found = block.id === id ? block : findBlock(childrenOf(block), id);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function placeOf(blocks: Blocks, id: string, parent: string | null = null): Place | null {
  for (const [at, block] of blocks.entries()) {
    if (block.id === id) return { parent, at };
    const inside = placeOf(childrenOf(block), id, block.id);
    if (inside !== null) return inside;
  }
  return null;
}

/** The blocks that stand beside each other in a block, or in the page itself. Null where it holds none. */
export function blocksIn(blocks: Blocks, parent: string | null): Blocks | null {
  if (parent === null) return blocks;
  const holder = findBlock(blocks, parent);
  return holder !== undefined && "children" in holder ? holder.children : null;
}

/** Puts what `change` makes of it in the block's place: nothing, or other blocks. */
export function replaced(blocks: Blocks, id: string, change: (block: Block) => Blocks): Block[] {
  return blocks.flatMap((block) => {
    if (block.id === id) return change(block);
    return "children" in block ? [{ ...block, children: replaced(block.children, id, change) }] : [block];
  });
}

/** @param at beyond the end stands for the end */
export function inserted(blocks: Blocks, block: Block, { parent, at }: Place): Block[] {
  if (parent === null) return blocks.toSpliced(Math.max(0, at), 0, block);
  return replaced(blocks, parent, (holder) =>
    "children" in holder ? [{ ...holder, children: holder.children.toSpliced(Math.max(0, at), 0, block) }] : [holder],
  );
}
