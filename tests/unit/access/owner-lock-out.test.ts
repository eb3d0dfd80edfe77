/** Rules that would keep owners out of the site they run, judged for each owner and for what that owner can meet now. */
import { describe, expect, it } from "vitest";
import {
  asksOwnersToBeConfirmed,
  locksOutOwners,
  ruleAgainstOwners,
  type OwnerPaths,
} from "../../../src/gatehouse/core/access/owner-lock-out.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import type { MemberSubject } from "../../../src/gatehouse/core/identity/subject.ts";
import { processorTimeOf } from "../../support/processor-time.ts";
import { anyRole, closed, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const way: OwnerPaths = { console: "/admin", account: "/account", assets: "/_astro", hosts: [] };
const confirmed: Requirement = { kind: "signed-in", verifiedEmail: true };

function owner(given: Partial<MemberSubject> = {}): MemberSubject {
  return { ...memberWith("owner"), name: "Olga", emailVerified: false, ...given };
}

const sure = owner({ name: "Sue", emailVerified: true });

function problemOf(rules: Rule | Rule[], owners = [owner()], given: Partial<OwnerPaths> = {}, before: Rule[] = []) {
  const next = samplePolicy({ rules: [...before, ...[rules].flat()] });
  return locksOutOwners(next, samplePolicy({ rules: before }), owners, { ...way, ...given });
}

describe("an owner whose email is not confirmed", () => {
  it.each([
    "/admin/**",
    "/admin",
    "/admin/rules/*",
    "/admin/rules/*/remove",
    "/*/rules/**",
    "/admin/people/**",
    "/account",
    "/account/**",
    "/*",
    "/_astro/**",
    "/_astro/*",
    "/**",
  ])("is not shut out by a rule for %s that asks for a confirmed one", (pattern) => {
    expect(problemOf(rule("console", pattern, confirmed))?.code).toBe("locks-out-owner");
  });

  it("is named, with what to do, even where another owner would still get in", () => {
    expect(problemOf(rule("console", "/admin/**", confirmed), [sure, owner()])?.message).toBe(
      "After this change Olga, an owner, could no longer use /admin, because their email is not confirmed. " +
        "Have it confirmed first.",
    );
  });

  it("is not shut out of sending forms either", () => {
    expect(problemOf(rule("console", "/admin/rules/**", confirmed, ["POST"]))?.code).toBe("locks-out-owner");
  });

  it("is judged beside a suspended one, and counts as unconfirmed where nothing is known of their email", () => {
    const rules = rule("console", "/admin/**", confirmed);
    expect(problemOf(rules, [owner({ standing: "suspended" }), owner()])?.code).toBe("locks-out-owner");
    expect(problemOf(rules, [sure, memberWith("owner")])?.code).toBe("locks-out-owner");
  });

  it("is not shut out of pages further down, where the ones above stay open", () => {
    const above = ["/admin", "/admin/*"].map((pattern) => rule("console", pattern, signedIn));
    expect(problemOf([rule("console", "/admin/**", confirmed), ...above])?.code).toBe("locks-out-owner");
  });

  it("does not matter once suspended, nor where the rule holds elsewhere", () => {
    expect(problemOf(rule("console", "/admin/**", confirmed), [owner({ standing: "suspended" })])).toBeNull();
    expect(problemOf(rule("console", "/members/**", confirmed))).toBeNull();
    expect(problemOf(rule("console", "/account/programs", confirmed))).toBeNull();
  });
});

describe("an owner whose email is confirmed", () => {
  it("passes rules for the console that ask for it, and for a fresh sign-in, and for roles", () => {
    for (const requirement of [confirmed, { ...signedIn, freshWithin: 1 } as Requirement, anyRole("press")]) {
      expect(problemOf(rule("console", "/admin/**", requirement), [sure])).toBeNull();
    }
  });

  it.each(["/admin/**", "/admin/rules/any", "/account", "/_astro/**", "/*/*/*/remove"])(
    "is kept from closing %s to everybody",
    (pattern) => {
      const problem = problemOf(rule("console", pattern, closed), [sure]);
      expect(problem?.code).toBe("locks-out-owner");
      expect(problem?.message).not.toContain("confirmed");
    },
  );

  it("is not fooled by a more specific rule that leaves the first path open", () => {
    const narrow = [rule("console", "/admin/rules/any", anyRole("admin")), rule("console", "/admin/rules/*", closed)];
    expect(problemOf(narrow, [sure])?.code).toBe("locks-out-owner");
  });

  it("cannot close the page where others confirm theirs", () => {
    const shut = rule("console", "/account/**", confirmed);
    expect(problemOf(shut, [sure])?.message).toContain("that is where they confirm it");
    expect(problemOf([shut, rule("console", "/account", signedIn)], [sure])).toBeNull();
  });
});

describe("what was shut before", () => {
  const old = rule("console", "/admin/**", confirmed);
  it("is not asked for, so that other rules can still be made", () => {
    expect(problemOf(rule("console", "/blog/**", signedIn), [owner()], {}, [old])).toBeNull();
  });
  it("is noticed where a rule that kept a part open is removed", () => {
    const exception = rule("console", "/admin/rules/**", signedIn);
    const [next, before] = [samplePolicy({ rules: [old] }), samplePolicy({ rules: [old, exception] })];
    expect(locksOutOwners(next, before, [owner()], way)?.code).toBe("locks-out-owner");
  });
});

describe("rules for another host", () => {
  const onHost = (host: string, pattern: string, requirement: Requirement): Rule => ({
    ...rule("console", pattern, requirement),
    host,
  });
  it("say nothing about the console where people use the site's own name", () => {
    expect(problemOf(onHost("files.example.org", "/**", closed))).toBeNull();
  });
  it("must leave the console open under one of the names that people use", () => {
    const hosts = ["example.org", "www.example.org"];
    const first = onHost("www.example.org", "/admin/**", confirmed);
    expect(problemOf(first, [owner()], { hosts })).toBeNull();
    const second = onHost("example.org", "/press/**", everyone);
    expect(problemOf([first, second], [owner()], { hosts })?.message).toContain("no longer use example.org/admin");
  });
  it("do not keep the last of those names open when they had closed it before", () => {
    const hosts = ["example.org", "www.example.org"];
    const closedBefore = onHost("example.org", "/**", closed);
    const last = onHost("www.example.org", "/**", confirmed);
    expect(problemOf(last, [owner()], { hosts }, [closedBefore])?.code).toBe("locks-out-owner");
  });
  it("do not open what a rule of the site closes", () => {
    const given = { hosts: ["www.example.org"] };
    const open = onHost("www.example.org", "/**", everyone);
    expect(problemOf(rule("console", "/admin/**", confirmed), [owner()], given, [open])?.code).toBe("locks-out-owner");
  });
});

it("a site under a base is judged the same", () => {
  const given = { base: "/docs", rules: [rule("console", "/admin/**", confirmed)] };
  const problem = locksOutOwners(samplePolicy(given), samplePolicy({ base: "/docs" }), [owner()], way);
  expect(problem?.message).toContain("use /admin,");
});

it("says when only confirmed owners can run the site, and which rule keeps all of them out", () => {
  expect(asksOwnersToBeConfirmed(samplePolicy(), way)).toBe(false);
  expect(asksOwnersToBeConfirmed(samplePolicy({ rules: [rule("code", "/admin/rules/**", confirmed)] }), way)).toBe(
    true,
  );
  expect(asksOwnersToBeConfirmed(samplePolicy({ rules: [rule("code", "/admin/**", closed)] }), way)).toBe(false);
  // One who is confirmed can go on, though others could not confirm theirs any more.
  expect(asksOwnersToBeConfirmed(samplePolicy({ rules: [rule("code", "/account/**", confirmed)] }), way)).toBe(true);
  expect(ruleAgainstOwners(samplePolicy({ rules: [rule("code", "/admin/**", closed)] }), way)?.pattern).toBe(
    "/admin/**",
  );
  expect(ruleAgainstOwners(samplePolicy({ rules: [rule("code", "/admin/**", confirmed)] }), way)).toBeNull();
});

it("judges a thousand rules in a moment", () => {
  const many = Array.from({ length: 1000 }, (_, index) => rule("console", `/admin/*/${index}/**`, anyRole("press")));
  const cost = processorTimeOf(() => {
    expect(problemOf(many, Array<MemberSubject>(20).fill(sure))).toBeNull();
  });
  expect(cost).toBeLessThan(3_000);
});
