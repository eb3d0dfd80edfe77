/** IPs of one's own proxies: single ones, and ranges as CIDR (RFC 4632, RFC 4291 2.3), IPv4 and IPv6. */
import { BlockList, isIP, isIPv6 } from "node:net";
import { rememberedByObject } from "../core/remember.ts";

/** What is wrong with an entry, as a sentence; null when it can be used. */
export function proxyRangeProblem(entry: string): string | null {
  if (parse(entry) !== null) return null;
  return `has "${entry}", which is not an IP or a range: write it like 10.0.0.7, 10.0.0.0/8 or fd00::/8`;
}

interface Range {
  readonly address: string;
  readonly family: "ipv4" | "ipv6";
  /** Length of the prefix, in bits. */
  readonly prefix: number;
}

function parse(entry: string): Range | null {
  const [given = "", prefixText, ...more] = entry.split("/");
  const address = withoutMapping(given);
  const version = isIP(address);
  // A zone (fe80::1%eth0) names a network interface of this machine, not an IP.
  if (version === 0 || address.includes("%") || more.length > 0) return null;
  const bits = version === 4 ? 32 : 128;
  if (prefixText === undefined) return { address, family: version === 4 ? "ipv4" : "ipv6", prefix: bits };
  // After a mapped IP the prefix would count the bits of IPv6.
  if (!/^(?:0|[1-9]\d{0,2})$/.test(prefixText) || Number(prefixText) > bits || address !== given) return null;
  return { address, family: version === 4 ? "ipv4" : "ipv6", prefix: Number(prefixText) };
}

const compiled = rememberedByObject((ranges: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const range of ranges.map(parse)) {
    if (range !== null) list.addSubnet(range.address, range.prefix, range.family);
  }
  return list;
});

/**
 * Whether an IP is in one of the ranges. `ranges` are compiled once for each list. Text that is not an IP is never
 * trusted.
 */
export function isTrustedProxy(address: string, ranges: readonly string[]): boolean {
  if (ranges.length === 0) return false;
  const plain = withoutMapping(address);
  const version = isIP(plain);
  if (version === 0) return false;
  return compiled(ranges).check(plain, version === 4 ? "ipv4" : "ipv6");
}

/** IPv4 addresses mapped into IPv6 (RFC 4291 2.5.5.2) are the IPv4 addresses, however they are spelled. */
export function withoutMapping(address: string): string {
  const text = address.trim();
  if (!text.includes(":")) return text;
  const [, dotted] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(text) ?? [];
  if (dotted !== undefined) return dotted;
  // Rarely spelled otherwise; a URL writes every one of those spellings as ::ffff:808:808 (RFC 5952).
  if (!/ffff/i.test(text) || !isIPv6(text) || text.includes("%")) return text;
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(new URL(`http://[${text}]`).hostname) ?? [];
  if (high === undefined || low === undefined) return text;
  const bits = [parseInt(high, 16), parseInt(low, 16)];
  return bits.flatMap((part) => [part >> 8, part & 0xff]).join(".");
}
