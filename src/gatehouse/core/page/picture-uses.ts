/** Where a page document uses uploaded pictures. */
import type { ThemeSettings } from "../theme/settings.ts";
import { kindsOfSettings } from "./block-settings.ts";
import { allBlocks, type AnyBlockKind } from "./block.ts";
import { findBlock } from "./block-tree.ts";
import type { PageDocument } from "./document.ts";
import { pictureIdSchema, type PictureId } from "./picture-id.ts";

/** In which part of the page; the studio and the library name it. */
export type PicturePlace = "mark-light" | "mark-dark" | "icon" | "background" | { readonly block: AnyBlockKind };

export interface PictureUse {
  readonly id: PictureId;
  /** As in the command `set`. */
  readonly path: string;
  readonly place: PicturePlace;
}

/** Every use, those of overrides included, which show at one reason or section alone. */
export function pictureUses({ theme, blocks, overrides }: PageDocument): PictureUse[] {
  const ofBlocks = allBlocks(blocks).flatMap((block) => usesIn(block.kind, block, `blocks.${block.id}`));
  const ofOverrides = (["reasons", "sections"] as const).flatMap((scope) =>
    Object.entries(overrides[scope]).flatMap(([name, override]) => {
      const path = `overrides.${scope}.${name}`;
      const settings = Object.entries(override.blocks ?? {}).flatMap(([id, changed]) => {
        const kind = findBlock(blocks, id)?.kind;
        return kind === undefined ? [] : usesIn(kind, changed, `${path}.blocks.${id}`);
      });
      return [...(override.theme === undefined ? [] : usesInTheme(override.theme, `${path}.theme`)), ...settings];
    }),
  );
  return [...usesInTheme(theme, "theme"), ...ofBlocks, ...ofOverrides];
}

/** The pictures that a document uses, each once. */
export function picturesOf(document: PageDocument): PictureId[] {
  return [...new Set(pictureUses(document).map(({ id }) => id))];
}

function usesIn(kind: AnyBlockKind, settings: object, path: string): PictureUse[] {
  const values = new Map<string, unknown>(Object.entries(settings));
  return kindsOfSettings(kind, settings).flatMap(([name, field]) => {
    const parsed = field === "upload" ? pictureIdSchema.safeParse(values.get(name)) : null;
    return parsed?.success === true ? [{ id: parsed.data, path: `${path}.${name}`, place: { block: kind } }] : [];
  });
}

function usesInTheme({ brand, overrides }: ThemeSettings, path: string): PictureUse[] {
  const { markLight, markDark, icon } = brand;
  const all: readonly (readonly [PictureId | undefined, string, PicturePlace])[] = [
    [markLight, "brand.markLight", "mark-light"],
    [markDark, "brand.markDark", "mark-dark"],
    [icon, "brand.icon", "icon"],
    [overrides.picture?.id, "overrides.picture.id", "background"],
  ];
  return all.flatMap(([id, below, place]) => (id === undefined ? [] : [{ id, path: `${path}.${below}`, place }]));
}
