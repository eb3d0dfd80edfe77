/** What stands behind the proxy: an application that says what it was asked, and counts how often. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export interface Echo {
  readonly method: string;
  readonly url: string;
  /** Names and values as they came over the wire, in order. */
  readonly headers: readonly string[];
  /** Of an upload, only its length in bytes. */
  readonly body: string;
}

export interface Application {
  readonly port: number;
  /** Everything that reached it. */
  readonly reached: Echo[];
  stop(): Promise<void>;
}

/** @param folder whose files it sends for a proxy that cannot */
export async function startApplication(folder: string): Promise<Application> {
  const reached: Echo[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url = "" } = request;
      const bytes = Buffer.concat(chunks);
      const echo = echoOf(request, url.startsWith("/upload") ? String(bytes.byteLength) : bytes.toString("utf8"));
      reached.push(echo);
      response.setHeader("Cache-Control", "public, max-age=600");
      if (url.startsWith("/papers/")) {
        readFile(join(folder, url)).then(
          (file) => response.end(file),
          () => response.writeHead(404).end(),
        );
      } else if (url.startsWith("/page") || url === "/") {
        response.setHeader("Content-Type", "text/html");
        response.end(`<!doctype html><title>App</title><h1>The application</h1>`);
      } else {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(echo));
      }
    });
  });
  // A WebSocket (RFC 6455) as far as proxies know it: after the handshake, bytes in both directions.
  server.on("upgrade", (request, socket) => {
    reached.push(echoOf(request, ""));
    const key = request.headers["sec-websocket-key"] ?? "";
    const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
    socket.on("error", () => socket.destroy());
    socket.write(
      [
        "HTTP/1.1 101 Switching Protocols",
        "Upgrade: websocket",
        "Connection: Upgrade",
        `Sec-WebSocket-Accept: ${accept}`,
        "\r\n",
      ].join("\r\n"),
    );
    socket.pipe(socket);
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

function echoOf({ method = "", url = "", rawHeaders }: IncomingMessage, body: string): Echo {
  return { method, url, headers: rawHeaders, body };
}
