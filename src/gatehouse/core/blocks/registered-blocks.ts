/** Blocks of a site's own, beside those that ship: `gatehouse({ blocks })`. */
import { z } from "zod";
import type { Field } from "./field.ts";
import type { AboutRefusal } from "./own-settings.ts";
import { namesOfEveryBlock, settingName } from "./own-block.ts";
import { fieldOf, ownFieldSchema, wordsSchema, type OwnField, type Words } from "./own-fields.ts";
import { isOwnKind, longestOwnKind, ownKindPattern, type OwnKind } from "./own-kind.ts";

/** Drawings for the tree of blocks in the studio. */
const blockDrawings = ["card", "clock", "info", "list", "link", "mail", "picture", "lines"] as const;
export type BlockDrawing = (typeof blockDrawings)[number];

/** What the server and the console know of a block: plain data. Its code is in the site's bundle. */
export interface RegisteredBlock {
  readonly kind: OwnKind;
  readonly name: Words;
  readonly purpose: Words;
  readonly drawing: BlockDrawing;
  /** In the split layout it stands on the half with the form. */
  readonly standsAside: boolean;
  readonly fields: Readonly<Record<string, OwnField>>;
}

export type RegisteredBlocks = readonly RegisteredBlock[];

const kindSchema = z
  .string()
  .max(longestOwnKind)
  .regex(
    ownKindPattern,
    "is no kind of a block of your own: write a prefix and a name in small letters, such as acme/opening-hours",
  )
  .transform((own) => own as OwnKind) as unknown as z.ZodType<OwnKind, OwnKind>;

/** What `defineBlock` returns, or the plain part of it that a build keeps. */
const blockSchema = z
  .strictObject({
    kind: kindSchema,
    name: wordsSchema,
    purpose: wordsSchema,
    drawing: z.enum(blockDrawings, `is no drawing: choose one of ${blockDrawings.join(", ")}`).default("card"),
    standsAside: z.boolean().default(false),
    fields: z
      .record(
        z
          .string()
          .regex(settingName, "holds a field whose name is not of letters alone, beginning with a small one")
          .refine((name) => !namesOfEveryBlock.includes(name), `holds a field named ${namesOfEveryBlock.join(", ")}`),
        ownFieldSchema,
      )
      .refine((fields) => Object.keys(fields).length <= 40, "holds more than 40 fields"),
    file: z.string().optional(),
    component: z.string().optional(),
    compose: z
      .custom<NonNullable<GivenBlock["compose"]>>((value) => typeof value === "function", "is not a function")
      .optional(),
  })
  .transform(({ file: _file, component: _component, compose: _compose, ...plain }): RegisteredBlock => plain);

/** A block as it is given to `gatehouse()`: one that `defineBlock` returned, or its plain part. */
export interface GivenBlock extends Pick<RegisteredBlock, "kind" | "name" | "purpose" | "fields"> {
  readonly drawing?: BlockDrawing | undefined;
  readonly standsAside?: boolean | undefined;
  readonly file?: string | undefined;
  readonly component?: string | undefined;
  readonly compose?: ((settings: never, about: AboutRefusal) => unknown) | undefined;
}

export const registeredBlocksSchema: z.ZodType<RegisteredBlocks, readonly GivenBlock[]> = z
  .array(blockSchema)
  .max(50)
  .refine(
    (blocks) => new Set(blocks.map((block) => block.kind)).size === blocks.length,
    "holds two blocks of the same kind: give one of them another name",
  );

/** The settings that a site's own block has, as fields; none for a kind that is not registered. */
export function fieldsOfOwn(kind: OwnKind, blocks: RegisteredBlocks): Readonly<Record<string, Field>> {
  const fields = blocks.find((block) => block.kind === kind)?.fields ?? {};
  return Object.fromEntries(Object.entries(fields).map(([name, own]) => [name, fieldOf(own)]));
}

export function isRegistered(kind: string, blocks: RegisteredBlocks): boolean {
  return !isOwnKind(kind) || blocks.some((block) => block.kind === kind);
}
