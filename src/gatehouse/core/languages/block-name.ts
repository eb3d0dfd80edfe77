/** What a site calls its own blocks, put into messages that hold their kinds. */
import type { RegisteredBlocks } from "../blocks/registered-blocks.ts";
import type { AnyBlockKind } from "../page/block.ts";
import { isObject } from "../page/value-at.ts";
import { ownWords } from "./block-words.ts";
import type { Language } from "../page/language.ts";

/** As messages hold it, or with the site's name for it. */
export type BlockName = AnyBlockKind | { readonly called: string };

/**
 * The values of a message with the name of each of the site's own blocks in place of its kind, wherever it stands as `block`. A
 * kind that is not registered stays.
 *
 * @param language of the reader
 */
export function withBlockNames<Of>(values: Of, registered: RegisteredBlocks, language: Language): Of {
  const named = (value: unknown, at?: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => named(one));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, named(one, name)]));
    const own = at === "block" ? registered.find(({ kind }) => kind === value) : undefined;
    return own === undefined ? value : { called: ownWords(own.name, language) };
  };
  return named(values) as Of;
}
