/** Carries changes over to a document that somebody else has changed in between, so that both keep what they did. */
import { z } from "zod";
import { linkSchema, type Link } from "../blocks/field.ts";
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
      const baseValue = valueOf(base, command.path) ?? null;
      const isChanged = !isDeepEqual(baseValue, theirValue);
      if (isChanged && !isDeepEqual(theirValue, command.value ?? null)) {
        const merged = mergedLinks(baseValue, theirValue, command.value);
        const carried = merged && { ...command, value: merged };
        const edited = carried && applyEdit(document, carried);
        if (carried && edited?.ok) {
          document = edited.document;
          commands.push(carried);
          continue;
        }
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

/**
 * Two lists of links, where each of us changed, added or removed other ones than the other did.
 *
 * @returns theirs with my changes; null where both changed the same link, or these are no links
 */
function mergedLinks(base: unknown, theirs: unknown, mine: unknown): Link[] | null {
  const [ones, others, own] = [base ?? [], theirs ?? [], mine ?? []].map((list) => links.safeParse(list).data);
  if (ones === undefined || others === undefined || own === undefined) return null;
  const find = (list: readonly Link[], id: string) => list.find((link) => link.id === id);
  const touched = (list: readonly Link[]) =>
    new Set([...ones, ...list].map(({ id }) => id).filter((id) => !isDeepEqual(find(ones, id), find(list, id))));
  const [byThem, byMe] = [touched(others), touched(own)];
  // Another order is a choice about all of them.
  const idsBoth = (list: readonly Link[]) => list.map(({ id }) => id).filter((id) => find(ones, id) && find(own, id));
  if (!isDeepEqual(idsBoth(ones), idsBoth(own))) return null;
  if (byMe.size === 0 || [...byMe].some((id) => byThem.has(id))) return null;
  const kept = others.filter(({ id }) => !byMe.has(id) || find(own, id) !== undefined);
  const changed = kept.map((link) => (byMe.has(link.id) ? (find(own, link.id) ?? link) : link));
  return [...changed, ...own.filter(({ id }) => find(others, id) === undefined && find(ones, id) === undefined)];
}

const links = z.array(linkSchema);

/** A block that I added has no value of theirs, and one that they removed none either. */
function isInBoth(base: PageDocument, theirs: PageDocument, path: string): boolean {
  const [root = "", id = ""] = path.split(".");
  return root !== "blocks" || [base, theirs].every(({ blocks }) => findBlock(blocks, id) !== undefined);
}
