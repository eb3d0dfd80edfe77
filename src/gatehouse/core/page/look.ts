/** How the page looks: what takes the permission `page:theme`, beside the one to edit the page. */
import type { PageDocument } from "./document.ts";
import type { EditCommand } from "./edit.ts";
import { isDeepEqual } from "./is-deep-equal.ts";

/** Layout and theme, of the whole site and where a reason or a section has its own. */
function lookOf({ layout, theme, overrides }: PageDocument) {
  const own = (entries: PageDocument["overrides"]["sections"] | PageDocument["overrides"]["reasons"]) =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([id, override]) =>
        override.layout === undefined && override.theme === undefined
          ? []
          : [[id, { layout: override.layout ?? null, theme: override.theme ?? null }]],
      ),
    );
  return { layout, theme, reasons: own(overrides.reasons), sections: own(overrides.sections) };
}

export function hasSameLook(one: PageDocument, other: PageDocument): boolean {
  return isDeepEqual(lookOf(one), lookOf(other));
}

/** Whether a command is about the look; others, such as a page that is put in place whole, may be so as well. */
export function changesLook(command: EditCommand): boolean {
  return (
    command.kind === "set" &&
    /^(?:theme|layout|overrides\.(?:reasons|sections)\.[^.]+\.(?:theme|layout))(?:\.|$)/.test(command.path)
  );
}
