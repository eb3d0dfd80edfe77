/** What Astro's handler answers past its middleware must be kept by no cache where the middleware would have said so. */
import type { ServerResponse } from "node:http";

type WriteHead = (status: number, ...rest: readonly unknown[]) => ServerResponse;

/**
 * - What went wrong for one visitor (500) is not shown to the next: the site's page for it never meets the middleware.
 * - A file of the build that is guarded is for the visitor who was let in alone, but Astro serves it with `public`.
 * - Where anything is concealed, no cache may keep a 404: another visitor may find a page there. A prerendered page for it
 *   never meets the middleware.
 */
export function watchCaching(
  response: ServerResponse,
  { isGuarded, conceals = false }: { readonly isGuarded: boolean; readonly conceals?: boolean },
): void {
  const writeHead = response.writeHead.bind(response) as WriteHead;
  const watched: WriteHead = (status, ...rest) => {
    if (status === 500) response.setHeader("Cache-Control", "no-store");
    else if ((isGuarded || (conceals && status === 404)) && !saysWhoMayKeepIt(rest)) {
      response.setHeader("Cache-Control", "private, no-store");
      response.appendHeader("Vary", "Cookie, Authorization");
      response.setHeader("X-Content-Type-Options", "nosniff");
    }
    return writeHead(status, ...rest);
  };
  response.writeHead = watched as typeof response.writeHead;
}

/** Pages come from the middleware with all their headers at once; files have theirs set one by one before. */
function saysWhoMayKeepIt(rest: readonly unknown[]): boolean {
  return rest.some((headers) => typeof headers === "object" && headers !== null && "cache-control" in headers);
}
