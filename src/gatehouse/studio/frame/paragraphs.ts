/** Texts of several paragraphs, each of which has an element of its own on the page (`ui/refusal/Explanation.astro`). */
import { pathAttribute } from "./read-page.ts";

const emptyLine = /\n\s*\n/;

/** Whether the text at a path can have several paragraphs, with an empty line between them. */
export const hasParagraphs = (path: string): boolean => path.endsWith(".explanation");

const textsAt = (page: ParentNode, path: string) => [
  ...page.querySelectorAll<HTMLElement>(`[${pathAttribute}="${path}"]`),
];

/** All elements of a text, where they are paragraphs of one explanation or there is but one of them; else none. */
export function partsOfText(page: ParentNode, path: string): readonly HTMLElement[] {
  const all = textsAt(page, path);
  const isOne = hasParagraphs(path) && new Set(all.map((one) => one.parentElement?.parentElement)).size === 1;
  return isOne || all.length === 1 ? all : [];
}

/** While the whole text is typed in one element, the others are out of sight. */
export function hideOthers(page: ParentNode, path: string, shown: number): void {
  for (const [at, one] of textsAt(page, path).entries()) {
    if (one.parentElement !== null) one.parentElement.hidden = at !== shown;
  }
}

/** Puts a text into the page, each paragraph into an element of its own. */
export function showParagraphs(page: ParentNode, path: string, text: string): void {
  const [first = "", ...more] = text.split(emptyLine);
  const all = textsAt(page, path);
  for (const holder of new Set(all.map((one) => one.parentElement?.parentElement))) {
    const [one, ...others] = all.filter(({ parentElement }) => parentElement?.parentElement === holder);
    const paragraph = one?.parentElement;
    if (!one || !paragraph) continue;
    for (const other of others) other.parentElement?.remove();
    paragraph.hidden = false;
    const copies = more.map((words) => {
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const element of textsAt(copy, path)) element.textContent = words;
      return copy;
    });
    one.textContent = first;
    paragraph.after(...copies);
  }
}

/** Begins a new paragraph where the caret is. */
export function breakParagraph(element: HTMLElement): void {
  const selection = element.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  const line = element.ownerDocument.createTextNode("\n\n");
  range.insertNode(line);
  // An empty line at the end has no height of its own.
  if (element.querySelector("br") === null) element.append(element.ownerDocument.createElement("br"));
  selection.collapse(line, 2);
}
