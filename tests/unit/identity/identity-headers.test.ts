import fc from "fast-check";
import { expect, test } from "vitest";
import { identityHeaderNames, identityHeaders } from "../../../src/gatehouse/core/identity/identity-headers.ts";
import { anonymous, type MemberSubject } from "../../../src/gatehouse/core/identity/subject.ts";
import { memberWith, samplePolicy } from "../access/sample-policy.ts";

const policy = samplePolicy();

test("all four are always there, so that a proxy overwrites a visitor's own", () => {
  for (const subject of [anonymous, memberWith("press"), { ...memberWith("press"), standing: "suspended" } as const]) {
    expect(Object.keys(identityHeaders(subject, policy))).toEqual([...identityHeaderNames]);
  }
});

test("groups are the roles held, those included too", () => {
  expect(identityHeaders(memberWith("press"), policy)["Remote-Groups"]).toBe("member,press");
});

test("an anonymous visitor and a suspended member are not named", () => {
  const suspended: MemberSubject = { ...memberWith("owner"), standing: "suspended" };
  for (const subject of [anonymous, suspended]) {
    expect(Object.values(identityHeaders(subject, policy)).join("")).toBe("");
  }
});

test("a name is ASCII, holds no line break, and can be read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const text = identityHeaders({ ...memberWith(), name }, policy)["Remote-Name"];
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(decodeURIComponent(text)).toBe(name.toWellFormed());
    }),
  );
});
