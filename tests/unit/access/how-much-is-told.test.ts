/** How much a refusal explains, and as which version of the page it is shown: decided with the rules, told to the visitor, kept for the admin. */
import { expect, test } from "vitest";
import { decide, decideRequirement } from "../../../src/gatehouse/core/access/decide.ts";
import type { Decision, Denial } from "../../../src/gatehouse/core/access/denial.ts";
import { isSameRule } from "../../../src/gatehouse/core/access/rule-versions.ts";
import { readStoredRule, type StoredRule } from "../../../src/gatehouse/core/access/stored.ts";
import { explainedAs, toldOf } from "../../../src/gatehouse/core/access/told-denial.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { adminSection, anyRole, membersSection, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const little = { explain: "little" } as const;
const get = (path: string) => ({ method: "GET", path });

function denialOf(decision: Decision): Denial {
  if (decision.allowed) throw new Error("It was allowed.");
  return decision.denial;
}

test("a rule that explains little keeps reason and status, and nothing of what it asks; the admin's answer keeps all", () => {
  const asked = { ...rule("console", "/news", anyRole("press")), ...little, page: "members" };
  const denial = denialOf(decide(samplePolicy({ rules: [asked] }), memberWith(), get("/news")));
  expect(denial).toMatchObject({ missingRoles: ["press"], rule: asked, explain: "little" });
  expect(denial.trace.at(-1)).toMatchObject({ question: "What are they told?" });
  expect(toldOf(denial)).toEqual({ reason: "role-missing", status: 403, explain: "little", page: "members" });
  const open = denialOf(
    decide(samplePolicy({ rules: [{ ...asked, explain: "everything" }] }), memberWith(), get("/news")),
  );
  expect(toldOf(open)).toBe(open);
});

test("of several rules that have to be met, the one that explains least wins, and so does the section of the code", () => {
  const hushed = { ...rule("console", "/members/a", signedIn), ...little };
  const path = get("/members/a");
  expect(decide(samplePolicy({ rules: [hushed] }), anonymous, path)).toMatchObject({ denial: little });
  // The rule that is not met says everything; the one that is met does not.
  expect(decide(samplePolicy({ rules: [hushed] }), memberWith(), path)).toMatchObject({
    denial: { ...little, missingRoles: ["member"] },
  });
  const inside = { ...adminSection, id: "inside", path: "/members/inside" };
  const sections = [{ ...membersSection, ...little }, inside, { ...adminSection, path: "/membership" }];
  const loud = { ...rule("console", "/members/b", anyRole("press")), explain: "everything" as const };
  const policy = samplePolicy({ sections, rules: [loud] });
  expect(decide(policy, memberWith("member"), get("/members/b"))).toMatchObject({ denial: little });
  expect(decide(policy, memberWith("member"), get("/members/inside/a"))).toMatchObject({ denial: little });
  expect(denialOf(decide(policy, memberWith("member"), get("/membership"))).explain).toBeUndefined();
});

test("what a page's own code refuses is told as the rules of its path say, and once little, stays so", () => {
  const quiet = { ...rule("code", "/news", signedIn), ...little, page: "members" };
  const policy = samplePolicy({ rules: [quiet] });
  const ofPath = decide(policy, memberWith(), get("/news"));
  const raised = denialOf(decideRequirement(policy, memberWith(), anyRole("press")));
  const denial = explainedAs(raised, [ofPath]);
  expect(denial).toMatchObject({ missingRoles: ["press"], ...little, page: "members" });
  expect(denial.trace).toEqual(raised.trace);
  expect(Object.keys(toldOf(denial)).toSorted()).toEqual(["explain", "page", "reason", "status"]);
  expect(explainedAs(denial, [])).toBe(denial);
  expect(explainedAs(raised, [{ allowed: true, trace: [] }])).toBe(raised);
});

test("the rule that refuses chooses the version of the page, then another that has to be met, then the section", () => {
  const chosen = { ...rule("console", "/members/a", anyRole("press")), page: "admin" };
  const policy = samplePolicy({ rules: [chosen] });
  expect(decide(policy, memberWith("member"), get("/members/a"))).toMatchObject({ denial: { page: "admin" } });
  // The section of the code refuses first.
  expect(decide(policy, anonymous, get("/members/a"))).toMatchObject({ denial: { page: "admin", section: "members" } });
  const sections = [{ ...membersSection, page: "admin" }, adminSection];
  expect(decide(samplePolicy({ sections }), anonymous, get("/members"))).toMatchObject({ denial: { page: "admin" } });
  expect(denialOf(decide(samplePolicy(), anonymous, get("/members"))).page).toBeUndefined();
});

test("rules that differ in it are not the same; saying the default is", () => {
  const one = rule("console", "/news", signedIn);
  expect(isSameRule(one, { ...one, explain: "everything" })).toBe(true);
  expect(isSameRule(one, { ...one, ...little })).toBe(false);
  expect(isSameRule(one, { ...one, page: "members" })).toBe(false);
});

test("what the database holds and this release cannot read tells little, and chooses nothing", () => {
  const stored: StoredRule = {
    ...{ id: "r1", host: null, pattern: "/news", methods: "[]", requirement: '{"kind":"signed-in"}' },
    ...{ conceal: false, note: "" },
  };
  const read = (more: Partial<StoredRule>) => {
    const { explain, page, broken } = readStoredRule({ ...stored, ...more });
    return { explain, page, broken };
  };
  expect(read({})).toEqual({});
  expect(read({ explain: null, page: null })).toEqual({});
  expect(read({ explain: "everything" })).toEqual({});
  expect(read({ explain: "little", page: "members" })).toEqual({ ...little, page: "members" });
  expect(read({ explain: "the reason's colour", page: "Not an id" })).toEqual(little);
});

test("a version of the page that the code does not have stops the build", () => {
  const sections = [{ id: "members", label: "the members’ section", path: "/members", page: "gone" }];
  const rules = [{ pattern: "/news", requirement: signedIn, page: "vanished" }];
  expect(() => readConfiguration({ sections, rules })).toThrow(
    /sections\[0\]\.page: there is no section “gone”[^]*rules\[0\]\.page: there is no section “vanished”/,
  );
  expect(() => readConfiguration({ rules: [{ ...rules[0], page: undefined, explain: "nothing" }] })).toThrow(/explain/);
});
