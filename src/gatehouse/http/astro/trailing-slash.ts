/**
 * Spares requests a redirect to the other spelling of the same path. Astro redirects every path that does not end as
 * `trailingSlash` says, for every method, and a form that is redirected with a 301 loses what was typed.
 */
import type { IncomingMessage } from "node:http";
import { pageAt, withExpectedSlash } from "../../core/access/site-location.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { isOwnPath } from "../../server/own-paths.ts";

/**
 * Gives the target the end that Astro answers at: for every request that may carry something, and for the module's own
 * URLs, which programs and proxies ask for without following. Pages of the site go on redirecting as Astro does.
 *
 * @param pathname of the request's target, `search` the rest of it
 */
export function adjustTrailingSlash(
  request: Pick<IncomingMessage, "method" | "url">,
  pathname: string,
  search: string,
  configuration: SiteConfiguration,
): void {
  const { location } = configuration;
  if (location.trailingSlash === "ignore") return;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && !isOwnPath(pageAt(pathname, location.base), configuration)) return;
  request.url = withExpectedSlash(pathname, location) + search;
}
