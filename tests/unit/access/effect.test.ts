/** What a change would do, before it is saved. */
import { describe, expect, test } from "vitest";
import { apiPath, apiRules, apiSection } from "../../../src/gatehouse/core/api/areas.ts";
import { effectOf, type EffectInput } from "../../../src/gatehouse/core/access/effect.ts";
import type { SiteRoute } from "../../../src/gatehouse/core/access/site-route.ts";
import { leadsSomewhere, nearestPath } from "../../../src/gatehouse/core/access/site-route.ts";
import { builtInRoles, type Role } from "../../../src/gatehouse/core/access/role.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import {
  anyRole,
  closed,
  everyone,
  memberWith,
  membersSection,
  press,
  rule,
  samplePolicy,
  signedIn,
} from "./sample-policy.ts";

const routes: readonly SiteRoute[] = [
  { pattern: "/", kind: "page" },
  { pattern: "/blog/[slug]", kind: "page" },
  { pattern: "/members", kind: "page" },
  { pattern: "/members/library/[...path]", kind: "page" },
  { pattern: "/login", kind: "own" },
];

const groups = [
  { roles: ["member"], emailVerified: true, count: 40 },
  { roles: ["press"], emailVerified: false, count: 3 },
  { roles: ["owner"], emailVerified: true, count: 1 },
  { roles: [], emailVerified: false, count: 6 },
];

function effect(given: Partial<EffectInput>) {
  return effectOf({
    before: samplePolicy(),
    after: samplePolicy(),
    groups,
    routes,
    waysOut: [],
    refused: [],
    ...given,
  });
}

const after = (...rules: Parameters<typeof rule>[]) => samplePolicy({ rules: rules.map((one) => rule(...one)) });

describe("who gains and who loses", () => {
  test("is counted by the roles that people hold, with the routes and the parts of them that it is about", () => {
    const found = effect({ after: after(["console", "/members/library/secret", anyRole("press")]) });
    expect(found).toMatchObject({ gaining: 0, losing: 40, people: 50, losingGroups: [0], opening: 0, closing: 1 });
    expect(found.routes).toEqual([
      {
        place: { pattern: "/members/library/secret", path: "/members/library/secret" },
        gain: 0,
        lose: 40,
        anyone: null,
        below: 0,
      },
    ]);
  });

  test("tells what closes to visitors without an account first, and counts a confirmed email", () => {
    const found = effect({
      after: after(
        ["console", "/blog/**", signedIn],
        ["console", "/members/**", { kind: "signed-in", verifiedEmail: true }],
      ),
    });
    // What changes as one is named once.
    expect(found.routes.map(({ place, lose, anyone, below }) => [place.pattern, lose, anyone, below])).toEqual([
      ["/blog/[slug]", 0, "lose", 0],
      ["/members", 3, null, 1],
    ]);
  });

  test("is nothing where two rules say the same, and where only a note differs", () => {
    const before = after(["console", "/members/**", anyRole("member")]);
    expect(effect({ before, after: samplePolicy() })).toMatchObject({ gaining: 0, losing: 0, routes: [] });
  });

  test("follows what a role holds, and the roles of one person", () => {
    const before = after(["console", "/members/library/**", anyRole("press")]);
    const more = builtInRoles.filter(({ id }) => id === "member").map((role) => ({ ...role, includes: ["press"] }));
    const rules = before.rules.filter(({ source }) => source === "console");
    const widened = samplePolicy({
      rules,
      roles: [...builtInRoles.filter(({ id }) => id !== "member"), ...more, { ...press, includes: [] }],
    });
    expect(effect({ before, after: widened })).toMatchObject({ gaining: 40, gainingGroups: [0] });
    const one = [{ roles: ["member"], rolesAfter: ["member", "press"], emailVerified: true, count: 1 }];
    const found = effect({ before, after: before, groups: one });
    expect(found.routes.map(({ place, gain }) => [place.pattern, gain])).toEqual([["/members/library/[...path]", 1]]);
  });

  test("is not told of the API, where programs come by their scopes, unless a rule speaks of it", () => {
    const sections = [apiSection];
    const editing = { ...press, permissions: ["console:open" as const, "page:edit" as const] };
    const withApi = (roles: Role[], ...more: Rule[]) =>
      samplePolicy({ sections, rules: [...apiRules, ...more], roles });
    const before = withApi([...builtInRoles, press]);
    const withRoute = { before, routes: [{ pattern: `${apiPath}/[...path]`, kind: "own" as const }] };
    const found = effect({ ...withRoute, after: withApi([...builtInRoles, editing]) });
    expect(found).toMatchObject({ routes: [], gaining: 0 });
    const shut = withApi([...builtInRoles, press], rule("console", `${apiPath}/**`, closed));
    expect(effect({ ...withRoute, after: shut })).toMatchObject({ losing: 1, closing: expect.any(Number) });
  });

  test("is told of another host, and without any route where the routes are not known", () => {
    const elsewhere = { ...rule("console", "/a/**", signedIn), host: "files.example.org" };
    const found = effect({ after: samplePolicy({ rules: [elsewhere] }) });
    expect(found.routes).toMatchObject([{ place: { host: "files.example.org", pattern: "/a/**" }, gain: 50 }]);
    const unknown = effect({ after: after(["console", "/somewhere/**", closed]), routes: null });
    expect(unknown).toMatchObject({ losing: 50, nowhere: [], dead: [] });
  });
});

describe("what to look at first", () => {
  test("is a way out that would be shut, and not one that was shut already", () => {
    const waysOut = [
      { kind: "support", method: "GET", path: "/help" },
      { kind: "home", method: "GET", path: "/members" },
    ] as const;
    expect(effect({ after: after(["console", "/help", signedIn]), waysOut }).shut).toEqual([waysOut[0]]);
  });

  test("is a rule for nothing, with the nearest real path", () => {
    const found = effect({ after: after(["console", "/membrs/**", signedIn]) });
    expect(found.nowhere).toMatchObject([{ rule: { pattern: "/membrs/**" }, nearest: "/members" }]);
    expect(leadsSomewhere("/members/library/any/thing", routes)).toBe(true);
    expect(leadsSomewhere("/blog/a/b", routes)).toBe(false);
    expect(nearestPath("/members/libary/**", routes)).toBe("/members/library");
    expect(nearestPath("/entirely/else", routes)).toBeNull();
  });

  test("is a rule beside which another one holds, and one that no longer decides anything", () => {
    const before = after(["console", "/blog/**", anyRole("press")]);
    const old = before.rules.filter(({ source }) => source === "console");
    const beside = samplePolicy({ rules: [...old, rule("console", "/blog/**", anyRole("member"))] });
    expect(effect({ before, after: beside }).overlapping).toEqual(old);
    const narrower = samplePolicy({ rules: [...old, rule("console", "/blog/*", anyRole("member"))] });
    expect(effect({ before, after: narrower }).dead).toEqual(old);
  });
});

describe("what refused people are told", () => {
  const asked = (more: Partial<Rule> = {}, pattern = "/members/library/**") => ({
    ...rule("console", pattern, anyRole("press")),
    id: "one",
    ...more,
  });
  const policyOf = (...rules: Rule[]) => samplePolicy({ rules });
  const told = (before: Rule[], now: Rule[]) => {
    const refused = [{ request: { method: "GET", path: "/members/library/a" }, subject: memberWith(), times: 3 }];
    return effect({ before: policyOf(...before), after: policyOf(...now), refused });
  };

  test("is named with its rule where the same people are let in", () => {
    const found = told([asked()], [asked({ explain: "little", page: "admin" })]);
    expect(found).toMatchObject({ gaining: 0, losing: 0, routes: [], dead: [], nowhere: [] });
    expect(found.told).toMatchObject([{ rule: { id: "one" }, explains: "little", page: { id: "admin" } }]);
    expect(found.refused).toEqual({ total: 3, letIn: 0, refusedAnew: 0, otherReason: 0, toldOtherwise: 3 });
    const back = told([asked({ explain: "little", page: "admin" })], [asked()]);
    expect(back.told).toMatchObject([{ explains: "everything", page: null }]);
  });

  test("is nothing where only a note differs, or something beside the rule explains as little as before", () => {
    expect(told([asked()], [asked({ note: "For the press" })]).told).toEqual([]);
    const sections = [{ ...membersSection, explain: "little" as const }];
    const inLittle = (one: Rule) => samplePolicy({ sections, rules: [one] });
    const found = effect({ before: inLittle(asked({ explain: "little" })), after: inLittle(asked()) });
    expect(found.told).toEqual([]);
  });

  test("is nothing where no one is refused, and where a section is chosen that does not exist", () => {
    const open = (more: Partial<Rule> = {}) => ({ ...asked(more, "/blog/**"), requirement: everyone });
    expect(told([open()], [open({ explain: "little" })]).told).toEqual([]);
    expect(told([asked()], [asked({ page: "gone" })])).toMatchObject({ told: [], refused: { toldOtherwise: 0 } });
  });

  test("is that there is no such page, and nothing else that the rule says", () => {
    const found = told([asked({ explain: "little" })], [asked({ conceal: true, page: "admin" })]);
    expect(found.told).toEqual([{ rule: expect.objectContaining({ id: "one" }), conceals: true }]);
    const back = told([asked({ conceal: true })], [asked({ explain: "little" })]);
    expect(back.told).toMatchObject([{ conceals: false, explains: "little" }]);
  });

  test("is told of a rule that is made or removed in place of one that says less", () => {
    const wide = asked({ explain: "little" }, "/members/**");
    const found = told([wide], [wide, { ...asked(), id: "two" }]);
    expect(found.told).toMatchObject([{ rule: { id: "two" }, explains: "everything" }]);
  });
});

test("the latest refusals are asked again", () => {
  const refused = [
    { request: { method: "GET", path: "/members" }, subject: anonymous, times: 5 },
    { request: { method: "GET", path: "/members" }, subject: memberWith(), times: 2 },
    { request: { method: "GET", path: "/blog/a" }, subject: anonymous, times: 1 },
  ];
  const policy = samplePolicy({
    sections: [],
    rules: [rule("console", "/blog/**", signedIn), rule("code", "/members", everyone)],
  });
  expect(effect({ after: policy, refused }).refused).toEqual({
    total: 8,
    letIn: 7,
    refusedAnew: 1,
    otherReason: 0,
    toldOtherwise: 0,
  });
});
