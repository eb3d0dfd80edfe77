/** The settings of each kind of block. */
import type { BlockKind, FieldsOf } from "../../page/block.ts";

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Of a choice: its options by their values. */
  readonly options?: Readonly<Record<string, string>>;
}

type WordsOf<Of> = Of extends { readonly options: readonly (infer Option extends string)[] }
  ? FieldWords & { readonly options: Readonly<Record<Option, string>> }
  : FieldWords;

export type BlockFieldWords = {
  readonly [Kind in BlockKind]: { readonly [Name in keyof FieldsOf<Kind>]: WordsOf<FieldsOf<Kind>[Name]> };
};

const text = { label: "Text" };

export const blockFields: BlockFieldWords = {
  brand: {
    siteName: { label: "Name", hint: "Left empty, it is the name of the site." },
    tagline: { label: "Line under the name" },
    mark: {
      label: "Mark",
      options: { monogram: "First letter", gate: "Gate", leaf: "Leaf", spark: "Spark", wave: "Wave", none: "None" },
    },
    showName: {
      label: "Show the name beside the mark",
      hint: "Switch it off where your own mark has the name in it. It is then read aloud to people who do not see the mark. Without a mark of your own the name stays.",
    },
  },
  heading: { size: { label: "Size", options: { regular: "Regular", large: "Large" } } },
  explanation: {},
  "sign-in": {
    heading: { label: "Words above the fields", hint: "Left empty, the page’s own heading says it." },
    buttonLabel: { label: "Words on the button", hint: "Left empty, “Sign in” in each language." },
    showRemember: { label: "Offer to keep people signed in" },
    ways: {
      label: "Order of the ways to sign in",
      hint: "The way that a browser used last comes first in any case. A way that is not switched on is left out.",
      options: {
        password: "Password",
        passkey: "Passkey",
        provider: "Account elsewhere",
        "email-code": "Code by mail",
      },
    },
    requestNote: {
      label: "When people ask for access, they say why",
      options: { optional: "If they like", required: "Always" },
    },
    whoDecides: {
      label: "Who decides about a request",
      hint: "Shown to the person who asks. Left empty, the people who run the site. {section}, {roles} and {site} are filled in.",
    },
  },
  "next-steps": { style: { label: "Style", options: { bullets: "Bullets", numbers: "Numbers" } } },
  "support-links": {
    links: { label: "Links", hint: "Up to eight. A link to the home page always stands beside them." },
  },
  contact: {
    text: { label: "Text", hint: "Whom people reach, and when." },
    email: { label: "Email address" },
    phone: { label: "Telephone" },
  },
  "rich-text": {
    text: {
      label: "Text",
      hint: "An empty line begins a new paragraph, “- ” a list, “## ” a heading. **Bold**, *italic*, [words](https://example.com).",
    },
  },
  picture: {
    picture: {
      label: "Drawing",
      options: { gate: "Gate", lantern: "Lantern", key: "Key", hills: "Hills", letter: "Letter" },
    },
    upload: { label: "Your own picture", hint: "Shown in place of the drawing." },
    width: { label: "Width", options: { small: "Small", wide: "As wide as the text" } },
    alt: { label: "What it shows", hint: "Read aloud to people who do not see it." },
    isDecorative: { label: "It only decorates", hint: "Then it is not read aloud." },
  },
  divider: {},
  group: { look: { label: "Look", options: { plain: "Plain", boxed: "In a box" } } },
  columns: { count: { label: "Columns", options: { "2": "Two", "3": "Three" } } },
  footer: { text },
};
