/**
 * Begins to render the pages of one turn of the event loop together, once all requests of that turn have been read. A page
 * sent in between would wake the process at the other end, such as a proxy on the same machine, which then takes the
 * processor from the next page.
 */
import { AsyncResource } from "node:async_hooks";

interface Rendering {
  render(): void;
  /** Called when `render` throws. */
  failed(error: unknown): void;
}

export interface PageQueue {
  add(rendering: Rendering): void;
}

export function createPageQueue(): PageQueue {
  const waiting: Rendering[] = [];

  function renderAll(): void {
    for (const { render, failed } of waiting.splice(0)) {
      try {
        render();
      } catch (error) {
        failed(error);
      }
    }
  }

  return {
    add({ render, failed }) {
      // A server of the site's own that calls our handler may keep who asks in an asynchronous context.
      if (waiting.push({ render: AsyncResource.bind(render), failed }) === 1) setImmediate(renderAll);
    },
  };
}
