/**
 * The request that a proxy asks about, as it says so in headers. There are two families of headers and a proxy sets one of
 * them: the other may be a visitor's own, so each reader looks at its own family alone.
 */
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import { parseTarget } from "../server/parse-target.ts";

export interface AskedByProxy {
  readonly method: string;
  readonly scheme: "http" | "https";
  /** In small letters, without the scheme's own port. */
  readonly host: string;
  /** One spelling, checked by `readTarget`. */
  readonly pathname: string;
  /** With its question mark; empty when there is none. */
  readonly search: string;
}

/** NGINX and Apache: `X-Original-URL` and `X-Original-Method`. Null when they cannot be read in one way: answer no. */
export function originalRequest(headers: RequestHeaders): AskedByProxy | null {
  const [, scheme, host, target] = /^(https?):\/\/([^/?#]*)(.*)$/.exec(headers.get("x-original-url") ?? "") ?? [];
  return read(headers.get("x-original-method"), scheme, host, target);
}

/** Caddy and Traefik: `X-Forwarded-Method`, `-Proto`, `-Host` and `-Uri`. Null when they cannot be read in one way. */
export function forwardedRequest(headers: RequestHeaders): AskedByProxy | null {
  // Traefik names the scheme of a WebSocket's opening request as the socket's own.
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
  // Some servers cut off what follows a semicolon before they look for the page (RFC 3986 3.3), others do not.
  if (!target.ok || /;|%3b/i.test(target.pathname)) return null;
  return { method, scheme, host, pathname: target.pathname, search: target.search };
}
