/** A part of a path, from Astro's parameters, which leave encoded what `decodeURI` leaves: the colon of `section%3Amembers`. */
export function pathPart(parameter: string | undefined): string {
  const part = parameter ?? "";
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
