/** A theme: typed tokens for light and dark. Never free CSS, so that no theme can hide the form or load anything. */
import { parse } from "culori";
import { z } from "zod";

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
  /** The strongest colour of the page's light, grid or dots. */
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
  /** Background and border of an input. */
  field: colourSchema,
  fieldLine: colourSchema,
  danger: colourSchema,
  focus: colourSchema,
  /** The coloured half or band, and words on it. */
  panel: colourSchema,
  onPanel: colourSchema,
});

export type Palette = z.infer<typeof paletteSchema>;

export const fontStacks = ["sans", "grotesque", "humanist", "rounded", "oldstyle", "slab", "mono"] as const;
export type FontStack = (typeof fontStacks)[number];

export const themeTokensSchema = z.strictObject({
  version: z.literal(1),
  type: z.strictObject({
    /** System fonts only: the page is one response. */
    body: z.enum(fontStacks),
    heading: z.enum(fontStacks),
    headingWeight: z.union([z.literal(400), z.literal(500), z.literal(600), z.literal(700), z.literal(800)]),
    scale: z.enum(["modest", "regular", "grand"]),
  }),
  radius: z.enum(["none", "small", "medium", "large"]),
  /** Ends of buttons: like the rest, or fully round. */
  buttons: z.enum(["like-fields", "pill"]),
  fields: z.enum(["boxed", "underlined", "filled"]),
  density: z.enum(["compact", "regular", "airy"]),
  /** What the page is made of. */
  background: z.enum(["plain", "glow", "dawn", "grid", "dots", "band"]),
  /** What the card is made of. */
  surface: z.enum(["none", "outline", "raised", "ruled", "offset"]),
  light: paletteSchema,
  dark: paletteSchema,
});

export type ThemeTokens = z.infer<typeof themeTokensSchema>;
export type Mode = "light" | "dark";
export const modes = ["light", "dark"] as const satisfies readonly Mode[];

export interface Theme {
  readonly id: string;
  readonly name: string;
  /** A short description, for the list of themes. */
  readonly description: string;
  readonly tokens: ThemeTokens;
}
