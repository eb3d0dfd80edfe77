/** Texts with values, for words that travel as JSON and so cannot be functions. */

/** Puts the values in place of `{name}`. What has no value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
