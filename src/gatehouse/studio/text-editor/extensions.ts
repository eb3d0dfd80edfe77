/** What a text can hold in the editor: exactly what the stored tree holds (`core/page/rich-text.ts`). */
import { Mark, Node, textblockTypeInputRule, type Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { isSafeHref } from "../../core/page/safe-href.ts";

/** A link has no marks beside it, as in the tree. */
const Link = Mark.create({
  name: "link",
  inclusive: false,
  excludes: "_",
  addAttributes: () => ({ href: { default: null } }),
  // What is pasted with any other URL becomes words alone.
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs(element) {
        const href = element.getAttribute("href")?.trim() ?? "";
        return isSafeHref(href) && href.length <= 500 ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
});

/** A list holds lines and no lists; numbered ones that are pasted become lists too. */
const List = BulletList.extend({ parseHTML: () => [{ tag: "ul" }, { tag: "ol" }] });
const Item = ListItem.extend({ content: "paragraph" });

/** Two levels, below the page's own heading. Pasted headings become one of them. */
const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${String(level)}`, attrs: { level: level < 3 ? 2 : 3 } })),
  renderHTML: ({ node }) => [node.attrs["level"] === 3 ? "h3" : "h2", 0],
  addInputRules() {
    return [2, 3].map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${String(level)}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    );
  },
});

export const extensions: Extensions = [Document, Paragraph, Heading, Text, Link, Bold, Italic, List, Item];
