/**
 * Whether a path leads to the route that Astro is about to render. Encoded characters can make the two differ: the URL says
 * `/public` while `/admin/[...slug]` renders.
 */
export function routeCovers(routePattern: string, pathname: string): boolean {
  const wanted = split(routePattern);
  const given = split(pathname.replace(/\.html$/, ""));
  for (const [index, part] of wanted.entries()) {
    if (part.includes("[...")) return true;
    const segment = given[index];
    if (segment === undefined) return false;
    if (!part.includes("[") && part !== decoded(segment)) return false;
  }
  return wanted.length === given.length;
}

function split(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
