/**
 * Answers the requests of a connection one after the other. Their answers are sent in that order anyway (RFC 9112 9.3.2), but
 * Node starts all requests of one packet at once, and tells only the first that the client has gone: files that the others had
 * opened would never be closed.
 */
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

export interface Turns {
  /**
   * Takes the next turn of the connection. Fulfilled when the responses before this one are sent, or the connection is gone.
   * Undefined where no other request is being answered.
   */
  wait(request: IncomingMessage): Promise<void> | undefined;
  /** The turn of the request that is answered ends: its response is sent, or the connection is gone. */
  answered(socket: Socket): void;
}

export function createTurns(): Turns {
  const connections = new WeakMap<Socket, { isAnswering: boolean; readonly waiting: (() => void)[] }>();

  return {
    wait({ socket }) {
      let connection = connections.get(socket);
      if (connection === undefined) connections.set(socket, (connection = { isAnswering: false, waiting: [] }));
      const { isAnswering, waiting } = connection;
      connection.isAnswering = true;
      return isAnswering ? new Promise((resolve) => waiting.push(resolve)) : undefined;
    },
    answered(socket) {
      const connection = connections.get(socket);
      const next = connection?.waiting.shift();
      if (next !== undefined) next();
      else if (connection !== undefined) connection.isAnswering = false;
    },
  };
}
