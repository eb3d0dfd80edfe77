/** Carries changes over to a document that somebody else has changed in between, so that both keep what they did. */
import { applyEdit, valueOf, type EditCommand } from "./edit.ts";
import { findBlock } from "./block-tree.ts";
import type { PageDocument } from "./document.ts";
import { isDeepEqual } from "./is-deep-equal.ts";

/** The same value, changed by both to something else. */
export interface Clash {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Rebased {
  /** Theirs, with my changes. Where both changed the same, theirs stays until a person has chosen. */
  readonly document: PageDocument;
  /** What was carried over, to be saved. */
  readonly commands: readonly EditCommand[];
  readonly clashes: readonly Clash[];
  /** Changes that no longer fit, as of a block that they removed. */
  readonly lost: readonly EditCommand[];
}

/**
 * @param base the document that both began with
 * @param theirs what is stored by now
 * @param mine commands in their order, made from `base`
 */
export function rebase(base: PageDocument, theirs: PageDocument, mine: readonly EditCommand[]): Rebased {
  let document = theirs;
  const commands: EditCommand[] = [];
  const clashes = new Map<string, Clash>();
  const lost: EditCommand[] = [];
  for (const command of mine) {
    if (command.kind === "set" && isInBoth(base, theirs, command.path)) {
      const theirValue = valueOf(theirs, command.path) ?? null;
      const isChanged = !isDeepEqual(valueOf(base, command.path) ?? null, theirValue);
      if (isChanged && !isDeepEqual(theirValue, command.value ?? null)) {
        clashes.set(command.path, { path: command.path, mine: command.value ?? null, theirs: theirValue });
        continue;
      }
    }
    const edited = applyEdit(document, command);
    if (edited.ok) {
      document = edited.document;
      commands.push(command);
    } else lost.push(command);
  }
  return { document, commands, clashes: [...clashes.values()], lost };
}

/** A block that I added has no value of theirs, and one that they removed none either. */
function isInBoth(base: PageDocument, theirs: PageDocument, path: string): boolean {
  const [root = "", id = ""] = path.split(".");
  return root !== "blocks" || [base, theirs].every(({ blocks }) => findBlock(blocks, id) !== undefined);
}
