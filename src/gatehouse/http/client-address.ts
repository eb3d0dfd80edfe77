/** The client's address: the right-most one in X-Forwarded-For that is not a trusted proxy's, else the socket's own. */
import { isIP } from "node:net";

export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  const hops = [...(forwardedFor?.split(",") ?? []), socketAddress].map(plain);
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) break;
    if (!trustedProxies.includes(hop)) return hop;
  }
  return plain(socketAddress);
}

/** IPv4 addresses mapped into IPv6 are written as IPv4. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}
