/** Where in a document a click would put the caret. */

interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

/** What WebKit has in place of `caretPositionFromPoint` (CSSOM View), which came to it later than to other browsers. */
interface OlderDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** @returns null where there is nothing to put it in */
export function caretAt(page: Document, { clientX, clientY }: MouseEvent): CaretPlace | null {
  if ("caretPositionFromPoint" in page) {
    const at = page.caretPositionFromPoint(clientX, clientY);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const range = (page as OlderDocument).caretRangeFromPoint?.(clientX, clientY) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}
