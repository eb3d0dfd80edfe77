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
  const connections = new WeakMap<Socket, { isAnswering: boolean; readonly waiting: (() => void)[] }>();

  return {
    wait({ socket }, response) {
      let connection = connections.get(socket);
      if (connection === undefined) connections.set(socket, (connection = { isAnswering: false, waiting: [] }));
      const { isAnswering, waiting } = connection;
      const ofConnection = connection;
      response.on("close", () => {
        const next = waiting.shift();
        if (next === undefined) ofConnection.isAnswering = false;
        else next();
      });
      connection.isAnswering = true;
      return isAnswering ? new Promise((resolve) => waiting.push(resolve)) : undefined;
    },
  };
}
