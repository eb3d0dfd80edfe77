/** Hands a request to Astro that was judged in front, and holds the answer back where it went around the middleware. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { actionsPath } from "../../core/access/framework-address.ts";
import { respelled, withoutBase } from "../../core/access/site-location.ts";
import type { Runtime } from "../../server/runtime.ts";
import { watchCaching } from "../answer/caching.ts";
import { concealTarget } from "../answer/concealed-404.ts";
import {
  recordConcealedBeforeAstro,
  refuseWithoutAstro,
  type DecisionBeforeAstro,
  type IncomingRequest,
} from "../decide/decide-before-astro.ts";
import { ourMistake } from "../answer/error-responses.ts";
import type { UnderWay } from "../decide/judge-at-end.ts";
import { holdToPassage, mayBeGuarded, type Passage } from "./passage.ts";
import { requestContext } from "./request-context.ts";
import { refusedPath } from "./refused-paths.ts";
import type { BuiltSite } from "../server/serve.ts";
import { respellTarget } from "./trailing-slash.ts";

/** What `@astrojs/node` builds in standalone mode: static files first, then the site's routes. */
export type AstroHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** What is not answered in front. */
export type ForAstro = Extract<DecisionBeforeAstro, { readonly resolved: unknown }>;

export interface Handing {
  readonly asked: IncomingRequest;
  readonly decision: ForAstro;
  readonly passage: Passage;
  /** Set where the body is read while it arrives. */
  readonly underWay: UnderWay | undefined;
  /** Told what went wrong after the answer had begun. */
  readonly failed: (error: unknown) => void;
}

const withoutMiddleware =
  "src/fetch.ts of this site answered without Gatehouse's middleware, so what is guarded was not sent: call middleware() " +
  "from astro/fetch or astro/hono for every request, before actions() and around pages().";

export function handToAstro(
  request: IncomingMessage,
  response: ServerResponse,
  { asked, decision, passage, underWay, failed }: Handing,
  runtime: Runtime,
  { handler, routes, clientFiles }: Pick<BuiltSite, "handler" | "routes" | "clientFiles">,
): void {
  const { requestId, clientIp, peer, pathname, search } = asked;
  const { resolved } = decision;
  const isGuarded = decision.kind === "go-on" && decision.isGuarded;
  watchCaching(response, { isGuarded, conceals: resolved.policy.conceals });
  holdToPassage(request, response, passage, failed, {
    // Only the middleware prints a refusal; without it there is a 404. In development a fault has Astro's page for it.
    mustPass: (status) =>
      (decision.kind === "print-refusal" && !(status === 500 && passage.inDevelopment === true)) ||
      (isGuarded && mayBeGuarded(status)),
    wasRefusedAtEnd: underWay && (() => underWay.refused !== undefined),
    answer: async () => {
      const atEnd = underWay?.refused;
      if (atEnd !== undefined) {
        if ("notice" in atEnd) return atEnd.notice;
        const { denial } = atEnd;
        const now = underWay?.resolved ?? resolved;
        if (denial.concealed !== true) return refuseWithoutAstro(asked, now, denial, runtime);
        recordConcealedBeforeAstro(asked, { resolved: now, denial }, runtime);
        return new Response(null, { status: 404, statusText: "Not Found", headers: { "Cache-Control": "no-store" } });
      }
      const denial = decision.kind === "print-refusal" ? decision.denial : passage.raised;
      if (denial === undefined || decision.kind === "print-refusal") sayWithheld(asked, runtime);
      return denial === undefined ? ourMistake(asked.headers) : refuseWithoutAstro(asked, resolved, denial, runtime);
    },
  });
  const connection = { requestId, clientIp, peer, resolved, passage, ...(underWay && { underWay }) };
  if (decision.kind === "go-on") {
    respellTarget(request, pathname, search, runtime.configuration);
    const answering = clientFiles.mayAnswer(request.url ?? "") ? handler : routes;
    requestContext.run(connection, answering, request, response);
  } else if (decision.kind === "conceal") {
    recordConcealedBeforeAstro(asked, decision, runtime);
    const concealed = concealTarget(request);
    requestContext.run({ ...connection, concealed }, routes, request, response);
  } else {
    // No file and no page of the site has this address, so nothing but the refusal can come back.
    request.url = respelled(refusedPath, runtime.configuration.place);
    const refused = { pathname, search, denial: decision.denial };
    requestContext.run({ ...connection, refused }, routes, request, response);
  }
}

/**
 * Keeps a guarded action that is called by a script from running where nothing it answers could be sent: asked before its
 * input is given out.
 *
 * @throws where the middleware has not let the request pass
 */
export function actionMustPass(asked: IncomingRequest, passage: Passage, runtime: Runtime): void {
  const path = withoutBase(asked.pathname, runtime.configuration.place.base);
  if (passage.hasPassed || !path.startsWith(actionsPath)) return;
  sayWithheld(asked, runtime);
  throw new Error(withoutMiddleware);
}

function sayWithheld({ requestId, pathname }: IncomingRequest, { log }: Runtime): void {
  log.error("answer-withheld", { requestId, path: pathname.slice(0, 500), message: withoutMiddleware });
}
