/** What was typed into fields and the page does not take: it is not lost, not saved, and holds up publishing. */
import { findBlock } from "../../core/page/block-tree.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { valueOf } from "../../core/page/edit.ts";
import { isDeepEqual } from "../../core/page/is-deep-equal.ts";
import { languageSchema } from "../../core/page/language.ts";
import type { RichText } from "../../core/page/rich-text.ts";
import { blockOfPath, linkAtPath } from "./texts.ts";

export interface TypedText {
  /** Of the field, as the marks of the page name it (`core/page/edit-marks.ts`); of a link's URL, `….<id of the link>.href`. */
  readonly path: string;
  /** What the field is called. */
  readonly label: string;
  readonly text: string | RichText;
  /** Why the page does not take it, in the reader's language. */
  readonly message: string;
}

export interface RefusedText extends TypedText {
  /** What the page held when it was typed. */
  readonly stored: unknown;
}

export function storedAt(document: PageDocument, path: string): unknown {
  const link = linkAtPath(document, path);
  if (link === null) return valueOf(document, path) ?? null;
  return (link.part === "href" ? link.link.href : link.link.label[link.language]) ?? null;
}

/**
 * Those whose fields are still there and still hold what they held. A text that was changed elsewhere, by undoing or on the
 * page, takes the place of what was refused, and so does removing the block, the link or the language.
 */
export function stillRefused(all: readonly RefusedText[], document: PageDocument): readonly RefusedText[] {
  return all.filter(({ path, stored }) => isThere(document, path) && isDeepEqual(storedAt(document, path), stored));
}

function isThere(document: PageDocument, path: string): boolean {
  const block = blockOfPath(path);
  if (block !== null && findBlock(document.blocks, block) === undefined) return false;
  if (/\.(?:href|label\.[^.]+)$/.test(path) && block !== null && linkAtPath(document, path) === null) return false;
  const parts = path.split(".");
  const language = languageSchema.safeParse(parts[0] === "copy" ? parts[1] : parts.at(-1)).data;
  return language === undefined || document.languages.includes(language);
}
