/** The first letter or digit, as a capital; a dot where there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase("en") ?? "·";
}
