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

interface Waiting extends Rendering {
  /** A server of the site's own that calls our handler may keep who asks in an asynchronous context. */
  readonly context: AsyncResource;
}

export interface PageQueue {
  add(rendering: Rendering): void;
}

export function createPageQueue(): PageQueue {
  const waiting: Waiting[] = [];

  function renderAll(): void {
    for (const { context, render, failed } of waiting.splice(0)) {
      try {
        context.runInAsyncScope(render);
      } catch (error) {
        failed(error);
      }
    }
  }

  return {
    add({ render, failed }) {
      // `AsyncResource.bind` would do the same, but makes a function with a prototype of its own, which V8 keeps for long.
      const context = new AsyncResource("GatehousePage");
      if (waiting.push({ context, render, failed }) === 1) setImmediate(renderAll);
    },
  };
}
