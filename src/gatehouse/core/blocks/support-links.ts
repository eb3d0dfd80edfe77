/** Where help is, and the way home. */
import type { BlockDefinition } from "./definition.ts";
import { links } from "./field.ts";

const fields = { links: links(8) };

export const supportLinks: BlockDefinition<"support-links", typeof fields> = {
  kind: "support-links",
  standsAside: true,
  fields,
  compose(block, { input, speak, explanation: { labels } }) {
    const home = { label: { text: labels.home }, href: input.homeHref };
    const own = block.links.flatMap(({ id, label, href }) => {
      const spoken = speak(label, `${block.id}.links.${id}.label`);
      return spoken === null ? [] : [{ id, label: spoken, href }];
    });
    return { id: block.id, kind: "support-links", heading: labels.help, links: [...own, home] };
  },
};
