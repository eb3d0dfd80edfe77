/** What the build's audit finds, and what it leaves alone. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { auditCachedRoutes } from "../../../src/gatehouse/integration/audit/audit-cached-routes.ts";
import { auditBase } from "../../../src/gatehouse/integration/audit/audit-base.ts";
import { auditDeclarations } from "../../../src/gatehouse/integration/audit/audit-declarations.ts";
import type { SiteFacts } from "../../../src/gatehouse/integration/audit/facts.ts";
import { auditReport } from "../../../src/gatehouse/integration/audit/finding.ts";

const nothing: SiteFacts = {
  routes: [],
  prerenderedPaths: [],
  pagesEndInHtml: false,
  publicFiles: [],
  cachedRoutes: [],
  actions: [],
  islands: [],
  moduleIslands: [],
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
describe("addresses", () => {
  test.each([
    ["/members/[slug]", true],
    ["/[...all]", true],
    ["/[section]/[slug]", true],
    ["/news/[slug]", false],
  ])("a cached route at %s: guarded is %s", (pattern, isGuarded) => {
    const found = auditCachedRoutes({ cachedRoutes: [pattern] }, members).map(
      ({ code, subject }) => `${code} ${subject}`,
    );
    expect(found).toEqual(isGuarded ? [`cached-route-guarded ${pattern}`] : []);
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

  test("two islands of one file share a name in Astro, so a rule for one would hold for the other", () => {
    const islands = [
      { name: "Open", file: "src/islands/index.ts" },
      { name: "Closed", file: "src/islands/index.ts" },
    ];
    const declaredBoth = { ...declared, actions: {}, islands: { Open: { kind: "public" as const }, Closed: signedIn } };
    expect(codes({ ...nothing, islands }, declaredBoth)).toEqual(["island-file-twice Open, Closed"]);
  });

  test("islands of Gatehouse's own are declared by it", () => {
    expect(codes({ ...nothing, moduleIslands: ["SignedInAs"] }, { ...declared, actions: {}, islands: {} })).toEqual([]);
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

test("what a package brings is named by the package, because no one edits its files", () => {
  const file = "node_modules/@example/cards/Card.astro";
  const facts = { ...nothing, islands: [{ name: "Card", file }] };
  const [island] = auditDeclarations(facts, { actions: {}, islands: {}, hasGuardedParts: true });
  expect(island?.message).toContain("The server island Card (the package @example/cards)");
  const routes = [
    { type: "page", isPrerendered: false, origin: "external", isOwn: false, file, pattern: "/docs/x" } as const,
  ];
  const [page] = auditBase({ routes }, { base: "/docs", trailingSlash: "ignore" });
  expect(page?.message).toContain("Set the package @example/cards up for another path");
});

test("a page whose path would hold the base twice is found", () => {
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

test("the error names a page about its codes that is there", () => {
  const report = auditReport([{ code: "action-undeclared", subject: "reserve", message: "Nothing says who may." }]);
  const [, page = ""] = /^(\S+) explains each code\.$/m.exec(report) ?? [];
  expect(existsSync(page), report).toBe(true);
});
