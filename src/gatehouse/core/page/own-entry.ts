/** Reading what is stored under a name that others chose: a section, a block or a setting can be called `constructor`. */

/** What the object itself holds under a name, and nothing that JavaScript puts there. */
export function ownEntry<Value>(of: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return of !== undefined && Object.hasOwn(of, name) ? of[name] : undefined;
}
