/** A token never gives more than its member, and never more than its scope. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptedCredentials } from "../../../src/gatehouse/core/access/credential.ts";
import { decide, shortfallOf } from "../../../src/gatehouse/core/access/decide.ts";
import { consolePermissions, type Permission } from "../../../src/gatehouse/core/access/permission.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import { type Role, builtInRoles } from "../../../src/gatehouse/core/access/role.ts";
import { scopeChoices } from "../../../src/gatehouse/core/access/scope.ts";
import { identityHeaders } from "../../../src/gatehouse/core/identity/identity-headers.ts";
import { scopeEntryOf } from "../../../src/gatehouse/core/identity/token.ts";
import type { MemberSubject } from "../../../src/gatehouse/core/identity/subject.ts";
import { anyRole, closed, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const librarian: Role = {
  id: "librarian",
  label: "Librarian",
  description: "",
  permissions: ["library:borrow"],
  includes: ["member"],
  source: "code",
};
const policy = samplePolicy({
  roles: [...builtInRoles, librarian],
  permissions: { ...consolePermissions, "library:borrow": "Borrow", "library:lend": "Lend" },
  rules: [rule("code", "/loans", { kind: "all-permissions", permissions: ["library:borrow"] })],
});

function tokenOf(member: MemberSubject, scope: readonly Permission[], method = "GET"): MemberSubject {
  return { ...member, program: "bearer", token: { id: "t", name: "Export", scope, entry: scopeEntryOf(method) } };
}
const may = (subject: MemberSubject, path: string, method = "GET") => decide(policy, subject, { method, path });

describe("a token", () => {
  test("passes a rule for roles with site:read, or site:write for what may change something", () => {
    const reads = ["site:read"] as const;
    expect(may(tokenOf(memberWith("member"), reads), "/members").allowed).toBe(true);
    expect(may(tokenOf(memberWith("member"), reads, "POST"), "/members", "POST")).toMatchObject({
      denial: { reason: "permission-missing", status: 403, scopeNeeded: ["site:write"] },
    });
    expect(may(tokenOf(memberWith("member"), ["site:write"], "POST"), "/members", "POST").allowed).toBe(true);
    expect(may(tokenOf(memberWith("member"), ["site:write"]), "/members").allowed).toBe(false);
  });

  test("passes a rule for permissions with exactly these in its scope", () => {
    expect(may(tokenOf(memberWith("librarian"), ["library:borrow"]), "/loans").allowed).toBe(true);
    expect(may(tokenOf(memberWith("librarian"), ["site:read", "site:write"]), "/loans").allowed).toBe(false);
  });

  test("gives nothing its member does not hold: then the member's own reason is told", () => {
    const wide = tokenOf(memberWith("member"), ["library:borrow", "site:read"]);
    const decision = may(wide, "/loans");
    expect(decision).toMatchObject({
      denial: { reason: "permission-missing", missingPermissions: ["library:borrow"] },
    });
    expect(decision).not.toHaveProperty("denial.scopeNeeded");
    expect(may(tokenOf(memberWith(), ["site:read"]), "/members")).toMatchObject({ denial: { reason: "role-missing" } });
  });

  test("of an owner is held to its scope too", () => {
    expect(may(tokenOf(memberWith("owner"), []), "/members").allowed).toBe(false);
    expect(may(tokenOf(memberWith("owner"), ["site:read"]), "/loans").allowed).toBe(false);
    expect(may(tokenOf(memberWith("owner"), []), "/").allowed).toBe(true);
  });

  test("is explained to an admin", () => {
    const decision = may(tokenOf(memberWith("member"), []), "/members");
    if (decision.allowed) throw new Error("It was let in.");
    const answers = Object.fromEntries(decision.denial.trace.map(({ question, answer }) => [question, answer]));
    expect(answers["Who is asking?"]).toBe("A program with the token “Export” of Ada (ada@example.org)");
    expect(answers["Is it met?"]).toBe("No: Ada may come in, but the token’s scope lacks Read pages and data");
  });

  test("never gets further than its member, nor further with less scope", () => {
    const permissions = ["library:borrow", "library:lend", "site:read", "site:write", "console:open"] as const;
    const requirement = fc.constantFrom<Requirement>(
      everyone,
      signedIn,
      closed,
      anyRole("librarian"),
      anyRole("member", "admin"),
      { kind: "all-permissions", permissions: ["library:borrow"] },
      { kind: "all-permissions", permissions: ["library:borrow", "console:open"] },
    );
    const roles = fc.subarray(["member", "librarian", "admin", "owner"]);
    fc.assert(
      fc.property(
        roles,
        fc.subarray([...permissions]),
        requirement,
        fc.constantFrom("GET", "POST"),
        (held, scope, asked, method) => {
          const member = memberWith(...held);
          const met = (subject: MemberSubject) => shortfallOf(policy, subject, asked) === null;
          if (met(tokenOf(member, scope, method))) {
            expect(met(member)).toBe(true);
            expect(met(tokenOf(member, permissions, method))).toBe(true);
          }
          if (asked.kind !== "public") expect(met(tokenOf(member, [], method))).toBe(false);
        },
      ),
    );
  });
});

test("brings no roles to an application behind a proxy when its scope does not reach them", () => {
  const groups = (scope: readonly Permission[]) =>
    identityHeaders(tokenOf(memberWith("librarian"), scope), policy)["Remote-Groups"];
  expect(groups(["site:read"])).toBe("librarian,member");
  expect(groups(["library:borrow", "site:write"])).toBe("");
});

test("a scope is chosen from what one holds", () => {
  expect(Object.keys(scopeChoices(policy, ["member"]))).toEqual(["site:read", "site:write"]);
  expect(Object.keys(scopeChoices(policy, ["librarian"]))).toEqual(["site:read", "site:write", "library:borrow"]);
  expect(Object.keys(scopeChoices(policy, ["owner"]))).toContain("console:open");
  expect(Object.keys(scopeChoices(policy, ["librarian"]))).not.toContain("console:open");
});

describe("the credentials that a path accepts", () => {
  const sections = samplePolicy({
    sections: [
      { id: "all", label: "everything", path: "/", requirement: signedIn, credentials: ["session", "bearer", "basic"] },
      { id: "api", label: "the data", path: "/api", requirement: signedIn, credentials: ["bearer"] },
      { id: "admin", label: "the console", path: "/admin", requirement: signedIn },
    ],
  });
  const at = (...paths: string[]) => [...acceptedCredentials(sections, paths)];

  test("are what the innermost section says, and a session where it says nothing", () => {
    expect(at("/a")).toEqual(["session", "bearer", "basic"]);
    expect(at("/api/x")).toEqual(["bearer"]);
    expect(at("/admin/people")).toEqual(["session"]);
    expect([...acceptedCredentials(samplePolicy(), ["/elsewhere"])]).toEqual(["session"]);
  });

  test("are those that every reading of it accepts", () => {
    expect(at("/a", "/api/x")).toEqual(["bearer"]);
    expect(at("/api/x", "/admin")).toEqual([]);
    expect(at("/api/%2e%2e/admin")).toEqual(["session"]);
  });

  test("may be declared for single paths outside all sections, with or without a slash at the end", () => {
    const outside = new Map([["/me", ["session", "bearer"] as const]]);
    expect([...acceptedCredentials(samplePolicy(), ["/me", "/me/"], outside)]).toEqual(["session", "bearer"]);
    expect([...acceptedCredentials(samplePolicy(), ["/me/x"], outside)]).toEqual(["session"]);
    const home = new Map([["/", ["bearer"] as const]]);
    expect([...acceptedCredentials(samplePolicy(), ["/"], home)]).toEqual(["bearer"]);
  });
});
