/** Moments in the sentences of changes: stored as numbers, and written in UTC unless the reader's page has written them itself. */

/** Milliseconds since 1970, or as `withMoments` has written them. */
export type ChangeMoment = number | { readonly written: string };

/** The names under which changes hold moments. */
const names: ReadonlySet<string> = new Set(["at", "of", "startsAt", "endsAt"]);

/** @param write in UTC, with the words of one language */
export function changeMoment(write: (at: number) => string): (at: ChangeMoment) => string {
  return (at) => (typeof at === "object" ? at.written : write(at));
}

/** For `sayChange`: the same values with every moment written by the clocks of the reader. */
export function withMoments(write: (at: number) => string): (values: unknown) => unknown {
  return (values) =>
    typeof values !== "object" || values === null || Array.isArray(values)
      ? values
      : Object.fromEntries(
          Object.entries(values as Readonly<Record<string, unknown>>).map(([name, value]) => [
            name,
            names.has(name) && typeof value === "number" ? { written: write(value) } : value,
          ]),
        );
}
