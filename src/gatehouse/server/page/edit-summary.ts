/** What a change of the page was about, for its history. */
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import type { PageChange } from "../../core/languages/en/changes.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";

/** `before` is the page that the commands were applied to; it still knows the blocks that were taken away. */
export function summariseEdit(commands: readonly EditCommand[], before: PageDocument): ChangeMessage {
  const parts = commands.map((command) => partOf(command, before));
  const distinct = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return changed("page-edited", { parts: [...distinct.values()] });
}

function partOf(command: EditCommand, { blocks }: PageDocument): PageChange {
  const kindOf = (id: string) => blocks.find((block) => block.id === id)?.kind ?? null;
  switch (command.kind) {
    case "setCopy":
      return { kind: "words", scope: command.scope, language: command.language };
    case "setLabel":
      return { kind: "labels", language: command.language };
    case "setLanguages":
      return { kind: "languages" };
    case "setSupportLinks":
      return { kind: "links" };
    case "setContact":
      return { kind: "contact" };
    case "setTheme":
      return { kind: "theme" };
    case "setLayout":
      return { kind: "layout" };
    case "addBlock":
      return { kind: "added", block: command.block };
    case "moveBlock":
      return { kind: "moved", block: kindOf(command.id) };
    case "removeBlock":
      return { kind: "removed", block: kindOf(command.id) };
    case "updateBlock":
      return { kind: "settings", block: kindOf(command.id) };
  }
}
