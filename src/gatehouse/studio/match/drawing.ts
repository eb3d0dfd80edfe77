/** A drawing of the page as a file of its own, with the colours that the page's style sheets give it. */
import { readCssColour } from "../../core/theme/css-colour.ts";
import type { OpenPage } from "./open-page.ts";

const mostElements = 300;
const mostLetters = 40_000;

const measures = ["stroke-width", "opacity"] as const;
const inks = ["fill", "stroke"] as const;
const inksOfStops = ["stop-color"] as const;

/** Of a gradient or pattern in the same document: `url("#night")`. */
const reference = /^url\(["']?#([^"')]+)["']?\)/;

/** What is not drawn, or comes from elsewhere. */
const foreign = "image,foreignObject,script";

/** Null where it cannot stand alone. */
export function drawingOf(svg: SVGSVGElement, { document, window }: OpenPage): string | null {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const paint = (originals: Element, copies: Element) => {
    for (const [original, part] of pairs(originals, copies)) {
      const style = window.getComputedStyle(original);
      for (const name of measures) part.setAttribute(name, style.getPropertyValue(name));
      for (const name of original.tagName === "stop" ? inksOfStops : inks) {
        const [, id] = reference.exec(style.getPropertyValue(name)) ?? [];
        if (id === undefined) ink(part, name, style);
        else {
          part.setAttribute(name, `url(#${id})`);
          const gradient = bringAlong(id);
          if (gradient !== null) paint(gradient.original, gradient.copy);
        }
      }
      part.removeAttribute("class");
      part.removeAttribute("style");
    }
  };
  /** A gradient or symbol may stand in another drawing of the page. Null where it is here already, or nowhere. */
  const bringAlong = (id: string) => {
    const original = document.getElementById(id);
    if (original === null || copy.querySelector(`#${CSS.escape(id)}`)) return null;
    return { original, copy: copy.appendChild(original.cloneNode(true) as Element) };
  };
  if (svg.querySelectorAll("*").length > mostElements) return null;
  paint(svg, copy);
  for (const use of copy.getElementsByTagName("use")) {
    const [, id] = /^#(.+)/.exec(use.getAttribute("href") ?? use.getAttribute("xlink:href") ?? "") ?? [];
    if (id === undefined || document.getElementById(id) === null) return null;
    bringAlong(id);
  }
  if (copy.querySelector(foreign)) return null;
  // What a symbol leaves open it takes from where it is used.
  if (/currentcolor/i.test(copy.innerHTML)) copy.setAttribute("color", inkOf(window.getComputedStyle(svg).color));
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(Math.round(width)));
  copy.setAttribute("height", String(Math.round(height)));
  const text = new XMLSerializer().serializeToString(copy);
  return text.length <= mostLetters ? text : null;
}

function pairs(originals: Element, copies: Element): (readonly [original: Element, copy: Element])[] {
  const copied = [copies, ...copies.querySelectorAll("*")];
  return [originals, ...originals.querySelectorAll("*")].flatMap((original, index) => {
    const copy = copied[index];
    return copy === undefined ? [] : [[original, copy] as const];
  });
}

function ink(part: Element, name: (typeof inks | typeof inksOfStops)[number], style: CSSStyleDeclaration): void {
  const value = style.getPropertyValue(name);
  part.setAttribute(name, inkOf(value));
  const opacityName = `${name.replace("-color", "")}-opacity`;
  const opacity = (readCssColour(value)?.alpha ?? 1) * Number.parseFloat(style.getPropertyValue(opacityName));
  if (opacity < 1) part.setAttribute(opacityName, String(opacity));
}

/** As `#rrggbb`: what draws SVG without a browser knows no `oklch()`, and would leave the part out. */
function inkOf(value: string): string {
  return readCssColour(value)?.colour ?? value;
}
