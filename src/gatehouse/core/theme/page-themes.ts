/** The themes of a page, resolved to tokens: a published revision keeps them, so that it looks the same in later releases. */
import { z } from "zod";
import { ownEntry } from "../page/own-entry.ts";
import { sectionIdSchema } from "../page/section-id.ts";
import type { PageDocument } from "../page/document.ts";
import { reasonSchema, type Reason } from "../refusal/reason.ts";
import { resolveTheme } from "./settings.ts";
import { themeTokensSchema, type Theme, type ThemeTokens } from "./tokens.ts";

export const pageThemesSchema = z.strictObject({
  site: themeTokensSchema,
  reasons: z.partialRecord(reasonSchema, themeTokensSchema),
  sections: z.record(sectionIdSchema, themeTokensSchema),
});

export type PageThemes = z.infer<typeof pageThemesSchema>;

/** @param presets the first takes the place of one that is gone */
export function pageThemesOf(
  { theme, overrides }: Pick<PageDocument, "theme" | "overrides">,
  presets: readonly [Theme, ...Theme[]],
): PageThemes {
  const resolved = (
    parts: Readonly<Record<string, { readonly theme?: PageDocument["theme"] | undefined } | undefined>>,
  ) =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([id, part]) =>
        part?.theme === undefined ? [] : [[id, resolveTheme(part.theme, presets)]],
      ),
    );
  return {
    site: resolveTheme(theme, presets),
    reasons: resolved(overrides.reasons),
    sections: resolved(overrides.sections),
  };
}

/** The nearest that is set: reason, section, site. */
export function themeFor({ site, reasons, sections }: PageThemes, reason: Reason, section: string | null): ThemeTokens {
  return reasons[reason] ?? (section === null ? undefined : ownEntry(sections, section)) ?? site;
}
