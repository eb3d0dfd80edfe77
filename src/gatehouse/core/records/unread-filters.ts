/**
 * Filters of a URL that hold a value which cannot be read, such as `standing=xyz` or a day that does not exist. To leave them
 * out would show more than was meant, so the page says so, and nothing is exported or changed for all that it shows.
 */
export function unreadFilters<Field extends string>(
  given: Iterable<readonly [string, string]>,
  fields: readonly Field[],
  read: Readonly<Partial<Record<Field, unknown>>>,
): readonly Field[] {
  const set = new Set([...given].filter(([, value]) => value.trim() !== "").map(([name]) => name));
  return fields.filter((field) => set.has(field) && read[field] === undefined);
}
