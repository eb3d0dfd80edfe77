/**
 * Concealed refusals: the site's ordinary 404, for an address where there is something and for one where there is
 * nothing alike.
 *
 * In front of Astro (`concealTarget`) whatever is refused is sent on to an address where there is never anything: no
 * static file, no page, no action is reached, and the same work is done whether there is something or not. What only
 * Astro's middleware can refuse, and everything in development, is answered with an empty 404 (`conceal`), which Astro
 * fills with the site's 404 page after asking the middleware once more.
 */
import type { IncomingMessage } from "node:http";
import type { APIContext } from "astro";
import type { Denial } from "../../core/access/denial.ts";
import { newRefusalId } from "../../server/refusal/refusal-log.ts";
import type { Runtime } from "../../server/runtime.ts";
import { recordRefusal } from "./record-refusal.ts";
import { refusedRequestOf } from "./refused-request.ts";
import type { RequestState } from "../astro/request-state.ts";

/** Astro leaves addresses that begin with `/_` as they are, whatever the site says about slashes at the end. */
const nothingPath = "/_gatehouse/nothing-here";

/** Turns a request for what is concealed into one for nothing; answers what was asked for. */
export function concealTarget(request: IncomingMessage): string {
  const { url = "/" } = request;
  request.url = nothingPath;
  return url;
}

/**
 * Lets the 404 page see the address that was asked for, as it would otherwise. A page for any address must not: it may
 * look there for what it shows.
 */
export function restoreAddress(context: APIContext, target: string): void {
  if (!isNotFoundPage(context)) return;
  const [, pathname = "/", search = ""] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  context.url.pathname = pathname;
  context.url.search = search;
}

/** Refused requests on their way to the 404 page; `locals` do not come along, the request does. */
const onTheWay = new WeakMap<Request, RequestState>();

/** Who asks, when this request has been refused already and its 404 page is due. */
export function concealedState({ request }: APIContext): RequestState | undefined {
  return onTheWay.get(request);
}

/** Writes the true reason down before the answer that there is nothing here. */
export function conceal(context: APIContext, runtime: Runtime, denial: Denial): void {
  recordConcealed(context, runtime, denial);
  if (context.locals.gatehouse !== undefined) onTheWay.set(context.request, context.locals.gatehouse);
}

export function recordConcealed(context: APIContext, runtime: Runtime, denial: Denial): void {
  recordRefusal(refusedRequestOf(context), runtime, denial, newRefusalId(), 404);
}

/** Whether the site's 404 page is what renders. */
export function isNotFoundPage({ routePattern }: APIContext): boolean {
  return routePattern.replace(/\/$/, "") === "/404";
}
