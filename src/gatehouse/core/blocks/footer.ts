/** The small print, and the reference to quote when asking for help. */
import type { BlockDefinition } from "./definition.ts";
import { line } from "./field.ts";

const fields = { text: line(200) };

export const footer: BlockDefinition<"footer", typeof fields> = {
  kind: "footer",
  standsAside: true,
  fields,
  compose({ id, text }, { input: { refusalId, page = "" }, speak, explanation: { labels } }) {
    const spoken = speak(text, `${id}.text`);
    if (spoken === null && refusalId === "") return null;
    return {
      id,
      kind: "footer",
      text: spoken,
      referenceLabel: labels.reference,
      reference: refusalId,
      pageLabel: labels.page,
      page: refusalId === "" ? "" : page,
    };
  },
};
