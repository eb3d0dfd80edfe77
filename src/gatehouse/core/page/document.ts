/**
 * The page document: everything the owner decides about the refusal page. A document that passes this schema is a page
 * that people can sign in on, and only such a document can be published.
 */
import { z } from "zod";
import { reasons } from "../refusal/reason.ts";
import { blockSchema, showsFor, showsForAllSignIns } from "./block.ts";
import { copySchema } from "./copy.ts";
import { hrefSchema } from "./href.ts";
import { languageSchema } from "./language.ts";
import { complaint, problem } from "../languages/problem.ts";
import { problemOfError, told, type Told } from "../languages/say-problem.ts";

export const currentVersion = 1;

/** card: one column on a card; split: words on a coloured half, form on the other; open: one column, no card. */
export const layouts = ["card", "split", "open"] as const;
export const layoutSchema = z.enum(layouts);
export type Layout = z.infer<typeof layoutSchema>;

export const supportLinkSchema = z.strictObject({
  label: z
    .string()
    .trim()
    .min(1, complaint("link-name-empty"))
    .max(60, complaint("too-long", { most: 60 })),
  href: hrefSchema,
});

export type SupportLink = z.infer<typeof supportLinkSchema>;

export const supportLinksSchema = z.array(supportLinkSchema).max(8, complaint("too-many-links", { most: 8 }));

export const contactSchema = z.strictObject({
  /** One or two sentences: whom one reaches, and when. */
  text: z
    .string()
    .trim()
    .max(240, complaint("too-long", { most: 240 }))
    .default(""),
  email: z.union([z.literal(""), z.email(complaint("email-wrong")).max(254)]).default(""),
  phone: z
    .union([
      z.literal(""),
      z
        .string()
        .trim()
        .max(30)
        .regex(/^\+?[\d\s()/.-]{3,}$/, complaint("phone-form")),
    ])
    .default(""),
});

export const themeIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, "A theme's id has small letters, digits and hyphens.");

export const pageDocumentSchema = z
  .strictObject({
    version: z.literal(currentVersion),
    layout: layoutSchema,
    themeId: themeIdSchema,
    /** Languages the page is offered in; the first is the site's own. */
    languages: z
      .array(languageSchema)
      .min(1, complaint("languages-empty"))
      .refine((list) => new Set(list).size === list.length, complaint("languages-twice")),
    blocks: z.array(blockSchema).max(30, complaint("too-many-blocks", { most: 30 })),
    copy: copySchema,
    supportLinks: supportLinksSchema,
    contact: contactSchema,
  })
  .superRefine((document, context) => {
    const complain = (message: string) => context.addIssue({ code: "custom", path: ["blocks"], message });
    const signIns = document.blocks.filter((block) => block.kind === "sign-in");
    const headings = document.blocks.filter((block) => block.kind === "heading");
    if (signIns.length !== 1) complain(complaint("one-sign-in"));
    if (headings.length !== 1) complain(complaint("one-heading"));
    if (!signIns.every(showsForAllSignIns)) complain(complaint("sign-in-hidden"));
    if (!headings.every((heading) => reasons.every((reason) => showsFor(heading, reason)))) {
      complain(complaint("heading-hidden"));
    }
    if (new Set(document.blocks.map((block) => block.id)).size !== document.blocks.length) {
      complain(complaint("blocks-same-id"));
    }
  });

export type PageDocument = z.infer<typeof pageDocumentSchema>;

export type Upgraded =
  | { readonly ok: true; readonly document: PageDocument }
  | ({ readonly ok: false; readonly code: "unknown-version" | "invalid" } & Told);

/** One step per version, from the key to the next one. A published page must stay readable in later releases. */
const steps: Readonly<Record<number, (document: object) => object>> = {};

const versionedSchema = z.looseObject({ version: z.int().min(1) });

/** Reads a stored document of any version and brings it up to the current one. Never throws. */
export function upgrade(stored: unknown): Upgraded {
  const versioned = versionedSchema.safeParse(stored);
  if (!versioned.success) {
    return { ok: false, code: "unknown-version", ...told(problem("page-without-version")) };
  }
  if (versioned.data.version > currentVersion) {
    return { ok: false, code: "unknown-version", ...told(problem("page-newer")) };
  }
  let document: object = versioned.data;
  for (let version = versioned.data.version; version < currentVersion; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, code: "unknown-version", ...told(problem("page-version", { version })) };
    document = step(document);
  }
  const parsed = pageDocumentSchema.safeParse(document);
  if (parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, code: "invalid", ...told(problemOfError(parsed.error)) };
}
