/** IPs that do not lead to the public internet (IANA special-purpose registries, RFC 6890): a webhook must not reach them. */
import { BlockList, isIP } from "node:net";

const ranges: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  // All that is not 2000::/3 is not for the public internet; what translates to IPv4 could lead inside.
  ["::", 3, "ipv6"],
  ["4000::", 2, "ipv6"],
  ["8000::", 1, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["3fff::", 20, "ipv6"],
];

// Apart: a list would take an IPv4 for the IPv6 that stands for it.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix, family] of ranges) blocked[family].addSubnet(network, prefix, family);

/** False for what is no IP. */
export function isPrivateIp(text: string): boolean {
  const version = isIP(text);
  const family = version === 4 ? "ipv4" : "ipv6";
  return version !== 0 && blocked[family].check(text, family);
}
