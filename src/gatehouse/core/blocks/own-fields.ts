/** Fields of a site's own blocks, as plain data: what one holds, and what it is called in the console. */
import { z } from "zod";
import type { Language } from "../page/language.ts";
import { languages } from "../page/language.ts";
import * as fields from "./field.ts";
import { longestOwnLine } from "./own-block.ts";

/** A text for admins: English, or texts by language with English among them. */
export type Words = string | ({ readonly en: string } & Readonly<Partial<Record<Language, string>>>);

const text = z.string().trim().min(1).max(200);
export const wordsSchema: z.ZodType<Words, Words> = z.union(
  [text, z.strictObject({ ...Object.fromEntries(languages.map((one) => [one, text.optional()])), en: text })],
  'Write a text of at most 200 letters, or texts by language with English among them: { en: "Opening hours" }.',
);

interface Named {
  readonly label: Words;
  /** A short explanation below the label. */
  readonly hint?: Words | undefined;
}

export interface LineField extends Named {
  readonly kind: "line";
  readonly most: number;
}
export interface RichTextField extends Named {
  readonly kind: "rich-text";
}
export interface ChoiceField<Option extends string = string> extends Named {
  readonly kind: "choice";
  readonly options: Readonly<Record<Option, Words>>;
}
export interface FlagField extends Named {
  readonly kind: "flag";
  readonly fallback: boolean;
}
export interface EmailField extends Named {
  readonly kind: "email";
}
export interface PhoneField extends Named {
  readonly kind: "phone";
}
export interface LinksField extends Named {
  readonly kind: "links";
  readonly most: number;
}
export interface PictureField extends Named {
  readonly kind: "upload";
}

export type OwnField =
  LineField | RichTextField | ChoiceField | FlagField | EmailField | PhoneField | LinksField | PictureField;
export type OwnFields = Readonly<Record<string, OwnField>>;

/** A short text in each language, on one line. `most` is its length in letters: 120, unless given. */
export const line = (of: Named & { readonly most?: number }): LineField => ({ kind: "line", most: 120, ...of });
/** Running text in each language: paragraphs, lists, bold, italic and links. */
export const richText = (of: Named): RichTextField => ({ kind: "rich-text", ...of });
/** One of a few, by their values; the first one holds until another is chosen. */
export const choice = <Option extends string>(
  of: Named & { readonly options: Readonly<Record<Option, Words>> },
): ChoiceField<Option> => ({ kind: "choice", ...of });
/** Yes or no. */
export const flag = (of: Named & { readonly fallback?: boolean }): FlagField => ({
  kind: "flag",
  fallback: false,
  ...of,
});
/** An email, or nothing. */
export const email = (of: Named): EmailField => ({ kind: "email", ...of });
/** A telephone number, or nothing. */
export const phone = (of: Named): PhoneField => ({ kind: "phone", ...of });
/** A list of links, eight at most unless given. */
export const links = (of: Named & { readonly most?: number }): LinksField => ({ kind: "links", most: 8, ...of });
/** A picture that was uploaded, or none. */
export const picture = (of: Named): PictureField => ({ kind: "upload", ...of });

const named = { label: wordsSchema, hint: wordsSchema.optional() };
const optionName = /^[a-z0-9][a-z0-9-]{0,39}$/;

const schemas = [
  z.strictObject({ ...named, kind: z.literal("line"), most: z.int().min(1).max(longestOwnLine) }),
  z.strictObject({ ...named, kind: z.literal("rich-text") }),
  z.strictObject({
    ...named,
    kind: z.literal("choice"),
    options: z
      .record(
        z.string().regex(optionName, "holds a value that is not of small letters, digits and hyphens"),
        wordsSchema,
      )
      .refine((options) => Object.keys(options).length > 0, "holds nothing to choose from"),
  }),
  z.strictObject({ ...named, kind: z.literal("flag"), fallback: z.boolean() }),
  z.strictObject({ ...named, kind: z.literal("email") }),
  z.strictObject({ ...named, kind: z.literal("phone") }),
  z.strictObject({ ...named, kind: z.literal("links"), most: z.int().min(1).max(12) }),
  z.strictObject({ ...named, kind: z.literal("upload") }),
] as const;

export const ownFieldSchema: z.ZodType<OwnField, OwnField> = z.discriminatedUnion(
  "kind",
  schemas,
  "is no field: make it with line, richText, choice, flag, email, phone, links or picture of gatehouse/blocks",
);

/** The field that checks and edits its settings, as of a block that ships. */
export function fieldOf(own: OwnField): fields.Field {
  switch (own.kind) {
    case "line":
      return fields.line(own.most);
    case "rich-text":
      return fields.richText();
    case "choice":
      return fields.choice(Object.keys(own.options) as [string, ...string[]]);
    case "flag":
      return fields.flag(own.fallback);
    case "email":
      return fields.email();
    case "phone":
      return fields.phone();
    case "links":
      return fields.links(own.most);
    case "upload":
      return fields.upload();
  }
}
