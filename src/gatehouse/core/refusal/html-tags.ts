/**
 * Reads the tags of a rendered page by a scan, not a full parser. Where it reads a script differently from a browser,
 * the hash does not match and the script does not run.
 */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEnd: boolean;
  readonly start: number;
  /** Where its attributes begin. */
  readonly nameEnd: number;
  /** Where the markup goes on. */
  readonly end: number;
}

/** Elements whose content is text, not markup. `noscript` is read as markup, as browsers do without scripts. */
const rawElements: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed"]);

/** What becomes of a tag: it goes, with its content where that is text, or gets an attribute. */
export type TagEdit = "left-out" | { readonly attribute: string };

/**
 * The page with some of its tags changed.
 *
 * @param edit asked about each tag that begins an element, with its content where that is text; undefined leaves it as it is
 */
export function editTags(html: string, edit: (tag: Tag, text: string) => TagEdit | undefined): string {
  const parts: string[] = [];
  let from = 0;
  let isCutting = false;
  for (const { tag, text } of tagsOf(html)) {
    if (isCutting) from = tag.end;
    isCutting = false;
    const change = tag.isEnd ? undefined : edit(tag, text);
    if (change === undefined) continue;
    if (change === "left-out") {
      parts.push(html.slice(from, tag.start));
      from = tag.end;
      // What comes next is its end.
      isCutting = rawElements.has(tag.name);
    } else {
      parts.push(html.slice(from, tag.nameEnd), ` ${change.attribute}`);
      from = tag.nameEnd;
    }
  }
  return parts.join("") + html.slice(from);
}

/** Every tag, and the text of those whose content is text. Comments are left out. */
export function* tagsOf(html: string): Generator<{ readonly tag: Tag; readonly text: string }> {
  let at = html.indexOf("<");
  while (at >= 0) {
    if (html.startsWith("<!--", at)) at = after(html, "-->", at + 4);
    else if (/^<[!?]/.test(html.slice(at, at + 2))) at = after(html, ">", at);
    else {
      const tag = tagAt(html, at);
      if (tag === null) at += 1;
      else {
        at = tag.end;
        let text = "";
        if (!tag.isEnd && rawElements.has(tag.name)) {
          const rest = html.slice(at);
          const end = rest.search(new RegExp(`</${tag.name}(?=[\\s/>])`, "i"));
          text = end < 0 ? rest : rest.slice(0, end);
          at += text.length;
        }
        yield { tag, text };
      }
    }
    at = html.indexOf("<", at);
  }
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

const attributePattern = /[\s/]*(?:([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?)/y;

function tagAt(html: string, start: number): Tag | null {
  const opening = /<(\/?)([a-z][^\s/>]*)/iy;
  opening.lastIndex = start;
  const found = opening.exec(html);
  if (found === null) return null;
  const attributes = new Map<string, string>();
  let end = opening.lastIndex;
  for (;;) {
    attributePattern.lastIndex = end;
    const one = attributePattern.exec(html);
    if (one === null) break;
    const name = (one[1] ?? "").toLowerCase();
    // The first of two attributes of one name counts.
    if (!attributes.has(name)) attributes.set(name, decoded(one[2] ?? one[3] ?? one[4] ?? ""));
    end = attributePattern.lastIndex;
  }
  return {
    name: (found[2] ?? "").toLowerCase(),
    attributes,
    isEnd: found[1] === "/",
    start,
    nameEnd: opening.lastIndex,
    end: after(html, ">", end),
  };
}

const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'", "#34": '"' };

function decoded(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#39|#34);/g, (whole, name: string) => entities[name] ?? whole);
}
