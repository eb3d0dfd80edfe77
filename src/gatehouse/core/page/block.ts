/** The blocks a page is made of, as they are stored. Each has an id, a kind, its settings, and when it shows. */
import { z } from "zod";
import { brand } from "../blocks/brand.ts";
import { columns } from "../blocks/columns.ts";
import { contact } from "../blocks/contact.ts";
import type { BlockDefinition, SettingsOf } from "../blocks/definition.ts";
import { divider } from "../blocks/divider.ts";
import { explanation } from "../blocks/explanation.ts";
import { shapeOf, type Fields } from "../blocks/field.ts";
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
export const blockKindSchema = z.enum(blockKinds as [BlockKind, ...BlockKind[]]);

export const blockDefinitions = Object.fromEntries(definitions.map((one) => [one.kind, one])) as unknown as Readonly<
  Record<BlockKind, BlockDefinition>
>;

/** The settings that a kind of block has, as fields. */
export type FieldsOf<Kind extends BlockKind> = Extract<(typeof definitions)[number], { readonly kind: Kind }>["fields"];

export const audiences = ["everyone", "anonymous", "signed-in"] as const;

export const showForSchema = z.strictObject({
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

interface Shared<Kind extends BlockKind> {
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

export type Block = Plain<Exclude<(typeof definitions)[number], { kind: "group" | "columns" }>> | Group | Columns;
export type BlockOf<Kind extends BlockKind> = Extract<Block, { readonly kind: Kind }>;

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

const [first, ...others] = Object.values(blockDefinitions).map(blockOfDefinition);
if (first === undefined) throw new Error("There are no blocks.");

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion("kind", [
  first,
  ...others,
]) as unknown as z.ZodType<Block>;

/** Blocks that cannot be removed: there is always exactly one of each. */
export const fixedKinds: readonly BlockKind[] = blockKinds.filter((kind) => blockDefinitions[kind].isFixed);

/** The blocks inside a block. */
export function childrenOf(block: Block): readonly Block[] {
  return "children" in block ? block.children : [];
}

/** All blocks of a tree, each in front of what it holds. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(childrenOf(block))]);
}
