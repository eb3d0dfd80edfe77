/** Brings pasted HTML into a form of which the editor's schema can keep the most. What it holds beyond that is dropped there. */

/** Word's numbers and bullets, which the list itself draws. */
const drawnMarks = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';
/** Word writes the items of a list as paragraphs. */
const drawnItems = 'p[style*="mso-list:" i]';
const blocks =
  "p, div, li, ul, ol, td, tr, table, h1, h2, h3, h4, h5, h6, blockquote, section, article, pre, dd, dt, dl";

/** @param html as it is on the clipboard; it is parsed in a document of its own, where nothing runs or loads */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(`style, script, title, template, ${drawnMarks}`)) element.remove();
  listDrawnItems(page);
  splitAtLineBreaks(page);
  for (const paragraph of page.querySelectorAll("p")) if (paragraph.textContent.trim() === "") paragraph.remove();
  for (const element of page.body.querySelectorAll("*")) {
    // Weight and slant of letters may be told by a style.
    for (const { name } of [...element.attributes]) {
      if (name !== "href" && name !== "style") element.removeAttribute(name);
    }
  }
  return page.body.innerHTML;
}

function listDrawnItems(page: Document): void {
  let list: Element | null = null;
  for (const paragraph of page.querySelectorAll(drawnItems)) {
    const item = page.createElement("li");
    item.append(...paragraph.childNodes);
    if (list === null || paragraph.previousElementSibling !== list) {
      list = page.createElement("ul");
      paragraph.before(list);
    }
    list.append(item);
    paragraph.remove();
  }
}

/** The tree has no line breaks: each begins a paragraph, or an item of a list. */
function splitAtLineBreaks(page: Document): void {
  wrapLooseText(page);
  for (const end of page.querySelectorAll("br")) {
    const block = end.closest(blocks);
    if (block === null) continue;
    const range = page.createRange();
    range.setStart(block, 0);
    range.setEndBefore(end);
    const line = block.cloneNode(false) as Element;
    line.append(range.extractContents());
    block.before(line);
    end.remove();
  }
}

/** Text that stands in no block, as where a part of one was copied, gets a paragraph. */
function wrapLooseText(page: Document): void {
  let paragraph: Element | null = null;
  for (const node of [...page.body.childNodes]) {
    const isBlock =
      node.nodeType === Node.ELEMENT_NODE &&
      ((node as Element).matches(blocks) || (node as Element).querySelector(blocks) !== null);
    if (isBlock) {
      paragraph = null;
      continue;
    }
    if (paragraph === null) {
      if (node.nodeName !== "BR" && node.textContent?.trim() === "") continue;
      paragraph = page.createElement("p");
      node.before(paragraph);
    }
    paragraph.append(node);
  }
}
