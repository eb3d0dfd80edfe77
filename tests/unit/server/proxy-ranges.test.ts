import { describe, expect, test } from "vitest";
import { clientIpOf } from "../../../src/gatehouse/http/server/client-ip.ts";
import { isTrustedProxy, proxyRangeProblem } from "../../../src/gatehouse/server/proxy-ranges.ts";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";

describe("a trusted proxy", () => {
  test.each([
    ["10.0.0.7", "10.0.0.7"],
    ["10.0.0.0/8", "10.255.0.1"],
    ["10.0.0.7/32", "10.0.0.7"],
    ["10.0.0.0/8", "::ffff:10.1.2.3"],
    ["::ffff:10.0.0.7", "10.0.0.7"],
    ["fd00::/8", "fd12:3456::1"],
    ["2001:db8::1", "2001:0db8:0:0::1"],
    ["0.0.0.0/0", "203.0.113.9"],
  ])("%s holds %s", (range, address) => {
    expect(isTrustedProxy(address, [range])).toBe(true);
  });
  test.each([
    ["10.0.0.0/8", "11.0.0.1"],
    ["10.0.0.7/31", "10.0.0.8"],
    ["fd00::/8", "fe80::1"],
    ["0.0.0.0/0", "2001:db8::1"],
    ["127.0.0.1", ""],
    ["127.0.0.1", "unknown"],
    ["127.0.0.1", "127.0.0.1, 10.0.0.1"],
  ])("%s does not hold %s", (range, address) => {
    expect(isTrustedProxy(address, [range])).toBe(false);
  });
  test("is not trusted where no range is set", () => {
    expect(isTrustedProxy("127.0.0.1", [])).toBe(false);
  });
});

test.each([
  "10.0.0.0/33",
  "fd00::/129",
  "10.0.0.0/",
  "10.0.0.0/08",
  "10.0.0.0/8/8",
  "proxy",
  "10.0.0",
  "fe80::1%eth0",
  "::ffff:10.0.0.0/8",
])("%s stops the start, with a sentence", (entry) => {
  expect(proxyRangeProblem(entry)).toContain(`"${entry}"`);
  const read = readSettings({ TRUSTED_PROXIES: `127.0.0.1, ${entry}` });
  expect(read.ok).toBe(false);
  expect(!read.ok && read.problems[0]).toMatch(/^TRUSTED_PROXIES has .* write it like .*\.$/);
});

test("the client IP is the right-most one that is in no range", () => {
  const ranges = ["10.0.0.0/8", "fd00::/8"];
  expect(clientIpOf("10.0.0.1", "6.6.6.6, 203.0.113.9, 10.9.9.9", ranges)).toBe("203.0.113.9");
  expect(clientIpOf("fd00::1", "6.6.6.6, 203.0.113.9", ranges)).toBe("203.0.113.9");
  expect(clientIpOf("203.0.113.9", "6.6.6.6", ranges)).toBe("203.0.113.9");
});
