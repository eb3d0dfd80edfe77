/** Bytes that are no request: told so, but not in the place of answers that requests before them still wait for. */
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** As Node answers these by itself; everything else is a 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

export interface ClientErrors {
  /** A request that could be read, so that its answer is sent whatever comes behind it. */
  follow(request: IncomingMessage, response: ServerResponse): void;
}

interface Connection {
  readonly unanswered: Set<ServerResponse>;
  last: IncomingMessage;
  /** Nothing that came after the last request can be read. */
  isOver: boolean;
}

export function answerClientErrors(server: Server): ClientErrors {
  const connections = new WeakMap<Socket, Connection>();

  server.on("clientError", (error: Error & { readonly code?: string }, socket: Socket) => {
    const connection = connections.get(socket);
    const [next] = connection?.unanswered ?? [];
    // A request whose own body goes wrong is not waited for: a page might wait for the end of that body.
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
      const connection = connections.get(socket) ?? { unanswered: new Set(), last: request, isOver: false };
      connections.set(socket, connection);
      connection.unanswered.add(response);
      connection.last = request;
      response.once("close", () => {
        connection.unanswered.delete(response);
        if (connection.isOver && connection.unanswered.size === 0) socket.destroySoon();
      });
    },
  };
}
