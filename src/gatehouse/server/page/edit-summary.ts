/** One plain sentence about a change of the page, for its history. */
import { blockLabels } from "../../core/page/block.ts";
import type { CopyScope } from "../../core/page/copy.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { languageNames } from "../../core/page/language.ts";

/** `before` is the page that the commands were applied to; it still knows the blocks that were taken away. */
export function summariseEdit(commands: readonly EditCommand[], before: PageDocument): string {
  const parts = [...new Set(commands.map((command) => summarise(command, before)))];
  return `Changed the refusal page: ${parts.join("; ")}`;
}

function summarise(command: EditCommand, before: PageDocument): string {
  switch (command.kind) {
    case "setCopy":
      return `words ${scopeInWords(command.scope)} in ${languageNames[command.language]}`;
    case "setLabel":
      return `names of fields and buttons in ${languageNames[command.language]}`;
    case "setLanguages":
      return "languages";
    case "setSupportLinks":
      return "support links";
    case "setContact":
      return "contact";
    case "setTheme":
      return "theme";
    case "setLayout":
      return "layout";
    case "addBlock":
      return `added ${blockLabels[command.block]}`;
    case "moveBlock":
      return `moved ${blockName(command.id, before)}`;
    case "removeBlock":
      return `removed ${blockName(command.id, before)}`;
    case "updateBlock":
      return `settings of ${blockName(command.id, before)}`;
  }
}

function scopeInWords(scope: CopyScope): string {
  if (scope.kind === "site") return "for the whole site";
  if (scope.kind === "sign-in") return "for the sign-in page";
  return scope.kind === "section" ? `for the section ${scope.section}` : `for the reason ${scope.reason}`;
}

function blockName(id: string, { blocks }: PageDocument): string {
  const block = blocks.find((each) => each.id === id);
  return block === undefined ? "a block" : blockLabels[block.kind];
}
