/** What an admin is told about a decision: every rule that speaks of the request, and what would let the subject in. */
import { describe, expect, test } from "vitest";
import { consideredRules } from "../../../src/gatehouse/core/access/considered-rules.ts";
import { waysIn } from "../../../src/gatehouse/core/access/ways-in.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { anyRole, closed, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const get = (path: string) => ({ method: "GET", path });
const at = Date.UTC(2030, 0, 1);

describe("the rules that speak of a request", () => {
  const policy = samplePolicy({
    rules: [
      rule("console", "/members/**", signedIn),
      rule("console", "/members/library/**", anyRole("press")),
      rule("console", "/members/library/**", anyRole("editor"), ["POST"]),
      rule("code", "/members/library/**", anyRole("member")),
    ],
  });
  const told = (subject: Parameters<typeof consideredRules>[1], request = get("/members/library/a")) =>
    consideredRules(policy, subject, request).map(
      ({ rule: one, outcome }) => `${one.source} ${one.pattern} ${outcome}`,
    );

  test("are those that are asked, up to the one that is missed, and then those that give way", () => {
    expect(told(memberWith("member"))).toEqual([
      "code /members/library/** met",
      "console /members/library/** missed",
      "code /members/** gives-way",
      "console /members/** gives-way",
    ]);
    expect(told(anonymous)).toEqual([
      "code /members/library/** missed",
      "console /members/library/** not-reached",
      "code /members/** gives-way",
      "console /members/** gives-way",
    ]);
    expect(told(memberWith("press")).slice(0, 2)).toEqual([
      "code /members/library/** met",
      "console /members/library/** met",
    ]);
  });

  test("leave out those for other methods, and there are none for a path that can be read in two ways", () => {
    const sent = told(memberWith("editor"), { method: "POST", path: "/members/library/a" });
    expect(sent[1]).toBe("console /members/library/** met");
    expect(sent).toHaveLength(5);
    expect(told(anonymous, get("/members/%252e"))).toEqual([]);
    expect(told(anonymous, get("/about"))).toEqual([]);
  });
});

describe("what would let somebody in", () => {
  const besides = { verifiedEmail: true, freshWithin: 10, secondFactor: true } as const;
  const policy = samplePolicy({
    rules: [
      rule("code", "/members/strict/**", { kind: "any-role", roles: ["press"], ...besides }),
      rule("code", "/edit/**", { kind: "all-permissions", permissions: ["page:edit"] }),
      rule("code", "/never", closed),
      rule("code", "/open", everyone),
    ],
  });
  const ways = (subject: Parameters<typeof waysIn>[1], path: string) => waysIn(policy, subject, get(path), at);

  test("is all that is missing, in the order in which it is missed", () => {
    const kinds = ways(anonymous, "/members/strict/a").map(({ kind }) => kind);
    expect(kinds).toEqual(["sign-in", "role", "confirm-email", "second-factor"]);
    const stale = { ...memberWith("press"), emailVerified: true, at, authenticatedAt: at - 3_600_000 };
    expect(ways(stale, "/members/strict/a")).toEqual([{ kind: "sign-in-again" }, { kind: "second-factor" }]);
    expect(ways({ ...memberWith("member"), standing: "suspended" }, "/members")).toEqual([{ kind: "reinstate" }]);
  });

  test("is nothing for a subject that is let in, and another rule where no one is", () => {
    expect(ways(anonymous, "/open")).toEqual([]);
    expect(ways(memberWith("owner"), "/never")).toEqual([{ kind: "other-rule" }]);
    expect(ways(memberWith("owner"), "/a%2fb")).toEqual([{ kind: "other-path" }]);
  });

  test("names the roles that give a permission, the least first, and never the owner's", () => {
    expect(ways(memberWith(), "/edit/a")).toEqual([
      { kind: "permission", permissions: ["page:edit"], roles: ["editor", "admin"] },
    ]);
  });

  test("is the role that has ended or waits, and the scope of a token before a role", () => {
    const grant = { role: "press", endsAt: at - 1, pending: false };
    expect(ways({ ...memberWith(), grants: [grant], at }, "/members")).toEqual([{ kind: "lengthen", role: "press" }]);
    const asked = { role: "member", endsAt: null, pending: true };
    expect(ways({ ...memberWith(), grants: [asked], at }, "/members")).toEqual([{ kind: "approve", role: "member" }]);
    const token = { id: "t", name: "Reader", scope: [], entry: "site:read" } as const;
    expect(ways({ ...memberWith("member"), token, program: "bearer" }, "/members")).toEqual([
      { kind: "scope", permissions: ["site:read"] },
    ]);
    expect(ways({ kind: "anonymous", because: { reason: "token-revoked" } }, "/members")).toEqual([
      { kind: "new-token" },
    ]);
  });
});
