/** The Node server in front of Astro's handler: hygiene, the first decision, and a stop that lets running requests end. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { holdsBaseTwice } from "../../core/access/site-location.ts";
import { guardedFilesOf } from "../../server/configuration.ts";
import type { Runtime } from "../../server/runtime.ts";
import { clientIpOf } from "./client-ip.ts";
import type { ClientFiles } from "./client-files.ts";
import { limitConnections, type Connections } from "./connections.ts";
import { decideBeforeAstro, headersOf } from "../decide/decide-before-astro.ts";
import { sendGuarded } from "../astro/guarded-files.ts";
import { actionMustPass, handToAstro, type AstroHandler } from "../astro/hand-to-astro.ts";
import type { Passage } from "../astro/passage.ts";
import { judgeAtEnd, type UnderWay } from "../decide/judge-at-end.ts";
import { closeAfterAnswer } from "./close-after-body.ts";
import { bringsBody, createLateBodies, hasBody } from "./late-body.ts";
import { usualLimits, type Limits } from "./server-limits.ts";
import { newRequestId } from "./request-id.ts";
import { createTurns } from "./one-at-a-time.ts";
import { createRefusalQueue } from "../answer/refusal-queue.ts";
import { sendNotice, sendPlain, sendRefusal } from "../answer/send.ts";
import { prepareShutdown, type GracefulShutdown } from "./graceful-shutdown.ts";
import { knownMethods, manyReadings, parseTarget } from "./parse-target.ts";
import { answerClientErrors, type ClientErrors } from "./client-errors.ts";

/** A method that asks for a tunnel has no response object to answer with. */
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
  readonly unreadable: ClientErrors;
  readonly stop: GracefulShutdown;
}

/** @param waits with its body until it is invited to send it (RFC 9110 10.1.1) */
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

/**
 * Hygiene, the first decision, and Astro: the whole way of a request, for any Node server.
 *
 * @param server left out where the server is not ours (`astro preview`, Express): its limits and its end are its own
 */
export function createListener(
  runtime: Runtime,
  site: BuiltSite,
  limits: Limits = usualLimits(),
  server?: ServerState,
): Listener {
  const { settings, log } = runtime;
  const { place } = runtime.configuration;
  const guardedFiles = guardedFilesOf(runtime.configuration);
  const allowedHosts = new Set(settings.allowedHosts);

  const refusals = createRefusalQueue();
  const bodies = createLateBodies(limits);
  const turns = createTurns();

  async function answer(request: IncomingMessage, response: ServerResponse, waits = false): Promise<void> {
    const requestId = newRequestId();
    const failed = (error: unknown) => {
      log.error("request-failed", { requestId, error });
      if (response.headersSent) response.destroy();
      else sendPlain(request, response, 500, "Something went wrong on our side. Please try again.\n");
    };
    try {
      const { method = "" } = request;
      const taken = server?.connections.take(request, response);
      if (taken === "ignore") return;
      server?.unreadable.follow(request, response);
      if (taken === "full")
        return sendPlain(request, response, 503, "Please wait for the answers before asking more.\n");
      const turn = turns.wait(request, response);
      if (turn !== undefined) {
        await turn;
        // The client has gone, or was told that the answer before was the last (RFC 9112 9.6).
        if (!request.socket.writable) return;
      }
      if (server?.stop.begun === true) response.setHeader("Connection", "close");
      if (!knownMethods.has(method)) return sendPlain(request, response, 501, "This method is not known here.\n");
      // RFC 9112 6.1: where such a message ends, a client that knows HTTP/1.0 only does not know.
      if (request.httpVersion === "1.0" && request.headers["transfer-encoding"] !== undefined) {
        return sendPlain(request, response, 400, "HTTP/1.0 knows no chunks.\n");
      }
      const target = parseTarget(request.url ?? "");
      if (!target.ok || holdsBaseTwice(target.pathname, place.base))
        return sendPlain(request, response, 400, manyReadings);
      if (timesSent(request, "host") !== 1) return sendPlain(request, response, 400, "A request names one host.\n");
      if (!allowedHosts.has((request.headers.host ?? "").toLowerCase())) {
        return sendPlain(
          request,
          response,
          421,
          "This server does not answer for that host. Its names are set with ORIGIN and ALLOWED_HOSTS.\n",
        );
      }
      // Of two, one was put there by somebody else, and nothing tells which.
      if (timesSent(request, "authorization") > 1) {
        return sendPlain(request, response, 400, "A request carries one Authorization field.\n");
      }
      const { remoteAddress = "" } = request.socket;
      const forwarded = request.headers["x-forwarded-for"]?.toString();
      const connection = {
        requestId,
        peer: remoteAddress,
        clientIp: clientIpOf(remoteAddress, forwarded, settings.trustedProxies),
      };
      if (settings.logLevel === "info") logAnswer(request, response, requestId);
      const { pathname, search } = target;
      const headers = headersOf(request);
      const asked = { method, pathname, search, headers, ...connection };
      let decision = await decideBeforeAstro(asked, runtime);
      const passage: Passage = { hasPassed: false };
      let underWay: UnderWay | undefined;
      let isWhole = false;
      // Where another server stands around, its body parser may have read the body already.
      const waitsForBody = bringsBody(request) && !request.readableEnded;
      if ((decision.kind === "go-on" || decision.kind === "conceal") && waitsForBody) {
        // A concealed address invites like any other where there is nothing.
        if (waits) response.writeContinue();
        const received = await bodies.receive(request, response, async () => {
          if (decision.kind === "go-on" && decision.isGuarded) actionMustPass(asked, passage, runtime);
          if (underWay !== undefined) await judgeAtEnd(asked, runtime, underWay);
        });
        if (received === "gone") return;
        isWhole = received === "whole";
        // What was true when the headers came need not be true any more.
        if (isWhole) decision = await decideBeforeAstro(asked, runtime);
        else underWay = {};
      }
      if (decision.kind === "refusal") {
        return refusals.add({ send: () => sendRefusal(request, response, decision.answer), failed });
      }
      if (decision.kind === "notice") return await sendNotice(request, response, decision.response);
      refusals.waitFor(response);
      server?.connections.watch(response);
      server?.stop.follow(response);
      // Whether a page reads its body to the end is the page's affair; what it leaves would stand before the next request.
      if (hasBody(request) && !isWhole) closeAfterAnswer(request, response);
      const handing = { asked, decision, passage, underWay, failed };
      const toAstro = () => handToAstro(request, response, handing, runtime, site);
      const guarded = decision.kind === "go-on" ? guardedFiles.at(pathname) : null;
      if (guarded === null) return toAstro();
      sendGuarded(request, response, { folder: site.guardedFolder, answer: guarded, search, missing: toAstro, failed });
    } catch (error) {
      failed(error);
    }
  }

  function logAnswer(request: IncomingMessage, response: ServerResponse, requestId: string): void {
    const began = performance.now();
    const path = request.url?.split("?")[0]?.slice(0, 500);
    response.once("finish", () => {
      log.info("request", {
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

/** @param changed limits other than the usual ones */
export async function serve(runtime: Runtime, site: BuiltSite, changed: Partial<Limits> = {}): Promise<RunningServer> {
  const { settings } = runtime;
  const limits = { ...usualLimits(), ...changed };
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
  // A client that has said all it has to say is not gone: it waits for its answer. Node has the switch, its types do not.
  Object.assign(server, { httpAllowHalfOpen: true });
  // Node would close the connection without a word. It has let go of the socket, so nobody else heeds its errors.
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(unknownMethod, () => socket.destroy());
  });
  server.on(
    "checkContinue",
    (request: IncomingMessage, response: ServerResponse) => void answer(request, response, true),
  );
  const stop = prepareShutdown(server);
  const answer = createListener(runtime, site, limits, {
    connections: limitConnections(server, limits),
    unreadable: answerClientErrors(server),
    stop,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      await stop.begin(limits.lastRequests);
      await runtime.close();
    },
  };
}

/** How often a field came; Node keeps one of several that are the same. */
function timesSent({ rawHeaders }: IncomingMessage, name: string): number {
  let times = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index];
    if (sent?.length === name.length && sent.toLowerCase() === name) times += 1;
  }
  return times;
}
