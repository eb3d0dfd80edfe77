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

function plain(editor: Editor, { key, target, shiftKey }: KeyboardEvent): boolean {
  if (key === "F6" && editor.dialog === null) return goToArea(shiftKey ? -1 : 1);
  if (key !== "?" || isTyping(target) || editor.dialog !== null) return false;
  editor.dialog = "shortcuts";
  return true;
}

/** The bar, the list of blocks and the fields of what is chosen; the page between them is left. */
const areas = [".studio > .bar", ".studio > nav", ".studio > aside"];
const stops = "a[href], button, input, select, textarea, summary, [contenteditable=true]";

/** @param step to the next area, or with -1 to the one before; in the list, to what is chosen there */
function goToArea(step: 1 | -1): boolean {
  const shown = areas.map((area) => document.querySelector(area)).filter((area) => area !== null);
  const at = shown.findIndex((area) => area.contains(document.activeElement));
  // From the page, the fields come next and the list is before.
  const next = at === -1 ? (step === 1 ? 2 : 1) : (at + step + shown.length) % shown.length;
  const area = shown[next];
  const chosen = area?.querySelector<HTMLElement>("[aria-current=true]");
  const first = [...(area?.querySelectorAll<HTMLElement>(stops) ?? [])].find(
    (one) => one.checkVisibility() && !one.matches(":disabled, [aria-disabled=true]"),
  );
  (chosen ?? first)?.focus();
  return true;
}
