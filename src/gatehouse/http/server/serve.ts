/** The Node server in front of Astro's handler: hygiene, the first decision, and a graceful shutdown. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { guardedFilesOf } from "../../server/access/code-policy.ts";
import { newRequestId } from "../../server/log.ts";
import type { Taken } from "../../server/identity/kept-requests.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { ClientFiles } from "./client-files.ts";
import { limitConnections, type Connections } from "./connections.ts";
import { decideBeforeAstro, type DecisionBeforeAstro } from "../decide/decide-before-astro.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";
import { sendGuarded } from "../astro/guarded-files.ts";
import { actionMustPass, handToAstro, type AstroHandler, type Handing } from "../astro/hand-to-astro.ts";
import { createPageQueue } from "../astro/page-queue.ts";
import type { MiddlewareOutcome } from "../astro/require-middleware.ts";
import { createSmallFiles } from "../astro/small-files.ts";
import { judgeAtEnd, type UnderWay } from "../decide/judge-at-end.ts";
import { closeAfterAnswer } from "./close-after-body.ts";
import { leadBack } from "../kept/lead-back.ts";
import { asksToSendKept, bodyToSend, findKept, mostOfForm, wasSentByScript, whatBecameOf } from "../kept/send-kept.ts";
import { Body, bringsBody, createLateBodies, hasBody } from "./late-body.ts";
import { usualLimits, type Limits } from "./server-limits.ts";
import { countResponse, serveMetrics } from "./metrics-server.ts";
import { createTurns } from "./one-at-a-time.ts";
import { createRefusalQueue } from "../answer/refusal-queue.ts";
import { sendResponse, sendPlain, sendRefusal } from "../answer/send.ts";
import { prepareShutdown, type GracefulShutdown } from "./graceful-shutdown.ts";
import { showBar } from "../view-as/show-bar.ts";
import { createRequestReader } from "./read-request.ts";
import { answerClientErrors, type ClientErrors } from "./client-errors.ts";

/** The answer to CONNECT, for which Node gives no response object. */
const unknownMethod = [
  "HTTP/1.1 501 Not Implemented",
  "Cache-Control: no-store",
  "Content-Length: 0",
  "Connection: close",
  "\r\n",
].join("\r\n");

export interface RunningServer {
  readonly port: number;
  /** Lets running requests end, then closes. */
  stop(): Promise<void>;
}

/** What our own server knows of its connections. */
export interface ServerState {
  readonly connections: Connections;
  readonly clientErrors: ClientErrors;
  readonly shutdown: GracefulShutdown;
}

/** @param waits whether the client holds its body back until it is invited to send it (RFC 9110 10.1.1) */
export type Listener = (request: IncomingMessage, response: ServerResponse, waits?: boolean) => Promise<void>;

/** What a build made of a site. */
export interface BuiltSite {
  /** Files of the client folder, then the site's routes. */
  readonly handler: AstroHandler;
  /** The site's routes alone. */
  readonly routes: AstroHandler;
  readonly clientFiles: ClientFiles;
  /** Where the build put files of guarded prerendered pages. */
  readonly guardedFolder: string;
}

/** What was decided about a request, before it is answered. */
interface Decided {
  decision: DecisionBeforeAstro;
  readonly outcome: MiddlewareOutcome;
  /** Set where the body is read while it arrives. */
  underWay: UnderWay | undefined;
  /** Whether all of the body was read in front. */
  hasWholeBody: boolean;
}

/**
 * Hygiene, the first decision, and Astro: the whole way of a request, for any Node server.
 *
 * @param server left out where the server is not ours (`astro preview`, Express) and sets its own limits and its own end
 */
export function createListener(
  runtime: Runtime,
  site: BuiltSite,
  limits: Limits = usualLimits(),
  server?: ServerState,
): Listener {
  const { log, metrics } = runtime;
  const guardedFiles = guardedFilesOf(runtime.configuration);
  const logsAnswers = runtime.settings.logLevel === "info";
  const readRequest = createRequestReader(runtime);
  const refusals = createRefusalQueue();
  const pages = createPageQueue();
  const bodies = createLateBodies(limits);
  const turns = createTurns();
  const small = createSmallFiles();

  async function answer(request: IncomingMessage, response: ServerResponse, waits = false): Promise<void> {
    const requestId = newRequestId();
    const failed = (error: unknown) => {
      log.error("request-failed", { requestId, error });
      if (response.headersSent) response.destroy();
      else sendPlain(request, response, 500, "Something went wrong on our side. Please try again.\n");
    };
    try {
      if (!mayStart(request, response)) return;
      const turn = turns.wait(request);
      if (turn !== undefined) {
        await turn;
        // The client has gone, or the response before was the last one of this connection (RFC 9112 9.6).
        if (!request.socket.writable) return;
      }
      if (server?.shutdown.begun === true || losesWhatFollows(request)) response.setHeader("Connection", "close");
      const read = readRequest(request, requestId);
      if ("status" in read) return sendPlain(request, response, read.status, read.text);
      if (logsAnswers) logAnswer(request, response, read);
      const incoming = isWrite(read) ? { ...read, readBody: bodyReader(request, response, waits) } : read;
      if (asksToSendKept(incoming)) return await sendKept(incoming, request, response, failed);
      const first = decideBeforeAstro(incoming, runtime);
      const onHeaders = first instanceof Promise ? await first : first;
      if (onHeaders.view !== undefined) showBar(request, response, onHeaders.view, incoming, runtime);
      const decided = waitsForBody(onHeaders, request)
        ? await decideWithBody(incoming, onHeaders, request, response, waits)
        : { decision: onHeaders, outcome: { hasPassed: false }, underWay: undefined, hasWholeBody: false };
      if (decided === "gone") return;
      const { decision } = decided;
      if (decision.kind === "refusal") {
        return refusals.add({ send: () => sendRefusal(request, response, decision.answer), failed });
      }
      if (decision.kind === "response") return await sendResponse(request, response, decision.response);
      goOn(request, response, { ...decided, incoming, decision, failed });
    } catch (error) {
      failed(error);
    }
  }

  /** Sends what was kept, in place of the form that asks for it. */
  async function sendKept(
    asked: IncomingRequest,
    request: IncomingMessage,
    response: ServerResponse,
    failed: Handing["failed"],
  ): Promise<void> {
    // Read in any case: the connection's next request stands behind it. And read first: who asks, and what they may, is looked at
    // once nothing can be held back any more.
    const form = (await asked.readBody?.(mostOfForm)) ?? null;
    if (response.closed) return;
    const found = await findKept(asked, runtime);
    const goTo = async (path: string) => {
      const headers = { Location: path, "Cache-Control": "no-store" };
      await sendResponse(request, response, new Response(null, { status: 303, headers }));
    };
    if ("goTo" in found) return goTo(found.goTo);
    const { incoming } = found;
    const decision = await decideBeforeAstro(incoming, runtime);
    if (decision.view !== undefined) showBar(request, response, decision.view, incoming, runtime);
    if (decision.kind === "refusal") return sendRefusal(request, response, decision.answer);
    if (decision.kind === "response") return sendResponse(request, response, decision.response);
    const outcome: MiddlewareOutcome = { hasPassed: false };
    const decided = { incoming, decision, outcome, underWay: undefined, hasWholeBody: true, failed };
    if (decision.kind !== "go-on") return goOn(request, response, decided);
    // The site is not to get it without the passwords that were typed again.
    if (form === null && found.asksForPasswords === true) return goTo(runtime.configuration.keptPath);
    const taken = await found.take();
    if (taken === null) return goTo(runtime.configuration.keptPath);
    const { contentType, body } = await bodyToSend(taken.kept, form);
    request.method = taken.kept.method;
    request.url = incoming.pathname + incoming.search;
    const { headers } = request;
    delete headers["transfer-encoding"];
    delete headers["content-type"];
    headers["content-length"] = String(body.byteLength);
    if (contentType !== null) headers["content-type"] = contentType;
    if (taken.kept.accept !== null) headers.accept = taken.kept.accept;
    const atEnd = () => Promise.resolve(decision.isGuarded ? actionMustPass(incoming, outcome, runtime) : undefined);
    Object.assign(request, { body: new Body([Buffer.from(body)], [], atEnd) });
    let settled: Promise<void> | undefined;
    const settle = (status: number) => (settled ??= putBackUnlessAccepted(taken, status, incoming));
    // Where no answer has begun, the connection broke, and the site may have got it or not.
    response.once("close", () => void settle(response.headersSent ? response.statusCode : 500));
    if (wasSentByScript(taken.kept)) {
      leadBack(response, runtime.configuration.keptPath, taken.kept.cameFrom, settle);
    }
    goOn(request, response, decided);
  }

  async function putBackUnlessAccepted(taken: Taken, status: number, { requestId }: IncomingRequest): Promise<void> {
    const became = whatBecameOf(status);
    try {
      if (became !== "accepted") await taken.putBack(became === "not-accepted");
    } catch (error) {
      log.error("kept-request-lost", { requestId, error });
    }
  }

  /** Invites a client that waits, and reads the body of a request that is refused and kept. */
  function bodyReader(request: IncomingMessage, response: ServerResponse, waits: boolean) {
    return (most: number) => {
      if (waits) response.writeContinue();
      return bodies.read(request, response, most);
    };
  }

  /** Whether the limits of this connection leave room for the request. Answers it where they do not. */
  function mayStart(request: IncomingMessage, response: ServerResponse): boolean {
    const taken = server?.connections.take(request);
    if (taken === "ignore") return false;
    const { socket } = request;
    // One listener for all who count: a refusal takes so little time that three would be a twentieth of it.
    response.on("close", () => {
      if (taken === "taken") server?.connections.answered(socket);
      server?.clientErrors.answered(socket, response);
      if (taken !== "full") turns.answered(socket);
    });
    if (metrics !== null) countResponse(response, metrics);
    server?.clientErrors.follow(request, response);
    if (taken !== "full") return true;
    sendPlain(request, response, 503, "Please wait for the answers before asking more.\n");
    return false;
  }

  /** Decides again from scratch when the body has arrived: meanwhile a session may have ended. */
  async function decideWithBody(
    incoming: IncomingRequest,
    decision: DecisionBeforeAstro,
    request: IncomingMessage,
    response: ServerResponse,
    waits: boolean,
  ): Promise<Decided | "gone"> {
    const decided: Decided = { decision, outcome: { hasPassed: false }, underWay: undefined, hasWholeBody: false };
    // The client is invited at a concealed path too, as at any path where there is nothing.
    if (waits) response.writeContinue();
    const received = await bodies.receive(request, response, async () => {
      const { decision, outcome, underWay } = decided;
      if (decision.kind === "go-on" && decision.isGuarded) actionMustPass(incoming, outcome, runtime);
      if (underWay !== undefined) await judgeAtEnd(incoming, runtime, underWay);
    });
    if (received === "gone") return "gone";
    if (received === "under-way") decided.underWay = {};
    else {
      decided.hasWholeBody = true;
      decided.decision = await decideBeforeAstro(incoming, runtime);
    }
    return decided;
  }

  /** Sends a guarded file, or lets Astro answer. */
  function goOn(
    request: IncomingMessage,
    response: ServerResponse,
    { hasWholeBody, ...handing }: Handing & Pick<Decided, "hasWholeBody">,
  ): void {
    const { incoming, decision, failed } = handing;
    const guarded = decision.kind === "go-on" ? guardedFiles.at(incoming.pathname) : null;
    if (guarded?.kind === "file" && small.send(guarded.path, request, response)) return;
    refusals.waitFor(response);
    server?.connections.watch(response);
    server?.shutdown.follow(response);
    // A page may leave a part of the body unread, which would stand in front of the connection's next request.
    if (hasBody(request) && !hasWholeBody) closeAfterAnswer(request, response);
    const toAstro = () => handToAstro(request, response, handing, runtime, site);
    if (guarded === null) return hasBody(request) ? toAstro() : pages.add({ render: toAstro, failed });
    const { search } = incoming;
    const folder = site.guardedFolder;
    sendGuarded(request, response, { folder, small, answer: guarded, search, missing: toAstro, failed });
  }

  function logAnswer(
    request: IncomingMessage,
    response: ServerResponse,
    { requestId, clientIp }: Pick<IncomingRequest, "requestId" | "clientIp">,
  ): void {
    const began = performance.now();
    const path = request.url?.split("?")[0]?.slice(0, 500);
    response.once("finish", () => {
      log.info("request", {
        clientIp,
        requestId,
        method: request.method,
        path,
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - began),
      });
    });
  }

  return answer;
}

function isWrite({ method }: IncomingRequest): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

/** Node reads nothing behind a request for another protocol (RFC 9110 7.8), which we answer as if it had not asked. */
function losesWhatFollows({ headers }: IncomingMessage): boolean {
  return headers.upgrade !== undefined;
}

/** In `astro preview` or Express a body parser may have read the body already. */
function waitsForBody({ kind }: DecisionBeforeAstro, request: IncomingMessage): boolean {
  return (kind === "go-on" || kind === "conceal") && bringsBody(request) && !request.readableEnded;
}

/** @param changed limits other than the usual ones */
export async function serve(runtime: Runtime, site: BuiltSite, changed: Partial<Limits> = {}): Promise<RunningServer> {
  const { settings } = runtime;
  const limits = { ...usualLimits(settings.trustedProxies.length > 0), ...changed };
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      requestTimeout: limits.request,
      headersTimeout: limits.headers,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.checkedEvery,
    },
    (request, response) => void answer(request, response),
  );
  // A client may close its sending side and still wait for the response. Node has this option, its types do not.
  Object.assign(server, { httpAllowHalfOpen: true });
  // Node would close the connection without an answer. It no longer listens for errors of this socket, so we must.
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(unknownMethod, () => socket.destroy());
  });
  server.on(
    "checkContinue",
    (request: IncomingMessage, response: ServerResponse) => void answer(request, response, true),
  );
  const shutdown = prepareShutdown(server);
  const answer = createListener(runtime, site, limits, {
    connections: limitConnections(server, limits),
    clientErrors: answerClientErrors(server),
    shutdown,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  const { metrics } = runtime;
  const metricsServer =
    metrics === null || settings.metrics === null
      ? null
      : await serveMetrics(metrics, settings.metrics).catch((error: unknown) => {
          server.close();
          throw error;
        });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      await shutdown.begin(limits.lastRequests);
      await metricsServer?.stop();
      await runtime.close();
    },
  };
}
