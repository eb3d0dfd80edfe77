/** What a piece of the page holds, as a person reads it, for lists of what changed: no names of the code, no ids, no codes. */
import { fieldWordsOf } from "../../../core/languages/block-words.ts";
import { findBlock } from "../../../core/page/block-tree.ts";
import { languageName, reasonLabel, sectionLabel, type Context } from "./field-place.ts";

interface Values extends Pick<Context, "document" | "before" | "sections" | "blocks" | "words"> {
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly pictures: PictureNames;
}

/** What the library calls each picture of the compared pages, by its id; empty where it no longer has it. */
export type PictureNames = ReadonlyMap<string, string>;

/**
 * Choices, reasons, sections, languages and pictures by their names; every other text as it is.
 *
 * @param change its path as in the command `set`
 */
export function valuesInWords<
  Change extends { readonly path: string; readonly before: string; readonly after: string },
>(change: Change, context: Values): Change {
  const { page } = context.words;
  const [before, after] = [change.before, change.after].map((value) => valueInWords(change.path, value, context));
  const isOneForAnother = before !== "" && after === page.aPicture;
  return { ...change, before, after: isOneForAnother ? page.anotherPicture : after };
}

/** Pictures are stored by ids that nobody knows. */
const isPicture = (path: string) =>
  /(?:^|\.)theme\.(?:brand\.(?:markLight|markDark|icon)|overrides\.picture\.id)$/.test(path);

function valueInWords(path: string, value: string, context: Values): string {
  const { words, themes, pictures } = context;
  const { page, studio } = words;
  if (value === "") return "";
  if (path === "languages") return value.split(", ").map(languageName).join(", ");
  const layouts: Readonly<Record<string, { readonly label: string }>> = page.layouts;
  if (/^(?:layout|overrides\..+\.layout)$/.test(path)) return layouts[value]?.label ?? value;
  if (isPicture(path) || pictures.has(value)) return pictures.get(value) || page.aPicture;
  const setting = /^(?:overrides\.[^.]+\.[^.]+\.)?blocks\.([^.]+)\.([^.]+)(?:\.([^.]+))?$/.exec(path);
  if (setting !== null) {
    const [, block = "", name = "", inner] = setting;
    const lines = value.split("\n");
    return lines.map((line) => settingInWords(block, name, inner, line, context)).join("\n");
  }
  if (/(?:^|\.)theme\.preset$/.test(path)) return themes.find(({ id }) => id === value)?.name ?? value;
  if (/(?:^|\.)theme\.brand\.markPlates\.\w+$/.test(path)) return studio.plates.tones[value] ?? value;
  const name = /(?:^|\.)theme\.(?:brand|overrides(?:\.type)?)\.(\w+)$/.exec(path)?.[1];
  if (name === undefined) return value;
  if (["typeface", "body", "heading"].includes(name)) return studio.typefaces[value] ?? value;
  return studio.tokenOptions[name]?.[value] ?? page.typeOptions[name]?.[value] ?? value;
}

/** @param inner part of the setting, as in `showFor.reasons`; of a text its language */
function settingInWords(id: string, name: string, inner: string | undefined, value: string, context: Values): string {
  const { document, before, words, blocks } = context;
  const { studio } = words;
  if (name === "showFor") {
    const audiences: Readonly<Record<string, string>> = studio.audiences;
    if (inner === "audience") return audiences[value] ?? value;
    if (inner === "reasons") return reasonLabel(value, words) ?? value;
    return inner === "sections" ? (sectionLabel(value, context) ?? value) : value;
  }
  // A text may read like the name of a choice.
  if (inner !== undefined) return value;
  if (value === "true") return studio.yes;
  if (value === "false") return studio.no;
  const block = findBlock(document.blocks, id) ?? findBlock(before?.blocks ?? [], id);
  const options = block && fieldWordsOf(words, block.kind, blocks, words.language)[name]?.options;
  return options?.[value] ?? value;
}
