/** What blocks and their settings are called in the console: those that ship, and those of the site. */
import { isOwnKind, readableKind } from "../blocks/own-kind.ts";
import type { Words } from "../blocks/own-fields.ts";
import type { RegisteredBlocks } from "../blocks/registered-blocks.ts";
import type { AnyBlockKind } from "../page/block.ts";
import type { Language } from "../page/language.ts";
import type { FieldWords } from "./en/block-fields.ts";

/** What of the console's words this needs; the studio has the same. */
export interface BlockCatalogue {
  readonly blocks: Readonly<Record<string, { readonly label: string; readonly purpose: string }>>;
  readonly blockFields: Readonly<Record<string, Readonly<Record<string, FieldWords>>>>;
  readonly page: { readonly blockGone: string };
}

/** A site's own text in the reader's language, else in English. */
export function ownWords(words: Words, language: Language): string {
  return typeof words === "string" ? words : (words[language] ?? words.en);
}

/** @param language of the reader */
export function blockWords(
  { blocks, page }: Pick<BlockCatalogue, "blocks" | "page">,
  kind: AnyBlockKind,
  registered: RegisteredBlocks,
  language: Language,
): { readonly label: string; readonly purpose: string } {
  if (!isOwnKind(kind)) return blocks[kind] ?? { label: kind, purpose: "" };
  const own = registered.find((one) => one.kind === kind);
  if (own === undefined) return { label: readableKind(kind), purpose: page.blockGone };
  return { label: ownWords(own.name, language), purpose: ownWords(own.purpose, language) };
}

/** The words of each setting, by its name. */
export function fieldWordsOf(
  { blockFields }: Pick<BlockCatalogue, "blockFields">,
  kind: AnyBlockKind,
  registered: RegisteredBlocks,
  language: Language,
): Readonly<Record<string, FieldWords>> {
  if (!isOwnKind(kind)) return blockFields[kind] ?? {};
  const fields = registered.find((one) => one.kind === kind)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, FieldWords] => [
      name,
      {
        label: ownWords(field.label, language),
        ...(field.hint !== undefined && { hint: ownWords(field.hint, language) }),
        ...(field.kind === "choice" && {
          options: Object.fromEntries(
            Object.entries(field.options).map(([value, words]) => [value, ownWords(words, language)]),
          ),
        }),
      },
    ]),
  );
}
