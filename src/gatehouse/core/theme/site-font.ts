/**
 * A typeface of the site's own, as its style sheets load it: files of the same origin, which the page asks for besides itself.
 * Its name is for people; in the style sheet it has a name of ours, so that nothing of it but checked values is printed.
 */
import { z } from "zod";
import { safeReturnPath } from "../refusal/return-path.ts";

/**
 * Path of a WOFF2 file on this site, with its base, spelled in one way only: another origin, `..`, quotes, brackets and what
 * a browser would change are refused.
 */
const fontFilePathSchema = z
  .string()
  .max(300)
  .regex(/^(?:\/[A-Za-z0-9\-._~@+,=%]+)+\.woff2(?:\?[A-Za-z0-9\-._~=&]*)?$/)
  .refine((path) => safeReturnPath(path) === path);

/** CSS Fonts 4, 4.5: letters a file is for, without spaces. */
const unicodeRangeSchema = z
  .string()
  .max(800)
  .regex(/^U\+[0-9A-F?]{1,6}(?:-[0-9A-F]{1,6})?(?:,U\+[0-9A-F?]{1,6}(?:-[0-9A-F]{1,6})?)*$/);

const weight = z.int().min(1).max(1000);

export const siteFontFileSchema = z.strictObject({
  path: fontFilePathSchema,
  /** Lightest and heaviest weight that the file holds. */
  weights: z.tuple([weight, weight]).refine(([lightest, heaviest]) => lightest <= heaviest),
  /** Left out, the file is for all letters. */
  range: unicodeRangeSchema.optional(),
});

export type SiteFontFile = z.infer<typeof siteFontFileSchema>;

const percent = z.number().min(20).max(300);

/** A system font whose letters take the same room, until the file is there. In percent, as in CSS Fonts 5. */
export const standInSchema = z.strictObject({
  local: z.enum(["sans", "serif"]),
  sizeAdjust: percent,
  ascent: percent,
  descent: z.number().min(0).max(300),
});

export type StandIn = z.infer<typeof standInSchema>;

export const familyNameSchema = z
  .string()
  .max(80)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._&+-]*$/u);

/** A page asks for as many of them as its letters need. */
export const mostFontFiles = 12;

export const siteFontSchema = z.strictObject({
  family: familyNameSchema,
  files: z.array(siteFontFileSchema).min(1).max(mostFontFiles),
  standIn: standInSchema.optional(),
});

export type SiteFont = z.infer<typeof siteFontSchema>;

/** Left out, running text or headings have a typeface of ours. */
export const siteFontsSchema = z.strictObject({ body: siteFontSchema.optional(), heading: siteFontSchema.optional() });

export type SiteFonts = z.infer<typeof siteFontsSchema>;

/** Each file once. */
export function filesOfSiteFonts({ body, heading }: SiteFonts): SiteFontFile[] {
  const files = [...(body?.files ?? []), ...(heading?.files ?? [])];
  return files.filter(({ path }, at) => files.findIndex((other) => other.path === path) === at);
}

/** Whether a page in Latin letters asks for it. */
export function holdsLatin({ range }: SiteFontFile): boolean {
  if (range === undefined) return true;
  const a = 0x61;
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.slice("U+".length).split("-");
    return Number.parseInt(first.replaceAll("?", "0"), 16) <= a && a <= Number.parseInt(last.replaceAll("?", "F"), 16);
  });
}
