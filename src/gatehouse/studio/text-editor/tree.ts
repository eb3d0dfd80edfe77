/** The stored tree as a document of the text editor, and back. Plain data on both sides. */
import type { JSONContent } from "@tiptap/core";
import type { RichText, RichTextInline } from "../../core/page/rich-text.ts";
import { textPieces } from "../../core/page/text-pieces.ts";

/** A node as ProseMirror writes it as JSON. */
export type EditorNode = JSONContent;

export function editorTextOf(text: RichText): EditorNode {
  const blocks = text.map((block) =>
    block.kind === "list"
      ? {
          type: "bulletList",
          content: block.items.map((item) => ({ type: "listItem", content: [paragraphOf(item)] })),
        }
      : block.kind === "heading"
        ? { ...paragraphOf(block.content), type: "heading", attrs: { level: block.level } }
        : paragraphOf(block.content),
  );
  // The editor needs a paragraph to type in.
  return { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] };
}

function paragraphOf(line: readonly RichTextInline[]): EditorNode {
  return { type: "paragraph", content: line.map((part) => ({ type: "text", text: part.text, marks: marksOf(part) })) };
}

function marksOf(part: RichTextInline): NonNullable<EditorNode["marks"]> {
  if (part.kind === "link") return [{ type: "link", attrs: { href: part.href } }];
  return [...(part.bold ? [{ type: "bold" }] : []), ...(part.italic ? [{ type: "italic" }] : [])];
}

/** Paragraphs and items without words are left out, as while one begins a new line. */
export function richTextOf({ content = [] }: EditorNode): RichText {
  return content.flatMap((block): RichText => {
    if (block.type === "bulletList") {
      const items = (block.content ?? []).map(lineOf).filter((line) => line.length > 0);
      return items.length > 0 ? [{ kind: "list", items }] : [];
    }
    const line = lineOf(block);
    if (line.length === 0) return [];
    if (block.type !== "heading") return [{ kind: "paragraph", content: line }];
    return [{ kind: "heading", level: block.attrs?.["level"] === 3 ? 3 : 2, content: line }];
  });
}

/** The words in a paragraph or an item. */
function lineOf({ content = [] }: EditorNode): RichTextInline[] {
  return content.flatMap((node) => (node.text === undefined ? lineOf(node) : partsOf(node.text, node.marks ?? [])));
}

function partsOf(text: string, marks: NonNullable<EditorNode["marks"]>): RichTextInline[] {
  const href: unknown = marks.find(({ type }) => type === "link")?.attrs?.["href"];
  if (typeof href === "string") return [{ kind: "link", href, text }];
  const has = (name: string) => marks.some(({ type }) => type === name);
  return textPieces(text).map((piece) => ({
    kind: "text",
    text: piece,
    ...(has("bold") && { bold: true }),
    ...(has("italic") && { italic: true }),
  }));
}
