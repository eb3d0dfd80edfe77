/** The blocks a page is made of. Each has an id, a kind, its settings, and when it shows. */
import { z } from "zod";
import { type Reason, reasons, reasonSchema, statusOf } from "../refusal/reason.ts";
import { languageSchema } from "./language.ts";
import { richTextSchema } from "./rich-text.ts";
import { complaint } from "../languages/problem.ts";

export const audiences = ["everyone", "anonymous", "signed-in"] as const;

export const showForSchema = z.strictObject({
  /** Left out: every reason. */
  reasons: z.array(reasonSchema).min(1, complaint("reasons-empty")).optional(),
  audience: z.enum(audiences),
});

export const marks = ["monogram", "gate", "leaf", "spark", "wave", "none"] as const;
export const pictures = ["gate", "lantern", "key", "hills", "letter"] as const;
export type Mark = (typeof marks)[number];
export type PictureName = (typeof pictures)[number];

const shared = {
  id: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/, complaint("id-letters")),
  showFor: showForSchema.optional(),
};

/** A short text of the owner; empty means the shipped one, if there is one. */
const line = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum, complaint("too-long", { most: maximum }))
    .default("");

export const blockSchemas = {
  brand: z.strictObject({
    ...shared,
    kind: z.literal("brand"),
    /** Empty: the name of the site. */
    siteName: line(80),
    tagline: line(120),
    mark: z.enum(marks).default("monogram"),
  }),
  heading: z.strictObject({
    ...shared,
    kind: z.literal("heading"),
    size: z.enum(["regular", "large"]).default("regular"),
  }),
  explanation: z.strictObject({ ...shared, kind: z.literal("explanation") }),
  "sign-in": z.strictObject({
    ...shared,
    kind: z.literal("sign-in"),
    /** Above the form; empty for none, because the page's own heading says it. */
    heading: line(80),
    buttonLabel: line(40),
    showRemember: z.boolean().default(true),
  }),
  "next-steps": z.strictObject({
    ...shared,
    kind: z.literal("next-steps"),
    style: z.enum(["bullets", "numbers"]).default("bullets"),
  }),
  "support-links": z.strictObject({ ...shared, kind: z.literal("support-links") }),
  contact: z.strictObject({ ...shared, kind: z.literal("contact") }),
  "rich-text": z.strictObject({
    ...shared,
    kind: z.literal("rich-text"),
    text: z.partialRecord(languageSchema, richTextSchema).default({}),
  }),
  picture: z.strictObject({
    ...shared,
    kind: z.literal("picture"),
    picture: z.enum(pictures).default("gate"),
    /** Alternative text; empty for a decorative picture, which is not read aloud. */
    alt: line(160),
  }),
  divider: z.strictObject({ ...shared, kind: z.literal("divider") }),
  footer: z.strictObject({ ...shared, kind: z.literal("footer"), text: line(200) }),
} as const;

export const blockSchema = z.discriminatedUnion("kind", [
  blockSchemas.brand,
  blockSchemas.heading,
  blockSchemas.explanation,
  blockSchemas["sign-in"],
  blockSchemas["next-steps"],
  blockSchemas["support-links"],
  blockSchemas.contact,
  blockSchemas["rich-text"],
  blockSchemas.picture,
  blockSchemas.divider,
  blockSchemas.footer,
]);

export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block["kind"];
export const blockKinds = Object.keys(blockSchemas) as readonly BlockKind[];
export const blockKindSchema = z.enum(Object.keys(blockSchemas) as [BlockKind, ...BlockKind[]]);

/** Blocks that cannot be removed: there is always exactly one of each. */
export const fixedKinds: readonly BlockKind[] = ["sign-in", "heading"];

/**
 * Whether a block shows for a reason. A 401 asks for a sign-in; on a 403 the visitor is signed in. A visitor who must
 * sign in again sees the same blocks as one who is not signed in.
 */
export function showsFor(block: Pick<Block, "showFor">, reason: Reason): boolean {
  if (!block.showFor) return true;
  const audience = statusOf[reason] === 401 ? "anonymous" : "signed-in";
  if (block.showFor.audience !== "everyone" && block.showFor.audience !== audience) return false;
  return block.showFor.reasons?.includes(reason) ?? true;
}

/** Whether a block always shows to anonymous visitors, as the sign-in form must. */
export function showsForAllSignIns(block: Pick<Block, "showFor">): boolean {
  return reasons.filter((reason) => statusOf[reason] === 401).every((reason) => showsFor(block, reason));
}
