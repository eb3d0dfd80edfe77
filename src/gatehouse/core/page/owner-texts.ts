/** Every text that an owner wrote, with the path at which it is edited. */
import { kindsOfSettings } from "./block-settings.ts";
import { allBlocks, type Block } from "./block.ts";
import type { PageDocument } from "./document.ts";
import type { Language } from "./language.ts";
import { formatRichText, type RichText } from "./rich-text.ts";
import { isObject } from "./value-at.ts";

export interface OwnerText {
  /** The same for the text in each language: the path with `*` in place of the language. */
  readonly key: string;
  /** As in the command `set`. Of a link's name, the path of the list. */
  readonly path: string;
  readonly language: Language;
  /** As it is typed; of a list, one entry on each line. */
  readonly text: string;
  /**
   * - `message`: placeholders are filled in;
   * - `label`: of a field or a button of the page;
   * - `line`: printed as it stands;
   * - `rich-text`: with the marks of the text box.
   */
  readonly kind: "message" | "label" | "line" | "rich-text";
}

export function ownerTexts(document: PageDocument): OwnerText[] {
  return [...wordsOf(document), ...allBlocks(document.blocks).flatMap(textsOfBlock), ...textsOfOverrides(document)];
}

function wordsOf({ copy }: PageDocument): OwnerText[] {
  return Object.entries(copy).flatMap(([language, words]) =>
    leavesOf(words).map(({ path, value }) => ({
      key: ["copy", "*", ...path].join("."),
      path: ["copy", language, ...path].join("."),
      language: language as Language,
      text: Array.isArray(value) ? value.join("\n") : String(value),
      kind: path[0] === "labels" ? ("label" as const) : ("message" as const),
    })),
  );
}

/** Texts and lists of texts inside objects. */
function leavesOf(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

function textsOfBlock(block: Block): OwnerText[] {
  return textsOfSettings(block.kind, block, `blocks.${block.id}`);
}

/** @param at path of the settings */
function textsOfSettings(kind: Block["kind"], settings: object, at: string): OwnerText[] {
  const values = new Map<string, unknown>(Object.entries(settings));
  return kindsOfSettings(kind, settings).flatMap(([name, field]) => {
    const value = values.get(name);
    const path = `${at}.${name}`;
    switch (field) {
      case "line":
        return inLanguages(value, path, "line", String);
      case "rich-text":
        return inLanguages(value, path, "rich-text", (text) => formatRichText(text as RichText));
      case "links":
        return Array.isArray(value)
          ? value.flatMap((link: { readonly id: string; readonly label: unknown }) =>
              inLanguages(link.label, path, "line", String, `${path}.${link.id}`),
            )
          : [];
      default:
        return [];
    }
  });
}

function inLanguages(
  texts: unknown,
  path: string,
  kind: OwnerText["kind"],
  textOf: (value: unknown) => string,
  key = path,
): OwnerText[] {
  if (!isObject(texts)) return [];
  return Object.entries(texts).map(([language, text]) => ({
    key: `${key}.*`,
    path: key === path ? `${path}.${language}` : path,
    language: language as Language,
    text: textOf(text),
    kind,
  }));
}

function textsOfOverrides({ overrides, blocks }: PageDocument): OwnerText[] {
  const kinds = new Map(allBlocks(blocks).map(({ id, kind }) => [id, kind]));
  return (["reasons", "sections"] as const).flatMap((scope) =>
    Object.entries(overrides[scope]).flatMap(([name, override]) =>
      Object.entries(override.blocks ?? {}).flatMap(([id, settings]) => {
        const kind = kinds.get(id);
        return kind === undefined ? [] : textsOfSettings(kind, settings, `overrides.${scope}.${name}.blocks.${id}`);
      }),
    ),
  );
}
