/** Whether the owner's mark can be told from the page, in light and in dark, in each look that the page has. */
import { finding as message } from "../languages/say-finding.ts";
import type { MarkInk } from "../theme/mark-ink.ts";
import { modesWithLostMark, type MarkInks } from "../theme/mark-plate.ts";
import { resolveTheme, type Brand } from "../theme/settings.ts";
import type { Theme } from "../theme/tokens.ts";
import { allBlocks } from "./block.ts";
import type { PageDocument } from "./document.ts";
import type { Finding } from "./finding.ts";

/** Pictures by their ids, as they were measured. */
export type PictureInks = ReadonlyMap<string, MarkInk>;

/** Ids of the pictures that are the mark in light and in dark; a single one is used in both. */
export function markIds({ markLight, markDark }: Brand): {
  readonly light: string | undefined;
  readonly dark: string | undefined;
} {
  return { light: markLight ?? markDark, dark: markDark ?? markLight };
}

/** @param inks a mark that is not among them is not judged */
export function lostMarks(document: PageDocument, presets: readonly [Theme, ...Theme[]], inks: PictureInks): Finding[] {
  if (inks.size === 0 || !showsMark(document)) return [];
  return looksOf(document).flatMap(({ theme, layout, path }) => {
    const ids = markIds({ ...document.theme.brand, ...theme.brand });
    const inkOf = (id: string | undefined) => (id === undefined ? null : (inks.get(id) ?? null));
    const own: MarkInks = { light: inkOf(ids.light), dark: inkOf(ids.dark) };
    return modesWithLostMark(resolveTheme(theme, presets), layout, own).map((mode): Finding => {
      const field = mode === "dark" && theme.brand.markDark !== undefined ? "markDark" : "markLight";
      return { level: "warning", what: message("mark-lost", { mode }), variant: null, path: `${path}.brand.${field}` };
    });
  });
}

function showsMark({ blocks }: PageDocument): boolean {
  return allBlocks(blocks).some((block) => block.kind === "brand" && block.mark !== "none" && block.isHidden !== true);
}

/** That of the whole page, and those of reasons and sections that are different. */
function looksOf({ theme, layout, overrides }: PageDocument) {
  const own = (["reasons", "sections"] as const).flatMap((scope) =>
    Object.entries(overrides[scope]).flatMap(([name, override]) => {
      if (override.theme === undefined && override.layout === undefined) return [];
      const path = override.theme === undefined ? "theme" : `overrides.${scope}.${name}.theme`;
      return [{ theme: override.theme ?? theme, layout: override.layout ?? layout, path }];
    }),
  );
  return [{ theme, layout, path: "theme" }, ...own];
}
