/**
 * Checks, when a response begins, whether its request passed Gatehouse's middleware. A site's own `src/fetch.ts` decides the
 * order of Astro's parts and may leave any of them out. A guarded response that did not pass the middleware is not sent.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Denial } from "../../core/access/denial.ts";

/**
 * What Gatehouse's middleware, or a refusal raised before it, did with a request. The server in front reads it when the
 * response begins: a site's own `src/fetch.ts` may leave the middleware out, or drop what it returns.
 */
export interface MiddlewareOutcome {
  /** Whether the middleware let the request pass, or answered it. */
  hasPassed: boolean;
  /** The first refusal that was raised, even if other code caught it. */
  raised?: Denial;
  /** What the middleware answers in place of what the site made. */
  replacement?: WholeAnswer;
  /** Vite makes prerendered pages on request, and they pass the middleware without a decision there. */
  readonly inDevelopment?: true;
}

/** A response that is complete in memory. */
export interface WholeAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Header that marks a response as made by the middleware. It never leaves the server. */
export const ourAnswer = "x-gatehouse-answer";

export interface Withheld {
  /** Set where the body is read while it arrives: whether the request was refused at the end of it. */
  readonly wasRefusedAtEnd?: (() => boolean) | undefined;
  /** Whether a response with this status is sent only if the request passed the middleware. */
  readonly mustPass: (status: number) => boolean;
  /** Makes what is sent instead. Called at most once. */
  readonly answer: () => Promise<Response>;
}

type WriteHead = (status: number, ...rest: readonly unknown[]) => ServerResponse;

export function requireMiddleware(
  request: IncomingMessage,
  response: ServerResponse,
  outcome: MiddlewareOutcome,
  failed: (error: unknown) => void,
  withheld: Withheld,
): void {
  const writeHead = response.writeHead.bind(response) as WriteHead;
  const end = response.end.bind(response) as (...rest: readonly unknown[]) => void;
  const { wasRefusedAtEnd } = withheld;

  const replaceBy = (answer: Promise<WholeAnswer>): ServerResponse => {
    // Anything the site still writes is dropped.
    response.writeHead = () => response;
    response.write = () => true;
    response.end = () => response;
    answer
      .then(({ status, statusText, headers, body }) => {
        // A 204 has no body, and so no Content-Length.
        writeHead(status, statusText, { ...headers, ...(status === 204 ? {} : { "Content-Length": body.byteLength }) });
        end(request.method === "HEAD" ? undefined : body);
      })
      .catch((error: unknown) => {
        response.destroy();
        failed(error);
      });
    return response;
  };

  const held: WriteHead = (status, ...rest) => {
    const headers = rest.find(isHeaders);
    const isOurs = headers !== undefined && ourAnswer in headers;
    if (isOurs) Reflect.deleteProperty(headers, ourAnswer);
    const { replacement, hasPassed, raised } = outcome;
    // For a fault, the site's own page may be sent in place of ours.
    const isFault = status === 500 && replacement?.status === 500;
    if (replacement !== undefined && !isOurs && !isFault) return replaceBy(Promise.resolve(replacement));
    // Astro's file server passes no headers here. Its files were judged in front.
    const isOfSite = rest.length > 0;
    if (!hasPassed && wasRefusedAtEnd?.() === true) return replaceBy(withheld.answer().then(wholeAnswer));
    if (!hasPassed && isOfSite && (raised !== undefined || withheld.mustPass(status))) {
      return replaceBy(withheld.answer().then(wholeAnswer));
    }
    // Astro writes "404 OK" where the page sets no status text.
    if (status === 404 && response.statusMessage === "OK") response.statusMessage = "Not Found";
    return writeHead(status, ...rest);
  };
  response.writeHead = held;
  if (wasRefusedAtEnd === undefined) return;
  // Where reading the body failed before the middleware ran, the adapter ends the response with a 500 of its own.
  const endUnlessRefused: typeof end = (...rest) => {
    if (!response.headersSent && !outcome.hasPassed && wasRefusedAtEnd()) {
      return void replaceBy(withheld.answer().then(wholeAnswer));
    }
    end(...rest);
  };
  response.end = endUnlessRefused as typeof response.end;
}

/**
 * Whether a response with this status can contain guarded content. Without any middleware Astro redirects to the other
 * spelling of a path, and answers missing pages and faults with prerendered pages.
 */
export function mayBeGuarded(status: number): boolean {
  return !(status >= 300 && status < 400) && status !== 400 && status !== 404 && status < 500;
}

function isHeaders(one: unknown): one is Record<string, unknown> {
  return typeof one === "object" && one !== null;
}

async function wholeAnswer(response: Response): Promise<WholeAnswer> {
  const { status, statusText, headers } = response;
  return {
    status,
    statusText,
    headers: Object.fromEntries(headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
