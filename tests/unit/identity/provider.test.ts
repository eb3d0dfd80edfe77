/** Rules that make roles of what a provider tells of a person. */
import { expect, test } from "vitest";
import { providerSchema, rolesOfClaims } from "../../../src/gatehouse/core/identity/provider.ts";

const work = { id: "work", name: "Work" };

function rolesFor(rules: Readonly<Record<string, string>>, told: Readonly<Record<string, unknown>>): string[] {
  return rolesOfClaims(providerSchema.parse({ ...work, roles: rules }), told);
}

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["groups:staff", { groups: ["others", "staff"] }],
  ["groups:staff", { groups: "staff" }],
  ["realm_access.roles:editor", { realm_access: { roles: ["editor"] } }],
  ["https://example.org/roles:editor", { "https://example.org/roles": ["editor"] }],
  ["groups:urn:example:staff", { groups: ["urn:example:staff"] }],
  ["is_staff:true", { is_staff: true }],
])("%s is met by %j", (claim, told) => {
  expect(rolesFor({ [claim]: "member" }, told)).toEqual(["member"]);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["groups:staff", {}],
  ["groups:staff", { groups: ["staff-others", "Staff", " staff"] }],
  ["groups:staff", { groups: null, name: "groups:staff" }],
  ["groups:staff", { groups: [["staff"], { name: "staff" }] }],
  ["groups:staff", { groups: "staff others" }],
  ["__proto__:x", { groups: ["x"] }],
  ["a.b.c.d.e:x", { a: { b: { c: { d: { e: "x" } } } } }],
])("%s is not met by %j", (claim, told) => {
  expect(rolesFor({ [claim]: "member" }, told)).toEqual([]);
});

test("a rule without a value, or for GitHub, which sends no claims, stops the build", () => {
  for (const claim of ["groups", "groups:", ":staff"]) {
    expect(providerSchema.safeParse({ ...work, roles: { [claim]: "member" } }).success).toBe(false);
  }
  expect(providerSchema.safeParse({ ...work, kind: "github", roles: { "groups:a": "member" } }).success).toBe(false);
});
