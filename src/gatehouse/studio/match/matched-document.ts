/** The page as it would be after "Match my site". */
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import type { Brand } from "../../core/theme/settings.ts";
import type { Proposal } from "./match-site.ts";

/** Pictures of the brand that a site can have. */
export const foundParts = { mark: "markLight", markDark: "markDark", icon: "icon" } as const;
export type FoundPart = keyof typeof foundParts;

/**
 * @param taken ids of pictures of the site that were uploaded. Where none is taken, the owner's own stays.
 * @param takesFonts whether the page loads the typefaces of the site
 * @returns commands that are one step to undo
 */
export function matchCommands(
  { theme }: PageDocument,
  { settings, layout, fonts }: Pick<Proposal, "settings" | "layout" | "fonts">,
  taken: Readonly<Partial<Record<FoundPart, string>>> = {},
  takesFonts = false,
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
  const brand = { ...settings.brand, ...siteFonts, ...own, ...ofSite };
  return [
    { kind: "set", path: "theme", value: { ...settings, brand } },
    { kind: "set", path: "layout", value: layout },
  ];
}
