/**
 * A message of a catalogue as text: its id and its values. For places that hold text alone, which are Zod's messages and
 * the history in the database; both are said in the reader's language when they are shown.
 */

/** Values are of JSON: texts, numbers, lists and objects of them. */
export function coded(id: string, values?: object): string {
  return JSON.stringify(values === undefined ? [id] : [id, values]);
}

/** Null for a text that no message was written as, such as an older one. */
export function decoded(text: string): { readonly id: string; readonly values: unknown } | null {
  if (!text.startsWith('["')) return null;
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read) || typeof read[0] !== "string") return null;
    return { id: read[0], values: read[1] };
  } catch {
    return null;
  }
}
