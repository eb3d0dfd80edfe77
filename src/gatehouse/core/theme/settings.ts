/** What an owner decides about the look: a preset, the brand, and what they change besides. */
import { z } from "zod";
import { themeIdSchema } from "./theme-id.ts";
import { pictureIdSchema } from "../page/picture-id.ts";
import { paletteFrom } from "./palette.ts";
import { markPlatesSchema } from "./mark-plate-schema.ts";
import { siteFontsSchema } from "./site-font.ts";
import { colourSchema, lookShape, paletteSchema, type Theme, type ThemePreset, type ThemeTokens } from "./tokens.ts";
import { typefaceIds } from "./typefaces.ts";

const brandSchema = z.strictObject({
  /** The whole palette is made from it. Left out, the preset's own colours hold. */
  colour: colourSchema.optional(),
  /** For headings and running text. */
  typeface: z.enum(typefaceIds).optional(),
  /** Typefaces of the site. They come before all others, which stand in until their files are there. */
  siteFonts: siteFontsSchema.optional(),
  markLight: pictureIdSchema.optional(),
  /** Left out, the mark for light backgrounds is used on dark ones too. */
  markDark: pictureIdSchema.optional(),
  /** A ground behind the mark, in light and in dark, where it could not be told from the page. */
  markPlates: markPlatesSchema.optional(),
  icon: pictureIdSchema.optional(),
});

const themeOverridesSchema = z
  .strictObject({
    ...lookShape,
    type: lookShape.type.partial(),
    light: paletteSchema.partial(),
    dark: paletteSchema.partial(),
  })
  .partial();

export const themeSettingsSchema = z.strictObject({
  preset: themeIdSchema,
  brand: brandSchema.default({}),
  overrides: themeOverridesSchema.default({}),
});

export type Brand = z.infer<typeof brandSchema>;
export type ThemeOverrides = z.infer<typeof themeOverridesSchema>;
export type ThemeSettings = z.infer<typeof themeSettingsSchema>;

/** Of a theme without a character of its own, such as one that a site registers: everything follows the brand. */
const plainCharacter: ThemePreset["character"] = { neutrals: "brand", panel: "deep", focus: "brand" };

/**
 * The tokens that settings stand for. An override of the owner holds even where it is too faint: `contrastProblems` names
 * it, and `mendContrast` mends it when the owner asks for that.
 *
 * @param presets the first takes the place of one that is gone
 */
export function resolveTheme(
  { preset, brand, overrides }: ThemeSettings,
  presets: readonly [Theme, ...Theme[]],
): ThemeTokens {
  const chosen: Theme & Partial<Pick<ThemePreset, "character">> = presets.find(({ id }) => id === preset) ?? presets[0];
  const { tokens, character = plainCharacter } = chosen;
  const { light, dark } = brand.colour === undefined ? tokens : paletteFrom(brand.colour, tokens, character);
  const typeface = brand.typeface === undefined ? {} : { body: brand.typeface, heading: brand.typeface };
  return {
    ...tokens,
    ...defined(overrides),
    ...(brand.siteFonts && { siteFonts: brand.siteFonts }),
    ...(brand.markPlates && { markPlates: brand.markPlates }),
    type: { ...tokens.type, ...typeface, ...defined(overrides.type ?? {}) },
    light: { ...light, ...defined(overrides.light ?? {}) },
    dark: { ...dark, ...defined(overrides.dark ?? {}) },
  };
}

/** Without the entries that are there but say nothing. */
function defined<Part extends object>(part: Part): { [Key in keyof Part]: Exclude<Part[Key], undefined> } {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Part]: Exclude<Part[Key], undefined> };
}
