/**
 * Refusals on their way out. All of one turn of the event loop are sent together at its end: one by one, each would wake
 * whoever reads on the other side, a proxy on the same machine say, and waking costs more than the answer. While a page
 * is being made for somebody who was let in, which takes several turns, only a few go out in each of them, so that a flood
 * of refusals does not hold the page up.
 */
import type { ServerResponse } from "node:http";

/** Refusals sent in one turn beside pages that are being made. */
const besidePages = 2;

export interface Sending {
  send(): void;
  /** Told when sending throws. */
  failed(error: unknown): void;
}

export interface RefusalQueue {
  add(sending: Sending): void;
  /** Until this answer is sent, or its connection is gone, refusals give way to it. */
  waitFor(page: ServerResponse): void;
}

export function createRefusalQueue(): RefusalQueue {
  const waiting: Sending[] = [];
  let pages = 0;

  function sendSome(): void {
    for (const { send, failed } of waiting.splice(0, pages > 0 ? besidePages : waiting.length)) {
      try {
        send();
      } catch (error) {
        failed(error);
      }
    }
    if (waiting.length > 0) setImmediate(sendSome);
  }

  return {
    add(sending) {
      if (waiting.push(sending) === 1) setImmediate(sendSome);
    },
    waitFor(page) {
      if (page.closed) return;
      pages += 1;
      page.once("close", () => (pages -= 1));
    },
  };
}
