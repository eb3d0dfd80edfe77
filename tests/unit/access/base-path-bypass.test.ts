/** A site under a base: every spelling of a path is judged as the page that Astro answers with. */
import { expect, test } from "vitest";
import { acceptedCredentials } from "../../../src/gatehouse/core/access/credential.ts";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { isSharedPath } from "../../../src/gatehouse/core/access/origin.ts";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { decideUnderHost } from "../../../src/gatehouse/http/decide/decide-under-host.ts";

const signedIn: Requirement = { kind: "signed-in" };
const rule = (pattern: string, requirement: Requirement = signedIn, host?: string): Rule => ({
  id: `${host ?? ""}${pattern}`,
  source: "code",
  pattern,
  methods: [],
  requirement,
  note: "",
  ...(host !== undefined && { host }),
});

function policyAt(base: string, ...rules: Rule[]) {
  return compilePolicy({ rules, roles: builtInRoles, sections: [], permissions: {}, base });
}
const members = policyAt("/docs", rule("/members/**"));
const isOpen = (policy: ReturnType<typeof policyAt>, path: string, host?: string) =>
  decide(policy, anonymous, { method: "GET", path, host }).allowed;

test.each([
  "/docs/members",
  "/docs/members/",
  "/docs/members/a",
  "/docs/members.html",
  "/members",
  "/members.html",
  "/docs/docs/members",
  "/docs/docs/members.html",
  "/d%6fcs/members",
])("the members' section at %s is guarded", (path) => {
  expect(isOpen(members, path)).toBe(false);
});

test.each(["/docs", "/docs/", "/docs/about", "/docsmembers", "/docs/membership", "/", "/docs/docs/docs/members"])(
  "%s does not lie in the members' section",
  (path) => {
    expect(isOpen(members, path)).toBe(true);
  },
);

test("a page that a whole-site rule leaves open is open under the base, and nothing beside it", () => {
  const closed = policyAt("/docs", rule("/**"), rule("/about", { kind: "public" }));
  expect(["/docs/about", "/about"].map((path) => isOpen(closed, path))).toEqual([true, true]);
  expect(["/docs", "/docs/other", "/docs/docs/about"].map((path) => isOpen(closed, path))).toEqual([
    false,
    false,
    false,
  ]);
});

test("a page whose own name is the base's has to meet its rules and those of what Astro may take it for", () => {
  const both = policyAt("/docs", rule("/docs/x"));
  expect(["/docs/docs/x", "/docs/x"].map((path) => isOpen(both, path))).toEqual([false, true]);
  const other = policyAt("/docs", rule("/x"));
  expect(isOpen(other, "/docs/docs/x")).toBe(false);
});

test("a base of several parts", () => {
  expect(isOpen(policyAt("/a/b", rule("/members/**")), "/a/b/members")).toBe(false);
  expect(isOpen(policyAt("/a/b", rule("/members/**")), "/a/members")).toBe(true);
});

test("rules for another host do not use the base", () => {
  const files = policyAt("/docs", rule("/members/**", { kind: "public" }, "files.example.org"));
  expect(isOpen(files, "/members/a", "files.example.org")).toBe(true);
  expect(isOpen(files, "/docs/members/a", "files.example.org")).toBe(false);
});

test("a page of this site asked for under another host's name meets that host's rules, written without the base", () => {
  const hosts = policyAt(
    "/docs",
    rule("/members/**", signedIn, "b.example.org"),
    rule("/**", { kind: "public" }, "b.example.org"),
  );
  const ask = (path: string) =>
    decideUnderHost({ policy: hosts, subject: anonymous }, { method: "GET", path }, "b.example.org").allowed;
  expect([ask("/docs/members"), ask("/docs/about")]).toEqual([false, true]);
});

test("credentials and scripts of other sites are accepted at the path with the base, and at no other page", () => {
  const outside = new Map([["/api/me", ["session", "bearer"] as const]]);
  const taken = (path: string) => [...acceptedCredentials(members, [path], outside)];
  expect(taken("/docs/api/me")).toEqual(["session", "bearer"]);
  expect(taken("/docs/docs/api/me")).toEqual(["session"]);
  const cors = { origins: ["https://app.example.org"], paths: ["/api/**"], base: "/docs" };
  expect(["/docs/api/x", "/api/x", "/docs/docs/api/x", "/docs/x"].map((path) => isSharedPath(cors, path))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a path that may be a page of a section stays in it, though its other reading lies in none", () => {
  const docs = { id: "docs", label: "the docs", path: "/docs", requirement: signedIn, conceal: true };
  const policy = compilePolicy({ rules: [], roles: builtInRoles, sections: [docs], permissions: {}, base: "/docs" });
  const decision = decide(policy, anonymous, { method: "GET", path: "/docs/docs/plan" });
  expect(decision).toMatchObject({ allowed: false, denial: { section: "docs", concealed: true } });
});

test("under a base of two parts, a page that shares only the first lies beside it", () => {
  const policy = policyAt("/docs/v2", rule("/members/**"), rule("/docs/members/**"));
  const guards = (path: string) => policy.match("GET", path)?.rules.map(({ pattern }) => pattern);
  expect(guards("/docs/v2/members")).toEqual(["/members/**"]);
  expect(guards("/docs/members")).toEqual(["/docs/members/**"]);
  expect(guards("/docs/v1/members")).toEqual([]);
});
