/** The settings of each kind of block, as fields of a form: what they ask, what they hold, and the setting they become. */
import { z } from "zod";
import {
  fixedKinds,
  marks,
  pictures,
  type Block,
  type BlockKind,
  type Mark,
  type PictureName,
} from "../../../core/page/block.ts";
import { languageNames, type Language } from "../../../core/page/language.ts";
import { formatRichText, parseRichText } from "../../../core/page/rich-text.ts";
import type { Reason } from "../../../core/refusal/reason.ts";

interface Shared {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
}

export type BlockField =
  | (Shared & { readonly kind: "line"; readonly longest: number })
  | (Shared & { readonly kind: "text"; readonly language: Language })
  | (Shared & { readonly kind: "flag" })
  | (Shared & {
      readonly kind: "choice";
      readonly options: readonly { readonly value: string; readonly label: string }[];
    });

const markNames: Readonly<Record<Mark, string>> = {
  monogram: "First letter",
  gate: "Gate",
  leaf: "Leaf",
  spark: "Spark",
  wave: "Wave",
  none: "None",
};
const pictureNames: Readonly<Record<PictureName, string>> = {
  gate: "Gate",
  lantern: "Lantern",
  key: "Key",
  hills: "Hills",
  letter: "Letter",
};

export function blockFields(block: Block, languages: readonly Language[]): BlockField[] {
  switch (block.kind) {
    case "brand":
      return [
        line("siteName", "Name", block.siteName, 80, "Left empty, it is the name of the site."),
        line("tagline", "Line under the name", block.tagline, 120),
        choice(
          "mark",
          "Mark",
          block.mark,
          marks.map((value) => ({ value, label: markNames[value] })),
        ),
      ];
    case "heading":
      return [
        choice("size", "Size", block.size, [
          { value: "regular", label: "Regular" },
          { value: "large", label: "Large" },
        ]),
      ];
    case "sign-in":
      return [
        line("heading", "Words above the fields", block.heading, 80, "Left empty, the page’s own heading says it."),
        line("buttonLabel", "Words on the button", block.buttonLabel, 40, "Left empty, “Sign in” in each language."),
        {
          kind: "flag",
          name: "showRemember",
          label: "Offer to keep people signed in",
          value: block.showRemember ? "on" : "",
        },
      ];
    case "next-steps":
      return [
        choice("style", "Style", block.style, [
          { value: "bullets", label: "Bullets" },
          { value: "numbers", label: "Numbers" },
        ]),
      ];
    case "rich-text":
      return languages.map((language, index) => ({
        kind: "text",
        language,
        name: `text-${language}`,
        label: `Text in ${languageNames[language]}`,
        ...(index === 0 && {
          hint: "An empty line begins a new paragraph, “- ” a list. **Bold**, *italic*, [words](https://example.com).",
        }),
        value: formatRichText(block.text[language] ?? []),
      }));
    case "picture":
      return [
        choice(
          "picture",
          "Picture",
          block.picture,
          pictures.map((value) => ({ value, label: pictureNames[value] })),
        ),
        line(
          "alt",
          "What it tells",
          block.alt,
          160,
          "Read aloud to people who do not see it. Left empty, it only decorates.",
        ),
      ];
    case "footer":
      return [line("text", "Text", block.text, 200)];
    case "explanation":
    case "support-links":
    case "contact":
    case "divider":
      return [];
  }
}

function line(name: string, label: string, value: string, longest: number, hint?: string): BlockField {
  return { kind: "line", name, label, value, longest, ...(hint !== undefined && { hint }) };
}

function choice(
  name: string,
  label: string,
  value: string,
  options: readonly { value: string; label: string }[],
): BlockField {
  return { kind: "choice", name, label, value, options };
}

/** Whether it may be said when the block shows: those the page stands on always do. */
export function mayBeHidden(kind: BlockKind): boolean {
  return !fixedKinds.includes(kind);
}

/** What the form may hold for these fields, beside what every block has. */
export function fieldSchemas(fields: readonly BlockField[]): Record<string, z.ZodType> {
  return Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
}

function schemaOf(field: BlockField): z.ZodType {
  switch (field.kind) {
    case "line":
      return z.string().trim().max(field.longest, `Use at most ${field.longest} characters.`);
    case "text":
      return z.string().max(20_000, "That is too much text for this page.");
    case "flag":
      return z.literal("on").optional();
    case "choice":
      return z.enum(field.options.map(({ value }) => value) as [string, ...string[]], "Choose one of the list.");
  }
}

/** The settings that the typed values become; a language without text is left out. */
export function settingsOf(block: Block, fields: readonly BlockField[], typed: Readonly<Record<string, string>>) {
  const settings: Record<string, unknown> = {};
  for (const field of fields) {
    const value = typed[field.name] ?? "";
    if (field.kind === "flag") settings[field.name] = value === "on";
    else if (field.kind !== "text") settings[field.name] = value;
  }
  if (block.kind !== "rich-text") return settings;
  const written = fields.flatMap((field) => {
    if (field.kind !== "text") return [];
    const text = parseRichText(typed[field.name] ?? "");
    return text.length > 0 ? [[field.language, text] as const] : [];
  });
  // Languages that the page is not offered in keep their text.
  const offered = new Set(fields.flatMap((field) => (field.kind === "text" ? [field.language as string] : [])));
  const kept = Object.entries(block.text).filter(([language]) => !offered.has(language));
  return { ...settings, text: Object.fromEntries([...kept, ...written]) };
}

/** When the block shows; null for always. */
export function showForOf(audience: string, chosen: readonly Reason[], all: readonly Reason[]): unknown {
  const every = all.every((reason) => chosen.includes(reason));
  if (audience === "everyone" && every) return null;
  return { audience, ...(!every && { reasons: all.filter((reason) => chosen.includes(reason)) }) };
}
