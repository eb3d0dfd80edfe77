/** A stop that lets running requests end, and tells every client that its connection ends with them. */
import type { Server, ServerResponse } from "node:http";

export interface GracefulShutdown {
  readonly begun: boolean;
  /** A response made elsewhere, which begins while nobody knows of the stop yet. */
  follow(response: ServerResponse): void;
  /** Takes no new connection, waits for requests under way, and cuts off what is left after so many milliseconds. */
  begin(milliseconds: number): Promise<void>;
}

/** Milliseconds between two looks for connections that have nothing under way any more. */
const lookEvery = 50;

export function prepareShutdown(server: Server): GracefulShutdown {
  const underWay = new Set<ServerResponse>();
  let begun = false;
  return {
    get begun() {
      return begun;
    },
    follow(response) {
      if (begun) return announce(response);
      underWay.add(response);
      response.once("close", () => underWay.delete(response));
    },
    async begin(milliseconds) {
      begun = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const response of underWay) announce(response);
      // An answer that had begun could not say so; its connection is closed once it is idle.
      const looking = setInterval(() => server.closeIdleConnections(), lookEvery);
      const hurry = setTimeout(() => server.closeAllConnections(), milliseconds);
      await closed;
      clearInterval(looking);
      clearTimeout(hurry);
    },
  };
}

function announce(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("Connection", "close");
}
