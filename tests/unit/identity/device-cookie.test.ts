import { describe, expect, it } from "vitest";
import { mostMarks, readDeviceMarks, writeDeviceCookie } from "../../../src/gatehouse/core/identity/device-cookie.ts";
import { createDeviceMarks } from "../../../src/gatehouse/server/identity/device-marks.ts";

const mark = (letter: string) => ({ nonce: letter.repeat(22), tag: letter.repeat(43) });
const valueOf = (cookie: string) => cookie.split(";")[0] ?? "";

describe("the cookie of a device that signed in before", () => {
  it("is kept from scripts, other sites and, on https, other hosts", () => {
    const cookie = writeDeviceCookie([mark("a")], true);
    expect(cookie).toBe(
      `__Host-gatehouse-device=${"a".repeat(22)}.${"a".repeat(43)}; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=15552000`,
    );
    expect(readDeviceMarks(valueOf(cookie), true)).toEqual([mark("a")]);
    expect(readDeviceMarks(valueOf(cookie), false), "of plain http").toEqual([]);
  });

  it("holds the newest marks only", () => {
    const marks = Array.from("abcdef").map(mark);
    expect(readDeviceMarks(valueOf(writeDeviceCookie(marks, false)), false)).toEqual(marks.slice(0, mostMarks));
  });

  it.each(["", "gatehouse-device=", "gatehouse-device=~~~", "gatehouse-device=a.b", "gatehouse=x"])(
    "counts %j as no mark",
    (header) => expect(readDeviceMarks(header, false)).toEqual([]),
  );

  it("counts two cookies of the name that differ as no mark", () => {
    const [one, other] = [mark("a"), mark("b")].map((each) => valueOf(writeDeviceCookie([each], false)));
    expect(readDeviceMarks(`${one}; ${other}`, false)).toEqual([]);
  });
});

describe("a mark", () => {
  const mia = { memberId: "mia", storedHash: "hash of Mia's password" };
  const olaf = { memberId: "olaf", storedHash: "hash of Olaf's password" };
  const marks = createDeviceMarks("the secret of the site");

  it("is good for one account, as long as its password stays the same, on one site", () => {
    const given = marks.presented([]).signedIn(mia);
    const device = marks.presented(given);
    expect(device.keyFor(mia)).toMatch(/^[0-9a-f]{64}$/);
    expect(device.keyFor(olaf)).toBeNull();
    expect(device.keyFor({ ...mia, storedHash: "hash of a new password" })).toBeNull();
    expect(createDeviceMarks("the secret of another site").presented(given).keyFor(mia)).toBeNull();
  });

  it("has one spelling: another text for the same bytes is no mark", () => {
    const [{ nonce, tag }] = marks.presented([]).signedIn(mia) as [{ nonce: string; tag: string }];
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // Of the last letter two bits stand for nothing.
    const respelled = tag.slice(0, -1) + (alphabet[alphabet.indexOf(tag.slice(-1)) + 1] ?? "");
    expect(Buffer.from(respelled, "base64url")).toEqual(Buffer.from(tag, "base64url"));
    expect(marks.presented([{ nonce, tag: respelled }]).keyFor(mia)).toBeNull();
  });

  it("is kept while others sign in on the same device, and replaced when the same person does", () => {
    const first = marks.presented([]).signedIn(mia);
    const second = marks.presented(first).signedIn(olaf);
    const third = marks.presented(second).signedIn(mia);
    expect(third).toHaveLength(2);
    const device = marks.presented(third);
    expect(device.keyFor(olaf)).toBe(marks.presented(second).keyFor(olaf));
    expect(device.keyFor(mia)).not.toBe(marks.presented(first).keyFor(mia));
  });
});
