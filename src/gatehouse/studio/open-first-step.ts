/** The first steps on the console's overview lead to their place in the studio: `studio#look`, `#mark`, `#contact`, `#publish`. */
import { tick } from "svelte";
import { allBlocks } from "../core/page/block.ts";
import { firstSteps } from "../core/page/first-steps.ts";
import type { Editor } from "./editor.svelte.ts";
import { slotId } from "./pictures/picture-slot.ts";
import { goTo } from "./publishing/go-to.ts";

/** Every other hash is left alone. A reload does not open the step again. */
export async function openFirstStep(editor: Editor): Promise<void> {
  const step = firstSteps.find((one) => location.hash === `#${one}`);
  if (step === undefined) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  if (step === "look") {
    // What the proposal became is seen behind it, once it is accepted.
    editor.panel = "look";
    editor.dialog = "match";
  } else if (step === "publish") editor.dialog = editor.data.rights.mayPublish ? "publish" : null;
  else if (step === "mark") {
    editor.panel = "look";
    await tick();
    const field = document.getElementById(slotId({ kind: "look", part: "markLight", target: editor.target }));
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  } else await openContact(editor);
}

async function openContact(editor: Editor): Promise<void> {
  const contact = allBlocks(editor.document.blocks).find(({ kind }) => kind === "contact");
  if (contact === undefined) editor.dialog = "add";
  else await goTo(editor, { level: "warning", text: "", face: null, path: `blocks.${contact.id}.email` });
}
