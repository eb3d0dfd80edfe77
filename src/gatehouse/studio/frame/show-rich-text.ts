/** Puts running text into the page at once, as the server prints it (`ui/refusal/RichText.astro`), before it has made it anew. */
import { printedLevel, type RichText, type RichTextInline } from "../../core/page/rich-text.ts";
import { morph } from "./morph.ts";
import { pathAttribute } from "./read-page.ts";

/** A text that the page does not show yet waits for the server. */
export function showRichText(page: Document, path: string, text: RichText): void {
  const holder = page.querySelector(`[${pathAttribute}="${path}"]`)?.closest(".gh-text");
  if (holder) morph(holder, withRichText(holder, path, text), () => false);
}

/** @returns a copy of the element that a text stands in, with this text in it */
export function withRichText(holder: Element, path: string, text: RichText): Element {
  const page = holder.ownerDocument;
  const element = (name: string, ...inside: readonly Node[]) => {
    const made = page.createElement(name);
    made.append(...inside);
    return made;
  };
  const printed = (part: RichTextInline): Element => {
    const words = element("span", page.createTextNode(part.text));
    words.setAttribute(pathAttribute, path);
    if (part.kind === "link") {
      const link = element("a", words);
      link.setAttribute("href", part.href);
      return link;
    }
    const text = part.italic ? element("em", words) : words;
    return part.bold ? element("strong", text) : text;
  };
  const wanted = holder.cloneNode(false) as Element;
  wanted.append(
    ...text.map((block, at) => {
      if (block.kind === "list") {
        return element("ul", ...block.items.map((item) => element("li", ...item.map(printed))));
      }
      if (block.kind === "paragraph") return element("p", ...block.content.map(printed));
      const level = printedLevel(text, at);
      const heading = element(`h${level}`, ...block.content.map(printed));
      if (block.level !== level) heading.className = "gh-small";
      return heading;
    }),
  );
  return wanted;
}
