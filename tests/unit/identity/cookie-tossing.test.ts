/** Cookies put beside ours by a subdomain, a script or a careless application, and what is read nevertheless. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clearSessionCookie,
  readSessionCookie,
  sessionCookieName,
  writeSessionCookie,
} from "../../../src/gatehouse/core/identity/session-cookie.ts";

const id = "abcdefghijklmnopqrstuvwxyz234567abcdefgh";

describe("reading, on https", () => {
  test.each([
    ["nothing", null],
    ["an empty field", ""],
    ["other cookies", "theme=dark; lang=de"],
    ["the name for http", `gatehouse=${id}`],
    ["an encoded name", `%5F%5FHost-gatehouse=${id}`],
    ["a name in other letters", `__host-gatehouse=${id}`],
    ["a longer name", `__Host-gatehouse2=${id}; x__Host-gatehouse=${id}`],
    ["a name with a strange space before it", `\u00a0__Host-gatehouse=${id}`],
    ["the name without a value", "__Host-gatehouse"],
    ["the name inside another's value", `a="; __Host-gatehouse`],
  ])("%s is no session cookie", (_, header) => {
    expect(readSessionCookie(header, true)).toEqual({ kind: "none" });
  });

  test.each([
    ["alone", `__Host-gatehouse=${id}`],
    ["among others", `a=1; __Host-gatehouse=${id}; b=2`],
    ["beside a cookie that cannot be decoded", `a=%E0%A4%A; __Host-gatehouse=${id}`],
    ["beside an encoded name", `__Host-gatehouse=${id}; %5F%5FHost-gatehouse=evil`],
    ["without spaces", `a=1;__Host-gatehouse=${id};;b`],
    ["twice alike", `__Host-gatehouse=${id}; __Host-gatehouse=${id}`],
  ])("it is found %s", (_, header) => {
    expect(readSessionCookie(header, true)).toEqual({ kind: "found", id });
  });

  test.each([
    ["two that differ", `__Host-gatehouse=${id}; __Host-gatehouse=evil`],
    ["two that differ, one empty", `__Host-gatehouse=; __Host-gatehouse=${id}`],
    ["no value", "__Host-gatehouse="],
    ["more than 200 characters", `__Host-gatehouse=${"a".repeat(201)}`],
    ["a quoted value", `__Host-gatehouse="${id}"`],
    ["an encoded value", `__Host-gatehouse=abc%20def`],
    ["an equals sign", `__Host-gatehouse=abc=def`],
    ["a line break", `__Host-gatehouse=abc\ndef`],
    ["a line break at the end", `__Host-gatehouse=abc\n`],
    ["letters beyond ASCII", `__Host-gatehouse=äbc`],
  ])("%s is malformed", (_, header) => {
    expect(readSessionCookie(header, true)).toEqual({ kind: "malformed" });
  });

  test("anything at all is read without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, secure) => void readSessionCookie(text, secure)),
    );
  });
});

describe("writing", () => {
  test("on https the name binds the cookie to this host", () => {
    expect(writeSessionCookie({ id, secure: true })).toBe(
      `__Host-gatehouse=${id}; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
  });
  test("on http the name is plain, since __Host- needs Secure", () => {
    expect(writeSessionCookie({ id, secure: false })).toBe(`gatehouse=${id}; Path=/; HttpOnly; SameSite=Lax`);
    expect(sessionCookieName(false)).toBe("gatehouse");
  });
  test("only a remembered sign-in outlives the browser session", () => {
    expect(writeSessionCookie({ id, secure: true, maxAgeSeconds: 3600.5 })).toMatch(/; Max-Age=3600$/);
  });
  test("signing out empties it at once", () => {
    expect(clearSessionCookie(true)).toBe("__Host-gatehouse=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
  });
  test("an id that would break out of the header is not written", () => {
    expect(() => writeSessionCookie({ id: "a; Domain=example.org", secure: true })).toThrow(TypeError);
    expect(() => writeSessionCookie({ id: "a\r\nX: y", secure: true })).toThrow(TypeError);
  });
  test("what is written is read back", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/), fc.boolean(), (written, secure) => {
        const pair = writeSessionCookie({ id: written, secure }).split(";")[0] ?? "";
        expect(readSessionCookie(pair, secure)).toEqual({ kind: "found", id: written });
      }),
    );
  });
});
