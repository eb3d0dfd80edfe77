/** The site's own blocks in a view: found, changed, or left out. */
import type { BlockView, OwnBlockView, RefusalView } from "./view.ts";

/** In the order of the page. */
export function ownBlocksOf({ regions }: Pick<RefusalView, "regions">): OwnBlockView[] {
  return Object.values(regions).flatMap(ownIn);
}

function ownIn(blocks: readonly BlockView[]): OwnBlockView[] {
  return blocks.flatMap((block) => (block.kind === "own" ? [block] : "blocks" in block ? ownIn(block.blocks) : []));
}

/** @param change null takes the block away, and with it the group that then holds nothing; in the studio its place is kept */
export function withOwnBlocks(view: RefusalView, change: (block: OwnBlockView) => OwnBlockView | null): RefusalView {
  if (ownBlocksOf(view).length === 0) return view;
  const changed = (blocks: readonly BlockView[]): BlockView[] =>
    blocks.flatMap((block): BlockView[] => {
      if (block.kind === "own") {
        const own = change(block);
        if (own !== null) return [own];
        return view.isForStudio === true ? [{ id: block.id, kind: "empty", of: block.of }] : [];
      }
      if (!("blocks" in block)) return [block];
      const inner = changed(block.blocks);
      return inner.length === 0 ? [] : [{ ...block, blocks: inner }];
    });
  const { header, lead, side, footer } = view.regions;
  const regions = { header: changed(header), lead: changed(lead), side: changed(side), footer: changed(footer) };
  return { ...view, regions };
}
