/** The client IP: the right-most one in X-Forwarded-For that is not a trusted proxy's, else the socket's own. */
import { isIP } from "node:net";
import { isTrustedProxy, withoutMapping } from "../../server/proxy-ranges.ts";

export function clientIpOf(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  if (forwardedFor === undefined) return withoutMapping(socketAddress);
  const hops = [...forwardedFor.split(",").map(withoutPort), socketAddress].map(withoutMapping);
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) break;
    if (!isTrustedProxy(hop, trustedProxies)) return hop;
  }
  return withoutMapping(socketAddress);
}

/** Some proxies write the port too: `7.7.7.8:1234`, `[2001:db8::1]:1234`. Brackets stand around IPv6 then (RFC 3986 3.2.2). */
function withoutPort(hop: string): string {
  const text = hop.trim();
  return /^\[([0-9a-f:.]+)\](?::\d{1,5})?$/i.exec(text)?.[1] ?? /^(\d+(?:\.\d+){3}):\d{1,5}$/.exec(text)?.[1] ?? text;
}
