/**
 * Marks in a preview that tell the studio what can be touched: noncharacters (Unicode 23.7) around texts, and comments
 * around blocks. They pass through every component like any text, and change nothing about how the page looks.
 *
 * A path is the one of the command `set`, or leads on into a list: `…nextSteps.0` is one step, `blocks.help.links.a.label.en`
 * the words of the link with the id `a`. `set` takes the whole list. A text that no one has set has the path at which it would
 * be set.
 */
import { withoutLanguages } from "./language-marks.ts";
import type { RichText, RichTextInline } from "./rich-text.ts";

/** In front of the path, between path and text, and after the text. */
const [before, between, after] = ["\uFDE0", "\uFDE1", "\uFDE2"];

/** @param path as in the command `set`: `copy.en.reasons.role-missing.heading`, `blocks.brand.tagline.en` */
export function markedText(text: string, path: string): string {
  return `${before}${path}${between}${text.replace(/[\uFDE0-\uFDE2]/g, "")}${after}`;
}

/** The same for running text: each of its parts. */
export function markedRichText(text: RichText, path: string): RichText {
  const marked = (line: readonly RichTextInline[]) =>
    line.map((part) => ({ ...part, text: markedText(part.text, path) }));
  return text.map((block) =>
    block.kind === "list" ? { ...block, items: block.items.map(marked) } : { ...block, content: marked(block.content) },
  );
}

/** Where nothing can be touched and all is in one language: titles, attributes. */
export function withoutMarks(text: string): string {
  return withoutLanguages(text.replace(/\uFDE0[^\uFDE1]*\uFDE1|\uFDE2/g, ""));
}

/** HTML with marks around texts alone: in an attribute nothing can be touched. */
export function markedAsText(html: string): string {
  return /[\uFDE0-\uFDE2]/.test(html) ? html.replace(/<[^>]*>/g, withoutMarks) : html;
}

/** Texts of comments. */
export const blockStart = (id: string) => `block:${id}`;
export const blockEnd = "/block";

/** Reads a text node of a preview: its parts in order, with the path of each that can be edited. */
export function readMarks(text: string): { readonly text: string; readonly path?: string }[] {
  const parts: { readonly text: string; readonly path?: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(/\uFDE0([^\uFDE1]*)\uFDE1([^\uFDE2]*)\uFDE2/g)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: match[2] ?? "", path: match[1] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
