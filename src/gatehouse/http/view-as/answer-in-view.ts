/** Answers what a view does not do, in front of Astro and again in the middleware. */
import { rememberedByObject } from "../../core/remember.ts";
import { pageAt } from "../../core/access/site-location.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { changePasswordPath, isGatewayPath, waysInPaths } from "../../server/own-paths.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { ResolvedRequest } from "../decide/resolve-request.ts";
import { barWords } from "./bar-words.ts";
import { respondToAdmin } from "./respond.ts";
import { isAside } from "./shown-as.ts";

interface ViewedRequest {
  readonly method: string;
  readonly pathname: string;
  readonly headers: RequestHeaders;
}

/**
 * The answer in place of the site's; null where the site may answer. A view only reads: it sends nothing, does not open what belongs
 * to the person alone, and is not passed on to applications behind a proxy, which could not show that it is one.
 *
 * @param route pattern of the route that answers, where that is known
 */
export function answerInView(
  { method, pathname, headers }: ViewedRequest,
  resolved: ResolvedRequest,
  { configuration }: Pick<Runtime, "configuration">,
  route?: string,
): Response | null {
  const { view, isViewOver = false } = resolved;
  if (view === undefined && !isViewOver) return null;
  const page = pageAt(pathname, configuration.location.base);
  if (isAside(page, configuration)) return null;
  const isRead = method === "GET" || method === "HEAD";
  if (view === undefined)
    return isRead ? null : respondToAdmin(headers, 409, ({ overTitle, over }) => ({ title: overTitle, detail: over }));
  const { whom } = barWords(view, resolved.policy, headers);
  if (!isRead)
    return respondToAdmin(
      headers,
      403,
      (words) => ({ title: words.readOnlyTitle, detail: words.readOnly(whom) }),
      view.admin,
    );
  if (isGatewayPath(page) || isClosed(page, configuration) || (route !== undefined && isClosed(route, configuration))) {
    return respondToAdmin(
      headers,
      403,
      (words) => ({ title: words.closedTitle, detail: words.closed(whom) }),
      view.admin,
    );
  }
  return null;
}

/** Pages by which people sign in or get an account. */
const closedPages = rememberedByObject(
  (configuration: SiteConfiguration): ReadonlySet<string> =>
    new Set([configuration.routes.signIn, ...waysInPaths(configuration), changePasswordPath]),
);

function isClosed(page: string, configuration: SiteConfiguration): boolean {
  const path = page.length > 1 ? page.replace(/\/$/, "") : page;
  const { account } = configuration.routes;
  return closedPages(configuration).has(path) || path === account || path.startsWith(`${account}/`);
}
