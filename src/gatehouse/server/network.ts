/** The network of a client IP: the range that one customer is given. */
import { isIPv6 } from "node:net";

/** The first four groups in the spelling used for comparison, so that no parsing is needed. */
const spelt = /^(?:(?:0|[1-9a-f][0-9a-f]{0,3}):){4}(?=[0-9a-f:]+$)/;

/** One customer is given 2^64 IPv6 addresses or more (RFC 6177), so those are counted by their first 64 bits. */
export function networkOf(clientIp: string): string {
  // Asked for every refusal, most of which come over IPv4.
  if (!clientIp.includes(":")) return clientIp;
  const [head64] = spelt.exec(clientIp) ?? [];
  if (head64 !== undefined) return `${head64}:/64`;
  const [plain = ""] = clientIp.split("%", 1);
  if (!isIPv6(plain)) return clientIp;
  const [before = "", after] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}

/**
 * The IPv6 site (/48) around a network that `networkOf` named. Many customers are given one (RFC 6177), and with it 65,536
 * networks to come from. Null for IPv4, where each client IP is bought separately.
 */
export function siteOf(network: string): string | null {
  if (!network.endsWith("::/64")) return null;
  return `${network.split(":", 3).join(":")}::/48`;
}
