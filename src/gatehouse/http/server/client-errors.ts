/** Answers bytes that are not a request, after the responses that earlier requests of the connection still wait for. */
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The statuses that Node itself uses; everything else is a 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

export interface ClientErrors {
  /** Makes sure that this request is answered even if invalid bytes come after it. */
  follow(request: IncomingMessage, response: ServerResponse): void;
  /** Its response was sent, or the connection is gone. */
  answered(socket: Socket, response: ServerResponse): void;
}

interface Connection {
  /** In the order of their requests. */
  readonly unanswered: ServerResponse[];
  last: IncomingMessage;
  /** Invalid bytes came after the last request: the connection closes once all responses are sent. */
  isOver: boolean;
}

export function answerClientErrors(server: Server): ClientErrors {
  const connections = new WeakMap<Socket, Connection>();

  server.on("clientError", (error: Error & { readonly code?: string }, socket: Socket) => {
    const connection = connections.get(socket);
    const [next] = connection?.unanswered ?? [];
    // A request whose own body is invalid gets no response first: its page might wait for the end of that body forever.
    if (connection !== undefined && next !== undefined && connection.last.complete) {
      connection.isOver = true;
      return;
    }
    if (!socket.writable || next?.headersSent === true) return void socket.destroy();
    const status = statuses[error.code ?? ""] ?? 400;
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
  });

  return {
    follow(request, response) {
      const { socket } = request;
      let connection = connections.get(socket);
      if (connection === undefined) {
        connections.set(socket, (connection = { unanswered: [], last: request, isOver: false }));
      }
      connection.unanswered.push(response);
      connection.last = request;
    },
    answered(socket, response) {
      const connection = connections.get(socket);
      const at = connection?.unanswered.indexOf(response) ?? -1;
      if (connection === undefined || at < 0) return;
      connection.unanswered.splice(at, 1);
      if (connection.isOver && connection.unanswered.length === 0) socket.destroySoon();
    },
  };
}
