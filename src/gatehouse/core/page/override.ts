/** What is different for one reason, or on the way to one section: the layout, the look, and settings of blocks. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { reasonSchema, type Reason } from "../refusal/reason.ts";
import { themeSettingsSchema, type ThemeSettings } from "../theme/settings.ts";
import { blockIdSchema, blockSchema, childrenOf, type Block } from "./block.ts";
import { layoutSchema, type Layout } from "./layout.ts";
import { ownEntry } from "./own-entry.ts";
import { sectionIdSchema } from "./section-id.ts";

/** Settings in place of those of the block itself; `isHidden: false` shows a block that is hidden elsewhere. */
const blockOverrideSchema = z
  .record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.unknown())
  .refine((settings) => !("id" in settings || "kind" in settings || "children" in settings), complaint("not-in-list"));

const overrideSchema = z.strictObject({
  layout: layoutSchema.optional(),
  theme: themeSettingsSchema.optional(),
  /** By the ids of the blocks. */
  blocks: z.record(blockIdSchema, blockOverrideSchema).optional(),
});

export const overridesSchema = z.strictObject({
  reasons: z.partialRecord(reasonSchema, overrideSchema).default({}),
  sections: z.record(sectionIdSchema, overrideSchema).default({}),
});

export type Override = z.infer<typeof overrideSchema>;
export type Overrides = z.infer<typeof overridesSchema>;

interface Overridable {
  readonly layout: Layout;
  readonly theme: ThemeSettings;
  readonly blocks: readonly Block[];
  readonly overrides: Overrides;
}

/** What holds for a reason and a section: each part falls through on its own, reason → section → site. */
export function partsFor(
  document: Overridable,
  reason: Reason,
  section: string | null,
): Pick<Overridable, "layout" | "theme" | "blocks"> {
  const { reasons, sections } = document.overrides;
  const ofSection = section === null ? undefined : ownEntry(sections, section);
  const ofReason = reasons[reason];
  if (ofSection === undefined && ofReason === undefined) return document;
  return {
    layout: ofReason?.layout ?? ofSection?.layout ?? document.layout,
    theme: ofReason?.theme ?? ofSection?.theme ?? document.theme,
    blocks: [ofSection?.blocks, ofReason?.blocks].reduce<readonly Block[]>(
      (blocks, settings) => (settings === undefined ? blocks : blocks.map((block) => overridden(block, settings))),
      document.blocks,
    ),
  };
}

type BlockOverrides = NonNullable<Override["blocks"]>;

/** The block with its own settings where those of the override do not fit, as after a change of the block. */
function overridden(block: Block, overrides: BlockOverrides): Block {
  const changed = overriddenAlone(block, ownEntry(overrides, block.id)) ?? block;
  const children = childrenOf(changed);
  if (children.length === 0) return changed;
  return { ...changed, children: children.map((child) => overridden(child, overrides)) } as Block;
}

/** Null where the settings do not fit the block. */
export function overriddenAlone(block: Block, settings: BlockOverrides[string] | undefined): Block | null {
  if (settings === undefined) return block;
  const merged = Object.entries({ ...block, ...settings }).filter(
    ([name, value]: readonly [string, unknown]) => !(name === "isHidden" && value === false) && value !== null,
  );
  const parsed = blockSchema.safeParse(Object.fromEntries(merged));
  return parsed.success ? parsed.data : null;
}
