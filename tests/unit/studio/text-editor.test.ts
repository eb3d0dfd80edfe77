/** Running text on its way through the editor: what is stored comes back, and what is typed fits what is stored. */
import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatRichText,
  parseRichText,
  richTextSchema,
  type RichText,
  type RichTextInline,
} from "../../../src/gatehouse/core/page/rich-text.ts";
import { extensions } from "../../../src/gatehouse/studio/text-editor/extensions.ts";
import { editorTextOf, richTextOf } from "../../../src/gatehouse/studio/text-editor/tree.ts";

const schema = getSchema(extensions);

/** Through the editor's own document, which joins what looks the same and refuses what it has no place for. */
function throughEditor(text: RichText): RichText {
  const document = schema.nodeFromJSON(editorTextOf(text));
  document.check();
  return richTextOf(document.toJSON());
}

const words = (most: number) =>
  fc.string({
    minLength: 1,
    maxLength: most,
    unit: fc.constantFrom("a", " ", "é", "م", "漢", "😀", "*", "<", "&", "\n"),
  });
const inline: fc.Arbitrary<RichTextInline> = fc.oneof(
  fc.record({ text: words(30), bold: fc.boolean(), italic: fc.boolean() }).map(({ text, bold, italic }) => ({
    kind: "text" as const,
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
  })),
  fc.record({
    kind: fc.constant("link" as const),
    href: fc.constantFrom("/help", "https://example.com/a?b=c#d", "mailto:a@example.com", "tel:+4930123"),
    text: words(30),
  }),
);
const marksOf = ({ text: _, ...marks }: RichTextInline) => JSON.stringify(marks);
/** Neighbours that look the same would be one. */
const line = fc
  .array(inline, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.filter((part, at) => at === 0 || marksOf(part) !== marksOf(parts[at - 1] ?? part)));
const tree: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    line.map((content) => ({ kind: "paragraph" as const, content })),
    fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(2 as const, 3 as const), content: line }),
    fc.array(line, { minLength: 1, maxLength: 5 }).map((items) => ({ kind: "list" as const, items })),
  ),
  { maxLength: 8 },
);

describe("running text in the editor", () => {
  it("comes back as it is stored", () => {
    fc.assert(
      fc.property(tree, (text) => {
        expect(richTextSchema.parse(text)).toEqual(text);
        expect(throughEditor(text)).toEqual(text);
      }),
    );
  });

  it("keeps a paragraph that is longer than one part of the tree, and cuts no character in two", () => {
    const long = `${"a".repeat(1999)}😀${"b".repeat(3000)}`;
    for (const text of [
      richTextOf({ content: [{ type: "paragraph", content: [{ type: "text", text: long }] }] }),
      parseRichText(long),
    ]) {
      expect(richTextSchema.safeParse(text).success).toBe(true);
      const [paragraph] = text;
      const parts = paragraph?.kind === "paragraph" ? paragraph.content : [];
      expect(parts.map((part) => part.text).join("")).toBe(long);
      expect(parts.every((part) => part.text.isWellFormed())).toBe(true);
      expect(throughEditor(text)).toEqual(text);
    }
  });

  it("stores no lines without words, which would be gaps on the page", () => {
    const gap = { type: "paragraph" };
    const item = { type: "listItem", content: [gap] };
    expect(richTextOf({ content: [gap, { type: "bulletList", content: [item] }] })).toEqual([]);
    expect(throughEditor([])).toEqual([]);
  });

  it("can be bold and italic at once, in the forms too", () => {
    const text: RichText = [{ kind: "paragraph", content: [{ kind: "text", text: "now", bold: true, italic: true }] }];
    expect(formatRichText(text)).toBe("***now***");
    expect(parseRichText("***now***")).toEqual(text);
  });

  it("says what is too much, and what to do about it", () => {
    const paragraph: RichText[number] = { kind: "paragraph", content: [{ kind: "text", text: "One" }] };
    const tooLong = richTextSchema.safeParse(Array.from({ length: 41 }, () => paragraph));
    expect(tooLong.error?.issues[0]?.message).toContain("text-paragraphs");
    const line = [{ kind: "text" as const, text: "One" }];
    const list = richTextSchema.safeParse([{ kind: "list", items: Array.from({ length: 31 }, () => line) }]);
    expect(list.error?.issues[0]?.message).toContain("text-items");
  });
});
