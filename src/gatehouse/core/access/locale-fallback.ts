/**
 * Languages whose missing pages Astro fills with another language's (`i18n.fallback`): `/de/members` shows what
 * `/members` holds, so the rules of one apply to the other.
 */
import { z } from "zod";

export const localeFallbackSchema = z.strictObject({
  /** The language that may miss pages, as it stands in paths: `de`. */
  from: z.string().min(1),
  /** The language whose pages are shown; null for the default language where its paths do not name it. */
  to: z.string().min(1).nullable(),
});
export type LocaleFallback = z.infer<typeof localeFallbackSchema>;

/** The pages of other languages that may be shown at a path, given and returned as decoded segments without the base. */
export function fallbackReadings(
  fallbacks: readonly LocaleFallback[],
  segments: readonly string[],
): readonly (readonly string[])[] {
  if (fallbacks.length === 0) return none;
  return fallbacks.flatMap(({ from, to }) => {
    // Astro writes a path that does not name the default language with the other one in front.
    if (to === null) return segments[0] === from ? [segments.slice(1)] : [];
    return segments.flatMap((segment, index) => (segment === from ? [segments.with(index, to)] : []));
  });
}

const none: readonly (readonly string[])[] = [];
