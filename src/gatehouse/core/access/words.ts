/** Lists and lengths of time as they read inside a sentence. */

/** "Press", "Press or Editor", "Press, Editor or Admin". */
export function listInWords(items: readonly string[], conjunction: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** "a minute", "15 minutes", "an hour", "2 hours". */
export function minutesInWords(minutes: number): string {
  if (minutes % 60 === 0) return minutes === 60 ? "an hour" : `${minutes / 60} hours`;
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
