import { describe, expect, it } from "vitest";
import { networkOf } from "../../../src/gatehouse/server/network.ts";

describe("the network that tries are counted for", () => {
  it.each([
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:0DB8:1:2:ffff:eeee:dddd:cccc", "2001:db8:1:2::/64"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:02::1", "2001:db8:1:2::/64"],
    ["2001:db8:0:0::1", "2001:db8:0:0::/64"],
    ["2001:db8:0:0:5:6:7:8", "2001:db8:0:0::/64"],
    ["2001:db8:1::5:6:7:8", "2001:db8:1:0::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["64:ff9b::192.0.2.1", "64:ff9b:0:0::/64"],
    ["192.0.2.1", "192.0.2.1"],
    ["", ""],
  ])("is of %s the network %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
