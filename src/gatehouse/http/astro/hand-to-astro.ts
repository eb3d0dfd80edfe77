/** Hands a request to Astro after the decision in front, and holds back a response that went around the middleware. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Denial } from "../../core/access/denial.ts";
import { explainedAs } from "../../core/access/told-denial.ts";
import { actionsPath } from "../../core/access/framework-urls.ts";
import { withExpectedSlash, withoutBase } from "../../core/access/site-location.ts";
import type { Runtime } from "../../server/runtime.ts";
import { watchCaching } from "../answer/caching.ts";
import { concealTarget } from "../answer/concealed-404.ts";
import {
  recordConcealedBeforeAstro,
  refuseWithoutAstro,
  type DecisionBeforeAstro,
} from "../decide/decide-before-astro.ts";
import { ourMistake } from "../answer/error-responses.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";
import type { UnderWay } from "../decide/judge-at-end.ts";
import { requireMiddleware, mayBeGuarded, type MiddlewareOutcome } from "./require-middleware.ts";
import { requestContext } from "./request-context.ts";
import { refusedPath } from "./refused-paths.ts";
import type { BuiltSite } from "../server/serve.ts";
import { adjustTrailingSlash } from "./trailing-slash.ts";

/** What `@astrojs/node` builds in standalone mode: static files first, then the site's routes. */
export type AstroHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Decisions that leave the answer to Astro. */
export type ForAstro = Extract<DecisionBeforeAstro, { readonly resolved: unknown }>;

export interface Handing {
  readonly incoming: IncomingRequest;
  readonly decision: ForAstro;
  readonly outcome: MiddlewareOutcome;
  /** Set where the body is read while it arrives. */
  readonly underWay: UnderWay | undefined;
  /** Called with an error that comes after the response has begun. */
  readonly failed: (error: unknown) => void;
}

const withoutMiddleware =
  "src/fetch.ts of this site answered without Gatehouse's middleware, so what is guarded was not sent: call middleware() " +
  "from astro/fetch or astro/hono for every request, before actions() and around pages().";

export function handToAstro(
  request: IncomingMessage,
  response: ServerResponse,
  { incoming, decision, outcome, underWay, failed }: Handing,
  runtime: Runtime,
  { handler, routes, clientFiles }: Pick<BuiltSite, "handler" | "routes" | "clientFiles">,
): void {
  const { requestId, clientIp, peer, pathname, search, readBody } = incoming;
  const kept = incoming.kept ?? (decision.kind === "print-refusal" ? decision.kept : undefined);
  const { resolved } = decision;
  const isGuarded = decision.kind === "go-on" && decision.isGuarded;
  watchCaching(response, { isGuarded, conceals: resolved.policy.conceals });
  requireMiddleware(request, response, outcome, failed, {
    mustPass: (status) => {
      if (decision.kind !== "print-refusal") return isGuarded && mayBeGuarded(status);
      // Only the middleware renders a refusal; without it the answer would be a 404. In `astro dev` an error in the site's
      // layout reaches Astro, whose own page with status 500 shows it to the developer.
      return !(status === 500 && outcome.inDevelopment === true);
    },
    wasRefusedAtEnd: underWay && (() => underWay.refused !== undefined),
    answer: async () => {
      const atEnd = underWay?.refused;
      if (atEnd !== undefined) {
        if ("response" in atEnd) return atEnd.response;
        const { denial } = atEnd;
        const now = underWay?.resolved ?? resolved;
        if (denial.concealed !== true) return refuseWithoutAstro(incoming, now, denial, runtime);
        recordConcealedBeforeAstro(incoming, { resolved: now, denial }, runtime);
        return new Response(null, { status: 404, statusText: "Not Found", headers: { "Cache-Control": "no-store" } });
      }
      const denial = decision.kind === "print-refusal" ? decision.denial : raisedUnder(decision, outcome);
      if (denial === undefined || decision.kind === "print-refusal") sayWithheld(incoming, runtime);
      return denial === undefined
        ? ourMistake(incoming.headers)
        : refuseWithoutAstro(incoming, resolved, denial, runtime);
    },
  });
  const connection = { requestId, clientIp, peer, resolved, outcome, readBody, kept, ...(underWay && { underWay }) };
  if (decision.kind === "go-on") {
    adjustTrailingSlash(request, pathname, search, runtime.configuration);
    const answering = clientFiles.mayAnswer(request.url ?? "") ? handler : routes;
    const { ofPath } = decision;
    const judged = ofPath && { method: incoming.method, path: pathname, decision: ofPath };
    requestContext.run(judged ? { ...connection, judged } : connection, answering, request, response);
  } else if (decision.kind === "conceal") {
    recordConcealedBeforeAstro(incoming, decision, runtime);
    const concealed = concealTarget(request);
    requestContext.run({ ...connection, concealed }, routes, request, response);
  } else {
    // No file and no page of the site has this path, so only the refusal can answer.
    request.url = withExpectedSlash(refusedPath, runtime.configuration.location);
    const refused = { pathname, search, denial: decision.denial };
    requestContext.run({ ...connection, refused }, routes, request, response);
  }
}

/** What an action refused before the middleware ran, as the rules of the path asked for have refusals explained. */
function raisedUnder(decision: Handing["decision"], { raised }: MiddlewareOutcome): Denial | undefined {
  if (raised === undefined || decision.kind !== "go-on" || decision.ofPath === undefined) return raised;
  return explainedAs(raised, [decision.ofPath]);
}

/**
 * Stops a guarded action that a script calls, where the middleware did not run and its result could not be sent. Called
 * before the action gets its input.
 *
 * @throws where the middleware has not let the request pass
 */
export function actionMustPass(incoming: IncomingRequest, outcome: MiddlewareOutcome, runtime: Runtime): void {
  const path = withoutBase(incoming.pathname, runtime.configuration.location.base);
  if (outcome.hasPassed || !path.startsWith(actionsPath)) return;
  sayWithheld(incoming, runtime);
  throw new Error(withoutMiddleware);
}

function sayWithheld({ requestId, pathname }: IncomingRequest, { log }: Runtime): void {
  log.error("answer-withheld", { requestId, path: pathname.slice(0, 500), message: withoutMiddleware });
}
