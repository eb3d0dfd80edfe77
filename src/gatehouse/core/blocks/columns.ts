/** Blocks side by side; one below the other where it is narrow. */
import type { BlockDefinition } from "./definition.ts";
import { choice } from "./field.ts";

const fields = { count: choice(["2", "3"]) };

export const columns: BlockDefinition<"columns", typeof fields> = {
  kind: "columns",
  holdsBlocks: true,
  fields,
  compose({ id, count, children }, { compose }) {
    const blocks = compose(children);
    return blocks.length === 0 ? null : { id, kind: "columns", count, blocks };
  },
};
