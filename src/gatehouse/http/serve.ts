/** The Node server in front of Astro's handler: hygiene, the first decision, and a stop that lets running requests end. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { respelled } from "../core/access/place.ts";
import type { Runtime } from "../server/runtime.ts";
import type { RefusalAnswer } from "./answer-refusal.ts";
import { clientAddress } from "./client-address.ts";
import { concealTarget } from "./conceal.ts";
import { decideInFront, fieldsOf } from "./front.ts";
import { refusedPath } from "./refuse.ts";
import { respellTarget } from "./respell.ts";
import { newRequestId } from "./request-id.ts";
import { createRefusalQueue } from "./refusal-queue.ts";
import { readTarget } from "./target.ts";

/** What `@astrojs/node` builds in standalone mode: static files first, then the site's routes. */
export type AstroHandler = (request: IncomingMessage, response: ServerResponse) => void;

const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Milliseconds. Slow clients are cut off; requests under way are given the last when the server is told to stop. */
const limits = { headers: 10_000, request: 30_000, keepAlive: 5_000, lastRequests: 10_000 };
const headerBytes = 16_384;

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

export async function serve(runtime: Runtime, handler: AstroHandler): Promise<RunningServer> {
  const { settings, log } = runtime;
  const allowedHosts = new Set(settings.allowedHosts);

  const refusals = createRefusalQueue();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = newRequestId();
    const failed = (error: unknown) => {
      log.error("request-failed", { requestId, error });
      if (response.headersSent) response.destroy();
      else plain(response, 500, "Something went wrong on our side. Please try again.\n");
    };
    try {
      const { method = "" } = request;
      if (!knownMethods.has(method)) return plain(response, 501, "This method is not known here.\n");
      const target = readTarget(request.url ?? "");
      if (!target.ok) return plain(response, 400, "This address can be read in more than one way. Please check it.\n");
      if (timesSent(request, "host") !== 1) return plain(response, 400, "A request names one host.\n");
      if (!allowedHosts.has((request.headers.host ?? "").toLowerCase())) {
        return plain(
          response,
          421,
          "This server does not answer for that host. Its names are set with ORIGIN and ALLOWED_HOSTS.\n",
        );
      }
      // Of two, one was put there by somebody else, and nothing tells which.
      if (timesSent(request, "authorization") > 1) {
        return plain(response, 400, "A request carries one Authorization field.\n");
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
      if (decision.kind === "go-on") {
        respellTarget(request, pathname, search, runtime.configuration);
        return runtime.connection.run({ ...connection, known }, handler, request, response);
      }
      if (decision.kind === "conceal") {
        const concealed = concealTarget(request);
        return runtime.connection.run({ ...connection, known, concealed }, handler, request, response);
      }
      // No file and no page of the site has this address, so nothing but the refusal can come back.
      request.url = respelled(refusedPath, runtime.configuration.place);
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
      maxHeaderSize: headerBytes,
      requestTimeout: limits.request,
      headersTimeout: limits.headers,
      keepAliveTimeout: limits.keepAlive,
    },
    (request, response) => void answer(request, response),
  );
  // Node would close the connection without a word. It has let go of the socket, so nobody else heeds its errors.
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(unknownMethod, () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, runtime) };
}

async function stop(server: Server, runtime: Runtime): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), limits.lastRequests);
  await closed;
  clearTimeout(hurry);
  await runtime.close();
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
  response.writeHead(status, statusText, { ...fields, "Content-Length": Buffer.byteLength(body), ...closing(request) });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function sendNotice(request: IncomingMessage, response: ServerResponse, notice: Response): Promise<void> {
  const body = await notice.text();
  response.writeHead(notice.status, notice.statusText, { ...Object.fromEntries(notice.headers), ...closing(request) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The body of what was refused is not read, so the connection it would come on is not kept. */
function closing({ headers }: IncomingMessage): Record<string, string> {
  const hasBody = headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
  return hasBody ? { Connection: "close" } : {};
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
  });
  response.end(text);
}
