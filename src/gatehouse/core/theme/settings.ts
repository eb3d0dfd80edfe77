/** What an owner decides about the look. */
import { z } from "zod";
import { themeIdSchema } from "./theme-id.ts";
import type { Theme, ThemeTokens } from "./tokens.ts";

export const themeSettingsSchema = z.strictObject({
  preset: themeIdSchema,
  brand: z.strictObject({}).default({}),
  overrides: z.strictObject({}).default({}),
});

export type ThemeSettings = z.infer<typeof themeSettingsSchema>;

/** @param presets the first takes the place of one that is gone */
export function resolveTheme({ preset }: ThemeSettings, presets: readonly [Theme, ...Theme[]]): ThemeTokens {
  return (presets.find(({ id }) => id === preset) ?? presets[0]).tokens;
}
