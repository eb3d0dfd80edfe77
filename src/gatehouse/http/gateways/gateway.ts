/** Answers proxies that ask whether somebody may come in. For anyone but a trusted proxy there is nothing here. */
import type { APIContext } from "astro";
import { decide } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import { identityFields } from "../../core/identity/identity-fields.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import { challengeFor } from "../../core/refusal/challenge.ts";
import { statusText } from "../../core/refusal/reason.ts";
import { gatewayPaths, isGatewayPath } from "../../server/configuration.ts";
import { isTrustedProxy } from "../../server/proxy-ranges.ts";
import { isRefusalId, newRefusalId } from "../../server/refusal/refusal-log.ts";
import { getRuntime } from "../../server/runtime-slot.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { ResolvedRequest } from "../decide/resolve-request.ts";
import {
  answerRefusal,
  maxAgeOf,
  recordedPath,
  recordRefusal,
  responseOf,
  type RefusalAnswer,
  type RenderPage,
} from "../answer/answer-refusal.ts";
import type { RefusedRequest } from "../answer/refused-request.ts";
import { forwardedRequest, originalRequest, type AskedByProxy } from "./asked-by-proxy.ts";
import { presentedOf } from "../answer/compose-refusal.ts";
import { isGuarded } from "../decide/decide-under-host.ts";
import { refusalHeaders } from "../answer/response-headers.ts";
import { unavailable } from "../answer/error-responses.ts";
import { printRefusal } from "../answer/print-refusal.ts";

export interface GatewayRequest {
  readonly method: string;
  readonly pathname: string;
  readonly headers: RequestHeaders;
  readonly requestId: string;
  /** Address of the visitor. */
  readonly clientIp: string;
  /** Address at the other end of the socket. */
  readonly peer: string;
}

/**
 * - `verify/original`, for proxies that read status and headers and fetch the page on their own (NGINX, Apache): 200 with
 *   the identity headers, or 401 or 403 without a body.
 * - `verify/forwarded`, for proxies that hand the answer to the visitor whole (Caddy, Traefik): the same 200, or the
 *   refusal as the visitor reads it.
 * - `refusal`: the page for what `verify/original` refused, under the same id. Who asks and what for is looked at again,
 *   so that nobody can make up a refusal; whoever may come in meanwhile is asked to try again (503).
 *
 * While the database is away the answer to all that is guarded is 503. A reference is kept only where it was given out for
 * the same thing. Null for whoever has no business here, and where
 * the page has to be rendered and there is no `render`.
 */
export async function answerGateway(
  request: GatewayRequest,
  resolved: ResolvedRequest,
  runtime: Runtime,
  render?: RenderPage,
): Promise<RefusalAnswer | Response | null> {
  const { method, pathname, headers, peer } = request;
  if (!isGatewayPath(pathname) || (method !== "GET" && method !== "HEAD")) return null;
  if (!isTrustedProxy(peer, runtime.settings.trustedProxies)) return null;
  const about = pathname === gatewayPaths.forwarded ? forwardedRequest(headers) : originalRequest(headers);
  // A visitor who reaches this address through the site's own proxy must not be told what the site conceals. No answer
  // to a proxy is the same for an address that is concealed and one that is open because nothing is there, so there is none.
  if (resolved.policy.conceals && isAboutTheSite(about, runtime)) return null;
  const decision = decideAbout(about, resolved, runtime);
  if (decision.allowed) return pathname === gatewayPaths.refusal ? unavailable(headers) : welcome(resolved, decision);
  if (!resolved.reached) return unavailable(headers);
  const { denial } = decision;
  const asked = await askedBy(request, about, resolved, runtime);
  if (pathname !== gatewayPaths.original) {
    return render === undefined ? answerRefusal(asked, runtime, denial) : answerRefusal(asked, runtime, denial, render);
  }
  const refusalId = newRefusalId();
  recordRefusal(asked, runtime, denial, refusalId);
  runtime.issuedReferences.remember(refusalId, { method: asked.method, path: recordedPath(asked) });
  const challenge = challengeFor(denial.reason, runtime.configuration.siteName, {
    maxAge: maxAgeOf(denial),
    presented: presentedOf(asked, denial),
  });
  return {
    status: denial.status,
    statusText: statusText[denial.status],
    headers: { ...refusalHeaders(refusalId), ...(challenge === null ? {} : { "WWW-Authenticate": challenge }) },
    body: "",
  };
}

/** The same inside Astro, where the page can be rendered. 404 for whoever has no business here. */
export async function answerGatewayRoute(context: APIContext): Promise<Response> {
  // The route's own pattern: the address may stand below the base of the site.
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
  // A path that cannot be read is refused by every policy.
  if (about === null) return decide(policy, subject, { method: "GET", path: "" });
  const { method, pathname: path, host } = about;
  return decide(policy, subject, { method, path, host: isAboutTheSite(about, runtime) ? undefined : host });
}

function welcome({ subject, policy }: ResolvedRequest, decision: Decision): RefusalAnswer {
  return {
    status: 200,
    statusText: "OK",
    headers: {
      ...identityFields(subject, policy),
      "Cache-Control": "no-store",
      // For the proxy to hand on with the page.
      "Gatehouse-Cache-Control": isGuarded(decision) ? "private, no-store" : "",
    },
    body: "",
  };
}

async function askedBy(
  request: GatewayRequest,
  about: AskedByProxy | null,
  resolved: ResolvedRequest,
  runtime: Runtime,
): Promise<RefusedRequest> {
  const asked = askedFor(request, about, resolved, runtime);
  const given = request.pathname === gatewayPaths.refusal ? request.headers.get("x-refusal-id") : null;
  if (given === null || !isRefusalId(given)) return asked;
  const refused = { method: asked.method, path: recordedPath(asked) };
  return (await runtime.issuedReferences.wereGiven(given, refused)) ? { ...asked, recordedAs: given } : asked;
}

function askedFor(
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
  // Signing in happens under the name the visitor used, if it is one that is answered.
  const origin = settings.allowedHosts.includes(host) ? `${scheme}://${host}` : undefined;
  return { ...visitor, method, pathname: path, search, host, origin };
}
