/**
 * What the server in front of Astro hands to the code inside Astro. The adapter's handler takes a request and a response
 * and nothing else, so the rest travels in async storage.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Decision, Denial } from "../../core/access/denial.ts";
import type { IncomingRequest } from "../decide/incoming-request.ts";
import type { KeptNote } from "../kept/keep-refused.ts";
import type { ResolvedRequest } from "../decide/resolve-request.ts";
import type { UnderWay } from "../decide/judge-at-end.ts";
import type { MiddlewareOutcome } from "./require-middleware.ts";

/** What the server in front of Astro knows of a request and Astro does not. */
export interface RequestContext {
  readonly requestId: string;
  /** For limits and records. */
  readonly clientIp: string;
  /** IP at the other end of the socket: the client's, or the last proxy's. */
  readonly peer: string;
  /** Subject and policy as resolved in front of Astro; absent in development, where our server does not run. */
  readonly resolved?: ResolvedRequest;
  /** What was decided in front about the path, by `resolved`. */
  readonly judged?: { readonly method: string; readonly path: string; readonly decision: Decision };
  /** Set where the request was refused in front, and Astro only prints the page: the URL asked for, and the denial. */
  readonly refused?: { readonly pathname: string; readonly search: string; readonly denial: Denial };
  /** The target asked for, where it was refused in front and the response is the site's ordinary 404. */
  readonly concealed?: string;
  /** Reads the body of a request that is refused and kept. */
  readonly readBody?: IncomingRequest["readBody"];
  /** Set where what was sent is kept already. */
  readonly kept?: KeptNote | undefined;
  /** Set where the body is read while it arrives. */
  readonly underWay?: UnderWay;
  /** What became of the request inside Astro; absent for actions in development. */
  readonly outcome?: MiddlewareOutcome;
}

// The server and the site's bundle hold this module twice. A registered symbol makes both use one storage.
const slot = Symbol.for("gatehouse.request-context");
type Slotted = typeof globalThis & { [slot]?: AsyncLocalStorage<RequestContext> };

/** The context of the request being answered. Empty while a site is built, and outside a request. */
export const requestContext = ((globalThis as Slotted)[slot] ??= new AsyncLocalStorage<RequestContext>());
