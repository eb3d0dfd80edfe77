/** Blocks that belong together, one below the other. */
import type { BlockDefinition } from "./definition.ts";
import { choice } from "./field.ts";

const fields = { look: choice(["plain", "boxed"]) };

export const group: BlockDefinition<"group", typeof fields> = {
  kind: "group",
  holdsBlocks: true,
  fields,
  compose({ id, look, children }, { compose }) {
    const blocks = compose(children);
    return blocks.length === 0 ? null : { id, kind: "group", look, blocks };
  },
};
