/** Return paths written to lead somebody away after signing in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leadingAway, refusedReturnPaths } from "../../support/open-redirects.ts";
import { safeReturnPath } from "../../../src/gatehouse/core/refusal/return-path.ts";

test.each(refusedReturnPaths)("%j is refused", (input) => {
  expect(safeReturnPath(input)).toBeNull();
});

test("of all that is written to lead away, none does", () => {
  expect(leadingAway.length).toBeGreaterThan(500);
  for (const input of leadingAway) {
    const path = safeReturnPath(input);
    if (path === null) continue;
    const target = new URL(path, "https://site.example/deep/page");
    expect([input, target.origin]).toEqual([input, "https://site.example"]);
    expect([input, target.pathname.startsWith("//")]).toEqual([input, false]);
  }
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

describe("pages that are never a return path", () => {
  test("folders of different depths are left out together, and the home page where it is one of them", () => {
    const folders = ["/", "/_actions/**", "/api/session/**"];
    expect(["/_actions/a", "/api/session/end", "/"].map((path) => safeReturnPath(path, folders))).toEqual([
      null,
      null,
      null,
    ]);
    expect(safeReturnPath("/api/texts", folders)).toBe("/api/texts");
  });
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
  test.each(["/_actions/library.reserve", "/_actions", "/_actions/a?x=1", "/%5Factions/a", "/_actions/a/b.html"])(
    "%s, which lies in a folder of programs",
    (input) => {
      expect(safeReturnPath(input, ["/login", "/_actions/**"])).toBeNull();
    },
  );
  test("their neighbours are none of them", () => {
    expect(safeReturnPath("/login-help", never)).toBe("/login-help");
    expect(safeReturnPath("/members/login", never)).toBe("/members/login");
    expect(safeReturnPath("/login/help", never)).toBe("/login/help");
    expect(safeReturnPath("/lo/x", never)).toBe("/lo/x");
    expect(safeReturnPath("/", never)).toBe("/");
    expect(safeReturnPath("/_actionsx/a", ["/_actions/**"])).toBe("/_actionsx/a");
    expect(safeReturnPath("/members/_actions/a", ["/_actions/**"])).toBe("/members/_actions/a");
  });
});

test("every accepted path stays on this site and is a plain header value", () => {
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
