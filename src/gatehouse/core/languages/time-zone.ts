/** The time zone of a viewer, as the console's script notes it in a cookie. No page depends on it being there or true. */

/** @param cookies the header; null for a browser that sends none. Whether there is such a zone is for `Intl` to say. */
export function zoneOf(cookies: string | null): string | null {
  return /(?:^|;\s*)gatehouse-zone=([A-Za-z0-9_+/-]{1,64})(?:;|$)/.exec(cookies ?? "")?.[1] ?? null;
}
