/**
 * Answers the requests of a connection one after the other. Their answers are sent in that order anyway (RFC 9112 9.3.2), but
 * Node starts all that come in one packet at once, and never tells those behind the first that the client has gone: the
 * files they had opened would stay open for good.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface Turns {
  /**
   * Fulfilled when the answers before this one are sent, or the connection is gone; undefined where there are none before.
   * The turn ends with the answer.
   */
  wait(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
}

export function createTurns(): Turns {
  /** Of each connection on which something is being answered: what waits for it. */
  const queues = new WeakMap<Socket, (() => void)[]>();

  function endTurn(socket: Socket): void {
    const next = queues.get(socket)?.shift();
    if (next === undefined) queues.delete(socket);
    else next();
  }

  return {
    wait({ socket }, response) {
      response.once("close", () => endTurn(socket));
      const queue = queues.get(socket);
      if (queue !== undefined) return new Promise((resolve) => queue.push(resolve));
      queues.set(socket, []);
      return undefined;
    },
  };
}
