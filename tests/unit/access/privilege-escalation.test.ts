/** Ways to get more than one was given by changing roles, rules and grants. */
import { describe, expect, test } from "vitest";
import {
  asksUnconfirmed,
  closesConsole,
  exceedsAuthor,
  includesCycle,
  locksOut,
  mayManage,
  roleStillNeeded,
  unknownInRole,
  unknownInRule,
  unknownRole,
} from "../../../src/gatehouse/core/access/change.ts";
import { weakensCodeRule } from "../../../src/gatehouse/core/access/code-floor.ts";
import type { Permission } from "../../../src/gatehouse/core/access/permission.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { Method } from "../../../src/gatehouse/core/access/rule.ts";
import { anyRole, closed, everyone, memberWith, press, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const policy = samplePolicy();

describe("weakening what the code asks", () => {
  const floor = samplePolicy({
    sections: [...policy.sections.values(), { id: "vault", label: "the vault", path: "/vault", requirement: closed }],
    rules: [
      rule("code", "/members/join", everyone),
      rule("code", "/api/texts", signedIn, ["POST"]),
      rule("console", "/shop/**", signedIn),
    ],
  });
  const check = (pattern: string, requirement: Requirement, methods: Method[] = []) =>
    weakensCodeRule(floor, { pattern, requirement, methods, note: "" });

  test.each<[string, Requirement, Method[]?]>([
    ["/admin/**", everyone],
    ["/admin/**", signedIn],
    ["/admin/rules", everyone],
    ["/members/*", signedIn],
    ["/*/rules", signedIn],
    ["/**", everyone],
    ["/members/**", everyone],
    ["/api/texts", everyone],
    ["/api/texts", everyone, ["POST"]],
    ["/members/index", everyone, ["GET"]],
  ])("%s for %j %j is refused", (pattern, requirement, methods) => {
    expect(check(pattern, requirement, methods)?.code).toBe("weakens-code-rule");
  });

  test.each<[string, Requirement, Method[]?]>([
    ["/admin/**", anyRole("admin")],
    ["/members/**", anyRole("press")],
    ["/members/join", everyone],
    ["/members/join", anyRole("press")],
    ["/shop/**", everyone],
    ["/vault/**", everyone],
    ["/api/texts", everyone, ["GET"]],
    ["/**", signedIn],
    ["/admin/**", closed],
    ["/membership", everyone],
  ])("%s for %j %j is accepted", (pattern, requirement, methods) => {
    expect(check(pattern, requirement, methods)).toBeNull();
  });

  test("a rule of the code for one method is compared alone with a rule for that method", () => {
    const both = samplePolicy({
      rules: [rule("code", "/api/texts", signedIn, ["POST"]), rule("code", "/api/texts", anyRole("editor"))],
    });
    const problem = (methods: Method[]) =>
      weakensCodeRule(both, { pattern: "/api/texts", requirement: signedIn, methods, note: "" });
    expect(problem(["POST"])).toBeNull();
    expect(problem(["PUT"])?.code).toBe("weakens-code-rule");
  });

  test("a path that cannot be read is left to the check of paths", () => {
    expect(check("members", everyone)).toBeNull();
  });

  test("the sentence names the code's rule", () => {
    expect(check("/members/a", everyone)?.message).toBe(
      "The code of the site already asks more for the members' section (/members/**): “Members with the role Member”. " +
        "A rule made here can ask more than that, not less.",
    );
  });
});

describe("giving more than one holds", () => {
  test("an editor cannot write a role that manages people", () => {
    expect(exceedsAuthor(policy, { roles: ["editor"] }, ["people:manage"], [])).toMatchObject({
      code: "exceeds-author",
      message:
        "You can only give what you may do yourself. You do not hold “Add members, suspend them, end their sessions and give roles”.",
    });
  });
  test("nor one that includes the role of an admin", () => {
    expect(exceedsAuthor(policy, { roles: ["editor"] }, [], ["admin"])?.code).toBe("exceeds-author");
  });
  test("an admin cannot make an owner, directly or by a role that includes it", () => {
    const sly = samplePolicy({ roles: [...policy.roles.values(), { ...press, id: "sly", includes: ["owner"] }] });
    expect(exceedsAuthor(sly, { roles: ["admin"] }, [], ["owner"])?.code).toBe("exceeds-author");
    expect(exceedsAuthor(sly, { roles: ["admin"] }, [], ["sly"])?.code).toBe("exceeds-author");
  });
  test("an admin gives what an admin holds, an owner everything", () => {
    expect(exceedsAuthor(policy, { roles: ["admin"] }, ["people:view"], ["editor", "press"])).toBeNull();
    expect(exceedsAuthor(policy, { roles: ["owner"] }, ["people:view"], ["owner"])).toBeNull();
  });
});

describe("a program", () => {
  const program = (roles: readonly string[], ...scope: Permission[]) => ({ roles, token: { scope } });

  test("gives what its scope names and its member holds, and nothing else", () => {
    expect(exceedsAuthor(policy, program(["admin"], "people:view"), ["people:view"], [])).toBeNull();
    expect(exceedsAuthor(policy, program(["admin"], "people:view"), ["people:manage"], [])?.code).toBe(
      "exceeds-author",
    );
    expect(exceedsAuthor(policy, program(["editor"], "people:view"), ["people:view"], [])?.code).toBe("exceeds-author");
  });

  test("of an owner is no owner, however wide its scope is", () => {
    const everything = program(["owner"], ...(Object.keys(policy.permissions) as Permission[]));
    expect(exceedsAuthor(policy, everything, [], ["owner"])?.code).toBe("exceeds-author");
    expect(mayManage(policy, everything, ["owner"])?.code).toBe("outranks-author");
    expect(mayManage(policy, everything, ["admin"])).toBeNull();
  });

  test("cannot manage a person who may do more than its scope says", () => {
    expect(mayManage(policy, program(["admin"], "people:manage"), ["admin"])?.code).toBe("outranks-author");
    expect(mayManage(policy, program(["admin"], "people:manage"), [])).toBeNull();
  });
});

test("an admin cannot manage a person who may do more", () => {
  expect(mayManage(policy, { roles: ["admin"] }, ["owner"])?.code).toBe("outranks-author");
  expect(mayManage(policy, { roles: ["editor"] }, ["admin"])?.code).toBe("outranks-author");
  expect(mayManage(policy, { roles: ["admin"] }, ["admin"])).toBeNull();
  expect(mayManage(policy, { roles: ["admin"] }, ["press"])).toBeNull();
  expect(mayManage(policy, { roles: ["owner"] }, ["owner"])).toBeNull();
});

describe("locking oneself out", () => {
  const admin = memberWith("admin");
  const after = (...rules: ReturnType<typeof rule>[]) => samplePolicy({ rules });

  test.each([
    rule("console", "/admin/**", anyRole("press")),
    rule("console", "/admin/rules", closed),
    rule("console", "/admin/roles/*", anyRole("press")),
    rule("console", "/**", anyRole("press")),
    rule("console", "/admin/rules", anyRole("press"), ["POST"]),
  ])("$id is refused", (one) => {
    expect(locksOut(after(one), admin, "/admin", policy)?.code).toBe("locks-out-author");
    expect(locksOut(after(one), admin, "/admin")?.code).toBe("locks-out-author");
  });

  test("a rule that lets the author in is accepted", () => {
    expect(locksOut(after(rule("console", "/admin/**", anyRole("admin"))), admin, "/admin", policy)).toBeNull();
  });
  test("an owner is let in by any role", () => {
    expect(locksOut(after(rule("console", "/admin/**", anyRole("press"))), memberWith("owner"), "/admin")).toBeNull();
    expect(locksOut(after(rule("console", "/admin/**", closed)), memberWith("owner"), "/admin")).not.toBeNull();
  });
  test("what the author could not do before is not asked for", () => {
    expect(
      locksOut(after(rule("console", "/admin/rules", anyRole("press"))), memberWith("editor"), "/admin"),
    ).toBeNull();
  });
  test("giving away one's own role, or emptying it, is refused", () => {
    expect(locksOut(policy, memberWith("editor"), "/admin", policy, admin)?.code).toBe("locks-out-author");
    const emptied = samplePolicy({
      roles: [...policy.roles.values()].map((role) => (role.id === "admin" ? { ...role, permissions: [] } : role)),
    });
    expect(locksOut(emptied, admin, "/admin", policy)?.code).toBe("locks-out-author");
  });
});

describe("a rule that closes the console to everyone", () => {
  const shut = (pattern: string, requirement: Requirement = closed, host?: string) =>
    closesConsole({ pattern, requirement, ...(host !== undefined && { host }) }, "/admin")?.code;

  test("is refused however narrow it is", () => {
    for (const pattern of ["/admin/**", "/admin", "/admin/rules/new", "/*/rules", "/**"]) {
      expect(shut(pattern)).toBe("closes-console");
    }
  });

  test("is told from one for other pages, for another host, and one that lets some people in", () => {
    expect(shut("/members/**")).toBeUndefined();
    expect(shut("/admin/**", closed, "files.example.org")).toBeUndefined();
    expect(shut("/admin/**", anyRole("admin"))).toBeUndefined();
    expect(shut("admin")).toBeUndefined();
  });
});

describe("a rule that asks for a confirmed email in the console", () => {
  const confirmed: Requirement = { kind: "signed-in", verifiedEmail: true };
  const problem = (pattern: string, requirement: Requirement, emailVerified?: boolean) =>
    asksUnconfirmed({ pattern, requirement }, "/admin", {
      ...memberWith("owner"),
      ...(emailVerified !== undefined && { emailVerified }),
    })?.code;

  test("cannot be made by an author who has not confirmed theirs, owners included", () => {
    expect(problem("/admin/**", confirmed, false)).toBe("locks-out-author");
    expect(problem("/admin/rules", confirmed)).toBe("locks-out-author");
  });

  test("can be made by one who has, and for other pages by everyone", () => {
    expect(problem("/admin/**", confirmed, true)).toBeUndefined();
    expect(problem("/members/**", confirmed, false)).toBeUndefined();
    expect(problem("/admin/**", signedIn, false)).toBeUndefined();
  });
});

test("a circle that is there already, or a role that was removed, does not keep other roles from being written", () => {
  const circle = [
    { id: "a", label: "A", includes: ["b"] },
    { id: "b", label: "B", includes: ["a"] },
  ];
  expect(includesCycle(circle, { id: "c", label: "C", includes: ["a", "gone", "b"] })).toBeNull();
  expect(includesCycle(circle, { id: "a", label: "A", includes: ["gone"] })).toBeNull();
});

test("roles cannot include each other in a circle", () => {
  const roles = [...policy.roles.values()];
  expect(includesCycle(roles, { id: "member", label: "Member", includes: ["admin"] })?.message).toBe(
    "Roles cannot include each other in a circle: “Member” includes “Admin” includes “Editor” includes “Member”.",
  );
  expect(includesCycle(roles, { ...press, includes: ["press"] })?.code).toBe("roles-include-each-other");
  expect(includesCycle(roles, { ...press, includes: ["editor", "member"] })).toBeNull();
});

test("roles and permissions that are not there cannot be asked for or given", () => {
  expect(unknownInRule(policy, { requirement: anyRole("member", "gone") })?.code).toBe("unknown-role");
  expect(unknownInRule(policy, { requirement: anyRole("member") })).toBeNull();
  expect(unknownInRule(policy, { requirement: signedIn })).toBeNull();
  const asks: Requirement = { kind: "all-permissions", permissions: ["constructor:of"] };
  expect(unknownInRule(policy, { requirement: asks })?.code).toBe("unknown-permission");
  expect(unknownInRole(policy, { ...press, includes: ["gone"] })?.code).toBe("unknown-role");
  expect(unknownInRole(policy, { ...press, permissions: ["x:y"] })?.code).toBe("unknown-permission");
  expect(unknownInRole(policy, press)).toBeNull();
  // A new role that includes itself is told of the circle, not of a role that does not exist.
  expect(unknownInRole(policy, { id: "new", includes: ["new"], permissions: [] })).toBeNull();
  expect(unknownRole(policy, ["__proto__"])?.code).toBe("unknown-role");
});

test("a role that is needed stays", () => {
  const used = samplePolicy({ rules: [rule("console", "/news/**", anyRole("press"))] });
  expect(roleStillNeeded(used, "press")?.message).toBe(
    "The rule for /news/** still asks for the role “Press”. Change or remove that rule first.",
  );
  expect(roleStillNeeded(policy, "editor")?.message).toBe(
    "The role “Admin” includes “Editor”. Take it out there first.",
  );
  expect(roleStillNeeded(policy, "press")).toBeNull();
});
