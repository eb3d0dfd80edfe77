import { describe, expect, it } from "vitest";
import { readOperations } from "../../../../src/gatehouse/core/identity/scim/body.ts";
import { mostMembers, patchGroup, readGroup } from "../../../../src/gatehouse/core/identity/scim/group.ts";
import {
  memberNameOf,
  noName,
  patchUser,
  readUser,
  type DirectoryUser,
} from "../../../../src/gatehouse/core/identity/scim/user.ts";

const ada: DirectoryUser = {
  userName: "ada@example.com",
  externalId: "00uAda",
  name: { ...noName, given: "Ada", family: "Byron" },
  active: true,
};
const patched = (...operations: unknown[]) => patchUser(ada, readOperations({ Operations: operations }));

describe("a change of a person", () => {
  it("understands how Entra writes it", () => {
    expect(patched({ op: "Replace", path: "active", value: "False" }).active).toBe(false);
    const moved = patched(
      { op: "Replace", path: 'emails[type eq "work"].value', value: "other@example.com" },
      { op: "Replace", path: "name.familyName", value: "Lovelace" },
      { op: "Add", path: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", value: "Tech" },
    );
    expect(moved).toEqual({ ...ada, name: { ...noName, given: "Ada", family: "Lovelace" } });
    expect(memberNameOf(moved)).toBe("Ada Lovelace");
  });

  it("understands how Okta writes it", () => {
    expect(patched({ op: "replace", value: { active: false } })).toEqual({ ...ada, active: false });
    expect(patched({ op: "replace", value: { "name.givenName": "A.", id: "x" } }).name.given).toBe("A.");
  });

  it("takes over nothing that was not meant to be", () => {
    const sent = {
      ...{ userName: "eve@example.com", roles: ["owner"], passwordHash: "x", password: "secret", emailVerifiedAt: 1 },
      ...JSON.parse('{"__proto__": {"active": false}}'),
    };
    expect(readUser(sent, null)).toEqual({ userName: "eve@example.com", externalId: null, name: noName, active: true });
  });

  it.each([
    [{ op: "replace", path: "id", value: "1" }, "mutability"],
    [{ op: "remove", path: "active" }, "mutability"],
    [{ op: "remove" }, "noTarget"],
    [{ op: "replace", path: "userName", value: "not an email" }, "invalidValue"],
    [{ op: "replace", path: "active", value: "maybe" }, "invalidValue"],
    [{ op: "replace", path: "displayName", value: "Ada\u202e" }, "invalidValue"],
    [{ op: "replace", path: "displayName", value: "x".repeat(500) }, "invalidValue"],
    [{ op: "replace", path: "active[", value: true }, "invalidPath"],
    [{ op: "move", path: "active", value: true }, "invalidSyntax"],
    [{ op: "replace", value: "x" }, "invalidValue"],
  ])("is refused when it is %j", (operation, scimType) => {
    expect(() => patched(operation)).toThrow(expect.objectContaining({ scimType }));
  });

  it("is refused with a thousand and one attributes in one value", () => {
    const value = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`a${index}`, 1]));
    expect(() => patched({ op: "replace", value })).toThrow(expect.objectContaining({ scimType: "tooMany" }));
    const parts = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`a${index}`, 1]));
    expect(patched({ op: "replace", path: "name", value: { ...parts, givenName: "A." } }).name.given).toBe("A.");
  });

  it("cuts a long name between two characters", () => {
    const name = { ...noName, display: `${"x".repeat(79)}😀` };
    expect(memberNameOf({ ...ada, name })).toBe("x".repeat(79));
  });

  it("is refused with a thousand and one operations", () => {
    const operations = Array.from({ length: 1_001 }, () => ({ op: "replace", path: "active", value: true }));
    expect(() => patched(...operations)).toThrow(expect.objectContaining({ scimType: "invalidSyntax" }));
  });
});

describe("a change of a group", () => {
  const group = { displayName: "Press", externalId: null, members: new Set(["1", "2"]) };
  const membersAfter = (...operations: unknown[]) => [
    ...patchGroup(group, readOperations({ Operations: operations })).members,
  ];

  it("adds and removes people in each of the ways in which it is written", () => {
    expect(membersAfter({ op: "Add", path: "members", value: [{ $ref: null, value: "3" }] })).toEqual(["1", "2", "3"]);
    expect(membersAfter({ op: "add", value: { members: [{ value: "3" }] } })).toEqual(["1", "2", "3"]);
    expect(membersAfter({ op: "Remove", path: "members", value: [{ $ref: null, value: "1" }] })).toEqual(["2"]);
    expect(membersAfter({ op: "remove", path: 'members[value eq "2"]' })).toEqual(["1"]);
    expect(membersAfter({ op: "replace", path: "members", value: [{ value: "9" }] })).toEqual(["9"]);
    expect(membersAfter({ op: "remove", path: "members" })).toEqual([]);
    expect(membersAfter({ op: "replace", value: { id: "x", displayName: "Press" } })).toEqual(["1", "2"]);
  });

  it("is bounded, however many people it names and however it does", () => {
    const many = Array.from({ length: mostMembers }, (_, index) => ({ value: `p${index}` }));
    const tooMany = expect.objectContaining({ scimType: "tooMany" });
    expect(membersAfter({ op: "replace", path: "members", value: many })).toHaveLength(mostMembers);
    expect(() => membersAfter({ op: "add", path: "members", value: many })).toThrow(tooMany);
    const slow = Array.from({ length: 21 }, () => ({ op: "remove", path: 'members[value sw "none"]' }));
    expect(() => membersAfter(...slow)).toThrow(tooMany);
  });

  it("does not take a group within a group", () => {
    const sent = { displayName: "Press", members: [{ value: "1", type: "Group" }] };
    expect(() => readGroup(sent, null)).toThrow(expect.objectContaining({ scimType: "invalidValue" }));
  });
});
