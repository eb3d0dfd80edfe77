/** Settings of a block, as data: what one holds, and so how it is edited. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { languageSchema } from "../page/language.ts";
import { draftHrefSchema } from "../page/href.ts";
import { localLineSchema } from "../page/local-text.ts";
import { pictureIdSchema } from "../page/picture-id.ts";
import { richTextSchema } from "../page/rich-text.ts";

/** A short text in each language, on one line. Left empty, what was shipped speaks. */
export const line = (most: number) => ({ kind: "line", most, schema: localLineSchema(most) }) as const;

/** Running text in each language. */
export const richText = () =>
  ({ kind: "rich-text", schema: z.partialRecord(languageSchema, richTextSchema).default({}) }) as const;

/** One of a few. */
export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  ({
    kind: "choice",
    options,
    schema: z.enum(options, complaint("not-in-list")).default(() => options[0]),
  }) as const;

/** A list in an order: names that are left out follow in the usual order, and unknown ones have no effect. */
export const order = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  ({
    kind: "order",
    options,
    schema: z
      .array(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, complaint("id-letters")))
      .max(20)
      .default([])
      .transform((names) => [...new Set(names)]),
  }) as const;

/** Yes or no. */
export const flag = (fallback: boolean) => ({ kind: "flag", fallback, schema: z.boolean().default(fallback) }) as const;

/** An email, or nothing. */
export const email = () =>
  ({
    kind: "email",
    schema: z.union([z.literal(""), z.email(complaint("email-wrong")).max(254)], complaint("email-wrong")).default(""),
  }) as const;

/** A telephone number, or nothing. */
export const phone = () =>
  ({
    kind: "phone",
    schema: z
      .string()
      .trim()
      .max(30, complaint("phone-form"))
      .regex(/^(?:\+?[\d\s()/.-]{3,})?$/, complaint("phone-form"))
      .default(""),
  }) as const;

export const linkSchema = z.strictObject({
  /** Tells links apart while they are edited. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, complaint("id-letters")),
  label: localLineSchema(60),
  href: draftHrefSchema,
});

export type Link = z.infer<typeof linkSchema>;

/** What a link lacks while it is being written: visitors do not see it, and the page cannot be published. */
export function missingInLink({ label, href }: Link): "words" | "url" | null {
  if (Object.keys(label).length === 0) return "words";
  return href === "" ? "url" : null;
}

/** A list of links. */
export const links = (most: number) =>
  ({
    kind: "links",
    most,
    schema: z
      .array(linkSchema)
      .max(most, complaint("too-many-links", { most }))
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, complaint("blocks-same-id"))
      .default([]),
  }) as const;

/** An uploaded picture. */
export const upload = () => ({ kind: "upload", schema: pictureIdSchema.optional() }) as const;

export type Field =
  | ReturnType<typeof line>
  | ReturnType<typeof richText>
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly schema: z.ZodType }
  | { readonly kind: "order"; readonly options: readonly string[]; readonly schema: z.ZodType }
  | ReturnType<typeof flag>
  | ReturnType<typeof email>
  | ReturnType<typeof phone>
  | ReturnType<typeof links>
  | ReturnType<typeof upload>;

export type FieldKind = Field["kind"];
export type Fields = Readonly<Record<string, Field>>;

/** The Zod shape of a block's settings. */
export type ShapeOf<Of extends Fields> = { -readonly [Name in keyof Of]: Of[Name]["schema"] };

export function shapeOf<Of extends Fields>(fields: Of): ShapeOf<Of> {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as ShapeOf<Of>;
}
