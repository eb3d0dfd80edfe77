/**
 * What only shows once a page is laid out: text that is wider than the screen, text that is cut off, and targets that are hard
 * to hit. The page lies in a frame of the studio, with the studio's marks on it.
 */
import { blockAttribute, pathAttribute } from "../frame/read-page.ts";

export interface Trouble {
  readonly kind: "tooWide" | "clipped" | "smallTarget";
  /** Words of the element, shortened. */
  readonly text: string;
  /** As in the command `set`; null where the text is not the owner's. */
  readonly path: string | null;
  readonly block: string | null;
}

/** WCAG 2.2, 2.5.8: CSS pixels. */
const smallest = 24;
/** Widths are rounded by browsers. */
const tolerance = 1;

export function troublesIn(page: Document): Trouble[] {
  const elements = [...page.body.querySelectorAll<HTMLElement>("*")].filter(isSeen);
  return [...tooWide(page, elements), ...clipped(elements), ...smallTargets(elements)];
}

/** Leaves out what is there for screen readers alone. */
function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1 || element.closest("[aria-hidden=true]") !== null) return false;
  if (styleOf(element).visibility === "hidden") return false;
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement) {
    const { clipPath, opacity, position } = styleOf(one);
    if (opacity === "0" || (position === "absolute" && clipPath.startsWith("inset("))) return false;
  }
  return true;
}

function styleOf(element: HTMLElement): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

function tooWide({ documentElement }: Document, elements: readonly HTMLElement[]): Trouble[] {
  const { clientWidth, scrollWidth } = documentElement;
  if (scrollWidth <= clientWidth + tolerance) return [];
  const beyond = elements.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > clientWidth + tolerance || left < -tolerance) && !isInScrollBox(element);
  });
  // Only the innermost: what they stand in is wider because of them.
  const inner = beyond.filter((one) => !beyond.some((other) => other !== one && one.contains(other)));
  return inner.map((element) => trouble("tooWide", element));
}

/** What scrolls by itself, or cuts off, makes the page no wider. */
function isInScrollBox(element: HTMLElement): boolean {
  const { body } = element.ownerDocument;
  for (let box = element.parentElement; box !== null && box !== body; box = box.parentElement) {
    if (styleOf(box).overflowX !== "visible") return true;
  }
  return false;
}

function clipped(elements: readonly HTMLElement[]): Trouble[] {
  return elements
    .filter((element) => {
      if (ownText(element) === "" && element.tagName !== "BUTTON") return false;
      const { overflowX, overflowY } = styleOf(element);
      const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + tolerance;
      // Letters reach a little below their line.
      const isTall = cuts(overflowY) && element.scrollHeight > element.clientHeight + 4;
      return element.clientWidth > 0 && (isWide || isTall);
    })
    .map((element) => trouble("clipped", element));
}

const targets = "a[href], button, input:not([type=hidden]), select, textarea, summary";

function smallTargets(elements: readonly HTMLElement[]): Trouble[] {
  const all = elements
    .filter((element) => element.matches(targets))
    .map((element) => ({ element, box: boxOf(element) }));
  return all
    .filter(({ element, box }) => {
      if (box.width >= smallest && box.height >= smallest) return false;
      if (isInSentence(element)) return false;
      // A small target is fine where no other one is nearby.
      return all.some((other) => other.element !== element && distance(box, other.box) < smallest / 2);
    })
    .map(({ element }) => trouble("smallTarget", element));
}

/** A label can be pressed in place of its field. */
function boxOf(element: HTMLElement): DOMRect {
  const own = element.getBoundingClientRect();
  const label = element.closest("label")?.getBoundingClientRect();
  return label !== undefined && label.width * label.height > own.width * own.height ? label : own;
}

function isInSentence(element: HTMLElement): boolean {
  if (styleOf(element).display !== "inline") return false;
  const around = element.parentElement;
  return around !== null && ownText(around) !== "";
}

/** From the middle of one to the edge of the other. */
function distance(one: DOMRect, other: DOMRect): number {
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  return Math.hypot(Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0));
}

function ownText(element: HTMLElement): string {
  return [...element.childNodes]
    .flatMap((node) => (node.nodeType === 3 || isMark(node) ? (node.textContent ?? "") : []))
    .join("")
    .trim();
}

/** An element that only marks a text for the studio. */
const isMark = (node: Node) => node.nodeType === 1 && (node as Element).hasAttribute(pathAttribute);

const longestText = 60;

function trouble(kind: Trouble["kind"], element: HTMLElement): Trouble {
  const words = (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim();
  const text = words.length > longestText ? `${words.slice(0, longestText - 1)}…` : words;
  const marked = element.closest(`[${pathAttribute}]`) ?? element.querySelector(`[${pathAttribute}]`);
  return {
    kind,
    text: text || element.tagName.toLowerCase(),
    path: marked?.getAttribute(pathAttribute) ?? null,
    block: element.closest(`[${blockAttribute}]`)?.getAttribute(blockAttribute) ?? null,
  };
}
