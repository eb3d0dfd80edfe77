/** Runs the code of the site's own blocks. One that fails is left out, and the page goes on without it. */
import blocks from "virtual:gatehouse/blocks";
import { ownBlocksOf, withOwnBlocks } from "../../core/refusal/own-blocks.ts";
import { confineStylesheet } from "../../core/theme/confine.ts";
import type { RefusalView } from "../../core/refusal/view.ts";

const composed = new WeakSet<RefusalView>();

/** @param failed is told which block was left out, and why */
export function composeOwnBlocks(view: RefusalView, failed: (kind: string, error: unknown) => void): RefusalView {
  if (composed.has(view)) return view;
  const whole = withOwnBlocks(view, (block) => {
    try {
      const code = blocks[block.of];
      if (code === undefined) throw new Error("The built site does not have this block. Build the site again.");
      const shown = code.compose(block.settings as never, block.about as never);
      return shown === null || shown === undefined ? null : { ...block, shown };
    } catch (error) {
      failed(block.of, error);
      return null;
    }
  });
  const kinds = new Set(ownBlocksOf(whole).map(({ of }) => of));
  const confined = [...kinds].map((kind) => confineStylesheet(blocks[kind]?.css ?? "", ".gh-own")).join("");
  // Printed into a `<style>` element, which ends at the first `</style`.
  const css = confined.replaceAll("</", "<\\/");
  const withStyles = css === "" ? whole : { ...whole, css: view.css + css, blocksCss: css };
  composed.add(withStyles);
  return withStyles;
}
