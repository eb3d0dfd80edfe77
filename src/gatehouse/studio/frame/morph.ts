/**
 * Changes a tree of nodes into another one and touches only what differs, so that scroll position, focus and caret stay.
 * Elements with the same `data-block` are the same, even when they moved among their neighbours.
 */

/** @param isKept elements to leave alone, with all that is in them */
export function morph(from: Element, to: Element, isKept: (element: Element) => boolean): void {
  if (isKept(from)) return;
  morphAttributes(from, to);
  let current: ChildNode | null = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const match = matching(current, wanted);
    if (match === null) {
      from.insertBefore(from.ownerDocument.importNode(wanted, true), current);
      continue;
    }
    if (match === current) current = current.nextSibling;
    else from.insertBefore(match, current);
    if (isElement(match) && isElement(wanted)) morph(match, wanted, isKept);
    else if (match.nodeValue !== wanted.nodeValue) match.nodeValue = wanted.nodeValue;
  }
  while (current !== null) {
    const gone: ChildNode = current;
    current = current.nextSibling;
    gone.remove();
  }
}

/** `instanceof` would ask for the elements of this window, and not of the frame's. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The node of the same kind that comes next, or the element with the same key farther on. */
function matching(current: ChildNode | null, wanted: Node): ChildNode | null {
  const key = keyOf(wanted);
  for (let node = current; node !== null; node = node.nextSibling) {
    const isSame = node.nodeName === wanted.nodeName && keyOf(node) === key;
    if (isSame) return node;
    if (key === null && keyOf(node) === null) return null;
  }
  return null;
}

const keyOf = (node: Node) => (isElement(node) ? node.getAttribute("data-block") : null);

function morphAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}
