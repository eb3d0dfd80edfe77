/** What an admin reads who asks why a person was let in or refused. */
import { describe, expect, test } from "vitest";
import { decide, decideRequirement } from "../../../src/gatehouse/core/access/decide.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import type { AnonymousBecause, MemberSubject, Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import {
  anonymousBecause,
  anyRole,
  closed,
  everyone,
  memberWith,
  press,
  rule,
  samplePolicy,
  signedIn,
} from "./sample-policy.ts";
import { builtInRoles } from "../../../src/gatehouse/core/access/role.ts";

const anonymous = anonymousBecause({ reason: "no-credentials" });
const minute = 60_000;
const now = Date.UTC(2026, 0, 10);
const texts: Requirement = { kind: "all-permissions", permissions: ["page:edit", "rules:manage"] };

function traceAt(path: string, subject: Subject, rules: readonly Rule[], given: { host?: string } = {}) {
  const decision = decide(samplePolicy({ rules }), subject, { method: "GET", path, ...given });
  return decision.allowed ? decision.trace : decision.denial.trace;
}

function answer(question: string, ...asked: Parameters<typeof traceAt>): string | undefined {
  return traceAt(...asked).find((step) => step.question === question)?.answer;
}

/** The answer to "Is it met?" for a member at a path with this requirement. */
function met(subject: Subject, requirement: Requirement): string | undefined {
  return answer("Is it met?", "/x", subject, [rule("code", "/x", requirement)]);
}

const token = (...scope: NonNullable<MemberSubject["token"]>["scope"]): NonNullable<MemberSubject["token"]> => ({
  id: "t1",
  name: "Backup",
  scope,
  entry: "site:read",
});

describe("who is asking", () => {
  test.each<[string, AnonymousBecause]>([
    ["An anonymous visitor", { reason: "no-credentials" }],
    ["A visitor with an unknown session", { reason: "invalid-credentials" }],
    ["A program whose email and password do not match", { reason: "invalid-credentials", presented: "wrong-password" }],
    ["expired because it was not used for a while", { reason: "session-expired", limit: "idle" }],
    ["reached its maximum age", { reason: "session-expired", limit: "absolute" }],
    ["ended because an admin ended it", { reason: "session-ended", cause: "ended-by-admin" }],
    ["A program whose token has expired", { reason: "token-expired" }],
    ["A program whose token was revoked", { reason: "token-revoked" }],
  ])("%s", (words, because) => {
    expect(answer("Who is asking?", "/members", anonymousBecause(because), [])).toContain(words);
  });

  test("a member, a suspended one, and a program of either", () => {
    const who = (given: Partial<MemberSubject>) =>
      answer("Who is asking?", "/members", { ...memberWith("member"), ...given }, []);
    expect(who({})).toBe("Ada (ada@example.org), signed in");
    expect(who({ standing: "suspended" })).toBe("Ada (ada@example.org), suspended");
    expect(who({ token: token() })).toBe("A program with the token “Backup” of Ada (ada@example.org)");
    expect(who({ token: token(), standing: "suspended" })).toBe(
      "A program with the token “Backup” of Ada (ada@example.org), suspended",
    );
  });
});

describe("which rule decides", () => {
  const which = (...asked: Parameters<typeof traceAt>) => answer("Which rule decides?", ...asked);

  test("of one rule its name alone, of several which one is not met", () => {
    const [one, other] = [rule("code", "/x", signedIn), rule("console", "/x", anyRole("press"))];
    expect(which("/x", memberWith(), [one])).toBe("/x from the code of the site");
    expect(which("/x", memberWith(), [one, other])).toBe(
      "/x from the code of the site; and /x from the console. All of them must be met. The one not met is /x from the console",
    );
    expect(which("/x", memberWith("press"), [one, other])).toBe(
      "/x from the code of the site; and /x from the console. All of them must be met",
    );
  });

  test("two rules with one name are told apart by their ids, and others are not burdened with theirs", () => {
    const twins = [
      { ...rule("console", "/x", signedIn), id: "first" },
      { ...rule("console", "/x", anyRole("press")), id: "second" },
    ];
    const words = which("/x", memberWith(), [rule("code", "/x", signedIn), ...twins]);
    expect(words).toContain("/x from the code of the site; and /x from the console (id first)");
    expect(words).toContain("The one not met is /x from the console (id second)");
  });

  test("none at another host, or at a path without one", () => {
    expect(which("/x", anonymous, [], { host: "files.example.org" })).toBe(
      "None is for files.example.org, and what no rule speaks for is closed",
    );
    expect(which("/x", anonymous, [{ ...rule("code", "/x", closed), host: "files.example.org" }])).toBe(
      "None covers this path",
    );
    expect(
      which("/x", anonymous, [{ ...rule("code", "/x", closed), host: "files.example.org" }], {
        host: "files.example.org",
      }),
    ).toBe("files.example.org/x from the code of the site");
  });
});

describe("what the rule asks", () => {
  const asks = (...asked: Parameters<typeof traceAt>) => answer("What does the rule ask?", ...asked);

  test("all that had to be met, or the one that was not; a sentence is not said twice", () => {
    const code = rule("code", "/x", signedIn);
    const rules = [code, rule("console", "/x", anyRole("press"))];
    expect(asks("/x", memberWith("press"), rules)).toBe("Members who are signed in; and Members with the role Press");
    expect(asks("/x", memberWith(), rules)).toBe("Members with the role Press");
    expect(asks("/x", memberWith(), [code, rule("console", "/x", signedIn)])).toBe("Members who are signed in");
  });

  test("nothing where there is no rule, and the page's own requirement where its code asks", () => {
    expect(asks("/x", anonymous, [])).toBeUndefined();
    const decision = decideRequirement(samplePolicy(), memberWith(), anyRole("press"));
    const steps = decision.allowed ? [] : decision.denial.trace;
    expect(steps.map(({ answer }) => answer)).toContain("Members with the role Press");
  });
});

describe("why a person was let in", () => {
  test.each<[string, Subject, Requirement]>([
    ["Yes: anyone may come in", anonymous, everyone],
    ["Yes: anyone may come in", memberWith("press"), everyone],
    ["Yes: they are signed in", memberWith(), signedIn],
    ["Yes: Ada holds the roles Press and Member", memberWith("press"), anyRole("press")],
    ["Yes: Ada holds the role Member", memberWith("member"), anyRole("member")],
    ["Yes: Ada is an owner", memberWith("owner"), texts],
    ["Yes: Ada holds Edit the refusal page and Create and change rules", memberWith("admin"), texts],
  ])("%s", (words, subject, requirement) => {
    expect(met(subject, requirement)).toBe(words);
  });

  test("of several rules the one that says most is answered: a role before a sign-in, a sign-in before none", () => {
    const yes = (...requirements: Requirement[]) =>
      answer(
        "Is it met?",
        "/x",
        memberWith("member"),
        requirements.map((one, index) => rule(index === 0 ? "code" : "console", "/x", one)),
      );
    for (const order of [
      [anyRole("member"), signedIn],
      [signedIn, anyRole("member")],
    ])
      expect(yes(...order)).toBe("Yes: Ada holds the role Member");
    for (const order of [
      [everyone, signedIn],
      [signedIn, everyone],
    ])
      expect(yes(...order)).toBe("Yes: they are signed in");
  });
});

describe("why a person was refused", () => {
  const member = (given: Partial<MemberSubject>): MemberSubject => ({ ...memberWith("member"), at: now, ...given });
  const grant = (role: string, endsAt: number | null, pending = false) => ({ role, endsAt, pending });

  test.each<[string, Subject, Requirement]>([
    ["No: the visitor is not signed in", anonymous, signedIn],
    ["No: Ada holds no role", memberWith(), anyRole("press")],
    ["No: Ada holds the role Member", memberWith("member"), anyRole("press")],
    ["No: Ada lacks Create and change rules", memberWith("editor"), texts],
    [
      "No: Ada may come in, but the token’s scope lacks Create and change rules",
      { ...memberWith("admin"), token: token("page:edit") },
      texts,
    ],
    ["No: closed until a rule of the console opens it", memberWith("owner"), closed],
    ["No: an admin has suspended this account", member({ standing: "suspended" }), signedIn],
    [
      "No: the email ada@example.org is not confirmed yet",
      member({}),
      { ...signedIn, verifiedEmail: true } as Requirement,
    ],
    ["No: the role Press waits for approval", member({ grants: [grant("press", null, true)] }), anyRole("press")],
    ["No: the role Press ended on 2026-01-09", member({ grants: [grant("press", now)] }), anyRole("press")],
    [
      "No: Ada may come in, but the token’s scope lacks Read pages and data",
      member({ token: token("page:edit") }),
      anyRole("member"),
    ],
  ])("%s", (words, subject, requirement) => {
    expect(met(subject, requirement)).toBe(words);
  });

  test("an old sign-in says how old it is, in whole minutes and never less than one", () => {
    const fresh: Requirement = { kind: "signed-in", freshWithin: 1 };
    const ago = (milliseconds: number) => met(member({ authenticatedAt: now - milliseconds }), fresh);
    expect(ago(minute + 1)).toBe("No: they signed in 1 minute ago");
    expect(ago(3 * minute - 1)).toBe("No: they signed in 2 minutes ago");
    expect(ago(-minute)).toBe("Yes: they are signed in");
    expect(met(memberWith(), fresh)).toBe("No: it is not known when they signed in");
    expect(met({ ...memberWith(), authenticatedAt: now }, fresh)).toBe("No: it is not known when they signed in");
    expect(met({ ...memberWith(), at: now }, fresh)).toBe("No: it is not known when they signed in");
  });

  test("a path that can be read in two ways is refused to everyone", () => {
    expect(answer("Is it met?", "/a//b", memberWith("owner"), [])).toBe("No: such a path is refused to everyone");
    expect(answer("Is it met?", "/a//b", anonymous, [])).toBe("No: the visitor is not signed in");
    expect(answer("What does the rule ask?", "/a//b", anonymous, [])).toBeUndefined();
  });

  test("and is told of a page that does not exist where the rule conceals it", () => {
    const hidden = { ...rule("code", "/x", signedIn), conceal: true };
    expect(answer("What are they told?", "/x", anonymous, [hidden])).toContain("404");
    expect(answer("What are they told?", "/x", memberWith(), [hidden])).toBeUndefined();
    expect(answer("What are they told?", "/members", anonymous, [hidden])).toBeUndefined();
  });
});

test("roles and permissions that the site no longer has are shown by the names in the rule", () => {
  const policy = samplePolicy({
    roles: [...builtInRoles, { ...press, label: "Presse" }],
    rules: [rule("code", "/x", { kind: "all-permissions", permissions: ["gone:now"] })],
  });
  const decision = decide(policy, memberWith("press"), { method: "GET", path: "/x" });
  expect(decision.allowed ? [] : decision.denial.trace.map(({ answer }) => answer)).toContain("No: Ada lacks gone:now");
  const gone: Requirement = { kind: "all-permissions", permissions: ["gone:now"] };
  expect(met({ ...memberWith("owner"), token: token() }, gone)).toContain("the token’s scope lacks gone:now");
});

test("each step says whether it passed", () => {
  const outcomes = (subject: Subject) => traceAt("/members", subject, []).map(({ outcome }) => outcome);
  expect(outcomes(memberWith("member"))).toEqual(["noted", "noted", "noted", "passed"]);
  expect(outcomes(anonymous)).toEqual(["noted", "noted", "noted", "failed"]);
});
