/** The page as it would be after "Match my site". */
import { allBlocks } from "../../core/page/block.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { withText } from "../../core/page/local-text.ts";
import type { MarkPlates } from "../../core/theme/mark-plate-schema.ts";
import type { Brand } from "../../core/theme/settings.ts";
import type { Proposal } from "./match-site.ts";

/** Pictures of the brand that a site can have. */
export const foundParts = { mark: "markLight", markDark: "markDark", icon: "icon" } as const;
export type FoundPart = keyof typeof foundParts;

/** How the mark is shown, once it was measured. */
export interface MarkShown {
  /** Behind the mark, in the modes in which it could not be told from the page. */
  readonly plates?: MarkPlates | undefined;
  /** The mark has the name in it, so the name does not stand beside it. */
  readonly isAlone?: boolean;
  /** The site shows no mark beside its name, so neither does the page: the first letter on a tile was ours. */
  readonly hasNone?: boolean;
}

/** The site's name, in the first language of the page; the others show it too. */
export function nameCommands({ blocks, languages }: PageDocument, name: string): EditCommand[] {
  const [language = "en"] = languages;
  return allBlocks(blocks).flatMap((block) =>
    block.kind === "brand"
      ? [{ kind: "set" as const, path: `blocks.${block.id}.siteName`, value: withText(block.siteName, language, name) }]
      : [],
  );
}

/** A picture that is wider than this many times its height is taken for the name in letters. */
const wordmark = 2;

export function isWordmark({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width > wordmark * height;
}

/**
 * @param taken ids of pictures of the site that were uploaded. Where none is taken, the owner's own stays.
 * @param takesFonts whether the page loads the typefaces of the site
 * @returns commands that are one step to undo
 */
export function matchCommands(
  { theme, blocks }: PageDocument,
  { settings, layout, fonts }: Pick<Proposal, "settings" | "layout" | "fonts">,
  taken: Readonly<Partial<Record<FoundPart, string>>> = {},
  takesFonts = false,
  { plates, isAlone = false, hasNone = false }: MarkShown = {},
): EditCommand[] {
  const { markLight, markDark, icon } = theme.brand;
  const own: Pick<Brand, "markLight" | "markDark" | "icon"> = {
    ...(markLight && { markLight }),
    ...(markDark && { markDark }),
    ...(icon && { icon }),
  };
  // A dark mark of the owner's does not go with the site's own.
  if (taken.mark !== undefined) delete own.markDark;
  const ofSite = Object.fromEntries(
    Object.entries(taken).map(([part, id]) => [foundParts[part as FoundPart], id] as const),
  );
  const siteFonts = takesFonts && fonts !== null ? { siteFonts: fonts } : {};
  const brand = { ...settings.brand, ...siteFonts, ...(plates && { markPlates: plates }), ...own, ...ofSite };
  const brands = allBlocks(blocks).filter((block) => block.kind === "brand");
  // A drawing of ours that the owner chose stays, and so does a picture of theirs.
  const monograms = hasNone && own.markLight === undefined ? brands.filter(({ mark }) => mark === "monogram") : [];
  return [
    { kind: "set", path: "theme", value: { ...settings, brand } },
    { kind: "set", path: "layout", value: layout },
    ...(isAlone ? brands : []).map(({ id }) => ({ kind: "set" as const, path: `blocks.${id}.showName`, value: false })),
    ...monograms.map(({ id }) => ({ kind: "set" as const, path: `blocks.${id}.mark`, value: "none" })),
  ];
}
