/** A request for a page, as Astro takes it. */
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * A request without a body, made from one that has been checked: one Host header, and a target that is a valid path. Watching
 * the connection takes longer than making the rest of the request, so `signal` does so only for code that asks for it.
 */
export class PageRequest extends Request {
  readonly #incoming: IncomingMessage;
  readonly #response: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(incoming: IncomingMessage, response: ServerResponse) {
    const { method = "GET", headers, socket, url = "" } = incoming;
    const protocol = "encrypted" in socket && socket.encrypted === true ? "https" : "http";
    super(`${protocol}://${headers.host ?? "localhost"}${url}`, { method, headers: headers as Record<string, string> });
    this.#incoming = incoming;
    this.#response = response;
  }

  /** Aborts when the client goes away before the response is sent. */
  override get signal(): AbortSignal {
    return (this.#signal ??= abortedWith(this.#incoming, this.#response));
  }

  override clone(): Request {
    return new Request(super.clone(), { signal: this.signal });
  }
}

function abortedWith({ socket }: IncomingMessage, response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    if (!response.writableFinished) controller.abort();
  };
  if (socket.destroyed || response.closed) abort();
  else response.once("close", abort);
  return controller.signal;
}
