/** The map of a site: its routes as a tree, with the rules that speak of each. */
import { expect, test } from "vitest";
import { siteMap, type MapNode, type MapQuery } from "../../../src/gatehouse/core/access/site-map.ts";
import type { SiteRoute } from "../../../src/gatehouse/core/access/site-route.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { anyRole, rule, samplePolicy } from "./sample-policy.ts";

const routes: readonly SiteRoute[] = [
  { pattern: "/", kind: "page" },
  { pattern: "/blog/[slug]", kind: "page" },
  { pattern: "/members", kind: "page" },
  { pattern: "/members/library/[...path]", kind: "endpoint" },
  { pattern: "/404", kind: "page" },
  { pattern: "/login", kind: "own" },
  { pattern: "/downloads/[file]", kind: "other" },
];
const policy = samplePolicy({
  base: "/club",
  rules: [rule("console", "/members/library/**", anyRole("press")), rule("console", "/blog/secret", anyRole("press"))],
});

const whole: MapQuery = { search: "", show: "all", page: 1, pageSize: 100 };

const none: ReadonlySet<string> = new Set();

function lines(nodes: readonly MapNode[], depth = 0): string[] {
  return nodes.flatMap(({ name, route, children }) => {
    const said =
      route && `${route.rules.length} rules, ${route.refusals} refused${route.hasNarrower ? ", narrower" : ""}`;
    return [`${" ".repeat(depth)}${name}${said === undefined ? "" : `: ${said}`}`, ...lines(children, depth + 1)];
  });
}

test("has the pages and endpoints of the site, folders between them, and counts refusals for the narrowest route", () => {
  const refused = [
    { path: "/club/members/library/a/b", times: 3 },
    { path: "/club/members", times: 1 },
    { path: "/club/nothing", times: 9 },
    { path: "(cannot be read)", times: 9 },
  ];
  expect(lines(siteMap(policy, routes, refused, none, whole).nodes)).toEqual([
    "/: 0 rules, 0 refused",
    "blog",
    " [slug]: 0 rules, 0 refused, narrower",
    "members: 1 rules, 1 refused",
    " library",
    "  [...path]: 2 rules, 3 refused",
  ]);
});

test("leads to a rule for exactly this route, and to a path that stands for it", () => {
  const [, , members] = siteMap(policy, routes, [], none, whole).nodes;
  const [library] = members?.children ?? [];
  expect(library?.children[0]?.route).toMatchObject({ rulePattern: "/members/library/**", path: "/members/library" });
});

test("leads to the rule that was made for this route, or for it and all under it, also one in trial or for some methods", () => {
  const made = (id: string, pattern: string, more: Partial<Rule> = {}) => ({
    ...rule("console", pattern, anyRole("press")),
    id,
    ...more,
  });
  const rules = [
    made("wide", "/members/**"),
    made("all of it", "/**"),
    made("posts", "/blog/*", { methods: ["POST"] }),
    made("all", "/blog/*"),
    made("gets", "/blog/*", { methods: ["GET"] }),
    made("tried", "/members/library/**", { trialSince: 1 }),
    made("elsewhere", "/members", { host: "files.example.org" }),
    { ...made("code", "/"), source: "code" as const },
  ];
  const ownRules = (nodes: readonly MapNode[]): unknown[] =>
    nodes.flatMap(({ route, children }) => [...(route ? [route.ownRule?.id] : []), ...ownRules(children)]);
  const { nodes } = siteMap(samplePolicy({ base: "/club", rules }), routes, [], none, whole);
  expect(ownRules(nodes)).toEqual([undefined, "all", "wide", "tried"]);
});

test("is shown page by page, and by a part of the path or without a rule alone", () => {
  const at = (query: Partial<MapQuery>) => {
    const { nodes, ...figures } = siteMap(policy, routes, [], new Set(["/blog/[slug]", "/members"]), {
      ...whole,
      ...query,
    });
    return { lines: lines(nodes), ...figures };
  };
  expect(at({ pageSize: 2, page: 2 })).toEqual({
    lines: ["members: 1 rules, 0 refused", " library", "  [...path]: 2 rules, 0 refused"],
    ...{ total: 4, open: 2, page: 2 },
  });
  expect(at({ pageSize: 2, page: 9 }).page).toBe(2);
  expect(at({ search: "LIBRARY" })).toMatchObject({ lines: ["members", " library", expect.any(String)], total: 1 });
  expect(at({ show: "without-rule" })).toMatchObject({ lines: ["/: 0 rules, 0 refused", "blog", expect.any(String)] });
  expect(at({ show: "new" })).toMatchObject({ lines: ["blog", expect.any(String)], total: 1, open: 2 });
  expect(at({ search: "nothing" })).toEqual({ lines: [], total: 0, open: 0, page: 1 });
});
