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

export const currentVersion = 1;

/** card: one column on a card; split: words on a coloured half, form on the other; open: one column, no card. */
export const layouts = ["card", "split", "open"] as const;
export const layoutSchema = z.enum(layouts);
export type Layout = z.infer<typeof layoutSchema>;

export const supportLinkSchema = z.strictObject({
  label: z.string().trim().min(1, "Give the link a name.").max(60, "Keep the link's name under 60 characters."),
  href: hrefSchema,
});

export type SupportLink = z.infer<typeof supportLinkSchema>;

export const supportLinksSchema = z.array(supportLinkSchema).max(8, "Eight links are enough.");

export const contactSchema = z.strictObject({
  /** One or two sentences: whom one reaches, and when. */
  text: z.string().trim().max(240, "Use at most 240 characters.").default(""),
  email: z.union([z.literal(""), z.email("Enter an email address, like name@example.com.").max(254)]).default(""),
  phone: z
    .union([
      z.literal(""),
      z
        .string()
        .trim()
        .max(30)
        .regex(/^\+?[\d\s()/.-]{3,}$/, "Enter a telephone number, like +49 30 1234567."),
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
      .min(1, "Choose at least one language.")
      .refine((list) => new Set(list).size === list.length, "Each language can be chosen once."),
    blocks: z.array(blockSchema).max(30, "Thirty blocks are enough."),
    copy: copySchema,
    supportLinks: supportLinksSchema,
    contact: contactSchema,
  })
  .superRefine((document, context) => {
    const complain = (message: string) => context.addIssue({ code: "custom", path: ["blocks"], message });
    const signIns = document.blocks.filter((block) => block.kind === "sign-in");
    const headings = document.blocks.filter((block) => block.kind === "heading");
    if (signIns.length !== 1) complain("The page needs exactly one sign-in form, or people could not sign in on it.");
    if (headings.length !== 1) complain("The page needs exactly one heading.");
    if (!signIns.every(showsForAllSignIns)) complain("The sign-in form must show for everyone who is not signed in.");
    if (!headings.every((heading) => reasons.every((reason) => showsFor(heading, reason)))) {
      complain("The heading must show for everyone and for every reason.");
    }
    if (new Set(document.blocks.map((block) => block.id)).size !== document.blocks.length) {
      complain("Two blocks have the same id.");
    }
  });

export type PageDocument = z.infer<typeof pageDocumentSchema>;

export type Upgraded =
  | { readonly ok: true; readonly document: PageDocument }
  | { readonly ok: false; readonly code: "unknown-version" | "invalid"; readonly message: string };

/** One step per version, from the key to the next one. A published page must stay readable in later releases. */
const steps: Readonly<Record<number, (document: object) => object>> = {};

const versionedSchema = z.looseObject({ version: z.int().min(1) });

/** Reads a stored document of any version and brings it up to the current one. Never throws. */
export function upgrade(stored: unknown): Upgraded {
  const versioned = versionedSchema.safeParse(stored);
  if (!versioned.success) {
    return { ok: false, code: "unknown-version", message: "This page does not say which version it is." };
  }
  if (versioned.data.version > currentVersion) {
    return {
      ok: false,
      code: "unknown-version",
      message: "This page was made by a newer release. Update this site to open it.",
    };
  }
  let document: object = versioned.data;
  for (let version = versioned.data.version; version < currentVersion; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, code: "unknown-version", message: `Version ${version} of the page is not known.` };
    document = step(document);
  }
  const parsed = pageDocumentSchema.safeParse(document);
  if (parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, code: "invalid", message: firstComplaint(parsed.error) };
}

/** The first problem, as a sentence for the editor. */
export function firstComplaint(error: z.ZodError): string {
  return error.issues[0]?.message ?? "This page cannot be read.";
}
