/** What stands behind an element of an open page: the colours of its ancestors, laid over each other. */
import { laidOver, readCssColour, type CssColour } from "../../core/theme/css-colour.ts";
import type { OpenPage } from "./open-page.ts";

export interface Grounds {
  /** Behind the words of an element; null where that is a picture, whose colour is not known. */
  at(element: Element | null): string | null;
  readonly page: string;
}

const colourFunction = /(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[0-9a-f]{3,8}\b/gi;

/** The colours of a gradient, in their order. */
export function stopsOf(image: string): CssColour[] {
  return [...image.matchAll(colourFunction)].flatMap(([text]) => readCssColour(text) ?? []);
}

/** What a small box or a word with a gradient looks like from afar. */
export function middleStop(image: string): CssColour | undefined {
  const stops = stopsOf(image);
  return stops[Math.floor(stops.length / 2)];
}

/** For one look of the page: colours are read once for each element. */
export function groundsOf({ document, window }: OpenPage): Grounds {
  const known = new Map<Element, string | null>();
  const { documentElement: root, body } = document;
  const isDark = window.getComputedStyle(root).colorScheme === "dark";
  const canvas = isDark ? "#121212" : "#ffffff";

  const own = (element: Element, behind: string | null): string | null => {
    const { backgroundColor, backgroundImage, backgroundClip } = window.getComputedStyle(element);
    const colour = readCssColour(backgroundColor);
    const painted = colour === null || behind === null ? opaque(colour) : laidOver(colour, behind);
    if (backgroundImage === "none" || backgroundClip === "text") return painted ?? behind;
    const isWhole = element === root || element === body || isTall(element);
    // A picture on the whole page is a decoration of the page's colour; on a part of it, words stand on the picture.
    if (backgroundImage.includes("url(")) return isWhole || colour?.alpha === 1 ? painted : null;
    // A pattern with gaps shows mostly what is behind it.
    if (isTiled(element, window)) return painted;
    // A gradient of the whole page ends in the page's colour.
    const stop = isWhole ? stopsOf(backgroundImage).at(-1) : middleStop(backgroundImage);
    return stop === undefined || painted === null ? painted : laidOver(stop, painted);
  };
  const isTall = (element: Element) =>
    element.getBoundingClientRect().height >= root.scrollHeight * 0.7 && element.getBoundingClientRect().width >= 1200;
  const at = (element: Element | null): string | null => {
    if (element === null) return canvas;
    const before = known.get(element);
    if (before !== undefined) return before;
    const ground = own(element, at(element.parentElement));
    known.set(element, ground);
    return ground;
  };
  const page = pageGround(document, at) ?? at(body) ?? canvas;
  return { at, page };
}

function opaque(colour: CssColour | null): string | null {
  return colour !== null && colour.alpha > 0.95 ? colour.colour : null;
}

export function isTiled(element: Element, window: OpenPage["window"]): boolean {
  const [width = Number.NaN] = window.getComputedStyle(element).backgroundSize.split(/[ ,]+/).map(Number.parseFloat);
  return window.getComputedStyle(element).backgroundSize.includes("px") && width <= 80;
}

/** Of a box that is as wide as the window and most of the page's height, where there is one. */
function pageGround(document: Document, at: Grounds["at"]): string | null {
  const height = document.documentElement.scrollHeight;
  let found: string | null = null;
  for (let level: Element[] = [...document.body.children]; level.length > 0;) {
    const wide = level.find((element) => {
      const { width, height: own } = element.getBoundingClientRect();
      return width >= 1200 && own >= height * 0.7;
    });
    if (wide === undefined) break;
    found = at(wide) ?? found;
    level = [...wide.children];
  }
  return found;
}
