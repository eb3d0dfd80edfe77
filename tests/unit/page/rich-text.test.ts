import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatRichText,
  parseRichText,
  printedLevel,
  richTextSchema,
} from "../../../src/gatehouse/core/page/rich-text.ts";
import { processorTimeOf } from "../../support/processor-time.ts";

describe("text typed into the box", () => {
  it("becomes paragraphs, lists, bold, italic and links", () => {
    expect(parseRichText("Our **room** is *open*.\n\n- [Hours](/hours)\n- Bring a card")).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "Our " },
          { kind: "text", text: "room", bold: true },
          { kind: "text", text: " is " },
          { kind: "text", text: "open", italic: true },
          { kind: "text", text: "." },
        ],
      },
      {
        kind: "list",
        items: [[{ kind: "link", text: "Hours", href: "/hours" }], [{ kind: "text", text: "Bring a card" }]],
      },
    ]);
  });

  it("never becomes markup or a link that runs something", () => {
    const [paragraph] = parseRichText("<b>x</b> [go](javascript:alert(1)) [go](//example.com)");
    expect(paragraph).toEqual({
      kind: "paragraph",
      content: [{ kind: "text", text: "<b>x</b> [go](javascript:alert(1)) [go](//example.com)" }],
    });
  });

  it("has headings of two sizes, and prints a small one with no large one above it as the next level of the page", () => {
    const text = parseRichText("### Small\nUnder it\n## Large **one**\n- a\n### Below");
    expect(text.map((block) => [block.kind, block.kind === "heading" ? block.level : null])).toEqual([
      ["heading", 3],
      ["paragraph", null],
      ["heading", 2],
      ["list", null],
      ["heading", 3],
    ]);
    expect([0, 2, 4].map((at) => printedLevel(text, at))).toEqual([2, 2, 3]);
    expect(richTextSchema.safeParse(text).success).toBe(true);
  });

  it("reads back the same", () => {
    const typed = "One **two** *three* [four](https://example.com/)\n\n## Five\n\n- a\n- b **c**\n\n### Six\n\nLast";
    expect(formatRichText(parseRichText(typed))).toBe(typed);
  });

  it("is read quickly and settles after one round, for every input", () => {
    const text = fc.string({
      unit: fc.constantFrom("*", "[", "]", "(", ")", "-", " ", "\n", "a", "/", "<"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (typed) => {
        const once = formatRichText(parseRichText(typed));
        expect(richTextSchema.safeParse(parseRichText(typed).slice(0, 30)).success).toBe(true);
        expect(formatRichText(parseRichText(once)).length).toBeLessThanOrEqual(once.length + 2);
      }),
    );
    const cost = processorTimeOf(() => parseRichText("*".repeat(20_000) + "[".repeat(20_000)));
    expect(cost).toBeLessThan(2_000);
  });
});
