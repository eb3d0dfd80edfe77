/** Return paths written to lead somebody away after signing in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeReturnPath } from "../../../src/gatehouse/core/refusal/return-path.ts";

test.each([
  "//e",
  "///e",
  "/\\e",
  "\\/e",
  "\\\\e",
  "/%09/e",
  "/\t/e",
  "\t//e",
  " //e",
  "/\n/e",
  "/%5ce",
  "/%5Ce",
  "/%255ce",
  "/%2fe",
  "/%2Fe",
  "/%252fe",
  "/a/..//e",
  "/.//e",
  "/./e",
  "/..//e",
  "/%2e//e",
  "/%2e%2e//e",
  "/a/%2e%2e/e",
  "/a/../e",
  "https:e",
  "https://e",
  "http:///e",
  "HTTPS://e/",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "e",
  "@e",
  "?a",
  "#a",
  ".",
  "/a\r\nSet-Cookie: x=1",
  "/a%0d%0aSet-Cookie:%20x=1",
  "/a?b=%0D%0ASet-Cookie:%20x=1",
  "/a?b=\r\n",
  "/a#\n",
  "/a\u0000",
  "/a%00",
  "/a?b=\\\\e",
  "/über",
  "/a b",
  "/a/\u2028",
  "/\u3002e",
  "/%E0%A4%A",
  "/ａ",
  `/${"a".repeat(2048)}`,
  "",
])("%j is refused", (input) => {
  expect(safeReturnPath(input)).toBeNull();
});

test("nothing given is nowhere to go", () => {
  expect(safeReturnPath(null)).toBeNull();
  expect(safeReturnPath(undefined)).toBeNull();
});

test.each([
  "/",
  "/members",
  "/members/",
  "/members/texts/one?page=2&q=a%20b#notes",
  "/a?",
  "/%C3%BCber",
  "/a?to=//e",
  "/a?to=https://e/",
  "/a#//e",
  "/a@e",
  "/a:b",
  `/${"a".repeat(2047)}`,
])("%s is returned exactly", (input) => {
  expect(safeReturnPath(input)).toBe(input);
});

describe("pages to which nobody returns", () => {
  const never = ["/login", "/logout"];
  test.each([
    "/login",
    "/login/",
    "/login?returnTo=/login",
    "/logou%74",
    "/logout#x",
    "/login.html",
    "/login/index.html",
  ])("%s", (input) => {
    expect(safeReturnPath(input, never)).toBeNull();
  });
  test("their neighbours are none of them", () => {
    expect(safeReturnPath("/login-help", never)).toBe("/login-help");
    expect(safeReturnPath("/members/login", never)).toBe("/members/login");
  });
});

test("whatever is accepted stays on this site and is a plain header value", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "%2f",
    "%5c",
    "%09",
    "\t",
    "a",
    "@",
    ":",
    "?",
    "#",
    "%",
    "%25",
    "é",
    "e.com",
    "~",
    "-_",
    "+=&",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 10 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (input) => {
      const path = safeReturnPath(`/${input}`);
      if (path === null) return;
      const target = new URL(path, "https://site.example");
      expect(target.origin).toBe("https://site.example");
      // A browser changes nothing about it, so what was checked is where it goes.
      expect(target.href).toBe(`https://site.example${path}`);
      expect(target.pathname.startsWith("//")).toBe(false);
      expect(path).toMatch(/^[\x21-\x7e]+$/);
    }),
    { numRuns: 2000 },
  );
});
