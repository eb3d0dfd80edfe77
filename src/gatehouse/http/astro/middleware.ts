/**
 * Astro's middleware: identify, decide, then either go on or refuse at the URL that was asked for.
 *
 * It may run again for the same request (a rewrite re-enters middleware), so everything it knows stays in the request's
 * state and nothing is decided twice.
 */
import { hasErrorPage, hasOwnFetch } from "virtual:gatehouse/site";
import type { APIContext, MiddlewareHandler, MiddlewareNext } from "astro";
import type { Decision, Denial } from "../../core/access/denial.ts";
import { explainedAs } from "../../core/access/told-denial.ts";
import { isDatabaseUnavailable } from "../../server/availability.ts";
import type { Runtime } from "../../server/runtime.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import { newRequestId } from "../../server/log.ts";
import { isActionCall, errorForAction } from "../answer/action-answer.ts";
import { conceal, concealedState, isNotFoundPage, recordConcealed, restoreUrl } from "../answer/concealed-404.ts";
import {
  cannotStore,
  isBodyTooLong,
  ourMistake,
  refuseCrossSite,
  tooLong,
  unavailable,
  waitAndTryAgain,
} from "../answer/error-responses.ts";
import { refusedRequestOf } from "../answer/refused-request.ts";
import { answerPreflight, isSharedRequest, sharingHeaders, type SharedRequest } from "../decide/cors.ts";
import { isCrossSite } from "../decide/cross-site.ts";
import { resolveRequest, type ResolvedRequest } from "../decide/resolve-request.ts";
import { clientIpOf } from "../server/client-ip.ts";
import { consoleFrame } from "./console-frame.ts";
import { finishPage, keepOutOfCache, withFramedPolicy } from "./finish-page.ts";
import { withAcceptedCredentials, inConsole, isErrorPageItself, judgeInAstro } from "./judge-in-astro.ts";
import { answerInView } from "../view-as/answer-in-view.ts";
import { replaceResponse, notFound, renderedWhole, withHeaders } from "./own-fetch.ts";
import { rethrowingRefusals, isRefusalSignal } from "./refusal-signal.ts";
import { refuse } from "./refuse.ts";
import { requestContext, type RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";

export const onRequest: MiddlewareHandler = async (context, next) => {
  if (context.isPrerendered) return passPrerendered(next);
  // Rewritten to the refusal page: this request has been decided.
  if (context.locals.gatehouse?.refusal !== undefined) return next();
  const concealed = concealedState(context);
  if (concealed !== undefined) {
    context.locals.gatehouse = concealed;
    return finishPage(await renderedWhole(await next()), context, getRuntime(), []);
  }

  const runtime = getRuntime();
  const inFront = requestContext.getStore() ?? contextInDevelopment(context, runtime);
  const { method, headers } = context.request;
  const request = { method, pathname: pathAskedFor(context, inFront), headers };
  const preflight = answerPreflight(request, runtime.configuration.cors);
  if (preflight !== null) return preflight;

  let made: Response | undefined;
  const answered = await answer(
    { context, runtime, inFront, request },
    async (payload) => (made = await next(payload)),
  );
  const isOfAction = answered !== made && isActionCall(request, runtime.configuration.location.base);
  const response = shared(isOfAction ? await errorForAction(answered) : answered, request, runtime);
  const { outcome } = inFront;
  if (outcome !== undefined) outcome.hasPassed = true;
  return response === made ? response : replaceResponse(response, outcome);
};

/** A request inside Astro, before anybody is identified. */
interface Arrived {
  readonly context: APIContext;
  readonly runtime: Runtime;
  /** What the server in front handed over. */
  readonly inFront: RequestContext;
  readonly request: SharedRequest;
}

/** A request with what is known of its visitor. The state is the one that pages see, and changes with the visitor. */
interface Identified extends Arrived {
  readonly state: RequestState;
}

function passPrerendered(next: MiddlewareNext): Promise<Response> {
  const outcome = requestContext.getStore()?.outcome;
  if (outcome?.inDevelopment === true) outcome.hasPassed = true;
  return next();
}

/**
 * In front, a refused request gets another path before Astro sees it. Which sites may read the response depends on the path
 * that was asked for.
 */
function pathAskedFor({ originPathname }: APIContext, { concealed, refused }: RequestContext): string {
  return refused?.pathname ?? concealed?.split("?")[0] ?? originPathname;
}

/** Lets scripts of the allowed sites read the response. */
function shared(response: Response, request: SharedRequest, { configuration }: Runtime): Response {
  const added = Object.entries(sharingHeaders(request, configuration.cors));
  if (added.length === 0) return response;
  return withHeaders(response, (headers) => {
    for (const [name, value] of added) headers.append(name, value);
  });
}

async function answer(arrived: Arrived, next: MiddlewareNext): Promise<Response> {
  const { context, runtime, inFront } = arrived;
  const identified = await identify(arrived);
  if (identified instanceof Response) return identified;
  if (inFront.refused !== undefined) {
    const { pathname, search, denial } = inFront.refused;
    return refuse(context, runtime, denial, { pathname, search });
  }
  const inView = answerInView(arrived.request, identified.state, runtime, context.routePattern);
  if (inView !== null) return inView;
  if (isForeignWrite(arrived)) return refuseCrossSite(refusedRequestOf(context), runtime);
  if (inFront.concealed !== undefined) {
    restoreUrl(context, inFront.concealed);
    return finishPage(await renderedWhole(await next()), context, runtime, []);
  }
  if (isErrorPageItself(context, runtime)) return notFound();

  const decisions = await judgeInAstro(context, runtime, identified.state);
  const denial = firstDenial(decisions);
  if (denial !== null) return answerDenied(identified, denial, next);
  const { outcome } = inFront;
  // An action that was called before this middleware may have been refused already.
  if (outcome?.raised !== undefined) return sayRaised(identified, outcome.raised, decisions);
  if (outcome !== undefined) outcome.hasPassed = true;
  judgeAgainAtEnd(identified);
  if (inConsole(context, runtime))
    Object.assign(identified.state, await consoleFrame(runtime, identified.state.subject));
  return render(identified, decisions, next);
}

/** Finds out who asks and puts it where pages look for it, or answers that this cannot be done now (503, 429). */
async function identify(arrived: Arrived): Promise<Identified | Response> {
  const { context, runtime, inFront, request } = arrived;
  const { requestId, clientIp, peer } = inFront;
  const found =
    inFront.underWay?.resolved ??
    inFront.resolved ??
    (await resolveRequest({ ...request, clientIp, requestId }, runtime));
  if (found === null) return unavailable(context.request.headers);
  if ("kind" in found) return waitAndTryAgain(context.request.headers, found);
  const { visitorWasAsked = false } = context.locals.gatehouse ?? {};
  const state: RequestState = { requestId, clientIp, peer, ...atThisRoute(arrived, found), visitorWasAsked };
  context.locals.gatehouse = state;
  return { ...arrived, state };
}

/** What was refused in front was judged by the path asked for; the route here only prints the page. */
function atThisRoute({ context, runtime, inFront }: Arrived, found: ResolvedRequest): ResolvedRequest {
  return inFront.refused === undefined ? withAcceptedCredentials(found, context, runtime) : found;
}

/** Whether another site's page sent this to change something, and may not. */
function isForeignWrite({ request, runtime: { settings, configuration } }: Arrived): boolean {
  const { method, headers } = request;
  return (
    isCrossSite(method, headers, settings.origin, settings.allowedHosts) &&
    !isSharedRequest(request, configuration.cors)
  );
}

function firstDenial(decisions: readonly Decision[]): Denial | null {
  for (const one of decisions) if (!one.allowed) return explainedAs(one.denial, decisions);
  return null;
}

async function answerDenied(identified: Identified, denial: Denial, next: MiddlewareNext): Promise<Response> {
  const { context, runtime, state } = identified;
  if (!state.isDatabaseReached || denial.concealed !== true || !isNotFoundPage(context))
    return sayNo(identified, denial);
  // Nothing is at this path anyway: the site's 404 page, which is about to render, is the answer.
  recordConcealed(context, runtime, denial);
  return finishPage(await renderedWhole(await next()), context, runtime, []);
}

function concealsRefusals(decision: Decision): boolean {
  return decision.allowed && decision.concealed === true;
}

/** @param concealed whether the answer is the site's ordinary 404 */
function sayNo(
  { context, runtime, state }: Identified,
  denial: Denial,
  concealed = denial.concealed === true,
): Response | Promise<Response> {
  keepOutOfCache(context);
  withoutPlacedBar(state);
  if (!state.isDatabaseReached) return unavailable(context.request.headers);
  if (!concealed) return refuse(context, runtime, denial);
  conceal(context, runtime, denial);
  return notFound();
}

/** What a page's or an action's own code refused, as the rules of its path have refusals answered. */
function sayRaised(
  identified: Identified,
  denial: Denial,
  decisions: readonly Decision[],
): Response | Promise<Response> {
  return sayNo(identified, explainedAs(denial, decisions), decisions.some(concealsRefusals));
}

/** What is answered in place of the page has no bar of its own, even where the page had placed one. */
function withoutPlacedBar({ view }: RequestState): void {
  if (view !== undefined) view.isPlaced = false;
}

/** Where the body is still arriving, pages go on with what holds at its end, and so does what they ask of the visitor. */
function judgeAgainAtEnd(identified: Identified): void {
  const { context, runtime, inFront, state } = identified;
  if (inFront.underWay === undefined) return;
  inFront.underWay.renew = async (found) => {
    Object.assign(state, atThisRoute(identified, found));
    return firstDenial(await judgeInAstro(context, runtime, state));
  };
}

async function render(identified: Identified, decisions: readonly Decision[], next: MiddlewareNext): Promise<Response> {
  const { context, runtime } = identified;
  try {
    const response = await rethrowingRefusals(async () => renderedWhole(await next()));
    // In a src/fetch.ts of the site's own, pages() answers a fault, and with an empty body where the site has no page for it.
    const isEmptyFault = hasOwnFetch && response.status === 500 && response.body === null && !hasErrorPage;
    const made = isEmptyFault ? ourMistake(context.request.headers) : response;
    const refused = refusedAtEnd(identified);
    // Awaited here, so that a failure while refusing is answered like any other.
    if (refused !== null) return await refused;
    return finishPage(await withFramedPolicy(made, context, runtime), context, runtime, decisions);
  } catch (error) {
    return refusedAtEnd(identified) ?? answerError(identified, decisions, error);
  }
}

/** The answer to a request that was refused at the end of its body; null for every other. */
function refusedAtEnd(identified: Identified): Response | Promise<Response> | null {
  const end = identified.inFront.underWay?.refused;
  if (end === undefined) return null;
  return "response" in end ? end.response : sayNo(identified, end.denial);
}

/** @throws the error where Astro shows a page for it: the site's own for faults or, in development, its message */
async function answerError(identified: Identified, decisions: readonly Decision[], error: unknown): Promise<Response> {
  if (isRefusalSignal(error)) return sayRaised(identified, error.denial, decisions);
  const { context, runtime, inFront } = identified;
  const { headers, signal } = context.request;
  keepOutOfCache(context);
  withoutPlacedBar(identified.state);
  if (isDatabaseUnavailable(error)) return error.cannotStore ? cannotStore(headers) : unavailable(headers);
  // The client left before its request was complete. No one reads this answer, and nothing of ours failed.
  if (signal.aborted) return new Response(null, { status: 400 });
  if (isBodyTooLong(error)) return tooLong(headers);
  if (runtime.configuration.isDevelopment) throw error;
  // Astro's own log is silent in a build made with --silent.
  runtime.log.error("request-failed", { requestId: inFront.requestId, error });
  if (!hasErrorPage) return ourMistake(headers);
  await replaceResponse(ourMistake(headers), inFront.outcome);
  throw error;
}

/** In development there is no server of ours in front: what it would have handed over is worked out here. */
function contextInDevelopment(context: APIContext, { settings }: Runtime): RequestContext {
  const forwarded = context.request.headers.get("x-forwarded-for") ?? undefined;
  return {
    requestId: newRequestId(),
    peer: context.clientAddress,
    clientIp: clientIpOf(context.clientAddress, forwarded, settings.trustedProxies),
  };
}
