/** The network that an address of a client belongs to, as far as one customer has it for themselves. */
import { isIPv6 } from "node:net";

/** One customer is given 2^64 IPv6 addresses or more (RFC 6177), so those are counted by their first 64 bits. */
export function networkOf(address: string): string {
  // Asked for every refusal, most of which come over IPv4.
  if (!address.includes(":")) return address;
  const [plain = ""] = address.split("%", 1);
  if (!isIPv6(plain)) return address;
  const [before = "", after] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}
