/** Kinds of a site's own blocks. */

/** A prefix and a name: `acme/opening-hours`. Kinds that ship have no prefix, so the two can never be the same. */
export type OwnKind = `${string}/${string}`;

export const ownKindPattern = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
export const longestOwnKind = 60;

export function isOwnKind(kind: string): kind is OwnKind {
  return kind.includes("/");
}

/** `acme/opening-hours` → `Opening hours`, where no definition says more. */
export function readableKind(kind: OwnKind): string {
  const words = kind.slice(kind.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
