/**
 * Sends the refusals of one turn of the event loop together. Sent one by one, each would wake the process at the other end,
 * such as a proxy on the same machine, and waking it costs more than the refusal. While a page is being rendered for a
 * visitor who was let in, only a few refusals are sent in each turn, so that a flood of them does not delay the page.
 */
import type { ServerResponse } from "node:http";

/** Refusals sent in one turn while pages are being rendered. */
const besidePages = 2;

export interface Sending {
  send(): void;
  /** Called when sending throws. */
  failed(error: unknown): void;
}

export interface RefusalQueue {
  add(sending: Sending): void;
  /** Slows refusals down until this response is sent or its connection is gone. */
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
