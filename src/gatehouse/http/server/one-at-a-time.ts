/**
 * Answers the requests of a connection one after the other. Their answers are sent in that order anyway (RFC 9112 9.3.2), but
 * Node starts all requests of one packet at once, and tells only the first that the client has gone: files that the others had
 * opened would never be closed.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface Turns {
  /**
   * Fulfilled when the responses before this one are sent, or the connection is gone. Undefined where there are none.
   * The turn ends when this request's response is sent.
   */
  wait(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
}

export function createTurns(): Turns {
  /** For each connection with a request being answered: the requests that wait for it. */
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
