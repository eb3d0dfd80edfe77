/** Extra conditions of rules, the reason why a role is missing, and concealment. */
import { describe, expect, it } from "vitest";
import { locksOut } from "../../../src/gatehouse/core/access/change.ts";
import { weakensCodeRule } from "../../../src/gatehouse/core/access/code-floor.ts";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import type { Denial } from "../../../src/gatehouse/core/access/denial.ts";
import { explainRequirement } from "../../../src/gatehouse/core/access/explain-requirement.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { MemberSubject, Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { memberWith, membersSection, rule, samplePolicy } from "./sample-policy.ts";

const minute = 60_000;
const now = Date.UTC(2026, 0, 1);
const strict: Requirement = {
  kind: "any-role",
  roles: ["member"],
  verifiedEmail: true,
  freshWithin: 15,
  secondFactor: true,
};

function member(given: Partial<MemberSubject> = {}): MemberSubject {
  return {
    ...memberWith("member"),
    emailVerified: true,
    authenticatedAt: now - minute,
    authenticatedBy: ["pwd", "otp", "mfa"],
    at: now,
    ...given,
  };
}

function denialOf(subject: Subject, requirement: Requirement): Denial | null {
  const policy = samplePolicy({ rules: [rule("code", "/safe", requirement)] });
  const decision = decide(policy, subject, { method: "GET", path: "/safe" });
  return decision.allowed ? null : decision.denial;
}

describe("the questions come in order", () => {
  const old = { authenticatedAt: now - 16 * minute };
  it.each<[string, Subject, string | undefined]>([
    ["signed in", anonymous, "no-credentials"],
    ["suspended", member({ standing: "suspended", roles: [], ...old }), "account-suspended"],
    ["role", member({ roles: [], emailVerified: false, ...old }), "role-missing"],
    ["address", member({ emailVerified: false, ...old }), "email-unverified"],
    ["fresh", member(old), "sign-in-again"],
    ["second factor", member({ authenticatedBy: ["pwd", "otp"] }), "second-factor-needed"],
    ["second factor of a session that does not tell", memberWith("owner"), "email-unverified"],
    ["all met", member(), undefined],
  ])("%s", (_question, subject, reason) => {
    expect(denialOf(subject, strict)?.reason).toBe(reason);
  });

  it("a sign-in is fresh up to the last moment, and never when its age is unknown", () => {
    expect(denialOf(member({ authenticatedAt: now - 15 * minute }), strict)).toBeNull();
    expect(denialOf(member({ authenticatedAt: now - 15 * minute - 1 }), strict)).toMatchObject({ freshWithin: 15 });
    expect(denialOf(memberWith("owner"), { kind: "signed-in", freshWithin: 1 })?.reason).toBe("sign-in-again");
  });

  it("the extra conditions apply to owners too", () => {
    expect(denialOf(member({ roles: ["owner"], emailVerified: false }), strict)?.reason).toBe("email-unverified");
    expect(denialOf(member({ roles: ["owner"], ...old }), strict)?.reason).toBe("sign-in-again");
  });
});

describe("a role that holds no more, or not yet", () => {
  const ended = (role: string, endsAt = now - 1) => ({ role, endsAt, pending: false });
  const pending = (role: string) => ({ role, endsAt: null, pending: true });
  const asks: Requirement = { kind: "any-role", roles: ["member"] };

  it("is the reason when it would have been enough, by inclusion too", () => {
    expect(denialOf(member({ roles: [], grants: [ended("press")] }), asks)).toMatchObject({
      reason: "membership-ended",
      grant: { role: "press" },
      status: 403,
    });
    expect(denialOf(member({ roles: [], grants: [pending("member")] }), asks)?.reason).toBe("membership-pending");
    const permission: Requirement = { kind: "all-permissions", permissions: ["page:publish"] };
    expect(denialOf(member({ grants: [ended("editor")] }), permission)?.reason).toBe("membership-ended");
  });

  it("is not the reason when it would not have been", () => {
    const editors: Requirement = { kind: "any-role", roles: ["editor"] };
    expect(denialOf(member({ roles: [], grants: [ended("member"), pending("press")] }), editors)?.reason).toBe(
      "role-missing",
    );
    expect(denialOf(member({ roles: [], grants: [ended("owner")] }), { kind: "closed" })?.reason).toBe("role-missing");
  });

  it("a pending role is named before an ended one, and the latest end before earlier ones", () => {
    const both = [ended("member"), pending("press")];
    expect(denialOf(member({ roles: [], grants: both }), asks)?.grant?.role).toBe("press");
    const two = [ended("member", now - 9), ended("press", now - 3)];
    expect(denialOf(member({ roles: [], grants: two }), asks)?.grant?.role).toBe("press");
  });
});

it("is told in words", () => {
  expect(explainRequirement(strict, samplePolicy())).toBe(
    "Members with the role Member, whose email is confirmed, who signed in at most 15 minutes ago and who gave a second factor",
  );
  expect(explainRequirement({ kind: "signed-in", freshWithin: 120 }, samplePolicy())).toContain("at most 2 hours ago");
});

describe("a rule of the console", () => {
  const policy = samplePolicy({ rules: [rule("code", "/safe/**", strict)] });
  const weakens = (requirement: Requirement) =>
    weakensCodeRule(policy, { pattern: "/safe/**", methods: [], requirement, note: "" })?.code;

  it("cannot take a condition of the code away, or loosen it", () => {
    expect(weakens({ kind: "any-role", roles: ["editor"] })).toBe("weakens-code-rule");
    expect(weakens({ ...strict, freshWithin: 16 })).toBe("weakens-code-rule");
    expect(weakens({ kind: "any-role", roles: ["editor"], freshWithin: 15 })).toBe("weakens-code-rule");
    expect(weakens({ kind: "any-role", roles: ["editor"], verifiedEmail: true })).toBe("weakens-code-rule");
    expect(weakens({ ...strict, freshWithin: 15 })).toBeUndefined();
    expect(weakens({ ...strict, freshWithin: 5 })).toBeUndefined();
    expect(weakens({ kind: "closed" })).toBeUndefined();
  });

  it("may ask its author for a fresh sign-in, but not for a confirmed email that they do not have", () => {
    const before = samplePolicy();
    const author = member({ roles: ["admin"], authenticatedAt: now - 60 * minute, emailVerified: false });
    const asked = (requirement: Requirement) =>
      locksOut(samplePolicy({ rules: [rule("console", "/admin/**", requirement)] }), author, "/admin", before)?.code;
    expect(asked({ kind: "any-role", roles: ["admin"], freshWithin: 5 })).toBeUndefined();
    expect(asked({ kind: "any-role", roles: ["admin"], verifiedEmail: true })).toBe("locks-out-author");
  });
});

describe("concealment", () => {
  const hidden = { ...membersSection, conceal: true };
  const inner = { ...membersSection, id: "inner", path: "/members/inner", label: "the inner room" };
  const lookalike = { ...membersSection, id: "like", path: "/members-list", label: "the list" };
  const policy = samplePolicy({
    sections: [hidden, inner, lookalike],
    rules: [
      { ...rule("console", "/press/**", { kind: "signed-in" }), conceal: true },
      rule("code", "/press/**", { kind: "signed-in" }),
      rule("console", "/members/open", { kind: "any-role", roles: ["editor"] }),
    ],
  });
  const concealed = (path: string) => {
    const decision = decide(policy, anonymous, { method: "GET", path });
    return decision.allowed ? null : decision.denial.concealed === true;
  };

  it.each([
    ["/members", true],
    ["/members/anything", true],
    ["/members/open", true],
    ["/members/inner/deep", true],
    ["/members-list", false],
    ["/press/kit", true],
  ])("%s: %s", (path, expected) => {
    expect(concealed(path)).toBe(expected);
  });

  it("is shown to the admin, together with the true reason", () => {
    const decision = decide(policy, anonymous, { method: "GET", path: "/members" });
    if (decision.allowed) throw new Error("It should have been refused.");
    expect(decision.denial.reason).toBe("no-credentials");
    expect(decision.denial.trace.at(-1)?.answer).toContain("as for a page that does not exist");
  });
});
