/** What the visitor can do now. */
import type { BlockDefinition } from "./definition.ts";
import { choice } from "./field.ts";

const fields = { style: choice(["bullets", "numbers"]) };

export const nextSteps: BlockDefinition<"next-steps", typeof fields> = {
  kind: "next-steps",
  standsAside: true,
  fields,
  compose({ id, style }, { explanation: { nextSteps: steps, labels } }) {
    return steps.length > 0 ? { id, kind: "next-steps", heading: labels.nextSteps, steps, style } : null;
  },
};
