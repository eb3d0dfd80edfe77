/** Pictures on the page that is shown: clicked, their field has the focus; files that are dropped on them or pasted are taken. */
import { tick } from "svelte";
import { findBlock } from "../../core/page/block-tree.ts";
import type { Editor } from "../editor.svelte.ts";
import { blockAttribute } from "../frame/read-page.ts";
import { pictureIn, slotId, slotOfBlock, type PictureSlot } from "./picture-slot.ts";
import { holdsFiles, pictureAmong, takePicture } from "./take-picture.ts";

const overAttribute = "data-drop-here";
const outline = `[${overAttribute}] { outline: 3px solid #4f7cff !important; outline-offset: 4px; }`;

/** @param page in the studio's frame, with the listeners of `page-frame.ts` */
export function watchPictures(editor: Editor, page: Document): void {
  const view = page.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(outline);
  page.adoptedStyleSheets.push(sheet);
  let over: Element | null = null;

  function mark(element: Element | null): void {
    if (over === element) return;
    over?.removeAttribute(overAttribute);
    element?.setAttribute(overAttribute, "");
    over = element;
  }

  page.addEventListener("click", ({ target }) => {
    const slot = slotAt(editor, pictureAt(target));
    if (slot !== null) void showField(editor, slot);
  });
  // Without this the browser would open the file in place of the page.
  page.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const picture = pictureAt(event.target);
    mark(slotAt(editor, picture) === null ? null : picture);
  });
  page.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) mark(null);
  });
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(null);
    const file = pictureAmong(event.dataTransfer);
    if (file === null) return;
    const slot = slotAt(editor, pictureAt(event.target));
    if (slot === null) editor.notice = editor.data.words.studioPictures.onlyOnPictures;
    else void showField(editor, slot).then(() => takePicture(editor, slot, file));
  });
  page.addEventListener("paste", (event) => {
    const file = pictureAmong(event.clipboardData);
    const slot = editor.chosen && slotOfBlock(editor.chosen, editor.target, editor.data.blocks);
    // What is typed on the page is text.
    if (file === null || !slot || (event.target as Element).closest("[contenteditable]") !== null) return;
    event.preventDefault();
    takePicture(editor, slot, file);
  });
}

function pictureAt(target: EventTarget | null): Element | null {
  if (target === null || !("closest" in target)) return null;
  return (target as Element).closest(".gh-picture, .gh-own-mark, .gh-mark, img");
}

function slotAt(editor: Editor, picture: Element | null): PictureSlot | null {
  if (picture === null) return null;
  if (picture.closest(".gh-own-mark, .gh-mark") !== null) {
    const dark: PictureSlot = { kind: "look", part: "markDark", target: { kind: "site" } };
    const hasDark = pictureIn(editor.document, dark) !== undefined;
    return editor.mode === "dark" && hasDark ? dark : { ...dark, part: "markLight" };
  }
  const id = picture.closest(`[${blockAttribute}]`)?.getAttribute(blockAttribute) ?? "";
  const block = findBlock(editor.document.blocks, id);
  return block === undefined ? null : slotOfBlock(block, editor.target, editor.data.blocks);
}

/** Brings the field of a place into view and gives it the focus: Enter opens the library from there. */
async function showField(editor: Editor, slot: PictureSlot): Promise<void> {
  if (slot.kind === "block") editor.choose(slot.block);
  else {
    editor.target = slot.target;
    editor.panel = "look";
  }
  await tick();
  const field = document.getElementById(slotId(slot));
  field?.scrollIntoView({ block: "nearest" });
  field?.focus();
}
