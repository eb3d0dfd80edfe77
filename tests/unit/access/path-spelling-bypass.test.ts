/** Other spellings of a path, by which somebody may hope to pass a rule that the plain one would meet. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { otherSpelling, segmentsOf } from "../../../src/gatehouse/core/access/path.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { anyRole, everyone, memberWith, rule, samplePolicy } from "./sample-policy.ts";

describe("segments of a path", () => {
  test.each([
    ["/", []],
    ["/members", ["members"]],
    ["/members/", ["members"]],
    ["/%6dembers/a%20b", ["members", "a b"]],
    ["/%C3%BCber", ["über"]],
    ["/u%CC%88ber", ["über"]],
    ["/a/100%25", ["a", "100%"]],
    ["/a/...", ["a", "..."]],
  ])("%s", (path, segments) => {
    expect(segmentsOf(path)).toEqual(segments);
  });

  test.each([
    "",
    "members",
    "*",
    "http://localhost/admin",
    "//admin",
    "/members//a",
    "/members//",
    "/./admin",
    "/a/../admin",
    "/a/%2e%2e/admin",
    "/a/%2E./admin",
    "/%2561dmin",
    "/%25%36%31dmin",
    "/admin/%252e%252e/public",
    "/admin/..%5cpublic",
    "/admin\\x",
    "/a%2fadmin",
    "/a%252fadmin",
    "/admin%00",
    "/admin\u0000",
    "/admin/%09../public",
    "/admin%7f",
    "/admin%0d%0a",
    "/%E0%A4%A",
    "/%c0%afadmin",
    "/%",
    "/%zz",
  ])("%j has no single meaning", (path) => {
    expect(segmentsOf(path)).toBeNull();
  });

  test("a path with no single meaning is refused to everybody, even where no rule is", () => {
    const policy = samplePolicy();
    const request = { method: "GET", path: "/public/..%5cadmin" };
    expect(decide(policy, anonymous, request)).toMatchObject({ allowed: false, denial: { reason: "no-credentials" } });
    expect(decide(policy, memberWith("owner"), request)).toMatchObject({
      allowed: false,
      denial: { reason: "role-missing", status: 403 },
    });
  });

  test("what is read out of a path is read out of it again when it is written anew", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const segments = segmentsOf(`/${text}`);
        if (segments === null || segments.some((segment) => !segment.isWellFormed())) return;
        expect(segmentsOf(`/${segments.map(encodeURIComponent).join("/")}`)).toEqual(segments);
      }),
    );
  });
});

describe("the spellings with .html", () => {
  test.each([
    [["admin.html"], ["admin"]],
    [["members", "index.html"], ["members"]],
    [["index.html"], []],
    [["admin.html", "index.html"], ["admin"]],
    [["index.html", "index.html"], []],
    [
      ["a", "b.html.html"],
      ["a", "b"],
    ],
    [["a.html", "b"], null],
    [[".html"], [".html"]],
    [[], null],
  ])("%j → %j", (segments, expected) => {
    expect(otherSpelling(segments)).toEqual(expected);
  });

  test.each([
    "/admin.html",
    "/admin/index.html",
    "/members/index.html",
    "/members.html",
    "/admin.html/",
    "/admi%6e.html",
  ])("%s falls under the rule of the page it may serve", (path) => {
    expect(decide(samplePolicy(), anonymous, { method: "GET", path }).allowed).toBe(false);
  });

  test("where the two spellings meet different rules, both are asked", () => {
    const open = samplePolicy({ rules: [rule("code", "/members/join", everyone)] });
    expect(decide(open, anonymous, { method: "GET", path: "/members/join" }).allowed).toBe(true);
    expect(decide(open, anonymous, { method: "GET", path: "/members/join.html" }).allowed).toBe(false);
    const tight = samplePolicy({ rules: [rule("code", "/members/board", anyRole("press"))] });
    const request = { method: "GET", path: "/members/board.html" };
    expect(decide(tight, memberWith("member"), request).allowed).toBe(false);
    expect(decide(tight, memberWith("press"), request).allowed).toBe(true);
  });
});

/** Every way to write a path that still means the same: some letters encoded, a slash at the end. */
const spelling = fc.tuple(
  fc.constantFrom("/members", "/members/texts", "/members/texts/one", "/admin", "/admin/rules"),
  fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
  fc.constantFrom("", "/", ".html", "/index.html", "//", "/.", "/..", "\\", "%2f", "%00", "%5c.."),
);

test("no spelling of a guarded path lets anybody in", () => {
  const policy = samplePolicy();
  fc.assert(
    fc.property(spelling, ([path, encoded, ending]) => {
      const written = Array.from(path).map((letter, index) =>
        letter !== "/" && encoded[index] ? `%${letter.charCodeAt(0).toString(16)}` : letter,
      );
      expect(decide(policy, anonymous, { method: "GET", path: written.join("") + ending }).allowed).toBe(false);
    }),
  );
});
