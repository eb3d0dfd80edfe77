/** What the settings of a block are, told from the definition, or of a site's own block from the settings themselves. */
import type { Field, FieldKind, Fields } from "../blocks/field.ts";
import { kindOfSetting, namesOfEveryBlock } from "../blocks/own-block.ts";
import { isOwnKind } from "../blocks/own-kind.ts";
import { fieldsOfOwn, isRegistered, type RegisteredBlocks } from "../blocks/registered-blocks.ts";
import { problem, type Problem } from "../languages/problem.ts";
import { problemOfError } from "../languages/say-problem.ts";
import { blockDefinitions, type AnyBlockKind } from "./block.ts";
import { findBlock } from "./block-tree.ts";
import type { PageDocument } from "./document.ts";
import type { EditCommand } from "./edit.ts";
import { ownEntry } from "./own-entry.ts";
import { withValueAt } from "./value-at.ts";

/**
 * The kind of each setting by its name. Of a site's own block those alone that hold texts, links or pictures, whether the site
 * still registers it or not: its pictures are kept, and its texts checked.
 *
 * @param settings of a block, or of what overrides it
 */
export function kindsOfSettings(kind: AnyBlockKind, settings: object): (readonly [name: string, kind: FieldKind])[] {
  if (!isOwnKind(kind)) return Object.entries(blockDefinitions[kind].fields).map(([name, field]) => [name, field.kind]);
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]) => {
    const found = namesOfEveryBlock.includes(name) ? null : kindOfSetting(value);
    return found === null ? [] : [[name, found] as const];
  });
}

/** The settings of a block as fields; none where the site no longer registers its kind. */
export function fieldsOfBlock(kind: AnyBlockKind, registered: RegisteredBlocks): Fields {
  return isOwnKind(kind) ? fieldsOfOwn(kind, registered) : blockDefinitions[kind].fields;
}

/** All options in the order that was chosen; what it leaves out follows as usual. */
export function orderOf(options: readonly string[], chosen: readonly string[]): readonly string[] {
  return [...new Set([...chosen.filter((one) => options.includes(one)), ...options])];
}

/** What a setting holds that was never set. A site's own block stores those alone that were. */
export function valueOfSetting(field: Field, value: unknown): unknown {
  return value === undefined ? field.schema.safeParse(undefined).data : value;
}

/**
 * What is wrong with a command about a site's own block, which the schema of the page cannot know: a kind that the site does
 * not have, a setting that does not fit its field. Null where nothing is, and for every other command.
 */
export function problemWithOwnBlock(
  { blocks }: Pick<PageDocument, "blocks">,
  command: EditCommand,
  registered: RegisteredBlocks,
): Problem | null {
  if (command.kind === "addBlock") return isRegistered(command.block, registered) ? null : problem("not-in-list");
  if (command.kind !== "set") return null;
  const path = command.path.split(".");
  const [id = "", name = "", ...rest] = path[0] === "overrides" && path[3] === "blocks" ? path.slice(4) : path.slice(1);
  const block = path[0] === "blocks" || path[3] === "blocks" ? findBlock(blocks, id) : undefined;
  if (block === undefined || !isOwnKind(block.kind)) return null;
  const field = ownEntry(fieldsOfOwn(block.kind, registered), name);
  if (field === undefined || command.value === undefined || command.value === null) return null;
  const value = rest.length === 0 ? command.value : withValueAt({}, rest, command.value);
  const parsed = field.schema.safeParse(value);
  return parsed.success ? null : problemOfError(parsed.error);
}
