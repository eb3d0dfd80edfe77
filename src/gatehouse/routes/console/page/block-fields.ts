/** The settings of each kind of block, as fields of a form: what they ask, what they hold, and the setting they become. */
import { z } from "zod";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { complaint } from "../../../core/languages/problem.ts";
import { fixedKinds, marks, pictures, type Block, type BlockKind } from "../../../core/page/block.ts";
import type { Language } from "../../../core/page/language.ts";
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

type FieldWords = ConsoleWords["page"]["fields"];

/** @param words of the editor, in its reader's language */
export function blockFields(block: Block, languages: readonly Language[], words: FieldWords): BlockField[] {
  switch (block.kind) {
    case "brand":
      return [
        line("siteName", words.siteName, block.siteName, 80, words.siteNameHint),
        line("tagline", words.tagline, block.tagline, 120),
        choice(
          "mark",
          words.mark,
          block.mark,
          marks.map((value) => ({ value, label: words.marks[value] })),
        ),
      ];
    case "heading":
      return [
        choice("size", words.size, block.size, [
          { value: "regular", label: words.sizes.regular },
          { value: "large", label: words.sizes.large },
        ]),
      ];
    case "sign-in":
      return [
        line("heading", words.signInHeading, block.heading, 80, words.signInHeadingHint),
        line("buttonLabel", words.button, block.buttonLabel, 40, words.buttonHint),
        {
          kind: "flag",
          name: "showRemember",
          label: words.remember,
          value: block.showRemember ? "on" : "",
        },
      ];
    case "next-steps":
      return [
        choice("style", words.style, block.style, [
          { value: "bullets", label: words.styles.bullets },
          { value: "numbers", label: words.styles.numbers },
        ]),
      ];
    case "rich-text":
      return languages.map((language, index) => ({
        kind: "text",
        language,
        name: `text-${language}`,
        label: words.textIn(language),
        ...(index === 0 && {
          hint: words.textHint,
        }),
        value: formatRichText(block.text[language] ?? []),
      }));
    case "picture":
      return [
        choice(
          "picture",
          words.picture,
          block.picture,
          pictures.map((value) => ({ value, label: words.pictures[value] })),
        ),
        line("alt", words.alt, block.alt, 160, words.altHint),
      ];
    case "footer":
      return [line("text", words.text, block.text, 200)];
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
      return z
        .string()
        .trim()
        .max(field.longest, complaint("too-long", { most: field.longest }));
    case "text":
      return z.string().max(20_000, complaint("text-too-long"));
    case "flag":
      return z.literal("on").optional();
    case "choice":
      return z.enum(field.options.map(({ value }) => value) as [string, ...string[]], complaint("not-in-list"));
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
