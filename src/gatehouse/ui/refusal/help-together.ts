/** Blocks that help further and stand next to each other are printed in one area. */
import type { BlockView, BlockViewOf } from "../../core/refusal/view.ts";

export type HelpView = BlockViewOf<"next-steps" | "contact" | "support-links">;
/** In the studio a contact may have nothing to show yet. */
type HelpPart = HelpView | BlockViewOf<"empty">;

/** Neighbours that help further. */
export interface HelpArea {
  readonly kind: "help";
  readonly blocks: readonly [HelpPart, ...HelpPart[]];
}

function helps(block: BlockView): block is HelpPart {
  const isEmptyContact = block.kind === "empty" && block.of === "contact";
  return block.kind === "next-steps" || block.kind === "contact" || block.kind === "support-links" || isEmptyContact;
}

/** The blocks in their order, with neighbours that help further as one. */
export function helpTogether(blocks: readonly BlockView[]): (Exclude<BlockView, HelpView> | HelpArea)[] {
  const shown: (Exclude<BlockView, HelpView> | HelpArea)[] = [];
  for (const block of blocks) {
    const last = shown.at(-1);
    if (!helps(block)) shown.push(block);
    else if (last?.kind === "help") shown.splice(-1, 1, { kind: "help", blocks: [...last.blocks, block] });
    else shown.push({ kind: "help", blocks: [block] });
  }
  return shown;
}
