/** Parts of the refusal page: blocks, and the colours of a theme. */
import { isOwnKind, readableKind } from "../../blocks/own-kind.ts";
import type { BlockKind } from "../../page/block.ts";
import type { BlockName } from "../block-name.ts";

export const blocks: Readonly<Record<BlockKind, { readonly label: string; readonly purpose: string }>> = {
  brand: { label: "Site name", purpose: "The site’s name, with a mark beside it" },
  heading: { label: "Heading", purpose: "What happened, in a few words" },
  explanation: { label: "Explanation", purpose: "Why the page is closed" },
  "sign-in": { label: "Sign-in form", purpose: "Where people sign in; those who are signed in see their account" },
  "next-steps": { label: "Next steps", purpose: "What people can do now" },
  "support-links": { label: "Support links", purpose: "Links to help, and to the home page" },
  contact: { label: "Contact", purpose: "Whom to ask" },
  "rich-text": { label: "Text", purpose: "Text of your own" },
  picture: { label: "Picture", purpose: "A drawing, or a picture of your own" },
  group: { label: "Group", purpose: "Blocks that belong together" },
  columns: { label: "Columns", purpose: "Blocks side by side; one below the other on a phone" },
  divider: { label: "Divider", purpose: "A thin line" },
  footer: { label: "Footer", purpose: "A last line, and the reference to quote" },
};

/** A site's own block goes by its kind where its definition is not at hand: see `withBlockNames`. */
export function blockLabel(block: BlockName): string {
  if (typeof block === "object") return block.called;
  return isOwnKind(block) ? readableKind(block) : blocks[block].label;
}

/** By the names of the theme's tokens, as they read inside a sentence. */
export const colours: Readonly<Record<string, string>> = {
  page: "the page",
  wash: "the page's light",
  glow: "the page's second light",
  surface: "the card",
  line: "thin lines",
  text: "text",
  muted: "small print",
  link: "links",
  accent: "the button",
  onAccent: "words on the button",
  accentLine: "the edge of the button, and drawings",
  field: "the inside of a field",
  fieldLine: "the edge of a field",
  danger: "error messages",
  pending: "the drawing for what takes time",
  focus: "the ring around what has the keyboard",
  panel: "the coloured half",
  onPanel: "words on the coloured half",
};
