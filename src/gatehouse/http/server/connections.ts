/** Keeps connections within their limits, also against clients that send too much or read nothing. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Limits } from "./server-limits.ts";

export interface Connections {
  /**
   * Counts a request until it is answered.
   *
   * @returns `full` for the first request over the limit of its connection, `ignore` for those after it
   */
  take(request: IncomingMessage): "taken" | "full" | "ignore";
  /** The response to a request that was taken is sent, or the connection is gone. */
  answered(socket: Socket): void;
  /** Closes the connection where the client does not read this response once it is there. */
  watch(response: ServerResponse): void;
}

/** Milliseconds between two times that idle connections are closed, while new ones are turned away. */
const makeRoomEvery = 1_000;

export function limitConnections(server: Server, limits: Limits): Connections {
  server.maxConnections = limits.connections;
  server.setTimeout(limits.stalled);
  let roomMadeAt = -Infinity;
  server.on("drop", () => {
    if (performance.now() - roomMadeAt < makeRoomEvery) return;
    roomMadeAt = performance.now();
    // New connections take precedence over idle ones.
    server.closeIdleConnections();
  });

  const connections = new WeakMap<Socket, { unanswered: number }>();
  return {
    // One packet can hold a thousand requests, and Node starts them all at once.
    take({ socket }) {
      let connection = connections.get(socket);
      if (connection === undefined) connections.set(socket, (connection = { unanswered: 0 }));
      const before = connection.unanswered;
      connection.unanswered += 1;
      if (before > limits.unanswered) return "ignore";
      if (before === limits.unanswered) return "full";
      return "taken";
    },
    answered(socket) {
      const connection = connections.get(socket);
      if (connection !== undefined) connection.unanswered -= 1;
    },
    watch(response) {
      response.on("timeout", endIfStalled);
    },
  };
}

/** A slow page or a quiet stream is not the client's fault: then no bytes wait to be read. */
function endIfStalled(this: ServerResponse, socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy();
}
