/** Why the page is closed, in a sentence or two, and what the owner says beside it. */
import { markedText, readMarks } from "../page/edit-marks.ts";
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

/** Marks of the studio go around each paragraph. */
function paragraphsOf(text: string): string[] {
  return readMarks(text).flatMap(({ text: marked, path }) =>
    marked.split(/\n\s*\n/).map((paragraph) => (path === undefined ? paragraph : markedText(paragraph, path))),
  );
}
