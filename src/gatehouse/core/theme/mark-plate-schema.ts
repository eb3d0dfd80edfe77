/** Plates behind the mark, as they are stored. */
import { z } from "zod";

export const plateTones = ["light", "dark"] as const;
export type PlateTone = (typeof plateTones)[number];

/** The tone of the plate in each mode; left out, the mark stands on the page itself. */
export const markPlatesSchema = z.strictObject({
  light: z.enum(plateTones).optional(),
  dark: z.enum(plateTones).optional(),
});

export type MarkPlates = z.infer<typeof markPlatesSchema>;
