/** Text of the owner. */
import type { BlockDefinition } from "./definition.ts";
import { richText as richTextField } from "./field.ts";

const fields = { text: richTextField() };

export const richText: BlockDefinition<"rich-text", typeof fields> = {
  kind: "rich-text",
  fields,
  compose({ id, text }, { speak }) {
    const spoken = speak(text, `${id}.text`);
    return spoken === null ? null : { id, kind: "rich-text", ...spoken };
  },
};
