/** The Node server in front of Astro's handler: starts the runtime, checks what every request must have, hands it on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Connection, Runtime } from "../server/runtime.ts";
import { clientAddress } from "./client-address.ts";
import { newRequestId } from "./request-id.ts";

/** What `@astrojs/node` builds in standalone mode: static files first, then the site's routes. */
export type AstroHandler = (request: IncomingMessage, response: ServerResponse) => void;

const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Milliseconds that requests under way are given when the server is told to stop. */
const lastRequests = 10_000;

export interface RunningServer {
  readonly port: number;
  /** Lets running requests end, then closes. */
  stop(): Promise<void>;
}

export async function serve(runtime: Runtime, handler: AstroHandler): Promise<RunningServer> {
  const { settings, log } = runtime;
  const allowedHosts = new Set(settings.allowedHosts);

  const server = createServer(
    { maxHeaderSize: 16_384, requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      if (!knownMethods.has(request.method ?? "")) return plain(response, 501, "This method is not known here.\n");
      if (!request.url?.startsWith("/")) return plain(response, 400, "This address cannot be read.\n");
      const { host } = request.headers;
      if (host === undefined || !allowedHosts.has(host.toLowerCase())) {
        return plain(
          response,
          421,
          "This server does not answer for that host. Its names are set with ORIGIN and ALLOWED_HOSTS.\n",
        );
      }
      const connection: Connection = {
        requestId: newRequestId(),
        address: clientAddress(
          request.socket.remoteAddress ?? "",
          request.headers["x-forwarded-for"]?.toString(),
          settings.trustedProxies,
        ),
      };
      const began = performance.now();
      response.once("finish", () => {
        log.info("request", {
          requestId: connection.requestId,
          method: request.method,
          path: request.url?.split("?")[0]?.slice(0, 500),
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - began),
        });
      });
      const failed = (error: unknown) => {
        log.error("request-failed", { requestId: connection.requestId, error });
        if (response.headersSent) response.destroy();
        else plain(response, 500, "Something went wrong on our side. Please try again.\n");
      };
      try {
        runtime.connection.run(connection, handler, request, response);
      } catch (error) {
        failed(error);
      }
      return undefined;
    },
  );

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, runtime) };
}

async function stop(server: Server, runtime: Runtime): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), lastRequests);
  await closed;
  clearTimeout(hurry);
  await runtime.close();
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(status >= 500 || status === 400 ? { Connection: "close" } : {}),
  });
  response.end(text);
}
