/** The Node server in front of Astro's handler: hygiene, the first decision, and a stop that lets running requests end. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { holdsBaseTwice, respelled } from "../core/access/place.ts";
import type { Runtime } from "../server/runtime.ts";
import type { RefusalAnswer } from "./answer-refusal.ts";
import { watchCaching } from "./answer-caching.ts";
import { clientAddress } from "./client-address.ts";
import { concealTarget } from "./conceal.ts";
import { limitConnections } from "./connections.ts";
import { decideInFront, fieldsOf } from "./front.ts";
import { endLast, hasBody, makeLast } from "./last-answer.ts";
import { usualLimits, type Limits } from "./limits.ts";
import { refusedPath } from "./refuse.ts";
import { respellTarget } from "./respell.ts";
import { newRequestId } from "./request-id.ts";
import { createRefusalQueue } from "./refusal-queue.ts";
import { prepareStop } from "./stopping.ts";
import { readTarget } from "./target.ts";
import { answerUnreadable } from "./unreadable.ts";

/** What `@astrojs/node` builds in standalone mode: static files first, then the site's routes. */
export type AstroHandler = (request: IncomingMessage, response: ServerResponse) => void;

const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

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

/** @param changed limits other than the usual ones */
export async function serve(
  runtime: Runtime,
  handler: AstroHandler,
  changed: Partial<Limits> = {},
): Promise<RunningServer> {
  const { settings, log } = runtime;
  const { place } = runtime.configuration;
  const limits = { ...usualLimits(), ...changed };
  const allowedHosts = new Set(settings.allowedHosts);

  const refusals = createRefusalQueue();

  /** @param waits with its body until it is invited to send it (RFC 9110 10.1.1) */
  async function answer(request: IncomingMessage, response: ServerResponse, waits: boolean): Promise<void> {
    const requestId = newRequestId();
    const failed = (error: unknown) => {
      log.error("request-failed", { requestId, error });
      if (response.headersSent) response.destroy();
      else plain(request, response, 500, "Something went wrong on our side. Please try again.\n");
    };
    try {
      const { method = "" } = request;
      const taken = connections.take(request, response);
      if (taken === "ignore") return;
      unreadable.follow(request, response);
      if (taken === "full") return plain(request, response, 503, "Please wait for the answers before asking more.\n");
      if (stop.begun) response.setHeader("Connection", "close");
      if (!knownMethods.has(method)) return plain(request, response, 501, "This method is not known here.\n");
      // RFC 9112 6.1: where such a message ends, a client that knows HTTP/1.0 only does not know.
      if (request.httpVersion === "1.0" && request.headers["transfer-encoding"] !== undefined) {
        return plain(request, response, 400, "HTTP/1.0 knows no chunks.\n");
      }
      const target = readTarget(request.url ?? "");
      if (!target.ok || holdsBaseTwice(target.pathname, place.base))
        return plain(request, response, 400, "This address can be read in more than one way. Please check it.\n");
      if (timesSent(request, "host") !== 1) return plain(request, response, 400, "A request names one host.\n");
      if (!allowedHosts.has((request.headers.host ?? "").toLowerCase())) {
        return plain(
          request,
          response,
          421,
          "This server does not answer for that host. Its names are set with ORIGIN and ALLOWED_HOSTS.\n",
        );
      }
      // Of two, one was put there by somebody else, and nothing tells which.
      if (timesSent(request, "authorization") > 1) {
        return plain(request, response, 400, "A request carries one Authorization field.\n");
      }
      const { remoteAddress = "" } = request.socket;
      const forwarded = request.headers["x-forwarded-for"]?.toString();
      const connection = {
        requestId,
        peer: remoteAddress,
        address: clientAddress(remoteAddress, forwarded, settings.trustedProxies),
      };
      if (settings.logLevel === "info") logAnswer(request, response, requestId);
      const { pathname, search } = target;
      const fields = fieldsOf(request);
      const decision = await decideInFront({ method, pathname, search, fields, ...connection }, runtime);
      if (decision.kind === "refusal") {
        return refusals.add({ send: () => sendRefusal(request, response, decision.answer), failed });
      }
      if (decision.kind === "notice") return await sendNotice(request, response, decision.response);
      const { known } = decision;
      refusals.waitFor(response);
      connections.watch(response);
      stop.follow(response);
      // Whether a page reads its body to the end is the page's affair; what it leaves would stand before the next request.
      if (hasBody(request)) makeLast(request, response);
      // A concealed address invites like any other where there is nothing.
      if (waits && decision.kind !== "print-refusal") response.writeContinue();
      watchCaching(response, { isGuarded: decision.kind === "go-on" && decision.isGuarded });
      if (decision.kind === "go-on") {
        respellTarget(request, pathname, search, runtime.configuration);
        return runtime.connection.run({ ...connection, known }, handler, request, response);
      }
      if (decision.kind === "conceal") {
        const concealed = concealTarget(request);
        return runtime.connection.run({ ...connection, known, concealed }, handler, request, response);
      }
      // No file and no page of the site has this address, so nothing but the refusal can come back.
      request.url = respelled(refusedPath, place);
      const refused = { pathname, search, denial: decision.denial };
      runtime.connection.run({ ...connection, known, refused }, handler, request, response);
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

  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      requestTimeout: limits.request,
      headersTimeout: limits.headers,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.checkedEvery,
    },
    (request, response) => void answer(request, response, false),
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
  const connections = limitConnections(server, limits);
  const unreadable = answerUnreadable(server);
  const stop = prepareStop(server);
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

function sendRefusal(request: IncomingMessage, response: ServerResponse, answer: RefusalAnswer): void {
  const { status, statusText, fields, body } = answer;
  const isLast = hasBody(request);
  response.writeHead(status, statusText, {
    ...fields,
    "Content-Length": Buffer.byteLength(body),
    ...(isLast ? closing : {}),
  });
  const sent = request.method === "HEAD" ? undefined : body;
  if (isLast) endLast(request, response, sent);
  else response.end(sent);
}

async function sendNotice(request: IncomingMessage, response: ServerResponse, notice: Response): Promise<void> {
  const body = Buffer.from(await notice.arrayBuffer());
  const { status, statusText, headers } = notice;
  // The answer to a preflight, 204, says nothing about a length (RFC 9110 8.6).
  const length = status === 204 ? {} : { "Content-Length": body.byteLength };
  const isLast = hasBody(request);
  response.writeHead(status, statusText, { ...Object.fromEntries(headers), ...length, ...(isLast ? closing : {}) });
  const sent = request.method === "HEAD" ? undefined : body;
  if (isLast) endLast(request, response, sent);
  else response.end(sent);
}

/** The body of what was refused is not read, so the connection it would come on is not kept. */
const closing = { Connection: "close" };

function plain(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...closing,
  });
  endLast(request, response, request.method === "HEAD" ? undefined : text);
}
