/** The first steps on the console's overview lead to their place in the studio: `studio#look`, `#mark`, `#contact`, `#publish`. */
import { allBlocks } from "../core/page/block.ts";
import { firstSteps, type FirstStep } from "../core/page/first-steps.ts";
import type { Editor } from "./editor.svelte.ts";
import { focusField } from "./parts/focus-field.ts";
import { slotId } from "./pictures/picture-slot.ts";
import { goTo } from "./publishing/go-to.ts";

/** Where the studio shows nothing but dialogs (`parts/SmallScreen.svelte`). */
const isSmallScreen = "(max-width: 899px)";

/** The step in the URL; null for every other hash. */
export function askedStep(): FirstStep | null {
  return firstSteps.find((one) => location.hash === `#${one}`) ?? null;
}

/** A reload does not open the step again. */
export async function openFirstStep(editor: Editor, step: FirstStep | null): Promise<void> {
  if (step === null) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  await pageIsShown();
  await goToStep(editor, step);
}

export async function goToStep(editor: Editor, step: FirstStep): Promise<void> {
  if (step === "look") {
    // What the proposal became is seen behind it, once it is accepted.
    editor.panel = "look";
    // Where the dialog leads back to.
    await focusField(["match-site"]);
    editor.dialog = "match";
  } else if (step === "publish") {
    await focusField(["publish"]);
    editor.dialog = editor.data.rights.mayPublish ? "publish" : null;
  } else if (step === "mark") {
    editor.panel = "look";
    await focusField([slotId({ kind: "look", part: "markLight", target: editor.target })]);
  } else await openContact(editor);
}

/** Firefox takes the focus out of a dialog that was opened before, at the moment when the page has loaded. */
async function pageIsShown(): Promise<void> {
  if (document.readyState === "complete") return;
  await new Promise((resolve) => {
    addEventListener("pageshow", () => setTimeout(resolve), { once: true });
  });
}

async function openContact(editor: Editor): Promise<void> {
  const contact = allBlocks(editor.document.blocks).find(({ kind }) => kind === "contact");
  if (matchMedia(isSmallScreen).matches) {
    // Going back leads to the overview, and not to this empty page.
    location.replace(`${editor.data.paths.page}/${contact === undefined ? "layout#blocks" : `blocks/${contact.id}`}`);
  } else if (contact === undefined) editor.dialog = "add";
  else await goTo(editor, { level: "warning", text: "", variant: null, path: `blocks.${contact.id}.email` });
}
