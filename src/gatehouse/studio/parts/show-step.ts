/** Undoes or redoes a step, goes to what it changed, and says what that was. */
import { findBlock } from "../../core/page/block-tree.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { variantOfPath } from "../../core/page/variant-of-path.ts";
import { nameOfPath } from "../editing/name-of-path.ts";
import { placeOfPath } from "../editing/place-of-path.ts";
import { keepFocus, type Editor } from "../editor.svelte.ts";
import { openPlace } from "../publishing/go-to.ts";
import { focusField } from "./focus-field.ts";

export function undoStep(editor: Editor): void {
  showStep(editor, () => editor.session.undo(), editor.words.undone);
}
export function redoStep(editor: Editor): void {
  showStep(editor, () => editor.session.redo(), editor.words.redone);
}

function showStep(editor: Editor, run: () => readonly EditCommand[], words: string): void {
  const before = editor.document;
  const wasTyping = focusedOnPage()?.isContentEditable === true;
  let commands: readonly EditCommand[] = [];
  keepFocus(() => (commands = run()));
  const [first] = commands;
  if (first === undefined) return;
  const path = pathOf(first);
  const [, id = ""] = path.split(".");
  const isGone = path.startsWith("blocks.") && findBlock(editor.document.blocks, id) === undefined;
  editor.noticeStep(editor.say(words, { what: nameOfPath(editor, path, isGone ? before : editor.document) }));
  // A dialog stays where it is, and a block that is gone has no place.
  if (editor.dialog !== null || isGone) return;
  editor.show(variantOfPath(path, editor.document, editor.variant));
  // Who has just brought an earlier page back is still at work there.
  if (editor.panel === "history") return;
  const place = placeOfPath(path, editor.document, editor.variant);
  openPlace(editor, path, place);
  // The button that was pressed, or the field that is typed in, keeps the focus.
  void focusField(place.fields, { block: "nearest", isFocused: false }).then(() => {
    // A text that was typed on the page is left when another one is undone: that one is typed on in its field.
    if (wasTyping && focusedOnPage()?.localName === "body") void focusField(place.fields, { block: "nearest" });
  });
}

/** What has the focus on the page; null where the studio itself has it. */
function focusedOnPage(): HTMLElement | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLIFrameElement)) return null;
  return (activeElement.contentDocument?.activeElement ?? null) as HTMLElement | null;
}

function pathOf(command: EditCommand): string {
  switch (command.kind) {
    case "set":
      return command.path;
    case "insertBlock":
      return `blocks.${command.block.id}`;
    case "addBlock":
      return `blocks.${command.id ?? command.block}`;
    default:
      return `blocks.${command.id}`;
  }
}
