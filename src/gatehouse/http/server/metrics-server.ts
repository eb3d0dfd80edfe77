/** Numbers for Prometheus, at `/metrics` on a port of their own: visitors of the site cannot reach them. */
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Metrics } from "../../server/metrics.ts";
import type { MetricsSettings } from "../../server/settings.ts";

export interface MetricsServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Milliseconds: a scraper sends its request at once. */
const requestLimit = 5_000;

/** @throws a sentence where the port cannot be had */
export async function serveMetrics(metrics: Metrics, { host, port, token }: MetricsSettings): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: requestLimit, headersTimeout: requestLimit }, (request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Cache-Control", "no-store");
    if (token !== null && !isSame(request.headers.authorization ?? "", `Bearer ${token}`)) {
      response.writeHead(401, { "WWW-Authenticate": 'Bearer realm="metrics"' }).end();
    } else if (request.url?.split("?", 1)[0] !== "/metrics" || !["GET", "HEAD"].includes(request.method ?? "")) {
      response.writeHead(404).end();
    } else {
      try {
        response.setHeader("Content-Type", metrics.contentType).end(await metrics.text());
      } catch {
        response.writeHead(500).end();
      }
    }
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new Error(`METRICS_PORT: ${host} port ${port} cannot be listened on (${error.message}).`, { cause: error }),
      ),
    );
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Counts the response once it has been sent. */
export function countResponse(response: ServerResponse, metrics: Metrics): void {
  const began = performance.now();
  response.once("finish", () => metrics.countRequest(response.statusCode, (performance.now() - began) / 1000));
}

/** Takes the same time for all differences. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
