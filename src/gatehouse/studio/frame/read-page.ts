/** From the page that the server made to the one that the studio shows: marks become attributes, and nothing runs. */
import { blockEnd, blockStart, readMarks } from "../../core/page/edit-marks.ts";

/** On an element around a text that can be edited: where the text belongs, as in the command `set`. */
export const pathAttribute = "data-path";
/** On each outermost element of a block: its id. */
export const blockAttribute = "data-block";

/** The frame runs no scripts and sends no forms; what would try to is not even put there. */
const leftOut = "script, noscript, base, meta[http-equiv], link[rel=prefetch], link[rel=preload][as=script]";

export function readPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(leftOut)) element.remove();
  // Even where a browser does not tell the studio of a click, a link opens nothing: the frame may open no windows.
  const nowhere = page.createElement("base");
  nowhere.target = "_blank";
  page.head.prepend(nowhere);
  markBlocks(page);
  markTexts(page);
  return page;
}

function markTexts(page: Document): void {
  const texts: Text[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts) {
    const parts = readMarks(node.data);
    if (parts.every(({ path }) => path === undefined)) continue;
    node.replaceWith(
      ...parts.map(({ text, path }) => {
        if (path === undefined) return text;
        const element = page.createElement("span");
        element.setAttribute(pathAttribute, path);
        element.textContent = text;
        return element;
      }),
    );
  }
}

function markBlocks(page: Document): void {
  const prefix = blockStart("");
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    const start = walker.currentNode as Comment;
    if (!start.data.startsWith(prefix)) continue;
    let open = 1;
    for (let node = start.nextSibling; node !== null && open > 0; node = node.nextSibling) {
      if (node.nodeType === Node.COMMENT_NODE) {
        const { data } = node as Comment;
        if (data === blockEnd) open -= 1;
        else if (data.startsWith(prefix)) open += 1;
      }
      if (node instanceof Element && open === 1) node.setAttribute(blockAttribute, start.data.slice(prefix.length));
    }
  }
}
