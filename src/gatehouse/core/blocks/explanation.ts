/** Why the page is closed, in a sentence or two, and what the owner says beside it. */
import type { BlockDefinition } from "./definition.ts";

const fields = {};

export const explanation: BlockDefinition<"explanation", typeof fields> = {
  kind: "explanation",
  fields,
  compose: ({ id }, { explanation: { explanation: text, note } }) => ({
    id,
    kind: "explanation",
    paragraphs: [...paragraphsOf(text), ...paragraphsOf(note)],
  }),
};

const paragraphsOf = (text: string) => (text === "" ? [] : text.split(/\n\s*\n/));
