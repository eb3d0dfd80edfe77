import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareSpecificity,
  covers,
  overlap,
  parsePattern,
  patternSchema,
} from "../../../src/gatehouse/core/access/pattern.ts";
import { englishOfComplaint } from "../../../src/gatehouse/core/languages/say-problem.ts";

function parsed(text: string) {
  const pattern = parsePattern(text);
  if (pattern === null) throw new Error(`${text} is no pattern`);
  return pattern;
}

describe("a pattern", () => {
  test.each([
    "/",
    "/**",
    "/*",
    "/members",
    "/members/",
    "/members/**",
    "/blog/*/comments",
    "/über",
    "/feed.xml",
    "/a b",
    "/*/*/*",
    `/${Array<string>(16).fill("a").join("/")}`,
    `/${"a".repeat(499)}`,
  ])("%s is accepted as it is written", (text) => {
    expect(patternSchema.parse(text)).toBe(text);
  });

  test.each([
    ["members", "Begin the path with a slash"],
    ["", "Begin the path with a slash"],
    ["https://example.org/a", "Begin the path with a slash"],
    ["/a/**/b", "Put ** at the end"],
    ["/a?b", "Leave out ? and #"],
    ["/a#b", "Leave out ? and #"],
    ["/a/../b", "without . and .."],
    ["/a/./b", "without . and .."],
    ["/a%2fb", "without codes that begin with %"],
    ["/a\u0000b", "invisible character"],
    ["/a\\b", "not \\"],
    ["//a", "Two slashes"],
    ["/a//b", "Two slashes"],
    ["/a//", "Two slashes"],
    ["//", "Two slashes"],
    ["/blog*", "Let * stand alone"],
    ["/a/b**", "Let * stand alone"],
    ["/blog/[slug]", "Write * for the part that varies"],
    ["/about.html", "Leave out .html"],
    ["/*/*/*/*", "at most 3 times"],
    [`/${"a/".repeat(17)}`, "at most 16 parts"],
    [`/${"a".repeat(500)}`, "at most 500 characters"],
  ])("%j is refused with a sentence that says what to do", (text, sentence) => {
    const result = patternSchema.safeParse(text);
    expect(result.success).toBe(false);
    expect(englishOfComplaint(result.error?.issues[0]?.message ?? "")).toContain(sentence);
  });

  test("a slash at the end means nothing", () => {
    expect(parsePattern("/members/")).toEqual(parsePattern("/members"));
    expect(parsePattern("/members/**/")).toEqual(parsePattern("/members/**"));
  });

  test("any text gives a pattern or a sentence, never a throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void patternSchema.safeParse(text)));
  });
});

describe("two patterns", () => {
  test.each([
    ["/**", "/members/**", true],
    ["/members/**", "/members", true],
    ["/members/**", "/members/*", true],
    ["/members/*", "/members/a", true],
    ["/members/*", "/members/**", false],
    ["/members/a", "/members/*", false],
    ["/members", "/member", false],
  ])("%s covers %s: %s", (outer, inner, expected) => {
    expect(covers(parsed(outer), parsed(inner))).toBe(expected);
  });

  test.each([
    ["/*/rules", "/admin/**", true],
    ["/*/rules", "/admin/roles", false],
    ["/a/**", "/a", true],
    ["/a/*", "/a", false],
    ["/a/b/**", "/a/*", true],
  ])("%s and %s overlap: %s", (one, other, expected) => {
    expect(overlap(parsed(one), parsed(other))).toBe(expected);
    expect(overlap(parsed(other), parsed(one))).toBe(expected);
  });

  test("the more specific comes first", () => {
    const order = ["/a/b", "/a/*", "/a/**", "/*/b", "/*/**", "/**"];
    const shuffled = ["/**", "/a/*", "/*/**", "/a/b", "/*/b", "/a/**"];
    expect(shuffled.sort((one, other) => compareSpecificity(parsed(one), parsed(other)))).toEqual(order);
  });

  test("a page comes before all that lies under it, and a pattern neither before nor after itself", () => {
    const difference = (one: string, other: string) => Math.sign(compareSpecificity(parsed(one), parsed(other)));
    expect([difference("/a", "/a/**"), difference("/a/**", "/a"), difference("/a/**", "/a/**")]).toEqual([-1, 1, 0]);
  });
});
