/**
 * Answers that may come before the request's body was read: the connection is not used again. Closing it while the client
 * still sends would reset it, and on some systems the answer is lost with it; so more is read first (RFC 9112 9.6).
 */
import type { IncomingMessage, ServerResponse } from "node:http";

/** How much of an unwanted body is still read, so that the client gets the response. */
const limit = { bytes: 64 * 1024 * 1024, milliseconds: 2_000 };

/** Ends an answer whose head says `Connection: close`. */
export function endAndClose(request: IncomingMessage, response: ServerResponse, body?: string | Uint8Array): void {
  // A client that waits for "100 Continue" sends nothing.
  if (request.headers.expect === undefined) closeOnceRead(request);
  response.end(body);
}

/** For a page, which may read all of the body, a part of it, or nothing. */
export function closeAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Connection", "close");
  closeOnceRead(request);
}

/** Node calls `destroySoon` once the last response is written. The rest of the body is read before the socket closes. */
function closeOnceRead(request: IncomingMessage): void {
  const { socket } = request;
  const close = socket.destroySoon.bind(socket);
  socket.destroySoon = () => {
    if (request.complete) close();
    else discard(request, close);
  };
}

function discard(request: IncomingMessage, done: () => void): void {
  let length = 0;
  const timer = setTimeout(done, limit.milliseconds);
  const read = () => {
    // `read` continues where a page stopped in the middle; `resume` would not.
    for (let chunk = next(request); chunk !== null; chunk = next(request)) length += chunk.byteLength;
    if (request.complete || length > limit.bytes) end();
  };
  const end = () => {
    clearTimeout(timer);
    request.off("readable", read);
    done();
  };
  request.on("readable", read);
  request.once("end", end);
  request.once("close", end);
  read();
}

function next(request: IncomingMessage): Buffer | null {
  return request.read() as Buffer | null;
}
