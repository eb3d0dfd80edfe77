/** What an element of the site's page is to a person who looks at it. */
import type { SiteSample } from "../../core/theme/site-reading.ts";

interface Role {
  readonly role: SiteSample["role"];
  readonly share: number;
}

const fields =
  "input:not([type]),input[type=text],input[type=email],input[type=search],input[type=password],input[type=tel],input[type=url],textarea,select";
const buttons = "button,a[href],[role=button],input[type=submit],input[type=button]";
const boxes = "div,article,li,section,a,aside,figure,form";
/** What is neither the site's own words nor made by its designer for words. */
const elsewhere = "pre,code,svg,noscript,template,[hidden]";
const navigation = "nav,header,[role=navigation],[role=banner]";

/** @param isFilled whether the element has a background of its own */
export function roleOf(element: Element, style: CSSStyleDeclaration, isFilled: boolean): Role | null {
  if (style.visibility !== "visible" || element.closest(elsewhere)) return null;
  const { width, height, top } = element.getBoundingClientRect();
  // Smaller is not shown: it is there for screen readers.
  if (width < 5 || height < 5) return null;
  const isLined = (side: "Top" | "Left" | "Bottom") => Number.parseFloat(style[`border${side}Width`]) > 0;
  // A field without an edge of its own looks like the words around it.
  if (element.matches(fields)) return isFilled || isLined("Bottom") ? { role: "field", share: 1 } : null;
  const isBordered = isLined("Top") && isLined("Left");
  if (element.matches(buttons) && isButton(element, style, { width, height }, isFilled || isBordered)) {
    return { role: "button", share: 1 };
  }
  if (element.matches("header,nav,[role=banner]") && top < 40 && width >= 1200) return { role: "header", share: width };
  const isCast = style.boxShadow !== "none";
  if (
    element.matches(boxes) &&
    (isFilled || isBordered || isCast) &&
    isCard(element, { width, height }) &&
    !element.closest(navigation)
  ) {
    return { role: "card", share: Math.round((width * height) / 1000) };
  }
  const letters = lettersIn(element);
  return letters === 0 ? null : wordsRole(element, letters);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function isButton(element: Element, style: CSSStyleDeclaration, { width, height }: Size, isSeen: boolean): boolean {
  const words = element.tagName === "INPUT" ? "submit" : element.textContent.trim();
  const room = Number.parseFloat(style.paddingLeft);
  const isSized = height >= 28 && height <= 80 && width >= 44 && width <= 500;
  return isSeen && isSized && room >= 6 && words.length >= 2 && words.length <= 40;
}

/** A box with words in it that is narrower than the page: wider ones are parts of the page. */
function isCard(element: Element, { width, height }: Size): boolean {
  return (
    width >= 180 && width <= 1180 && height >= 60 && width * height >= 20_000 && element.textContent.trim().length >= 10
  );
}

function wordsRole(element: Element, letters: number): Role | null {
  const heading = element.closest("h1,h2,h3,h4,h5,h6");
  if (heading) return { role: "heading", share: shareOfHeading(heading.tagName, letters) };
  if (element.closest(navigation) || element.closest(buttons)?.matches("button,[role=button]")) return null;
  const link = element.closest("a[href]");
  // Titles that are links look like titles; what links look like shows among words.
  if (link) return link.closest("footer") ? null : { role: "link", share: letters * (isAmongWords(link) ? 5 : 1) };
  return { role: "text", share: letters };
}

/** A lower heading stands for how headings look only where there is none above it. */
function shareOfHeading(tag: string, letters: number): number {
  return tag === "H1" ? 1000 + letters : letters / 100 ** (Number(tag.slice(1)) - 1);
}

function isAmongWords({ parentElement }: Element): boolean {
  return parentElement !== null && lettersIn(parentElement) > 0;
}

function lettersIn(element: Element): number {
  return [...element.childNodes].reduce(
    (sum, node) => (node.nodeType === 3 ? sum + (node.textContent ?? "").trim().length : sum),
    0,
  );
}
