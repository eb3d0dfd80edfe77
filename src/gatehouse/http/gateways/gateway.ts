/** Answers proxies that ask whether a visitor may come in. Only trusted proxies get an answer. */
import type { APIContext } from "astro";
import { decide, type AccessRequest } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { toldOf } from "../../core/access/told-denial.ts";
import { identityHeaders } from "../../core/identity/identity-headers.ts";
import { challengeFor } from "../../core/refusal/challenge.ts";
import { statusText } from "../../core/refusal/reason.ts";
import { gatewayPaths, isGatewayPath } from "../../server/own-paths.ts";
import { isTrustedProxy } from "../../server/proxy-ranges.ts";
import { isRefusalId, newRefusalId } from "../../server/refusal/refusal-log.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";
import type { ResolvedRequest } from "../decide/resolve-request.ts";
import { answerRefusal, maxAgeOf, responseOf, type RefusalAnswer } from "../answer/answer-refusal.ts";
import type { RenderPage } from "../answer/page-from-template.ts";
import { recordedPath, recordRefusal } from "../answer/record-refusal.ts";
import type { RefusedRequest } from "../answer/refused-request.ts";
import { forwardedRequest, originalRequest, type AskedByProxy } from "./asked-by-proxy.ts";
import { presentedOf } from "../answer/compose-refusal.ts";
import { isGuarded } from "../decide/decide-under-host.ts";
import { refusalHeaders } from "../answer/response-headers.ts";
import { unavailable } from "../answer/error-responses.ts";
import { printRefusal } from "../answer/print-refusal.ts";

/** The request of the proxy; the client IP is the visitor's, not the proxy's. */
export type GatewayRequest = Omit<IncomingRequest, "search">;

/**
 * - `verify/original`, for proxies that read status and headers and fetch the page on their own (NGINX, Apache, HAProxy): 200 with
 *   the identity headers, or 401 or 403 without a body.
 * - `verify/forwarded`, for proxies that hand the answer to the visitor whole (Caddy, Traefik, Envoy): the same 200, or the
 *   refusal as the visitor reads it.
 * - `refusal`: the page for what `verify/original` refused, under the same id. The request is judged again, so that no
 *   client can invent a refusal. A visitor who may come in by now is asked to try again (503).
 *
 * While the database is away, the answer about guarded paths is 503. An id that the proxy sends back is used only if it was
 * issued for the same method and path.
 *
 * @returns null for anyone but a trusted proxy, and where the page has to be rendered and there is no `render`
 */
export async function answerGateway(
  request: GatewayRequest,
  resolved: ResolvedRequest,
  runtime: Runtime,
  render?: RenderPage,
): Promise<RefusalAnswer | Response | null> {
  const { method, pathname, headers, peer } = request;
  if (!isQuestionOfProxy(method, pathname)) return null;
  if (!isTrustedProxy(peer, runtime.settings.trustedProxies)) return null;
  const about = pathname === gatewayPaths.forwarded ? forwardedRequest(headers) : originalRequest(headers);
  // A visitor may reach this path through the site's own proxy, and must not learn what the site conceals. Every answer
  // would differ between a concealed path and one where there is nothing, so there is no answer.
  if (resolved.policy.conceals && isAboutTheSite(about, runtime)) return null;
  const decision = decideAbout(about, resolved, runtime);
  if (decision.allowed && about !== null && pathname !== gatewayPaths.refusal) {
    runtime.trialRecorder.note(resolved.policy, resolved.subject, requestAbout(about, runtime));
  }
  if (decision.allowed) return pathname === gatewayPaths.refusal ? unavailable(headers) : welcome(resolved, decision);
  if (!resolved.isDatabaseReached) return unavailable(headers);
  const { denial } = decision;
  const refused = await refusedBy(request, about, resolved, runtime);
  if (pathname !== gatewayPaths.original) {
    return render === undefined
      ? answerRefusal(refused, runtime, denial)
      : answerRefusal(refused, runtime, denial, render);
  }
  const refusalId = newRefusalId();
  recordRefusal(refused, runtime, denial, refusalId);
  runtime.issuedReferences.remember(refusalId, { method: refused.method, path: recordedPath(refused) });
  const told = toldOf(denial);
  const challenge = challengeFor(told.reason, runtime.configuration.siteName, {
    maxAge: maxAgeOf(told),
    presented: presentedOf(refused, told),
  });
  return {
    status: denial.status,
    statusText: statusText[denial.status],
    headers: { ...refusalHeaders(refusalId), ...(challenge === null ? {} : { "WWW-Authenticate": challenge }) },
    body: "",
  };
}

/** @param page the path without the base. Envoy asks with the method of the visitor's request, all others with GET. */
export function isQuestionOfProxy(method: string, page: string): boolean {
  return page === gatewayPaths.forwarded || (isGatewayPath(page) && (method === "GET" || method === "HEAD"));
}

/** The same inside Astro, where the page can be rendered. 404 for anyone but a trusted proxy. */
export async function answerGatewayRoute(context: APIContext): Promise<Response> {
  // The route's own pattern: the path may begin with the base of the site.
  const { locals, request, routePattern: pathname } = context;
  const { gatehouse: state } = locals;
  if (state === undefined) return new Response(null, { status: 404 });
  const { requestId, clientIp, peer } = state;
  const asking = { method: request.method, pathname, headers: request.headers, requestId, clientIp, peer };
  const answer = await answerGateway(asking, state, getRuntime(), (view, alone) => printRefusal(context, view, alone));
  if (answer === null) return new Response(null, { status: 404 });
  if (answer instanceof Response) return answer;
  return responseOf(answer, request.method);
}

function isAboutTheSite(about: AskedByProxy | null, { settings }: Runtime): boolean {
  return about !== null && settings.ownHosts.includes(about.host);
}

function decideAbout(about: AskedByProxy | null, { policy, subject }: ResolvedRequest, runtime: Runtime): Decision {
  // Every policy refuses a path that cannot be read.
  if (about === null) return decide(policy, subject, { method: "GET", path: "" });
  return decide(policy, subject, requestAbout(about, runtime));
}

function requestAbout(about: AskedByProxy, runtime: Runtime): AccessRequest {
  const { method, pathname: path, host } = about;
  return { method, path, host: isAboutTheSite(about, runtime) ? undefined : host };
}

function welcome({ subject, policy }: ResolvedRequest, decision: Decision): RefusalAnswer {
  return {
    status: 200,
    statusText: "OK",
    headers: {
      ...identityHeaders(subject, policy),
      "Cache-Control": "no-store",
      // The proxy sends it with the page, as Cache-Control.
      "Gatehouse-Cache-Control": isGuarded(decision) ? "private, no-store" : "",
    },
    body: "",
  };
}

/** What the proxy asks about, under the id that was issued for it before. */
async function refusedBy(
  request: GatewayRequest,
  about: AskedByProxy | null,
  resolved: ResolvedRequest,
  runtime: Runtime,
): Promise<RefusedRequest> {
  const refused = requestOf(request, about, resolved, runtime);
  const given = request.pathname === gatewayPaths.refusal ? request.headers.get("x-refusal-id") : null;
  if (given === null || !isRefusalId(given)) return refused;
  const recorded = { method: refused.method, path: recordedPath(refused) };
  return (await runtime.issuedReferences.wereGiven(given, recorded)) ? { ...refused, recordedAs: given } : refused;
}

function requestOf(
  request: GatewayRequest,
  about: AskedByProxy | null,
  resolved: ResolvedRequest,
  runtime: Runtime,
): RefusedRequest {
  const { settings } = runtime;
  const { headers, requestId, clientIp } = request;
  const { policy, subject } = resolved;
  const isOfOtherHost = !isAboutTheSite(about, runtime);
  const visitor = { headers, requestId, clientIp, subject, policy, isOfOtherHost };
  if (about === null) return { ...visitor, method: "GET", pathname: "", search: "" };
  const { method, host, scheme, pathname: path, search } = about;
  // The visitor signs in under the host they used, if this server answers for it.
  const origin = settings.allowedHosts.includes(host) ? `${scheme}://${host}` : undefined;
  return { ...visitor, method, pathname: path, search, host, origin };
}
