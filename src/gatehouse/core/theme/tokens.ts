/** A theme: typed tokens for light and dark. Never free CSS, so that no theme can hide the form or load anything. */
import { parse } from "culori";
import { z } from "zod";
import { pictureIdSchema } from "../page/picture-id.ts";
import type { Layout } from "../page/layout.ts";
import { markPlatesSchema } from "./mark-plate-schema.ts";
import type { PaletteCharacter } from "./palette.ts";
import { siteFontsSchema } from "./site-font.ts";
import { typefaceIds } from "./typefaces.ts";
import { upgradeTokens } from "./upgrade-tokens.ts";

/** Hex or OKLCH, opaque, and nothing else: the value is printed into a stylesheet. */
export const colourSchema = z
  .string()
  .trim()
  .regex(
    /^(#[0-9a-f]{6}|oklch\(\d{1,3}(\.\d+)?%? \d{1,2}(\.\d+)? \d{1,3}(\.\d+)?\))$/i,
    "Write a colour like #3355aa or oklch(55% 0.15 260).",
  )
  .refine((text) => parse(text) !== undefined, "That is not a colour.");

/** The colours of one mode. Comments name what is printed on what, which is what contrast is measured between. */
export const paletteSchema = z.strictObject({
  /** Behind everything. */
  page: colourSchema,
  /** The strongest colour of the page's light or pattern, and the ground of soft buttons. */
  wash: colourSchema,
  /** A second light, for backgrounds that have two. */
  glow: colourSchema,
  /** The card. */
  surface: colourSchema,
  /** Decorative lines. */
  line: colourSchema,
  text: colourSchema,
  muted: colourSchema,
  link: colourSchema,
  /** The button, and words on it. */
  accent: colourSchema,
  onAccent: colourSchema,
  /** The button's border, and drawings: the accent, or a shade of it that can be told from what is behind. */
  accentLine: colourSchema,
  /** Background and border of an input. */
  field: colourSchema,
  fieldLine: colourSchema,
  danger: colourSchema,
  /** The drawing of reasons that only take time. */
  pending: colourSchema,
  focus: colourSchema,
  /** The coloured half or band, and words on it. */
  panel: colourSchema,
  onPanel: colourSchema,
});

export type Palette = z.infer<typeof paletteSchema>;

export const headingWeights = [300, 400, 500, 600, 700, 800] as const;
const headingScales = ["modest", "regular", "grand", "monumental"] as const;
export const radii = ["none", "small", "medium", "large"] as const;
export const buttonStyles = ["solid", "outline", "soft", "chunky"] as const;
export const fieldStyles = ["boxed", "underlined", "filled", "heavy"] as const;
export const densities = ["compact", "regular", "airy"] as const;
export const backgrounds = [
  "plain",
  "glow",
  "dawn",
  "grid",
  "dots",
  "lines",
  "confetti",
  "paper",
  "band",
  "picture",
] as const;
export const surfaces = ["none", "outline", "raised", "ruled", "offset", "window"] as const;
export const emblems = ["soft", "solid", "outline", "bare"] as const;

const typeSchema = z.strictObject({
  body: z.enum(typefaceIds),
  heading: z.enum(typefaceIds),
  headingWeight: z.literal(headingWeights),
  scale: z.enum(headingScales),
  tracking: z.enum(["tight", "normal", "wide"]),
  headingCase: z.enum(["as-written", "capitals"]),
});

/** An uploaded picture behind the page, or behind the words of the split layout. */
const backgroundPictureSchema = z.strictObject({
  id: pictureIdSchema,
  /** What stays in view when the picture is cut, in percent from its left and top edges. */
  focus: z.strictObject({ x: z.int().min(0).max(100), y: z.int().min(0).max(100) }),
  /** How much of the page's colour lies on it, in percent. Under words it is as much as they need. */
  scrim: z.int().min(0).max(100),
});

/** What the owner can choose of the looks, beside the colours. */
export const lookShape = {
  type: typeSchema,
  radius: z.enum(radii),
  /** Ends of buttons: like the rest, or fully round. */
  buttons: z.enum(["like-fields", "pill"]),
  buttonStyle: z.enum(buttonStyles),
  fields: z.enum(fieldStyles),
  density: z.enum(densities),
  /** What the page is made of. A `picture` needs one; without it the page is plain. */
  background: z.enum(backgrounds),
  picture: backgroundPictureSchema.nullable(),
  /** What the card is made of. */
  surface: z.enum(surfaces),
  /** How the drawing above the heading is set. */
  emblem: z.enum(emblems),
} as const;

const currentTokensVersion = 2;

const currentTokensSchema = z.strictObject({
  version: z.literal(currentTokensVersion),
  ...lookShape,
  siteFonts: siteFontsSchema.optional(),
  markPlates: markPlatesSchema.optional(),
  light: paletteSchema,
  dark: paletteSchema,
});

/** Takes the tokens of earlier versions too, and brings them up to the current one. */
export const themeTokensSchema = z.preprocess(upgradeTokens, currentTokensSchema);

export type ThemeTokens = z.infer<typeof currentTokensSchema>;
export type Mode = "light" | "dark";
export const modes = ["light", "dark"] as const satisfies readonly Mode[];

export interface Theme {
  readonly id: string;
  readonly name: string;
  /** A short description, for the list of themes. */
  readonly description: string;
  readonly tokens: ThemeTokens;
}

/** A theme to begin with. */
export interface ThemePreset extends Theme {
  /** The layout it was drawn for; it can be worn in all. */
  readonly layout: Layout;
  /** How its colours follow a colour of the brand. */
  readonly character: PaletteCharacter;
}
