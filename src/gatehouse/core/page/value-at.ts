/** Reading and changing one value of a JSON document by its path. */

/** Names of properties, from the outside in. */
export type Path = readonly string[];

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/**
 * A copy of the document with the value at its path. Without a value the property goes, and with it the objects that hold
 * nothing more.
 *
 * @param path not empty
 */
export function withValueAt(document: Json, [name = "", ...rest]: Path, value: unknown): Json {
  const inner = document[name];
  const changed = rest.length === 0 ? value : withValueAt(isObject(inner) ? inner : {}, rest, value);
  const isGone = changed === undefined || (rest.length > 0 && isObject(changed) && Object.keys(changed).length === 0);
  if (!isGone) return { ...document, [name]: changed };
  return Object.fromEntries(Object.entries(document).filter(([each]) => each !== name));
}
