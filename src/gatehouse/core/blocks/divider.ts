/** A line between two parts. */
import type { BlockDefinition } from "./definition.ts";

const fields = {};

export const divider: BlockDefinition<"divider", typeof fields> = {
  kind: "divider",
  standsAside: true,
  fields,
  compose: ({ id }) => ({ id, kind: "divider" }),
};
