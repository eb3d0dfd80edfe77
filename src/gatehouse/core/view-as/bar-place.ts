/** Where the bar goes in a page. The text is read as Latin 1, so that its places are those of the bytes. */

/** Whether this is the beginning of a document: an island or a part of a page gets no bar. */
export function isDocument(html: string): boolean {
  let rest = html.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end === -1) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(rest);
}

/** Elements in which a tag is only text. */
const asText = new Set(["script", "style", "title", "template", "noscript", "textarea"]);

/** Just behind the tag that opens the body; null where it is not there yet. */
export function placeOfBar(html: string): number | null {
  const lower = html.toLowerCase();
  for (let at = lower.indexOf("<"); at !== -1; at = lower.indexOf("<", at)) {
    if (lower.startsWith("<!--", at)) {
      const end = lower.indexOf("-->", at + 4);
      if (end === -1) return null;
      at = end + 3;
      continue;
    }
    const [, name = ""] = /^<([a-z]+)/.exec(lower.slice(at, at + 12)) ?? [];
    if (name === "body" && !/[a-z0-9-]/.test(lower[at + 5] ?? "-")) return endOfTag(lower, at);
    if (asText.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      if (end === -1) return null;
      at = end + 2;
      continue;
    }
    at += 1;
  }
  return null;
}

function endOfTag(html: string, from: number): number | null {
  let quote = "";
  for (let at = from; at < html.length; at += 1) {
    const character = html[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return null;
}
