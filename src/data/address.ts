/** An address of this site, under the base that Astro was given. */
export function at(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
