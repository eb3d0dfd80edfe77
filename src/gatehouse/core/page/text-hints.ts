/** What is probably a mistake in a plain text, pointed out while it is typed. */
import { placeholderNames } from "./placeholders.ts";

export interface TextHint {
  readonly kind: "unknown-placeholder" | "markdown" | "html";
  /** What was typed, as it stands in the text. */
  readonly found: string;
}

const markdown = /\*\*[^*\n]+\*\*|__[^_\n]+__|\[[^[\]\n]+\]\([^()\s]+\)|^#{1,6} .*$/m;
const html = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/i;

/** In the order of their kinds; each kind of mark-up at most once. @param names placeholders that are filled in there */
export function textHints(text: string, names: readonly string[] = placeholderNames): TextHint[] {
  const unknown = [...text.matchAll(/\{([^{}\n]{0,40})\}/g)]
    .filter(([, name]) => !names.some((known) => known === name))
    .map(([found]) => ({ kind: "unknown-placeholder" as const, found }));
  const marks = [
    { kind: "markdown" as const, found: markdown.exec(text)?.[0] },
    { kind: "html" as const, found: html.exec(text)?.[0] },
  ];
  return [...unknown, ...marks.flatMap(({ kind, found }) => (found === undefined ? [] : [{ kind, found }]))];
}

/**
 * A plain text without the marks of Markdown, which would be printed as they stand: `**now**` becomes `now`, and
 * `[help](/help)` becomes `help`.
 */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/\*\*([^*\n]{1,800})\*\*/g, "$1")
    .replace(/__([^_\n]{1,800})__/g, "$1")
    .replace(/\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/g, "$1")
    .replace(/^#{1,6} /gm, "");
}
