/** Keeps connections within their limits, whatever the clients at the other ends do or leave undone. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Limits } from "./server-limits.ts";

export interface Connections {
  /**
   * Counts a request until it is answered.
   *
   * @returns `full` for the first of its connection that is one too many, `ignore` for those behind it
   */
  take(request: IncomingMessage, response: ServerResponse): "taken" | "full" | "ignore";
  /** For an answer that may take long to make: the client has to take it once it is there. */
  watch(response: ServerResponse): void;
}

/** How often, in milliseconds, room is made while connections are turned away. */
const makeRoomEvery = 1_000;

export function limitConnections(server: Server, limits: Limits): Connections {
  server.maxConnections = limits.connections;
  server.setTimeout(limits.stalled);
  let roomMadeAt = -Infinity;
  server.on("drop", () => {
    if (performance.now() - roomMadeAt < makeRoomEvery) return;
    roomMadeAt = performance.now();
    // Whoever waits outside comes before whoever sits inside with nothing to ask.
    server.closeIdleConnections();
  });

  const waiting = new WeakMap<Socket, number>();
  return {
    // One packet holds a thousand requests, and Node starts them all at once.
    take({ socket }, response) {
      const before = waiting.get(socket) ?? 0;
      waiting.set(socket, before + 1);
      if (before > limits.unanswered) return "ignore";
      if (before === limits.unanswered) return "full";
      response.once("close", () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1));
      return "taken";
    },
    watch(response) {
      response.on("timeout", endIfStalled);
    },
  };
}

/** A page still being made, or a stream with nothing to say, is not the client's fault: nothing waits to be taken. */
function endIfStalled(this: ServerResponse, socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy();
}
