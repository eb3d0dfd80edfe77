/** Lists as they read inside a sentence. */

/** "Press", "Press or Editor", "Press, Editor or Admin". */
export function listInWords(items: readonly string[], conjunction: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
