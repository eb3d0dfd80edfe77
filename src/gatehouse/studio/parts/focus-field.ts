/** Brings a control into view and gives it the focus, also where it is folded away. */
import { tick } from "svelte";

interface How {
  /** Where in its panel it comes to stand. */
  readonly block?: ScrollLogicalPosition;
  readonly isFocused?: boolean;
  /** Milliseconds to wait for a control that the server is asked for. */
  readonly within?: number;
}

/**
 * Waits until what was chosen just before is there.
 *
 * @param ids of controls; the first that is there is meant
 */
export async function focusField(ids: readonly string[], how: How = {}): Promise<void> {
  const { block = "center", isFocused = true, within = 0 } = how;
  await tick();
  const [meant] = ids;
  for (let waited = 0; waited < within && meant !== undefined && document.getElementById(meant) === null;) {
    await new Promise((next) => setTimeout(next, betweenLooks));
    waited += betweenLooks;
  }
  const control = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  if (control === undefined) return;
  for (let fold = control.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  // With its label, and with what stands below it, such as "Upload" below a picture.
  (control.closest(".row:not(fieldset)") ?? control).scrollIntoView({ block });
  if (isFocused) control.focus();
}

/** Milliseconds. */
const betweenLooks = 50;
