/** Answers that come before the request's body was read: the connection is not used again. */
import type { IncomingMessage, ServerResponse } from "node:http";

/** What is still read of a body nobody wants, in bytes and milliseconds. */
const patience = { bytes: 1024 * 1024, milliseconds: 1_000 };

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/**
 * Ends an answer whose head says `Connection: close`. Closing while the client still sends would reset the connection, and
 * on some systems the answer is lost with it; so a little more is read first (RFC 9112 9.6).
 */
export function endLast(request: IncomingMessage, response: ServerResponse, body?: string | Uint8Array): void {
  // Who waits to be invited sends nothing.
  if (request.complete || request.headers.expect !== undefined) return void response.end(body);
  if (body === undefined) response.flushHeaders();
  else response.write(body);
  let length = 0;
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, patience.milliseconds);
  request.on("data", (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > patience.bytes) end();
  });
  request.once("end", end);
  request.once("close", end);
}
