/** What the studio reads of the site's own pages: plain numbers and colours, bounded, from which a theme is proposed. */
import { z } from "zod";
import { familyNameSchema, siteFontFileSchema, standInSchema } from "./site-font.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const pixels = z.number().min(0).max(10_000);

export const sampleRoles = ["text", "heading", "link", "button", "field", "card", "header"] as const;

/** Elements that look the same, and how much of the pages they are. */
const siteSampleSchema = z.strictObject({
  role: z.enum(sampleRoles),
  /** For people: `/about a.button`. */
  from: z.string().max(120),
  /** Letters of texts; area of boxes in thousands of square pixels; number of links, buttons and fields. */
  share: z.number().min(0).max(1e9),
  /** Of its words. */
  colour,
  /** What its words stand on: its own background, or what is behind it. */
  ground: colour,
  /** What the element itself stands on. */
  behind: colour,
  border: z.strictObject({ width: pixels, colour, isUnderline: z.boolean() }).nullable(),
  shadow: z.enum(["none", "soft", "hard"]),
  radius: pixels,
  height: pixels,
  padding: pixels,
  /** The family that the browser shows, and the whole list. */
  family: z.string().max(80),
  stack: z.string().max(300),
  size: pixels,
  weight: z.number().min(1).max(1000),
  /** In em. */
  tracking: z.number().min(-1).max(2),
  isUppercase: z.boolean(),
  /** As a multiple of the size. */
  lineHeight: z.number().min(0).max(10),
});

export type SiteSample = z.infer<typeof siteSampleSchema>;

const siteModeSchema = z.strictObject({
  /** The colour behind everything, and what is drawn on it. */
  page: colour,
  pattern: z.enum(["plain", "gradient", "grid", "dots", "lines", "picture"]),
  /** Colours of the gradient. */
  stops: z.array(colour).max(6),
  samples: z.array(siteSampleSchema).max(120),
  /** Custom properties that name a colour of the brand: `--color-primary`. */
  properties: z.array(z.strictObject({ name: z.string().max(60), colour })).max(20),
});

export type SiteMode = z.infer<typeof siteModeSchema>;

/** A file of a typeface, upright, on the site's own origin. */
export const siteFontFaceSchema = z.strictObject({ family: familyNameSchema, ...siteFontFileSchema.shape });

export type SiteFontFace = z.infer<typeof siteFontFaceSchema>;

/** A picture of the site: its URL on the same origin, or the text of a drawing in the page. */
const sitePictureSchema = z.union([
  z.strictObject({ url: z.string().max(2000) }),
  z.strictObject({ svg: z.string().max(40_000) }),
]);

export type SitePicture = z.infer<typeof sitePictureSchema>;

/** Why something could not be read; `about` is a path, an origin or a font. */
const unreadSchema = z.strictObject({
  code: z.enum([
    "frame-refused",
    "page-failed",
    "needs-scripts",
    "colours-of-scripts",
    "sheet-elsewhere",
    "picture-elsewhere",
    "no-mark",
  ]),
  about: z.string().max(200),
});

export type Unread = z.infer<typeof unreadSchema>;

export const siteReadingSchema = z
  .strictObject({
    /** Paths that were read. */
    pages: z.array(z.string().max(300)).min(1).max(8),
    name: z.string().max(120).nullable(),
    /** Null where the site has no such look. */
    light: siteModeSchema.nullable(),
    dark: siteModeSchema.nullable(),
    /** Families that the site brings as files. */
    fontFiles: z.array(z.string().max(80)).max(30),
    /** Their files, as far as they are of this origin. */
    fontFaces: z.array(siteFontFaceSchema).max(120).default([]),
    /** How much room their letters take. */
    standIns: z.record(familyNameSchema, standInSchema).default({}),
    mark: sitePictureSchema.nullable(),
    markDark: sitePictureSchema.nullable(),
    icon: sitePictureSchema.nullable(),
    unread: z.array(unreadSchema).max(40),
  })
  .refine(({ light, dark }) => light !== null || dark !== null, "A site has at least one look.");

export type SiteReading = z.infer<typeof siteReadingSchema>;
