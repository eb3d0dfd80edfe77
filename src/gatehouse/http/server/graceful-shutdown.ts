/** Lets running requests end, and tells every client that its connection closes after them. */
import type { Server, ServerResponse } from "node:http";
import { createShortLived } from "../../server/short-lived.ts";

export interface GracefulShutdown {
  readonly begun: boolean;
  /** Watches a response made by Astro, which may begin before the shutdown does. */
  follow(response: ServerResponse): void;
  /** Takes no new connection, waits for running requests, and closes what is left after this many milliseconds. */
  begin(milliseconds: number): Promise<void>;
}

/** Milliseconds between two checks for idle connections. */
const lookEvery = 50;

export function prepareShutdown(server: Server): GracefulShutdown {
  const underWay = createShortLived<ServerResponse>();
  let begun = false;
  return {
    get begun() {
      return begun;
    },
    follow(response) {
      if (begun) return announce(response);
      response.once("close", underWay.add(response));
    },
    async begin(milliseconds) {
      begun = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const response of underWay.all()) announce(response);
      // A response that has begun cannot announce the close. Its connection is closed once it is idle.
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
