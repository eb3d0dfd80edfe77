/** Leads to the field in which a piece of the page is edited, and shows a page on which it is seen. */
import { variantOfPath } from "../../core/page/variant-of-path.ts";
import { firstIn, placeOfPath, placeOfTranslation, type StudioPlace } from "../editing/place-of-path.ts";
import { widths, type Editor } from "../editor.svelte.ts";
import { focusField } from "../parts/focus-field.ts";
import type { Found } from "./page-checks.svelte.ts";

/** Milliseconds in which the server says what a language lacks. */
const languagesWithin = 5_000;

export async function goTo(editor: Editor, { path: given, variant, block, width, code, state }: Found): Promise<void> {
  const path = given === null ? null : firstIn(given, editor.document);
  if (path !== null) editor.show(variantOfPath(path, editor.document));
  if (variant !== null) editor.show({ ...variant, state: state ?? "empty" });
  const found = widths.find((one) => one === width);
  if (found !== undefined) editor.width = found;
  if (path === null) {
    if (block === null || block === undefined) return;
    editor.choose(block);
    return focusField([`tree-${block}`]);
  }
  const isOfLanguage = code === "language-incomplete" || code === "languages-empty";
  const place = isOfLanguage ? placeOfTranslation(path) : placeOfPath(path, editor.document, variant);
  openPlace(editor, path, place);
  await focusField(place.fields, isOfLanguage ? { within: languagesWithin } : {});
}

/** @param path decides for whom settings are changed then */
export function openPlace(editor: Editor, path: string, { panel, block }: StudioPlace): void {
  const [root = "", scope] = path.split(".");
  if (root === "overrides") editor.target = { kind: scope === "reasons" ? "reason" : "section" };
  else if (["blocks", "theme", "layout"].includes(root)) editor.target = { kind: "site" };
  if (block !== null) editor.choose(block);
  else if (panel !== "block") editor.panel = panel;
}
