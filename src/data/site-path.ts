/** A path of this site, with the base that Astro was given. */
export function at(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
