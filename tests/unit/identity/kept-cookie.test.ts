import { describe, expect, it } from "vitest";
import { forgetKeptCookie, readKeptKeys, writeKeptCookie } from "../../../src/gatehouse/core/identity/kept-cookie.ts";

const key = (letter: string) => letter.repeat(43);
const id = (digit: string) => digit.repeat(16);

describe("the cookies of what is kept", () => {
  it("are one for each, kept from scripts and, on https, from other hosts", () => {
    const cookie = writeKeptCookie(key("a"), id("1"), true);
    expect(cookie).toBe(
      `__Host-gatehouse-kept-${id("1")}=${key("a")}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=1800`,
    );
    expect(forgetKeptCookie(id("1"), false)).toBe(
      `gatehouse-kept-${id("1")}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
    );
  });

  it("are read beside the one cookie that held all of them before", () => {
    const header = `gatehouse-kept=${key("a")}~${key("b")}; x=y; gatehouse-kept-${id("1")}=${key("c")}; gatehouse-kept-${id("2")}=${key("a")}`;
    expect(readKeptKeys(header, false)).toEqual([key("a"), key("b"), key("c")]);
    expect(readKeptKeys(header, true), "of plain http").toEqual([]);
    expect(readKeptKeys(null, true)).toEqual([]);
  });

  it("are left out where they are broken, and not read without end", () => {
    for (const broken of [
      `gatehouse-kept-1=${key("a")}`,
      `gatehouse-kept-${id("1")}=short`,
      `gatehouse-kept-${id("g")}=${key("a")}`,
      "gatehouse-kept",
    ]) {
      expect(readKeptKeys(broken, false), broken).toEqual([]);
    }
    const flood = Array.from({ length: 500 }, (_, index) => {
      const tail = String(index).padStart(16, "0");
      return `gatehouse-kept-${tail}=${"k".repeat(27)}${tail}`;
    });
    expect(readKeptKeys(flood.join("; "), false)).toHaveLength(24);
  });
});
