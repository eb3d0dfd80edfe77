/**
 * Astro's own URLs that reach code or files of a site under another name: actions, server islands and the image
 * endpoint. Rules name pages, so this file works out what such a URL reaches.
 */

/** The route of islands, as Astro names it. */
export const islandRoute = "/_server-islands/[name]";

/** The same as prefixes of paths, without the base. */
export const actionsPath = "/_actions/";
export const islandsPath = "/_server-islands/";

/** The action that a form posted to any page calls, as Astro reads it from the query; none or one. */
export function formActionName(search: string): readonly string[] {
  const name = new URLSearchParams(search).get("_action");
  return name === null || name === "" ? [] : [name];
}

/**
 * The one name of an action, `library.reserve`. Astro decodes each part of the name after it has split it, so that
 * `libr%61ry.reserve` runs the same code. Null where the name could be read in two ways: the caller answers no.
 */
export function actionName(raw: string): string | null {
  const parts: string[] = [];
  for (const text of raw.replace(/\/$/, "").split(".")) {
    let part: string;
    try {
      part = decodeURIComponent(text);
    } catch {
      return null;
    }
    if (part === "" || /[./\\%]/.test(part)) return null;
    parts.push(part);
  }
  return parts.join(".");
}

/**
 * The paths on this site that a request to the image endpoint reads: as written and as a URL parser would have it,
 * since either may be read. Pictures of other sites have no such path.
 *
 * @param hosts the names this site answers to, in lower case
 */
export function imagePaths(query: URLSearchParams, origin: string, hosts: readonly string[]): string[] {
  const paths = new Set<string>();
  for (const href of query.getAll("href")) {
    const url = URL.parse(href, origin);
    if (url === null || !(url.origin === new URL(origin).origin || hosts.includes(url.host))) continue;
    paths.add(url.pathname);
    if (/^[/\\]/.test(href)) paths.add(href.split(/[?#]/, 1)[0] ?? href);
  }
  return [...paths];
}
