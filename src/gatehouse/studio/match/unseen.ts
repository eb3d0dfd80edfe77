/** What a page has for screen readers or for the keyboard only, such as a link that skips the navigation: its look is not the site's. */
import type { OpenPage } from "./open-page.ts";

/** Answers for an element of the page; each element is looked at once. */
export function unseenIn({ window }: OpenPage): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isCut = (element: Element | null): boolean => {
    if (element === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const cut = isCut(element.parentElement) || cutsAll(window.getComputedStyle(element), element);
    known.set(element, cut);
    return cut;
  };
  return (element) => isCut(element) || isOffPage(element);
}

/** The ways of a class such as `sr-only`: a clip of nothing, or a box of a pixel that hides what is larger. */
function cutsAll(style: CSSStyleDeclaration, element: Element): boolean {
  const { position, clipPath, overflowX } = style;
  // `clip` is old and still the usual one here. It holds for these positions alone.
  const isPlaced = position === "absolute" || position === "fixed";
  if (isPlaced && clipsAll(style.getPropertyValue("clip"))) return true;
  const [, inset = "0"] = /^inset\(([\d.]+)%\)$/.exec(clipPath) ?? [];
  if (Number(inset) >= 50) return true;
  if (overflowX !== "hidden" && overflowX !== "clip") return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && width <= 1 && height > 0 && height <= 1;
}

/** @param clip `rect(top, right, bottom, left)` or `auto` */
function clipsAll(clip: string): boolean {
  const sides = /^rect\((.*)\)$/.exec(clip)?.[1]?.split(/,\s*/).map(Number.parseFloat);
  if (sides === undefined) return false;
  const [top = Number.NaN, right = Number.NaN, bottom = Number.NaN, left = Number.NaN] = sides;
  return right - left <= 1 || bottom - top <= 1;
}

/** Above the page or left of it, where no one can scroll to. The page stands at its beginning. */
function isOffPage(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (right <= 0 || bottom <= 0);
}
