/** What happened, in a few words. */
import type { BlockDefinition } from "./definition.ts";
import { choice } from "./field.ts";

const fields = { size: choice(["regular", "large"]) };

export const heading: BlockDefinition<"heading", typeof fields> = {
  kind: "heading",
  isFixed: true,
  fields,
  compose: ({ id, size }, { explanation }) => ({ id, kind: "heading", text: explanation.heading, size }),
};
