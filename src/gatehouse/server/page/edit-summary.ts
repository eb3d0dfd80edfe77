/** What a change of the page was about, for its history. */
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import type { PageChange } from "../../core/languages/en/changes.ts";
import type { AnyBlockKind } from "../../core/page/block.ts";
import { findBlock } from "../../core/page/block-tree.ts";
import { copyScopeSchema, type CopyScope } from "../../core/page/copy.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { languageSchema } from "../../core/page/language.ts";

/** `before` is the page that the commands were applied to; it still knows the blocks that were taken away. */
export function summariseEdit(commands: readonly EditCommand[], before: PageDocument): ChangeMessage {
  const parts = commands.map((command) => partOf(command, before));
  const distinct = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return changed("page-edited", { parts: [...distinct.values()] });
}

function partOf(command: EditCommand, { blocks }: PageDocument): PageChange {
  const kindOf = (id: string) => findBlock(blocks, id)?.kind ?? null;
  switch (command.kind) {
    case "set":
      return partOfPath(command.path.split("."), kindOf);
    case "addBlock":
      return { kind: "added", block: command.block };
    case "insertBlock":
      return { kind: "added", block: command.block.kind };
    case "moveBlock":
      return { kind: "moved", block: kindOf(command.id) };
    case "removeBlock":
      return { kind: "removed", block: kindOf(command.id) };
  }
}

function partOfPath([root, ...rest]: readonly string[], kindOf: (id: string) => AnyBlockKind | null): PageChange {
  const [first = "", second = "", third, fourth, fifth] = rest;
  switch (root) {
    case "blocks":
      return { kind: "settings", block: kindOf(first) };
    case "copy": {
      const language = languageSchema.catch("en").parse(first);
      const scope = scopeOf(second, third, fourth === "reasons" ? fifth : undefined);
      return scope === null ? { kind: "labels", language } : { kind: "words", scope, language };
    }
    case "overrides": {
      const scope = scopeOf(first, second);
      return scope === null ? { kind: "layout" } : { kind: "look", scope };
    }
    case "languages":
    case "theme":
      return { kind: root };
    default:
      return { kind: "layout" };
  }
}

function scopeOf(kind: string, id: string | undefined, reason?: string): CopyScope | null {
  const named = { site: "site", signIn: "sign-in", sections: "section", reasons: "reason" }[kind];
  const parsed = copyScopeSchema.safeParse({
    kind: named,
    ...(named === "section" && { section: id, ...(reason !== undefined && { reason }) }),
    ...(named === "reason" && { reason: id }),
  });
  return parsed.success ? parsed.data : null;
}
