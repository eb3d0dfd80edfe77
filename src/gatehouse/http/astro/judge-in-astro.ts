/** The second decision, inside Astro: by the path as Astro reads it, and by the route that renders. */
import type { APIContext } from "astro";
import type { Decision } from "../../core/access/denial.ts";
import { withoutBase } from "../../core/access/site-location.ts";
import { isAlwaysOpen } from "../../server/own-paths.ts";
import type { Runtime } from "../../server/runtime.ts";
import { decideUnderHost } from "../decide/decide-under-host.ts";
import { onlyIfAccepted } from "../decide/identify.ts";
import { acceptedAt, type ResolvedRequest } from "../decide/resolve-request.ts";
import { judgeFrameworkRequest } from "./framework-guard.ts";
import { printsRefusals } from "./refused-paths.ts";
import { requestContext, type RequestContext } from "./request-context.ts";
import { routeCovers } from "./route-covers.ts";

/** Decisions about the path, and about the action, island or picture that the request is for. */
export async function judgeInAstro(
  context: APIContext,
  runtime: Runtime,
  { policy, subject }: Pick<ResolvedRequest, "policy" | "subject">,
): Promise<Decision[]> {
  return [
    isOpenRoute(context, runtime) ? open : strictest({ policy, subject }, context, requestContext.getStore()),
    ...(await judgeFrameworkRequest(context, runtime, policy, subject)),
  ];
}

/** The same subject and policy, with the subject anonymous where this route does not take what was presented. */
export function withAcceptedCredentials(
  resolved: ResolvedRequest,
  context: APIContext,
  runtime: Runtime,
): ResolvedRequest {
  if (resolved.subject.kind === "anonymous") return resolved;
  const { base } = resolved.policy;
  const paths = pathsOf(context, base);
  // Shown in the place of a page that broke: a program is not to be told that its token is at fault.
  if (isOfError(context, base)) paths.delete(context.routePattern);
  const judged = requestContext.getStore()?.judged;
  // In front only credentials that this path accepts were taken.
  if (judged !== undefined && paths.size === 1 && paths.has(judged.path)) return resolved;
  const accepted = acceptedAt(paths, runtime);
  return { ...resolved, subject: onlyIfAccepted(resolved.subject, accepted) };
}

/**
 * Whether the request asks for a page that exists only to show an error or a refusal. Such a page has no URL of its own:
 * asked for by name, it would report an error or a refusal that never happened.
 */
export function isErrorPageItself({ routePattern, originPathname }: APIContext, { configuration }: Runtime): boolean {
  const pattern = routePattern.replace(/\/$/, "");
  if (printsRefusals(pattern)) return true;
  if (configuration.ownPages.some((status) => pattern === `/${status}`)) return true;
  return pattern === "/500" && routeCovers(routePattern, originPathname);
}

/** Whether the site's page about an error is shown in the place of another one. */
function isOfError({ routePattern, url }: APIContext, base: string): boolean {
  return routePattern.replace(/\/$/, "") === "/500" && !routeCovers(routePattern, withoutBase(url.pathname, base));
}

/** Whether the route belongs to the console. */
export function inConsole({ routePattern }: APIContext, { configuration }: Runtime): boolean {
  const { console } = configuration.routes;
  return routePattern === console || routePattern.startsWith(`${console}/`);
}

const open: Decision = { allowed: true, trace: [] };

/** A refused visitor must reach these to sign in. The route that renders counts, not the path. */
function isOpenRoute({ routePattern }: APIContext, { configuration }: Runtime): boolean {
  return isAlwaysOpen(routePattern, configuration);
}

/**
 * The strictest decision about any of the paths. Of allowed ones it is the one whose refusals tell least.
 *
 * @param inFront what was decided in front holds here too, for the same method, path, policy and subject
 */
function strictest(
  resolved: Pick<ResolvedRequest, "policy" | "subject">,
  context: APIContext,
  inFront: Pick<RequestContext, "resolved" | "judged"> | undefined,
): Decision {
  const { method, headers } = context.request;
  const isSame = resolved.policy === inFront?.resolved?.policy && resolved.subject === inFront.resolved.subject;
  const judged = isSame ? inFront.judged : undefined;
  const decideAbout = (path: string) =>
    method === judged?.method && path === judged.path
      ? judged.decision
      : decideUnderHost(resolved, { method, path }, headers.get("host"));
  let answer: (Decision & { allowed: true }) | undefined;
  for (const path of pathsOf(context, resolved.policy.base)) {
    const decision = decideAbout(path);
    if (!decision.allowed) return decision;
    if (answer === undefined || tellsLess(decision, answer)) answer = decision;
  }
  return answer ?? decideAbout(context.url.pathname);
}

function tellsLess(one: Decision & { allowed: true }, other: Decision & { allowed: true }): boolean {
  if (one.concealed === true || other.concealed === true) return other.concealed !== true;
  return one.explain === "little" && other.explain !== "little";
}

/**
 * The path as it was sent, the path as Astro sees it after rewrites and, where the route that renders is not one this path
 * leads to, the route's own pattern.
 */
function pathsOf(context: APIContext, base: string): Set<string> {
  const { pathname } = context.url;
  const paths = new Set([context.originPathname, pathname]);
  if (!routeCovers(context.routePattern, withoutBase(pathname, base))) paths.add(context.routePattern);
  return paths;
}
