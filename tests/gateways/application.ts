/** What stands behind the proxy: an application that says what it was asked, and counts how often. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Echo {
  readonly method: string;
  readonly url: string;
  /** Names and values as they came over the wire, in order. */
  readonly fields: readonly string[];
  readonly body: string;
}

export interface Application {
  readonly port: number;
  /** Everything that reached it. */
  readonly reached: Echo[];
  stop(): Promise<void>;
}

export async function startApplication(): Promise<Application> {
  const reached: Echo[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", rawHeaders } = request;
      const echo = { method, url, fields: rawHeaders, body: Buffer.concat(chunks).toString("utf8") };
      reached.push(echo);
      response.setHeader("Cache-Control", "public, max-age=600");
      if (url.startsWith("/page") || url === "/") {
        response.setHeader("Content-Type", "text/html");
        response.end(`<!doctype html><title>App</title><h1>The application</h1>`);
      } else {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(echo));
      }
    });
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  return {
    port: (server.address() as AddressInfo).port,
    reached,
    stop: () =>
      new Promise((resume) => {
        server.close(() => resume());
        server.closeAllConnections();
      }),
  };
}
