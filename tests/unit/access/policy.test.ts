import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { compareSpecificity, parsePattern } from "../../../src/gatehouse/core/access/pattern.ts";
import type { Role } from "../../../src/gatehouse/core/access/role.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { anyRole, closed, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";

function patternsFor(policy: ReturnType<typeof samplePolicy>, path: string, method = "GET") {
  return policy.match(method, path)?.rules.map((one) => one.pattern);
}

describe("the most specific rule decides", () => {
  const policy = samplePolicy({
    sections: [],
    rules: ["/**", "/a/**", "/a/*", "/a/b", "/*/b", "/a/*/c", "/a/b/**"].map((text) => rule("code", text, signedIn)),
  });
  test.each([
    ["/", "/**"],
    ["/x", "/**"],
    ["/a", "/a/**"],
    ["/a/", "/a/**"],
    ["/a/b", "/a/b"],
    ["/a/x", "/a/*"],
    ["/a/x/c", "/a/*/c"],
    ["/a/x/y", "/a/**"],
    ["/a/b/c", "/a/b/**"],
    ["/x/b", "/*/b"],
    ["/A/b", "/*/b"],
  ])("%s is decided by %s", (path, pattern) => {
    expect(patternsFor(policy, path)).toEqual([pattern]);
  });

  test("as it is found by trying all of them", () => {
    const segment = fc.constantFrom("a", "b", "*");
    const patternText = fc
      .tuple(fc.array(segment, { maxLength: 4 }), fc.boolean())
      .map(([parts, rest]) => `/${[...parts, ...(rest ? ["**"] : [])].join("/")}`)
      .filter((text) => parsePattern(text) !== null);
    const pathText = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(patternText, { maxLength: 12 }), pathText, (texts, path) => {
        const compiled = samplePolicy({ sections: [], rules: texts.map((text) => rule("code", text, signedIn)) });
        const matching = texts.filter((text) => {
          const pattern = parsePattern(text);
          return (
            pattern?.segments.every((part, index) => (part === "*" ? index < path.length : part === path[index])) &&
            (pattern.rest || pattern.segments.length === path.length)
          );
        });
        const expected = matching.sort((one, other) =>
          compareSpecificity(parsePattern(one) ?? never(), parsePattern(other) ?? never()),
        )[0];
        expect(patternsFor(compiled, `/${path.join("/")}`)?.[0]).toBe(expected);
      }),
    );
  });
});

function never(): never {
  throw new Error("unreachable");
}

describe("methods", () => {
  const policy = samplePolicy({
    sections: [],
    rules: [
      rule("code", "/api/**", signedIn),
      rule("code", "/api/texts", everyone, ["GET"]),
      rule("code", "/api/texts", anyRole("press"), ["POST"]),
      rule("code", "/open", anyRole("admin"), ["DELETE"]),
    ],
  });
  const kindFor = (method: string, path = "/api/texts") =>
    policy.match(method, path)?.rules.map((r) => r.requirement.kind);

  test("a rule that names the method comes first, and GET covers HEAD", () => {
    expect(kindFor("GET")).toEqual(["public"]);
    expect(kindFor("HEAD")).toEqual(["public"]);
    expect(kindFor("POST")).toEqual(["any-role"]);
  });
  test("at one pattern, a rule that names the method is met alone, and the one for every method holds for the rest", () => {
    const both = samplePolicy({
      rules: [rule("code", "/texts", anyRole("admin")), rule("code", "/texts", everyone, ["GET"])],
    });
    const kinds = (method: string) => both.match(method, "/texts")?.rules.map((one) => one.requirement.kind);
    expect(["GET", "HEAD", "POST"].map(kinds)).toEqual([["public"], ["public"], ["any-role"]]);
  });
  test("a rule for other methods leaves the decision to the next pattern", () => {
    expect(kindFor("PUT")).toEqual(["signed-in"]);
    expect(kindFor("GET", "/open")).toEqual([]);
  });
  test("methods are compared in any case", () => {
    expect(kindFor("post")).toEqual(["any-role"]);
  });
  test("an unknown method must meet the requirements of every method", () => {
    expect(kindFor("PROPFIND")).toEqual(["public", "any-role"]);
    expect(kindFor("PROPFIND", "/open")).toEqual(["any-role"]);
  });
});

describe("rules of the code are a minimum", () => {
  const at = (requirement: Requirement, source: "code" | "console" = "console") => rule(source, "/x", requirement);
  const allowed = (policy: ReturnType<typeof samplePolicy>, path: string, ...roles: string[]) =>
    decide(policy, roles.length === 0 ? anonymous : memberWith(...roles), { method: "GET", path }).allowed;

  test("a rule of the console tightens", () => {
    const policy = samplePolicy({ rules: [rule("console", "/members/news", anyRole("press"))] });
    expect(allowed(policy, "/members/news", "member")).toBe(false);
    expect(allowed(policy, "/members/news", "press")).toBe(true);
  });

  test("a rule of the console never weakens", () => {
    const policy = samplePolicy({
      rules: [rule("console", "/members/**", everyone), rule("console", "/admin", everyone)],
    });
    expect(allowed(policy, "/members/news")).toBe(false);
    expect(allowed(policy, "/admin", "member")).toBe(false);
  });

  test("with all kinds of rules, one more console rule never lets in a visitor whom the code's rules refuse", () => {
    const requirement = fc.constantFrom(everyone, signedIn, anyRole("member"), anyRole("press"));
    const pattern = fc.constantFrom("/**", "/x", "/*", "/x/**", "/x/*", "/x/y");
    const rulesFrom = (source: "code" | "console") =>
      fc.array(
        fc.tuple(pattern, requirement).map(([text, asked]) => rule(source, text, asked)),
        { maxLength: 5 },
      );
    const subject = fc.constantFrom(anonymous, memberWith(), memberWith("member"), memberWith("press"));
    fc.assert(
      fc.property(rulesFrom("code"), rulesFrom("console"), subject, (code, console, who) => {
        const request = { method: "GET", path: "/x/y" };
        const without = decide(samplePolicy({ sections: [], rules: code }), who, request);
        const together = decide(samplePolicy({ sections: [], rules: [...code, ...console] }), who, request);
        if (together.allowed) expect(without.allowed).toBe(true);
      }),
    );
  });

  test("two rules for the same pattern must both be met", () => {
    const policy = samplePolicy({ rules: [at(signedIn, "code"), at(anyRole("press"), "code")] });
    expect(allowed(policy, "/x", "member")).toBe(false);
    expect(allowed(policy, "/x", "press")).toBe(true);
  });

  describe("a closed section", () => {
    const sections = [{ id: "vault", label: "the vault", path: "/vault", requirement: closed }];
    test("refuses everybody, owners included", () => {
      expect(allowed(samplePolicy({ sections }), "/vault/a", "owner")).toBe(false);
    });
    test("opens where a rule of the console decides, and that rule alone", () => {
      const policy = samplePolicy({ sections, rules: [rule("console", "/vault/shop", everyone)] });
      expect(allowed(policy, "/vault/shop")).toBe(true);
      expect(allowed(policy, "/vault/other", "owner")).toBe(false);
    });
    test("opens where a more specific rule of the code decides", () => {
      const policy = samplePolicy({ sections, rules: [rule("code", "/vault/door", signedIn)] });
      expect(allowed(policy, "/vault/door", "member")).toBe(true);
    });
    test("is not opened by accident, by a rule for the whole site", () => {
      const policy = samplePolicy({ sections, rules: [rule("console", "/**", signedIn)] });
      expect(allowed(policy, "/vault/a", "member")).toBe(false);
    });
  });

  describe("a rule of the database whose path cannot be read", () => {
    const sealed = { ...rule("console", "/press/**", anyRole("press")), sealed: true as const };
    const policy = samplePolicy({
      rules: [sealed, rule("console", "/press/open", everyone), rule("console", "/press/desk/**", signedIn)],
    });
    test("holds beside narrower rules too, which may be meant for the pages it guarded", () => {
      expect(allowed(policy, "/press/open")).toBe(false);
      expect(allowed(policy, "/press/desk/a", "member")).toBe(false);
      expect(allowed(policy, "/press/desk/a", "press")).toBe(true);
      expect(patternsFor(policy, "/press/other")).toEqual(["/press/**"]);
    });
    test("holds nowhere else, nor at another host", () => {
      expect(allowed(policy, "/pressed")).toBe(true);
      expect(allowed(policy, "/a/press/open")).toBe(true);
      const elsewhere = samplePolicy({ rules: [{ ...sealed, host: "files.example.org" }] });
      expect(allowed(elsewhere, "/press/open")).toBe(true);
    });
  });

  test("a section at the root covers the whole site", () => {
    const policy = samplePolicy({ sections: [{ id: "all", label: "the site", path: "/", requirement: signedIn }] });
    expect(allowed(policy, "/")).toBe(false);
    expect(allowed(policy, "/a/b")).toBe(false);
  });

  test("the innermost section is named", () => {
    const inner = { id: "board", label: "the board", path: "/members/board", requirement: signedIn };
    const outer = { id: "members", label: "members", path: "/members/", requirement: signedIn };
    const policy = samplePolicy({ sections: [outer, inner], rules: [rule("code", "/members/board/a", everyone)] });
    expect(policy.match("GET", "/members/board/a")?.section?.id).toBe("board");
    expect(policy.match("GET", "/members")?.section?.id).toBe("members");
    expect(policy.match("GET", "/membership")?.section).toBeUndefined();
  });

  test("a rule that cannot be read stops the compilation, since leaving it out could open a page", () => {
    expect(() => samplePolicy({ rules: [rule("console", "/a/**/b", signedIn)] })).toThrow(/Put \*\* at the end/);
  });
});

describe("roles", () => {
  const role = (id: string, includes: string[], permissions: Role["permissions"] = []): Role => ({
    id,
    label: id,
    description: "",
    permissions,
    includes,
    source: "console",
  });

  test("included roles count, at every depth", () => {
    expect([...samplePolicy().effectiveRoles(["admin"])].sort()).toEqual(["admin", "editor", "member"]);
    expect(samplePolicy().effectivePermissions(["admin"])).toContain("page:publish");
  });
  test("the owner holds every role and permission", () => {
    const policy = samplePolicy();
    expect([...policy.effectiveRoles(["owner"])].sort()).toEqual(["admin", "editor", "member", "owner", "press"]);
    expect([...policy.effectivePermissions(["owner"])].sort()).toEqual(Object.keys(policy.permissions).sort());
  });
  test("an owner is one even where the list of roles does not name theirs", () => {
    const policy = compilePolicy({ rules: [], roles: [], sections: [], permissions: { "x:a": "Do a" } });
    expect(policy.isOwner(["owner"])).toBe(true);
    expect(policy.holdsPermission(["owner"], "x:a")).toBe(true);
  });
  test("roles that include each other are tolerated", () => {
    const roles = [role("a", ["b"], ["x:a"]), role("b", ["a"], ["x:b"])];
    const policy = compilePolicy({ rules: [], roles, sections: [], permissions: {} });
    expect([...policy.effectiveRoles(["a"])].sort()).toEqual(["a", "b"]);
    expect([...policy.effectivePermissions(["b"])].sort()).toEqual(["x:a", "x:b"]);
  });
  test("a role that was removed counts for nothing", () => {
    const policy = samplePolicy({ rules: [rule("code", "/old", anyRole("gone"))] });
    expect(policy.effectiveRoles(["gone"]).size).toBe(0);
    expect(decide(policy, memberWith("gone"), { method: "GET", path: "/old" }).allowed).toBe(false);
    expect(decide(policy, memberWith("constructor", "__proto__"), { method: "GET", path: "/old" }).allowed).toBe(false);
  });
});
