/** What the build's audit finds, and what it leaves alone. */
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { auditAddresses } from "../../../src/gatehouse/integration/audit/audit-addresses.ts";
import { auditBase } from "../../../src/gatehouse/integration/audit/audit-base.ts";
import { auditDeclarations } from "../../../src/gatehouse/integration/audit/audit-declarations.ts";
import type { RouteFact, SiteFacts } from "../../../src/gatehouse/integration/audit/facts.ts";

const nothing: SiteFacts = {
  routes: [],
  prerenderedPaths: [],
  pagesEndInHtml: false,
  publicFiles: [],
  cachedRoutes: [],
  actions: [],
  islands: [],
};
const signedIn: Requirement = { kind: "signed-in" };

function policyOf(...rules: Pick<Rule, "pattern" | "requirement">[]) {
  const asRules = rules.map((rule, index): Rule => ({
    methods: [],
    note: "",
    source: "code",
    id: `code-${index}`,
    ...rule,
  }));
  return compilePolicy({ rules: asRules, roles: builtInRoles, sections: [], permissions: {} });
}
const members = policyOf({ pattern: "/members/**", requirement: signedIn });
const route = (pattern: string, more: Partial<RouteFact> = {}): RouteFact => ({
  pattern,
  type: "page",
  isPrerendered: true,
  origin: "project",
  isOwn: false,
  file: `src/pages${pattern}.astro`,
  ...more,
});
const found = (facts: Partial<SiteFacts>, policy = members) =>
  auditAddresses({ ...nothing, ...facts }, policy).map(({ code, subject }) => `${code} ${subject}`);

describe("addresses", () => {
  test.each([
    ["/members", ["prerendered-page-guarded /members"]],
    ["/members/a/b", ["prerendered-page-guarded /members/a/b"]],
    ["/membership", []],
    ["/", []],
  ])("a prerendered page at %s", (pattern, expected) => {
    expect(found({ routes: [route(pattern)] })).toEqual(expected);
    expect(found({ routes: [route(pattern, { isPrerendered: false })] })).toEqual([]);
  });

  test("a catch-all is judged by the pages that were built from it, and its file is named", () => {
    const facts = { routes: [route("/news/[...all]"), route("/[...all]")], prerenderedPaths: ["members/x/", "about/"] };
    expect(found({ routes: facts.routes })).toEqual([]);
    expect(found(facts)).toEqual(["prerendered-page-guarded /members/x"]);
    expect(auditAddresses({ ...nothing, ...facts }, members)[0]?.message).toContain("src/pages/[...all].astro");
  });

  test("a file in public/, also where its name says nothing to a rule", () => {
    const publicFiles = ["/members/plan.pdf", "/members/100%2525.txt", "/favicon.svg", "/members.txt"];
    expect(found({ publicFiles })).toEqual([
      "public-file-guarded /members/plan.pdf",
      "public-file-guarded /members/100%2525.txt",
    ]);
  });

  test("a rule that opens the very address takes it out again", () => {
    const opened = policyOf(
      { pattern: "/members/**", requirement: signedIn },
      { pattern: "/members/plan.pdf", requirement: { kind: "public" } },
    );
    expect(found({ publicFiles: ["/members/plan.pdf"] }, opened)).toEqual([]);
  });

  test.each([
    ["/members/[slug]", true],
    ["/[...all]", true],
    ["/[section]/[slug]", true],
    ["/news/[slug]", false],
  ])("a redirect and a cached route at %s: guarded is %s", (pattern, isGuarded) => {
    const redirect = route(pattern, { type: "redirect", isPrerendered: false });
    expect(found({ routes: [redirect], cachedRoutes: [pattern] })).toEqual(
      isGuarded ? [`redirect-guarded ${pattern}`, `cached-route-guarded ${pattern}`] : [],
    );
  });
});

describe("declarations", () => {
  const declared = { actions: { "shelf.take": signedIn }, islands: { Corner: signedIn }, hasGuardedParts: true };
  const facts = {
    ...nothing,
    actions: [
      { name: "shelf.take", inCode: null },
      { name: "shelf.lend", inCode: { kind: "signed-in" as const } },
      { name: "shelf.burn", inCode: null },
    ],
    islands: [
      { name: "Corner", file: "src/Corner.astro" },
      { name: "Nook", file: "src/Nook.astro" },
      { name: "Nook", file: "src/other/Nook.astro" },
    ],
  };
  const codes = (...values: Parameters<typeof auditDeclarations>) =>
    auditDeclarations(...values).map(({ code, subject }) => `${code} ${subject}`);

  test("what is not declared is found, and what is twice", () => {
    expect(codes(facts, declared)).toEqual([
      "action-undeclared shelf.burn",
      "island-undeclared Nook",
      "island-name-twice Nook",
    ]);
  });

  test("a site without guarded parts need not declare anything", () => {
    expect(codes(facts, { ...declared, hasGuardedParts: false })).toEqual([]);
  });

  test("a name that fits nothing is found, and a name of every object is not taken for declared", () => {
    const inherited = { ...nothing, actions: [{ name: "toString", inCode: null }] };
    expect(codes(inherited, declared)).toEqual([
      "action-undeclared toString",
      "action-unknown shelf.take",
      "island-unknown Corner",
    ]);
  });

  test("actions that cannot be read are not taken for none", () => {
    expect(codes({ ...facts, actions: null, islands: [] }, { ...declared, islands: {} })).toEqual([
      "actions-unreadable src/actions",
    ]);
  });
});

test("a page whose address would hold the base twice is found", () => {
  const route = {
    type: "page",
    isPrerendered: false,
    origin: "project",
    isOwn: false,
    file: "src/pages/docs/x.astro",
  } as const;
  const routes = ["/docs", "/docs/x", "/docsx", "/x"].map((pattern) => ({ ...route, pattern }));
  const subjects = (base: string) => auditBase({ routes }, { base, trailingSlash: "ignore" }).map((one) => one.subject);
  expect(subjects("/docs")).toEqual(["/docs", "/docs/x"]);
  expect(subjects("")).toEqual([]);
});
