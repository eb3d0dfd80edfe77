/** A value of the page as a person reads it: for what two people changed at once. */
import { audiences, type ShowFor } from "../../core/page/block.ts";
import { reasonSchema } from "../../core/refusal/reason.ts";
import { isObject } from "../../core/page/value-at.ts";
import { nameOfPath } from "./name-of-path.ts";
import type { Editor } from "../editor.svelte.ts";

/** @param path as in the command `set` */
export function valueInWords(editor: Editor, path: string, value: unknown): string {
  const { words, data } = editor;
  if (value === null || value === undefined || value === "") return words.emptyValue;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (path === "languages" && Array.isArray(value)) {
    return value.map((id) => data.languages.find((one) => one.id === id)?.name ?? String(id)).join(", ");
  }
  if (path.endsWith(".showFor")) return shownInWords(editor, value as ShowFor);
  if (typeof value === "string") return choiceInWords(editor, path, value);
  if (Array.isArray(value)) return value.map(entryInWords).join("\n");
  if (!isObject(value)) return JSON.stringify(value);
  // Several settings at once, such as all colours of one mode: one on each line.
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${lastName(editor, `${path}.${name}`)}: ${valueInWords(editor, `${path}.${name}`, inner)}`)
    .join("\n");
}

/** A step, a link or a paragraph: its words, in all languages, and where it leads. */
function entryInWords(entry: unknown): string {
  if (Array.isArray(entry)) return entry.map(entryInWords).join("");
  if (!isObject(entry)) return String(entry);
  const { label, href, content, text, items } = entry;
  if (isObject(label)) return [Object.values(label).join(" / "), href].filter(Boolean).join(": ");
  const inner: readonly unknown[] = [items, content].find(Array.isArray) ?? [];
  return typeof text === "string" ? text : inner.map(entryInWords).join(" ");
}

const lastName = (editor: Editor, path: string) => nameOfPath(editor, path, editor.document).split(" · ").at(-1) ?? "";

function choiceInWords({ words, data }: Editor, path: string, value: string): string {
  const name = path.split(".").at(-1) ?? "";
  if (name === "layout") {
    const layouts: Readonly<Record<string, { readonly label: string }>> = data.words.page.layouts;
    return layouts[value]?.label ?? value;
  }
  if (name === "preset") return data.presets.find(({ id }) => id === value)?.name ?? value;
  if (name === "typeface") return words.typefaces[value] ?? value;
  return words.tokenOptions[name]?.[value] ?? value;
}

function shownInWords(editor: Editor, { audience, reasons = [], sections = [], from, until }: ShowFor): string {
  const { words } = editor;
  const known = audiences.find((one) => one === audience) ?? "everyone";
  return [
    words.audiences[known],
    reasons.map((id) => editor.reasonLabel(reasonSchema.parse(id))).join(", "),
    sections.map((id) => editor.sectionLabel(id)).join(", "),
    from === undefined ? "" : `${words.from} ${editor.moment(from)}`,
    until === undefined ? "" : `${words.until} ${editor.moment(until)}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
