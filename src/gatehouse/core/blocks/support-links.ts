/** Where help is, and the way home. */
import type { BlockDefinition } from "./definition.ts";
import { withRefusalIn } from "../refusal/support-mail.ts";
import { links, missingInLink } from "./field.ts";

const fields = { links: links(8) };

export const supportLinks: BlockDefinition<"support-links", typeof fields> = {
  kind: "support-links",
  standsAside: true,
  fields,
  compose(block, { input, speak, editable, explanation: { labels } }) {
    const home = { label: { text: labels.home }, href: input.homeHref };
    const refusal = { reference: input.refusalId, reason: input.reason, page: input.page ?? "" };
    const own = block.links.flatMap((link) => {
      const path = `${block.id}.links.${link.id}.label`;
      // The studio shows where a link will stand, and prints its own hint there.
      if (input.isForStudio === true && missingInLink(link) !== null) {
        return [{ id: link.id, label: speak(link.label, path) ?? { text: editable("", path) }, href: "#" }];
      }
      const spoken = missingInLink(link) === null ? speak(link.label, path) : null;
      return spoken === null ? [] : [{ id: link.id, label: spoken, href: withRefusalIn(link.href, refusal) }];
    });
    return { id: block.id, kind: "support-links", heading: labels.help, links: [...own, home] };
  },
};
