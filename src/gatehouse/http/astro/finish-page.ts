/** The headers of what a page answered: its Content-Security-Policy, and whether a cache may keep it. */
import type { APIContext } from "astro";
import type { Decision } from "../../core/access/denial.ts";
import { fitToPolicy } from "../../core/refusal/fit-to-policy.ts";
import { partsOfPage } from "../../core/refusal/page-parts.ts";
import type { Runtime } from "../../server/runtime.ts";
import { consolePolicy, framedPolicy, markOwnPage, markPrivate, ownPolicy } from "../answer/response-headers.ts";
import { isGuarded } from "../decide/decide-under-host.ts";
import { inConsole } from "./judge-in-astro.ts";
import { withHeaders } from "./own-fetch.ts";

/** Keeps a response that is not for everybody out of every cache, and gives the module's own pages their policy. */
export function finishPage(
  response: Response,
  context: APIContext,
  runtime: Runtime,
  decisions: readonly Decision[],
): Response {
  const { status } = response;
  const isConsole = inConsole(context, runtime);
  const { visitorWasAsked = false, policy: rules, view } = context.locals.gatehouse ?? {};
  // Where anything is concealed, no cache may keep a 404: another visitor may find a page there. All 404s are alike in that.
  const mayBeConcealed = status === 404 && rules?.conceals === true;
  // A refusal by the page itself or by Astro's endpoints is for this visitor alone, and so is a fault.
  const isRefusalOrFault = status === 401 || status === 403 || status === 500;
  const isForAnyone =
    view === undefined &&
    !decisions.some(isGuarded) &&
    !isConsole &&
    !visitorWasAsked &&
    !mayBeConcealed &&
    !isRefusalOrFault;
  const policy = response.headers.get(ownPolicy) ?? (isConsole ? consolePolicy : null);
  if (isForAnyone && policy === null) return response;
  if (!isForAnyone) keepOutOfCache(context);
  return withHeaders(response, (headers) => {
    if (!isForAnyone) markPrivate(headers);
    if (policy !== null) {
      headers.set("Content-Security-Policy", policy);
      headers.delete(ownPolicy);
    }
    if (isConsole) markOwnPage(headers);
  });
}

/** Lets pages of ours in the site's look use what the site's layout brings, as far as a refusal page may. */
export async function withFramedPolicy(
  response: Response,
  { locals, url: { origin } }: APIContext,
  { configuration: { scriptFiles, isDevelopment } }: Runtime,
): Promise<Response> {
  if (locals.gatehouse?.policyFromPage !== true || response.body === null) return response;
  const printed = await response.clone().text();
  const html = fitToPolicy(printed, origin, scriptFiles);
  const policy = framedPolicy(partsOfPage(html, origin, scriptFiles), isDevelopment);
  return withHeaders(html === printed ? response : new Response(html, response), (headers) =>
    headers.set("Content-Security-Policy", policy),
  );
}

/**
 * Astro's own cache stands in front of the middleware: the next visitor would get what it keeps without any decision.
 * Around an error page there is no cache, although Astro's types say there always is one.
 */
export function keepOutOfCache({ cache }: { readonly cache?: APIContext["cache"] }): void {
  if (cache?.enabled === true) cache.set(false);
}
