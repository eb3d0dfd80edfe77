/**
 * What has nothing to show yet gets a place on the page, in the studio alone: a block that prints nothing, and a link without
 * words. Visitors never get any of this, because the server sends no words for it.
 */
import { blockEnd, blockStart } from "../../core/page/edit-marks.ts";
import { blockAttribute, pathAttribute } from "./read-page.ts";

export const emptyAttribute = "data-empty";

export interface EmptyPart {
  /** What stands in its place. */
  readonly words: string;
  /** Of the text that is typed there, where the block is one. */
  readonly path: string | null;
}

/** @param about what stands in the place of an empty block; null for one that needs none */
export function showEmptyParts(page: Document, about: (block: string) => EmptyPart | null, linkWords: string): void {
  const prefix = blockStart("");
  const starts: Comment[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) starts.push(walker.currentNode as Comment);
  for (const start of starts) {
    if (!start.data.startsWith(prefix) || !isEmpty(start)) continue;
    const block = start.data.slice(prefix.length);
    const part = about(block);
    if (part === null) continue;
    const place = page.createElement("div");
    place.setAttribute(blockAttribute, block);
    place.setAttribute(emptyAttribute, "");
    if (part.path !== null) place.setAttribute(pathAttribute, part.path);
    place.textContent = part.words;
    start.after(place);
  }
  for (const text of page.querySelectorAll(`a > [${pathAttribute}]:empty`))
    text.setAttribute(emptyAttribute, linkWords);
}

function isEmpty(start: Comment): boolean {
  for (let node = start.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.COMMENT_NODE && (node as Comment).data === blockEnd) return true;
    if (node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ""))
      return false;
  }
  return false;
}
