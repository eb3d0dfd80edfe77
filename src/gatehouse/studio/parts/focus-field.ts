/** Brings a control into view and gives it the focus, also where it is folded away. */
import { tick } from "svelte";

/**
 * Waits until what was chosen just before is there.
 *
 * @param id of the control
 * @returns whether there is such a control
 */
export async function focusField(id: string, { block = "center", isFocused = true } = {}): Promise<boolean> {
  await tick();
  const control = document.getElementById(id);
  if (control === null) return false;
  for (let fold = control.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  control.scrollIntoView({ block: block as ScrollLogicalPosition });
  if (isFocused) control.focus();
  return true;
}
