/**
 * The text an owner writes freely: a small typed tree and never HTML, so that typed text cannot become markup. A plain
 * text box edits it: an empty line between paragraphs, `- ` before list items, `## ` or `### ` before headings, **bold**, *italic*, ***both***,
 * [words](URL).
 */
import { z } from "zod";
import { hrefSchema } from "./href.ts";
import { isSafeHref } from "./safe-href.ts";
import { longestText, textPieces } from "./text-pieces.ts";
import { complaint } from "../languages/problem.ts";

const textSchema = z.strictObject({
  kind: z.literal("text"),
  text: z.string().min(1).max(longestText),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});

const linkSchema = z.strictObject({
  kind: z.literal("link"),
  href: hrefSchema,
  text: z
    .string()
    .min(1, complaint("link-words-empty"))
    .max(200, complaint("too-long", { most: 200 })),
});

const inlineSchema = z.discriminatedUnion("kind", [textSchema, linkSchema]);
const lineSchema = z.array(inlineSchema).max(100, complaint("text-parts", { most: 100 }));

const richTextBlockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), content: lineSchema }),
  /** Below the page's own heading, which is the first level. */
  z.strictObject({ kind: z.literal("heading"), level: z.literal([2, 3]), content: lineSchema }),
  z.strictObject({
    kind: z.literal("list"),
    items: z
      .array(lineSchema)
      .min(1)
      .max(30, complaint("text-items", { most: 30 })),
  }),
]);

export const richTextSchema = z.array(richTextBlockSchema).max(40, complaint("text-paragraphs", { most: 40 }));

export type RichTextInline = z.infer<typeof inlineSchema>;
export type RichText = z.infer<typeof richTextSchema>;

/** The level that is printed: a small heading with no large one above it would skip a level of the page's outline. */
export function printedLevel(text: RichText, at: number): 2 | 3 {
  const block = text[at];
  if (block?.kind !== "heading" || block.level === 2) return 2;
  return text.slice(0, at).some((one) => one.kind === "heading" && one.level === 2) ? 3 : 2;
}

const listMark = /^\s*[-*]\s+/;
const headingMark = /^\s*(##|###)\s+(?=\S)/;

/** Reads the text typed into the box. Never fails: unknown mark-up and unsafe links stay text. */
export function parseRichText(source: string): RichText {
  const blocks: RichText = [];
  for (const chunk of source.replace(/\r\n?/g, "\n").split(/\n{2,}/)) {
    let paragraph: string[] = [];
    let items: RichTextInline[][] = [];
    const endParagraph = () => {
      if (paragraph.length > 0) blocks.push({ kind: "paragraph", content: parseLine(paragraph.join(" ")) });
      paragraph = [];
    };
    const endList = () => {
      if (items.length > 0) blocks.push({ kind: "list", items });
      items = [];
    };
    for (const line of chunk.split("\n").filter((each) => each.trim() !== "")) {
      const heading = headingMark.exec(line);
      if (heading !== null) {
        endParagraph();
        endList();
        const content = parseLine(line.slice(heading[0].length).trim());
        blocks.push({ kind: "heading", level: heading[1] === "##" ? 2 : 3, content });
      } else if (listMark.test(line)) {
        endParagraph();
        items.push(parseLine(line.replace(listMark, "").trim()));
      } else {
        endList();
        paragraph.push(line.trim());
      }
    }
    endParagraph();
    endList();
  }
  return blocks;
}

/** One pattern per mark; bounded, and none nests in another, so that reading takes linear time. */
const marks =
  /\*\*\*([^*\n]{1,1000})\*\*\*|\*\*([^*\n]{1,1000})\*\*|\*([^*\n]{1,1000})\*|\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g;

function parseLine(line: string): RichTextInline[] {
  const content: RichTextInline[] = [];
  let plain = "";
  const addText = (text: string) => {
    plain += text;
  };
  const add = (part: RichTextInline) => {
    endPlain();
    content.push(part);
  };
  const endPlain = () => {
    for (const text of textPieces(plain)) content.push({ kind: "text", text });
    plain = "";
  };
  let end = 0;
  for (const match of line.matchAll(marks)) {
    addText(line.slice(end, match.index));
    end = match.index + match[0].length;
    const [whole, both, bold, italic, words, href] = match;
    if (both !== undefined) add({ kind: "text", text: both, bold: true, italic: true });
    else if (bold !== undefined) add({ kind: "text", text: bold, bold: true });
    else if (italic !== undefined) add({ kind: "text", text: italic, italic: true });
    else if (words !== undefined && href !== undefined && isSafeHref(href)) add({ kind: "link", text: words, href });
    else addText(whole);
  }
  addText(line.slice(end));
  endPlain();
  return content;
}

/** The reverse: the text that gives this tree when typed into the box. */
export function formatRichText(text: RichText): string {
  return text
    .map((block) =>
      block.kind === "list"
        ? block.items.map((item) => `- ${formatLine(item)}`).join("\n")
        : (block.kind === "heading" ? `${"#".repeat(block.level)} ` : "") + formatLine(block.content),
    )
    .join("\n\n");
}

function formatLine(content: readonly RichTextInline[]): string {
  return content
    .map((part) => {
      if (part.kind === "link") return `[${part.text}](${part.href})`;
      const marks = (part.bold ? "**" : "") + (part.italic ? "*" : "");
      return marks + part.text + marks;
    })
    .join("");
}
