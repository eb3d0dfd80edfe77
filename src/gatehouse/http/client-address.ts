/** The client's address: the right-most one in X-Forwarded-For that is not a trusted proxy's, else the socket's own. */
import { isIP } from "node:net";
import { isTrustedProxy, withoutMapping } from "../server/proxy-ranges.ts";

export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  if (forwardedFor === undefined) return withoutMapping(socketAddress);
  const hops = [...(forwardedFor?.split(",") ?? []), socketAddress].map(withoutMapping);
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) break;
    if (!isTrustedProxy(hop, trustedProxies)) return hop;
  }
  return withoutMapping(socketAddress);
}
