/** What went wrong for one visitor must not be shown to the next. */
import type { ServerResponse } from "node:http";

type WriteHead = (status: number, ...rest: readonly unknown[]) => ServerResponse;

/**
 * Has an answer with 500 say that no cache may keep it. Astro prints a site's page for it past its middleware, so this is
 * said where every answer comes by.
 */
export function keepMistakesNowhere(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as WriteHead;
  const watched: WriteHead = (status, ...rest) => {
    if (status === 500) response.setHeader("Cache-Control", "no-store");
    return writeHead(status, ...rest);
  };
  response.writeHead = watched as typeof response.writeHead;
}
