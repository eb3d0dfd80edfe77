/** Whether a piece of HTML can stand in a page without changing what is around it. */
import { tagsOf } from "./html-tags.ts";

const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Their end may be left out (HTML 13.1.2.4). */
const endsByItself: ReadonlySet<string> = new Set(
  "colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr".split(" "),
);
/** A browser does not end them inside a page, or puts them elsewhere. */
const neverInside: ReadonlySet<string> = new Set(["plaintext", "html", "head", "body", "frameset"]);
const foreign: ReadonlySet<string> = new Set(["svg", "math"]);
const sentinel = "gh-end";

/** Whether every element and comment ends that begins, and none ends that began outside. */
export function isWholeMarkup(html: string): boolean {
  const open: string[] = [];
  for (const { tag } of tagsOf(`${html}<${sentinel}>`)) {
    const { name } = tag;
    if (name === sentinel) return tag.start === html.length && open.every((one) => endsByItself.has(one));
    if (neverInside.has(name)) return false;
    const isForeign = foreign.has(name) || open.some((one) => foreign.has(one));
    if (tag.isEnd) {
      const at = open.lastIndexOf(name);
      if (at < 0 || !open.slice(at + 1).every((one) => endsByItself.has(one))) return false;
      open.length = at;
    } else if (!voidElements.has(name) && !(isForeign && html.slice(tag.start, tag.end).endsWith("/>"))) {
      open.push(name);
    }
  }
  // An open comment, or a tag that is not finished, swallowed the end.
  return false;
}
