import { describe, expect, test } from "vitest";
import { decide, decideRequirement } from "../../../src/gatehouse/core/access/decide.ts";
import type { Decision } from "../../../src/gatehouse/core/access/denial.ts";
import { explainRequirement } from "../../../src/gatehouse/core/access/explain-requirement.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import {
  anonymousBecause,
  anyRole,
  closed,
  everyone,
  memberWith,
  rule,
  samplePolicy,
  signedIn,
} from "./sample-policy.ts";

const policy = samplePolicy({ rules: [rule("code", "/members/join", everyone)] });
const get = (path: string) => ({ method: "GET", path });

function denialOf(...question: Parameters<typeof decide>) {
  const decision = decide(...question);
  if (decision.allowed) throw new Error("was let in");
  return decision.denial;
}

/** The trace, whether let in or not. */
function traceOf(decision: Decision) {
  return decision.allowed ? decision.trace : decision.denial.trace;
}

function answersOf(steps: readonly { question: string; answer: string }[]) {
  return Object.fromEntries(steps.map(({ question, answer }) => [question, answer]));
}

describe("an anonymous visitor", () => {
  test("is allowed where no rule applies, and where a rule is public", () => {
    expect(decide(policy, anonymous, get("/"))).toMatchObject({ allowed: true });
    expect(decide(policy, anonymous, get("/members/join"))).toMatchObject({
      allowed: true,
      rule: { pattern: "/members/join" },
      section: "members",
    });
  });

  test.each([
    { reason: "no-credentials" },
    { reason: "invalid-credentials" },
    { reason: "session-expired", limit: "idle" },
  ] as const)("is refused with the true reason: $reason", (because) => {
    expect(denialOf(policy, anonymousBecause(because), get("/members/a"))).toMatchObject({
      reason: because.reason,
      status: 401,
      section: "members",
      rule: { id: "section:members" },
    });
  });

  test("is told how the session ended", () => {
    const subject = anonymousBecause({ reason: "session-ended", cause: "password-changed" });
    expect(denialOf(policy, subject, get("/members"))).toMatchObject({
      reason: "session-ended",
      cause: "password-changed",
    });
  });
});

describe("a member", () => {
  test("lacks a role", () => {
    const denial = denialOf(policy, memberWith(), get("/members"));
    expect(denial).toMatchObject({ reason: "role-missing", status: 403, missingRoles: ["member"] });
    expect(decide(policy, memberWith("editor"), get("/members")).allowed).toBe(true);
  });

  test("lacks permissions, and only those are named", () => {
    const asks = samplePolicy({
      rules: [rule("code", "/desk", { kind: "all-permissions", permissions: ["page:edit", "rules:manage"] })],
    });
    expect(denialOf(asks, memberWith("editor"), get("/desk"))).toMatchObject({
      reason: "permission-missing",
      status: 403,
      missingPermissions: ["rules:manage"],
    });
    expect(decide(asks, memberWith("admin"), get("/desk")).allowed).toBe(true);
  });

  test("who is suspended may open only public pages", () => {
    const suspended = { ...memberWith("owner"), standing: "suspended" } as const;
    expect(denialOf(policy, suspended, get("/members"))).toMatchObject({ reason: "account-suspended", status: 403 });
    expect(denialOf(policy, suspended, get("/a//b"))).toMatchObject({ reason: "account-suspended" });
    expect(decide(policy, suspended, get("/")).allowed).toBe(true);
  });

  test("who is an owner passes every role and permission, even those the site no longer knows", () => {
    const asks = samplePolicy({
      rules: [
        rule("code", "/a", anyRole("gone")),
        rule("code", "/b", { kind: "all-permissions", permissions: ["x:gone"] }),
      ],
    });
    expect(decide(asks, memberWith("owner"), get("/a")).allowed).toBe(true);
    expect(decide(asks, memberWith("owner"), get("/b")).allowed).toBe(true);
  });
});

describe("the trace", () => {
  test("answers an admin's questions", () => {
    expect(answersOf(denialOf(policy, memberWith(), get("/members/a")).trace)).toEqual({
      "Which rule decides?": "/members/** from the code of the site (section: the members' section)",
      "Who is asking?": "Ada (ada@example.org), signed in",
      "What does the rule ask?": "Members with the role Member",
      "Is it met?": "No: Ada holds no role",
    });
  });

  test("says what is held", () => {
    const tight = samplePolicy({ rules: [rule("console", "/members/news", anyRole("press"), ["GET"])] });
    const answers = answersOf(denialOf(tight, memberWith("editor"), get("/members/news")).trace);
    expect(answers["Which rule decides?"]).toContain("/members/news (GET only) from the console");
    expect(answers["Which rule decides?"]).toContain("All of them must be met");
    expect(answers["Is it met?"]).toBe("No: Ada holds the roles Editor and Member");
  });

  test("of several rules that were met, says all that they ask", () => {
    const tight = samplePolicy({ rules: [rule("console", "/members/news/**", { kind: "signed-in" })] });
    const answers = answersOf(traceOf(decide(tight, memberWith("member"), get("/members/news"))));
    expect(answers["What does the rule ask?"]).toBe("Members with the role Member; and Members who are signed in");
    expect(answers["Is it met?"]).toBe("Yes: Ada holds the role Member");
  });

  test("is there for those who were let in, and for the unknown", () => {
    expect(answersOf(traceOf(decide(policy, anonymous, get("/"))))).toMatchObject({
      "Which rule decides?": "None covers this path",
      "Is it met?": "Yes: anyone may come in",
    });
    expect(answersOf(traceOf(decide(policy, memberWith("owner"), get("/members"))))["Is it met?"]).toBe(
      "Yes: Ada is an owner",
    );
    expect(answersOf(denialOf(policy, memberWith("owner"), get("/a//b")).trace)["Which rule decides?"]).toContain(
      "read in more than one way",
    );
  });

  test("is sent along as JSON", () => {
    const denial = denialOf(policy, anonymous, get("/members"));
    expect(JSON.parse(JSON.stringify(denial))).toEqual({ ...denial, rule: denial.rule, trace: denial.trace });
    expect(denial.trace).toHaveLength(4);
  });
});

describe("what a page's own code asks", () => {
  test("is decided without a rule", () => {
    const decision = decideRequirement(policy, memberWith("member"), anyRole("press"), "members");
    expect(decision).toMatchObject({
      allowed: false,
      denial: { reason: "role-missing", missingRoles: ["press"], section: "members" },
    });
    if (decision.allowed) return;
    expect(decision.denial.rule).toBeUndefined();
    expect(answersOf(decision.denial.trace)["Which rule decides?"]).toBe("The page itself asks, in its code");
  });
  test("is met", () => {
    expect(decideRequirement(policy, memberWith(), signedIn).allowed).toBe(true);
    expect(decideRequirement(policy, anonymous, everyone).allowed).toBe(true);
    expect(decideRequirement(policy, memberWith("owner"), closed).allowed).toBe(false);
  });
});

test.each([
  [everyone, "Anyone may come in"],
  [signedIn, "Members who are signed in"],
  [anyRole("press", "editor"), "Members with the role Press or Editor"],
  [anyRole("gone"), "Members with the role gone"],
  [
    { kind: "all-permissions", permissions: ["page:edit"] } as const,
    "Members with the permission: Edit the refusal page",
  ],
  [closed, "No one, unless a rule of the console opens a part of it"],
])("%j reads in plain words", (requirement, words) => {
  expect(explainRequirement(requirement as Parameters<typeof explainRequirement>[0], policy)).toBe(words);
});
