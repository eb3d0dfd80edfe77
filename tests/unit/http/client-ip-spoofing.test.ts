import { expect, test } from "vitest";
import { clientIpOf } from "../../../src/gatehouse/http/server/client-ip.ts";

const proxies = ["10.0.0.1", "10.0.0.2"];

test.each([
  ["there is no proxy", "192.0.2.7", undefined, "192.0.2.7"],
  ["a visitor sends the header without a proxy", "192.0.2.7", "203.0.113.9", "192.0.2.7"],
  ["one proxy is in front", "10.0.0.1", "192.0.2.7", "192.0.2.7"],
  ["two are", "10.0.0.1", "192.0.2.7, 10.0.0.2", "192.0.2.7"],
  ["the visitor sent one and the proxy added to it", "10.0.0.1", "203.0.113.9, 192.0.2.7", "192.0.2.7"],
  ["what the visitor wrote is not an IP", "10.0.0.1", "<script>", "10.0.0.1"],
  ["the proxy writes the port too", "10.0.0.1", "7.7.7.8:1234", "7.7.7.8"],
  ["the proxy writes IPv6 with a port", "10.0.0.1", "[2001:db8::1]:1234, 10.0.0.2:80", "2001:db8::1"],
  ["the proxy writes IPv6 in brackets", "10.0.0.1", "[2001:db8::1]", "2001:db8::1"],
  ["the port is not a number", "10.0.0.1", "7.7.7.8:abc", "10.0.0.1"],
  ["IPv4 is written as IPv6 in hexadecimal", "10.0.0.1", "::ffff:808:808", "8.8.8.8"],
  ["IPv4 is written as IPv6 at full length", "10.0.0.1", "0:0:0:0:0:ffff:8.8.8.8", "8.8.8.8"],
  ["IPv6 only looks like it", "10.0.0.1", "2001:db8::ffff:808:808", "2001:db8::ffff:808:808"],
  ["IPv4 is written as IPv6", "::ffff:192.0.2.7", undefined, "192.0.2.7"],
])("the client IP is the visitor's when %s", (_name, socket, forwarded, expected) => {
  expect(clientIpOf(socket, forwarded, proxies)).toBe(expected);
});
