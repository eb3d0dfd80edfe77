/** Keyboard shortcuts that hold in the whole studio, also while the page has the focus. */
import type { Editor } from "../editor.svelte.ts";
import { redoStep, undoStep } from "./show-step.ts";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio], [type=color]), textarea, select"));

export function onKey(editor: Editor, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const done = event.ctrlKey || event.metaKey ? withControl(editor, event) : plain(editor, event);
  if (done) event.preventDefault();
}

function withControl(editor: Editor, { key, shiftKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  switch (key.toLowerCase()) {
    case "z":
      if (shiftKey) redoStep(editor);
      else undoStep(editor);
      return true;
    case "y":
      redoStep(editor);
      return true;
    case "s":
      void editor.autosave.saveNow();
      return true;
    case "k":
      editor.dialog = "search";
      return true;
    default:
      return false;
  }
}

function plain(editor: Editor, { key, target }: KeyboardEvent): boolean {
  if (key !== "?" || isTyping(target) || editor.dialog !== null) return false;
  editor.dialog = "shortcuts";
  return true;
}
