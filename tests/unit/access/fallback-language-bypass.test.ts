/** A page shown at another language's path is guarded there too. */
import { describe, expect, test } from "vitest";
import { fallbackReadings } from "../../../src/gatehouse/core/access/locale-fallback.ts";
import { pagesShownAt } from "../../../src/gatehouse/core/access/site-location.ts";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";

const rule = (pattern: string): Rule => ({
  id: pattern,
  source: "code",
  pattern,
  methods: [],
  requirement: { kind: "signed-in" },
  note: "",
});

function guardsOf(path: string, base = "") {
  const policy = compilePolicy({
    rules: [rule("/members/**"), rule("/en/shop/**")],
    roles: builtInRoles,
    sections: [],
    permissions: {},
    base,
    fallbacks: [
      { from: "de", to: null },
      { from: "fr", to: "en" },
    ],
  });
  return policy.match("GET", path)?.rules.map(({ id }) => id);
}

describe("a rule for pages of the language that fills in", () => {
  test.each([
    ["/de/members", ["/members/**"]],
    ["/de/members/a/b", ["/members/**"]],
    ["/%64e/members/a.html", ["/members/**"]],
    ["/fr/shop/basket", ["/en/shop/**"]],
    ["/de/about", []],
    ["/about/de/members", []],
    ["/fr/members", []],
  ])("guards %s by %j", (path, rules) => {
    expect(guardsOf(path)).toEqual(rules);
  });

  test("under a base, with and without it", () => {
    expect(guardsOf("/wiki/de/members", "/wiki")).toEqual(["/members/**"]);
    expect(guardsOf("/de/members", "/wiki")).toEqual(["/members/**"]);
  });
});

test("only the segment that names the language is replaced", () => {
  expect(fallbackReadings([{ from: "fr", to: "en" }], ["shop", "fr", "basket"])).toEqual([["shop", "en", "basket"]]);
});

test("a site without such languages has no further readings", () => {
  expect(fallbackReadings([], ["de", "members"])).toEqual([]);
  expect(pagesShownAt("/wiki/de/login/", { base: "/wiki", fallbacks: [{ from: "de", to: null }] })).toEqual([
    "/de/login",
    "/login",
  ]);
});
