/** The blocks a page is made of, as they are stored. Each has an id, a kind, its settings, and when it shows. */
import { z } from "zod";
import { brand } from "../blocks/brand.ts";
import { columns } from "../blocks/columns.ts";
import { contact } from "../blocks/contact.ts";
import type { BlockDefinition, SettingsOf } from "../blocks/definition.ts";
import { divider } from "../blocks/divider.ts";
import { explanation } from "../blocks/explanation.ts";
import { shapeOf, type Fields } from "../blocks/field.ts";
import { namesOfEveryBlock, ownKindSchema, ownSettingsSchema } from "../blocks/own-block.ts";
import { isOwnKind, type OwnKind } from "../blocks/own-kind.ts";
import { footer } from "../blocks/footer.ts";
import { group } from "../blocks/group.ts";
import { heading } from "../blocks/heading.ts";
import { nextSteps } from "../blocks/next-steps.ts";
import { picture } from "../blocks/picture.ts";
import { richText } from "../blocks/rich-text.ts";
import { signIn } from "../blocks/sign-in.ts";
import { supportLinks } from "../blocks/support-links.ts";
import { complaint } from "../languages/problem.ts";
import { reasonSchema } from "../refusal/reason.ts";
import { sectionIdSchema } from "./section-id.ts";
import { isObject } from "./value-at.ts";

/** In the order in which the console offers them. */
const definitions = [
  brand,
  heading,
  explanation,
  signIn,
  nextSteps,
  supportLinks,
  contact,
  richText,
  picture,
  divider,
  group,
  columns,
  footer,
] as const;

export type BlockKind = (typeof definitions)[number]["kind"];
export const blockKinds: readonly BlockKind[] = definitions.map(({ kind }) => kind);
const blockKindSchema = z.enum(blockKinds as [BlockKind, ...BlockKind[]]);

export const blockDefinitions = Object.fromEntries(definitions.map((one) => [one.kind, one])) as unknown as Readonly<
  Record<BlockKind, BlockDefinition>
>;

/** A kind that ships, or one of a site's own. */
export type AnyBlockKind = BlockKind | OwnKind;
export const anyBlockKindSchema = z.union([blockKindSchema, ownKindSchema], complaint("not-in-list"));

/** The settings that a kind of block has, as fields. */
export type FieldsOf<Kind extends BlockKind> = Extract<(typeof definitions)[number], { readonly kind: Kind }>["fields"];

export const audiences = ["everyone", "anonymous", "signed-in"] as const;

const showForSchema = z.strictObject({
  audience: z.enum(audiences),
  /** Left out: every reason. */
  reasons: z.array(reasonSchema).min(1, complaint("reasons-empty")).optional(),
  /** Left out: everywhere. */
  sections: z.array(sectionIdSchema).min(1, complaint("sections-empty")).max(200).optional(),
  /** Milliseconds since 1970: shown from then on. */
  from: z.int().min(0).optional(),
  /** Milliseconds since 1970: shown until then. */
  until: z.int().min(0).optional(),
});

export type ShowFor = z.infer<typeof showForSchema>;

interface Shared<Kind extends AnyBlockKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly showFor?: ShowFor | undefined;
  /** Kept, but not on the page. */
  readonly isHidden?: true | undefined;
}

type Plain<Definition> = Definition extends {
  readonly kind: infer Kind extends BlockKind;
  readonly fields: infer Of extends Fields;
}
  ? Shared<Kind> & SettingsOf<Of>
  : never;

interface Group extends Plain<typeof group> {
  readonly children: readonly Block[];
}
interface Columns extends Plain<typeof columns> {
  readonly children: readonly Block[];
}

/** Of a site's own; its settings stand beside `kind`, as in every block. See `blocks/own-block.ts`. */
export type OwnBlock = Shared<OwnKind>;

export type ShippedBlock =
  Plain<Exclude<(typeof definitions)[number], { kind: "group" | "columns" }>> | Group | Columns;
export type Block = ShippedBlock | OwnBlock;

export const blockIdSchema = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9-]*$/, complaint("id-letters"));

const blockOfDefinition = ({ kind, fields, holdsBlocks }: BlockDefinition) =>
  z.strictObject({
    id: blockIdSchema,
    kind: z.literal(kind),
    showFor: showForSchema.optional(),
    isHidden: z.literal(true).optional(),
    ...shapeOf(fields),
    ...(holdsBlocks && { children: z.array(z.lazy(() => blockSchema)).default([]) }),
  });

export function isOwnBlock(block: Block): block is OwnBlock {
  return isOwnKind(block.kind);
}

const [first, ...others] = Object.values(blockDefinitions).map(blockOfDefinition);
if (first === undefined) throw new Error("There are no blocks.");

const shippedBlockSchema = z.discriminatedUnion("kind", [first, ...others]);

const ownBlockSchema = z.looseObject({
  id: blockIdSchema,
  kind: ownKindSchema,
  showFor: showForSchema.optional(),
  isHidden: z.literal(true).optional(),
  children: z.never().optional(),
});

/** Settings as their schema reads them, so that texts are trimmed as in every block. */
function readOwnBlock(value: unknown): z.ZodSafeParseResult<object> {
  const block = ownBlockSchema.safeParse(value);
  if (!block.success) return block;
  const ofEvery = ([name]: readonly [string, unknown]) => namesOfEveryBlock.includes(name);
  const entries = Object.entries(block.data);
  const settings = ownSettingsSchema.safeParse(Object.fromEntries(entries.filter((entry) => !ofEvery(entry))));
  if (!settings.success) return settings;
  return { success: true, data: { ...Object.fromEntries(entries.filter(ofEvery)), ...settings.data } };
}

const looksOwn = (block: unknown) => isObject(block) && typeof block["kind"] === "string" && isOwnKind(block["kind"]);

export const blockSchema: z.ZodType<Block> = z.unknown().transform((value, context): Block => {
  const parsed = looksOwn(value) ? readOwnBlock(value) : shippedBlockSchema.safeParse(value);
  if (parsed.success) return parsed.data as unknown as Block;
  for (const { path, message } of parsed.error.issues) {
    context.issues.push({ code: "custom", path: [...path], message, input: value });
  }
  return z.NEVER;
});

/** Blocks that cannot be removed: there is always exactly one of each. */
export const fixedKinds: readonly AnyBlockKind[] = blockKinds.filter((kind) => blockDefinitions[kind].isFixed);

/** The blocks inside a block. */
export function childrenOf(block: Block): readonly Block[] {
  return "children" in block ? block.children : [];
}

/** All blocks of a tree, each in front of what it holds. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(childrenOf(block))]);
}
