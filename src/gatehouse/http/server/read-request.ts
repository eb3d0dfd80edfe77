/** Reads a request that has one meaning only: for us, for Astro and for a proxy in front. Everything else is turned away. */
import type { IncomingMessage } from "node:http";
import { beginsWithBaseTwice } from "../../core/access/site-location.ts";
import type { Runtime } from "../../server/runtime.ts";
import { headersOf, type IncomingRequest } from "../decide/incoming-request.ts";
import { clientIpOf } from "./client-ip.ts";
import { knownMethods, manyReadings, parseTarget } from "./parse-target.ts";

/** Why a request is turned away before anything is decided about it. */
export interface Unacceptable {
  readonly status: 400 | 421 | 501;
  /** One sentence, as plain text. */
  readonly text: string;
}

export type RequestReader = (request: IncomingMessage, requestId: string) => IncomingRequest | Unacceptable;

export function createRequestReader({ settings, configuration }: Runtime): RequestReader {
  const allowedHosts = new Set(settings.allowedHosts);
  const { base } = configuration.location;

  return (request, requestId) => {
    const { method = "" } = request;
    if (!knownMethods.has(method)) return { status: 501, text: "This method is not known here.\n" };
    // RFC 9112 6.1: a client that speaks only HTTP/1.0 cannot tell where a chunked message ends.
    if (request.httpVersion === "1.0" && request.headers["transfer-encoding"] !== undefined) {
      return { status: 400, text: "HTTP/1.0 does not support chunked bodies.\n" };
    }
    const target = parseTarget(request.url ?? "");
    if (!target.ok || beginsWithBaseTwice(target.pathname, base)) return { status: 400, text: manyReadings };
    if (timesSent(request, "host") !== 1) return { status: 400, text: "A request must have one Host header.\n" };
    if (!allowedHosts.has((request.headers.host ?? "").toLowerCase())) return unknownHost;
    // One of the two was added on the way, and nothing tells which.
    if (timesSent(request, "authorization") > 1) {
      return { status: 400, text: "A request may have one Authorization header.\n" };
    }
    const { remoteAddress: peer = "" } = request.socket;
    const forwarded = request.headers["x-forwarded-for"]?.toString();
    return {
      method,
      pathname: target.pathname,
      search: target.search,
      headers: headersOf(request),
      requestId,
      peer,
      clientIp: clientIpOf(peer, forwarded, settings.trustedProxies),
    };
  };
}

const unknownHost: Unacceptable = {
  status: 421,
  text: "This server does not answer for that host. Its names are set with ORIGIN and ALLOWED_HOSTS.\n",
};

/** How often a header was sent. In `headers` Node keeps only one of several equal ones. */
function timesSent({ rawHeaders }: IncomingMessage, name: string): number {
  let times = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index];
    if (sent?.length === name.length && sent.toLowerCase() === name) times += 1;
  }
  return times;
}
