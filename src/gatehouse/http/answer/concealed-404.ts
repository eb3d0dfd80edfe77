/**
 * Concealed refusals: the site's ordinary 404, alike for a path where there is a page and for one where there is none.
 *
 * In front of Astro (`concealTarget`) a refused request gets a path where there is never anything. So it reaches no static
 * file, page or action, and takes as much work as a request for a missing page. What only Astro's middleware can refuse, and
 * everything in development, is answered with an empty 404 (`conceal`), which Astro fills with the site's 404 page after
 * calling the middleware once more.
 */
import type { IncomingMessage } from "node:http";
import type { APIContext } from "astro";
import type { Denial } from "../../core/access/denial.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { recordRefusal } from "./record-refusal.ts";
import { refusedRequestOf } from "./refused-request.ts";
import type { RequestState } from "../astro/request-state.ts";

/** Astro leaves paths that begin with `/_` as they are, for every setting of `trailingSlash`. */
const nothingPath = "/_gatehouse/nothing-here";

/** Gives a request for something concealed a path where there is nothing, and returns the target it had. */
export function concealTarget(request: IncomingMessage): string {
  const { url = "/" } = request;
  request.url = nothingPath;
  return url;
}

/**
 * Lets the 404 page see the URL that was asked for, as for any missing page. A page with a catch-all route must not see it:
 * it might choose its content by the URL.
 */
export function restoreUrl(context: APIContext, target: string): void {
  if (!isNotFoundPage(context)) return;
  const [, pathname = "/", search = ""] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  context.url.pathname = pathname;
  context.url.search = search;
}

/** Refused requests that go on to the 404 page. Astro passes the request along, but not its `locals`. */
const onTheWay = new WeakMap<Request, RequestState>();

/** The state of a request that has been refused already and now renders the 404 page. */
export function concealedState({ request }: APIContext): RequestState | undefined {
  return onTheWay.get(request);
}

/** Records the true reason, and remembers the request for its 404 page. */
export function conceal(context: APIContext, runtime: Runtime, denial: Denial): void {
  recordConcealed(context, runtime, denial);
  if (context.locals.gatehouse !== undefined) onTheWay.set(context.request, context.locals.gatehouse);
}

export function recordConcealed(context: APIContext, runtime: Runtime, denial: Denial): void {
  recordRefusal(refusedRequestOf(context), runtime, denial, newRefusalId(), { status: 404 });
}

/** Whether the site's 404 page is what renders. */
export function isNotFoundPage({ routePattern }: APIContext): boolean {
  return routePattern.replace(/\/$/, "") === "/404";
}
