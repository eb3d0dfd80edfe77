/**
 * Astro's middleware: identify, decide, then either go on or refuse at the address that was asked for.
 *
 * It may run again for the same request (a rewrite re-enters middleware), so everything it knows stays in the request's
 * state and nothing is decided twice.
 */
import { hasErrorPage, hasOwnFetch } from "virtual:gatehouse/site";
import type { APIContext, MiddlewareHandler, MiddlewareNext } from "astro";
import type { Decision, Denial } from "../../core/access/denial.ts";
import { withoutBase } from "../../core/access/site-location.ts";
import { fitToPolicy } from "../../core/refusal/fit-to-policy.ts";
import { partsOfPage } from "../../core/refusal/page-parts.ts";
import { isDatabaseUnavailable } from "../../server/availability.ts";
import type { Runtime } from "../../server/runtime.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { requestContext, type RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { clientIpOf } from "../server/client-ip.ts";
import { alwaysOpen } from "../../server/configuration.ts";
import { answerPreflight, isSharedRequest, sharingHeaders, type SharedRequest } from "../decide/cors.ts";
import { isActionCall, noticeForAction } from "../answer/action-answer.ts";
import { refusedRequestOf } from "../answer/refused-request.ts";
import { isCrossSite } from "../decide/cross-site.ts";
import { refuseCrossSite } from "../answer/refuse-cross-site.ts";
import { consoleStyle } from "./console-style.ts";
import { conceal, concealedState, isNotFoundPage, recordConcealed, restoreAddress } from "../answer/concealed-404.ts";
import { decideUnderHost, isGuarded } from "../decide/decide-under-host.ts";
import { consolePolicy, framedPolicy, markOwnPage, markPrivate, ownPolicy } from "../answer/response-headers.ts";
import { onlyIfTaken } from "../decide/identify.ts";
import { acceptedAt, resolveRequest, type ResolvedRequest } from "../decide/resolve-request.ts";
import { instead, nothingHere, whole, withHeaders } from "./own-fetch.ts";
import { newRequestId } from "../server/request-id.ts";
import { refuse } from "./refuse.ts";
import { judgeFrameworkRequest } from "./framework-guard.ts";
import { printsRefusals } from "./refused-paths.ts";
import { heedingRefusals, isRefusalSignal } from "./refusal-signal.ts";
import { routeCovers } from "./route-covers.ts";
import { isBodyTooLong } from "../server/body-too-long.ts";
import { cannotStore, ourMistake, tooLong, unavailable, waitAndTryAgain } from "../answer/error-responses.ts";

export const onRequest: MiddlewareHandler = async (context, next) => {
  if (context.isPrerendered) {
    const passage = requestContext.getStore()?.passage;
    if (passage?.inDevelopment === true) passage.hasPassed = true;
    return next();
  }
  // Rewritten to the refusal page: this request has been decided.
  if (context.locals.gatehouse?.refusal !== undefined) return next();
  const concealed = concealedState(context);
  if (concealed !== undefined) {
    context.locals.gatehouse = concealed;
    return finish(await whole(await next()), context, getRuntime(), []);
  }

  const runtime = getRuntime();
  const { cors } = runtime.configuration;
  const { method, headers } = context.request;
  const connection = requestContext.getStore() ?? connectionOf(context, runtime);
  const request = { method, pathname: askedFor(context, connection), headers };
  const preflight = answerPreflight(request, cors);
  if (preflight !== null) return preflight;
  let made: Response | undefined;
  const answered = await answer(context, runtime, connection, request, async (payload) => (made = await next(payload)));
  const isOfAction = answered !== made && isActionCall(request, runtime.configuration.place.base);
  const given = isOfAction ? await noticeForAction(answered) : answered;
  const shared = Object.entries(sharingHeaders(request, cors));
  const response =
    shared.length === 0
      ? given
      : withHeaders(given, (headers) => {
          for (const [name, value] of shared) headers.append(name, value);
        });
  const { passage } = connection;
  if (passage !== undefined) passage.hasPassed = true;
  return response === made ? response : instead(response, passage);
};

/** What was refused in front comes under another address; which sites may read the answer goes by the one asked for. */
function askedFor({ originPathname }: APIContext, { concealed, refused }: RequestContext): string {
  return refused?.pathname ?? concealed?.split("?")[0] ?? originPathname;
}

async function answer(
  context: APIContext,
  runtime: Runtime,
  connection: RequestContext,
  request: SharedRequest,
  next: MiddlewareNext,
): Promise<Response> {
  const { requestId, clientIp, peer } = connection;
  const found =
    connection.underWay?.resolved ??
    connection.resolved ??
    (await resolveRequest({ ...request, clientIp, requestId }, runtime));
  if (found === null) return unavailable(context.request.headers);
  if ("kind" in found) return waitAndTryAgain(context.request.headers, found);
  const { refused, underWay, passage } = connection;
  // What was refused in front was judged by the address asked for; this one only prints the page, and takes no programs.
  const here = (one: ResolvedRequest): ResolvedRequest =>
    refused === undefined
      ? { ...one, subject: onlyIfTaken(one.subject, acceptedAt(pathsOf(context, one.policy.base), runtime)) }
      : one;
  const resolved = here(found);
  const { visitorWasAsked = false } = context.locals.gatehouse ?? {};
  const state: RequestState = { requestId, clientIp, peer, ...resolved, visitorWasAsked };
  context.locals.gatehouse = state;
  if (refused !== undefined) {
    const { pathname, search, denial } = refused;
    return refuse(context, runtime, denial, { pathname, search });
  }

  const { settings, configuration } = runtime;
  if (
    isCrossSite(context.request.method, context.request.headers, settings.origin, settings.allowedHosts) &&
    !isSharedRequest(request, configuration.cors)
  ) {
    return refuseCrossSite(refusedRequestOf(context), runtime);
  }
  if (connection.concealed !== undefined) {
    restoreAddress(context, connection.concealed);
    return finish(await whole(await next()), context, runtime, []);
  }
  if (isErrorPageItself(context, runtime)) return nothingHere();
  const concealsWhatItRefuses = (one: Decision) => one.allowed && one.concealed === true;
  const sayNo = (denial: Denial, concealed = denial.concealed === true) => {
    keepOutOfCache(context);
    if (!state.reached) return unavailable(context.request.headers);
    if (!concealed) return refuse(context, runtime, denial);
    conceal(context, runtime, denial);
    return nothingHere();
  };
  const judge = async (one: ResolvedRequest): Promise<Decision[]> => [
    isAlwaysOpen(context, runtime) ? open : strictest(one, context),
    ...(await judgeFrameworkRequest(context, runtime, one.policy, one.subject)),
  ];
  const decisions = await judge(resolved);
  for (const one of decisions) {
    if (one.allowed) continue;
    if (!state.reached || one.denial.concealed !== true || !isNotFoundPage(context)) return sayNo(one.denial);
    // There is nothing here anyway: the 404 page that is due is the answer.
    recordConcealed(context, runtime, one.denial);
    return finish(await whole(await next()), context, runtime, []);
  }

  // An action that was called before this middleware.
  if (passage?.raised !== undefined) return sayNo(passage.raised, decisions.some(concealsWhatItRefuses));
  if (passage !== undefined) passage.hasPassed = true;
  if (underWay !== undefined) {
    // Pages, and what they ask about the visitor, go on with what holds at the end of the body.
    underWay.renew = async (found) => {
      const now = here(found);
      Object.assign(state, now);
      return (await judge(now)).find((one) => !one.allowed)?.denial ?? null;
    };
  }
  const refusedAtEnd = () => {
    const end = underWay?.refused;
    if (end === undefined) return null;
    return "notice" in end ? end.notice : sayNo(end.denial);
  };
  if (inConsole(context, runtime)) state.consoleStyle = await consoleStyle(runtime);
  try {
    const response = await heedingRefusals(async () => whole(await next()));
    // In a src/fetch.ts of the site's own, pages() answers a fault, with nothing where the site has no page for it.
    const isEmptyFault = hasOwnFetch && response.status === 500 && response.body === null && !hasErrorPage;
    const made = isEmptyFault ? ourMistake(context.request.headers) : response;
    return refusedAtEnd() ?? finish(await withPolicy(made, context, runtime), context, runtime, decisions);
  } catch (error) {
    const answer = refusedAtEnd();
    if (answer !== null) return answer;
    if (isRefusalSignal(error)) return sayNo(error.denial, decisions.some(concealsWhatItRefuses));
    keepOutOfCache(context);
    if (isDatabaseUnavailable(error)) {
      return error.cannotStore ? cannotStore(context.request.headers) : unavailable(context.request.headers);
    }
    // Whoever asked is gone in the middle of it: nobody is there to be answered, and nothing of ours went wrong.
    if (context.request.signal.aborted) return new Response(null, { status: 400 });
    if (isBodyTooLong(error)) return tooLong(context.request.headers);
    // The developer sees Astro's own message, with the place in the file.
    if (runtime.configuration.isDevelopment) throw error;
    // Astro shows the site's page for it; its own log is silent in a build made with --silent.
    runtime.log.error("request-failed", { requestId, error });
    if (!hasErrorPage) return ourMistake(context.request.headers);
    await instead(ourMistake(context.request.headers), passage);
    throw error;
  }
}

const open: Decision = { allowed: true, trace: [] };

/**
 * Pages for errors and refusals have no URL of their own: asked for by name they would tell of an error, or a refusal,
 * there never was.
 */
function isErrorPageItself({ routePattern, originPathname }: APIContext, { configuration }: Runtime): boolean {
  const pattern = routePattern.replace(/\/$/, "");
  if (printsRefusals(pattern)) return true;
  if (configuration.ownPages.some((status) => pattern === `/${status}`)) return true;
  return pattern === "/500" && routeCovers(routePattern, originPathname);
}

/** Whoever is refused must reach these, or nobody could sign in. The route that renders is asked, not the address. */
function isAlwaysOpen({ routePattern }: APIContext, { configuration }: Runtime): boolean {
  return alwaysOpen(configuration).has(routePattern);
}

/**
 * Asks with the path as it was sent, as Astro sees it after rewrites and, where the route that renders is not one this
 * path leads to, with the route's own pattern; the strictest answer wins.
 */
function strictest(resolved: ResolvedRequest, context: APIContext): Decision {
  const { method, headers } = context.request;
  const host = headers.get("host");
  let answer: Decision | undefined;
  for (const path of pathsOf(context, resolved.policy.base)) {
    const decision = decideUnderHost(resolved, { method, path }, host);
    if (!decision.allowed) return decision;
    if (answer === undefined || decision.concealed === true) answer = decision;
  }
  return answer ?? decideUnderHost(resolved, { method, path: context.url.pathname }, host);
}

function pathsOf(context: APIContext, base: string): Set<string> {
  const { pathname } = context.url;
  const paths = new Set([context.originPathname, pathname]);
  if (!routeCovers(context.routePattern, withoutBase(pathname, base))) paths.add(context.routePattern);
  return paths;
}

/** Pages of ours in the site's look may use what the site's layout brings, as far as a refusal page may. */
async function withPolicy(
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

function inConsole({ routePattern }: APIContext, { configuration }: Runtime): boolean {
  const { console } = configuration.routes;
  return routePattern === console || routePattern.startsWith(`${console}/`);
}

/** Keeps an answer that is not for everybody out of every cache. */
function finish(response: Response, context: APIContext, runtime: Runtime, decisions: readonly Decision[]): Response {
  const { status } = response;
  const isConsole = inConsole(context, runtime);
  const { visitorWasAsked = false, policy: rules } = context.locals.gatehouse ?? {};
  // Where anything is concealed, no 404 may be kept: to somebody else there may be something. All are alike in that.
  const mayBeConcealed = status === 404 && rules?.conceals === true;
  // A no of the page's own, or of Astro's endpoints, is for whoever asked, too; and so is what went wrong.
  const isNoOrFault = status === 401 || status === 403 || status === 500;
  const isForAnyone = !decisions.some(isGuarded) && !isConsole && !visitorWasAsked && !mayBeConcealed && !isNoOrFault;
  const policy = response.headers.get(ownPolicy) ?? (isConsole ? consolePolicy : null);
  if (isForAnyone && policy === null) return response;
  if (!isForAnyone) keepOutOfCache(context);
  return withHeaders(response, (headers) => {
    if (!isForAnyone) markPrivate(headers);
    if (policy !== null) headers.set("Content-Security-Policy", policy);
    headers.delete(ownPolicy);
    if (isConsole) markOwnPage(headers);
  });
}

/**
 * Astro's own cache stands in front of this middleware: what it keeps, the next visitor gets without being asked.
 * Around the page for an error there is none, whatever Astro's types say.
 */
function keepOutOfCache({ cache }: { readonly cache?: APIContext["cache"] }): void {
  if (cache?.enabled === true) cache.set(false);
}

/** In development there is no server of ours in front: what it would have handed over is worked out here. */
function connectionOf(context: APIContext, { settings }: Runtime): RequestContext {
  const forwarded = context.request.headers.get("x-forwarded-for") ?? undefined;
  return {
    requestId: newRequestId(),
    peer: context.clientAddress,
    clientIp: clientIpOf(context.clientAddress, forwarded, settings.trustedProxies),
  };
}
