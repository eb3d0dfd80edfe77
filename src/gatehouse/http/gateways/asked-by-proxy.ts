/**
 * The request that a proxy asks about, as its headers name it. There are two families of such headers, and a proxy sets one:
 * the other may come from the visitor, so each function reads one family only.
 */
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import { parseTarget } from "../server/parse-target.ts";

export interface AskedByProxy {
  readonly method: string;
  readonly scheme: "http" | "https";
  /** In lower case, without the default port of the scheme. */
  readonly host: string;
  /** One spelling, checked by `parseTarget`. */
  readonly pathname: string;
  /** With its question mark; empty when there is none. */
  readonly search: string;
}

/** NGINX, Apache and HAProxy: `X-Original-URL` and `X-Original-Method`. Null when they can be read in more than one way: refuse. */
export function originalRequest(headers: RequestHeaders): AskedByProxy | null {
  const [, scheme, host, target] = /^(https?):\/\/([^/?#]*)(.*)$/.exec(headers.get("x-original-url") ?? "") ?? [];
  return read(headers.get("x-original-method"), scheme, host, target);
}

/** Caddy, Traefik and Envoy: `X-Forwarded-Method`, `-Proto`, `-Host` and `-Uri`. Null when they can be read in more than one way: refuse. */
export function forwardedRequest(headers: RequestHeaders): AskedByProxy | null {
  // For the request that opens a WebSocket, Traefik sends ws or wss.
  const scheme = headers.get("x-forwarded-proto")?.replace(/^ws/, "http");
  const [host, target] = [headers.get("x-forwarded-host"), headers.get("x-forwarded-uri")];
  return read(headers.get("x-forwarded-method"), scheme, host ?? undefined, target ?? undefined);
}

const hostName = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[1-9]\d{0,4})?$/;
const ownPort = { http: /:80$/, https: /:443$/ };

function read(
  method: string | null,
  scheme: string | undefined,
  givenHost: string | undefined,
  givenTarget: string | undefined,
): AskedByProxy | null {
  if (method === null || !/^[A-Z]{1,20}$/.test(method)) return null;
  if (scheme !== "http" && scheme !== "https") return null;
  const host = givenHost?.toLowerCase().replace(ownPort[scheme], "");
  if (host === undefined || !hostName.test(host)) return null;
  const target = parseTarget(givenTarget ?? "");
  // Some servers drop what follows a semicolon before they look for the page (RFC 3986 3.3), others do not.
  if (!target.ok || /;|%3b/i.test(target.pathname)) return null;
  return { method, scheme, host, pathname: target.pathname, search: target.search };
}
