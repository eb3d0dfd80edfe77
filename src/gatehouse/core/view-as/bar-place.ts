/**
 * Where the bar goes in a page. The text is read as Latin 1, so that its places are those of the bytes. Tags are read as browsers
 * read them (HTML, 13.2.5): a bar inside an attribute would end it, and what a visitor wrote there would become a part of the page.
 */

/** Whether this is the beginning of a document: an island or a part of a page gets no bar. */
export function isDocument(html: string): boolean {
  let rest = html.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  while (rest.startsWith("<!--")) {
    const end = endOfComment(rest, 0);
    if (end === null) return false;
    rest = rest.slice(end).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(rest);
}

/** Elements in which a tag is only text. */
const asText = new Set([
  "script",
  "style",
  "title",
  "template",
  "noscript",
  "textarea",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
]);

/** Just behind the tag that opens the body; null where it is not there yet. */
export function placeOfBar(html: string): number | null {
  const lower = html.toLowerCase();
  for (let at = lower.indexOf("<"); at !== -1; at = lower.indexOf("<", at)) {
    const end = endOfMarkup(lower, at);
    if (end === null) return null;
    const name = nameOf(lower, at + 1);
    if (name === "body") return end;
    const next = asText.has(name) ? endOfText(lower, name, end) : end;
    if (next === null) return null;
    at = next;
  }
  return null;
}

/** Of the tag whose letters begin there; empty for an end tag, a comment or a text. */
function nameOf(html: string, from: number): string {
  return /^[a-z][^\t\n\f\r />]*/.exec(html.slice(from, from + 64))?.[0] ?? "";
}

/** Behind a tag, a comment, or a `<` of a text. Null where it is not there yet. */
function endOfMarkup(html: string, at: number): number | null {
  if (html.startsWith("<!--", at)) return endOfComment(html, at);
  const next = html[at + 1] ?? "";
  if (/[a-z]/.test(next)) return endOfTag(html, at + 1);
  if (next === "/" && /[a-z]/.test(html[at + 2] ?? "")) return endOfTag(html, at + 2);
  if (next !== "!" && next !== "?" && next !== "/") return next === "" ? null : at + 1;
  return behind(html, ">", at);
}

/** `<!-->` and `<!--->` are whole comments, and `--!>` ends one as well. */
function endOfComment(html: string, at: number): number | null {
  const short = /^<!---?>/.exec(html.slice(at, at + 6));
  if (short !== null) return at + short[0].length;
  const end = /--!?>/g;
  end.lastIndex = at + 4;
  return end.test(html) ? end.lastIndex : null;
}

/**
 * A quotation mark means something only where a value begins: `a"b` and `title=it's` hold plain characters.
 *
 * @param from where its name begins
 */
function endOfTag(html: string, from: number): number | null {
  let at = past(/[^\t\n\f\r />]*/y, html, from);
  while (at < html.length) {
    at = past(/[\t\n\f\r /]*/y, html, at);
    if (html[at] === ">") return at + 1;
    const name = past(/=?[^\t\n\f\r />=]*/y, html, at);
    const value = past(/[\t\n\f\r ]*=[\t\n\f\r ]*/y, html, name);
    const quote = html[value];
    if (value === name) at = name;
    else if (quote !== '"' && quote !== "'") at = past(/[^\t\n\f\r >]*/y, html, value);
    else {
      const end = behind(html, quote, value + 1);
      if (end === null) return null;
      at = end;
    }
  }
  return null;
}

/** Behind the tag that ends the text: `</titles>` does not end a title. */
function endOfText(html: string, name: string, from: number): number | null {
  const tag = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "g");
  tag.lastIndex = from;
  const found = tag.exec(html);
  return found === null ? null : endOfTag(html, found.index + 2);
}

/** The place behind what matches there; the same place where nothing does. */
function past(part: RegExp, html: string, from: number): number {
  part.lastIndex = from;
  return part.test(html) ? part.lastIndex : from;
}

function behind(html: string, text: string, from: number): number | null {
  const place = html.indexOf(text, from);
  return place === -1 ? null : place + text.length;
}
