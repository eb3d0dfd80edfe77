import { expect, it } from "vitest";
import { type RoleDefinition, roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { type RuleDefinition, ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember } from "./samples.ts";

const press: RoleDefinition = roleSchema.parse({
  id: "press",
  label: "Press",
  description: "Reads drafts",
  permissions: ["press:read"],
  includes: ["member"],
});

const rule: RuleDefinition & { id: string } = {
  id: "r1",
  ...ruleSchema.parse({ pattern: "/press/*", methods: ["GET"], requirement: { kind: "any-role", roles: ["press"] } }),
};

describeOnBothEngines("roles and rules", (open) => {
  it("keeps a role as it was given", async () => {
    const { access } = (await open()).repositories;
    expect(await access.insertRole(press, 1)).toBe("written");
    expect(await access.insertRole({ ...press, label: "Another" }, 2)).toBe("taken");
    expect(await access.listRoles()).toEqual([{ ...press, source: "console", version: 1 }]);
  });

  it("keeps the names of a role in other languages, and plain labels as they were", async () => {
    const { access } = (await open()).repositories;
    const named = { ...press, names: { de: "Presse", ar: "الصحافة" } };
    await access.insertRole(named, 1);
    await access.insertRole({ ...press, id: "brace", label: '{"label":1}' }, 2);
    const [first, second] = await access.listRoles();
    expect(first).toEqual({ ...named, source: "console", version: 1 });
    expect(second).toMatchObject({ label: '{"label":1}' });
    await access.updateRole(press, 1);
    expect((await access.listRoles())[0]).toEqual({ ...press, source: "console", version: 2 });
  });

  it("lets one of two parallel changes of a role win", async () => {
    const { access } = (await open()).repositories;
    await access.insertRole(press, 1);
    const answers = await Promise.all(
      ["One", "Two", "Three"].map((label) => access.updateRole({ ...press, label }, 1)),
    );
    expect(answers.toSorted()).toEqual(["conflict", "conflict", "written"]);
    expect((await access.listRoles())[0]?.version).toBe(2);
    expect(await access.updateRole({ ...press, id: "none" }, 1)).toBe("conflict");
  });

  it("takes a deleted role from members, from other roles and from what directories may give", async () => {
    const { access, directories, members } = (await open()).repositories;
    await access.insertRole(press, 1);
    await access.insertRole({ ...press, id: "chief", includes: ["member", "press", "editor"] }, 2);
    await access.insertRole({ ...press, id: "other", includes: ["pressroom"] }, 3);
    await members.create(newMember("ada", { roles: ["press", "chief"] }));
    const listed = ["press", "pressroom"].map((role) => ({ role, externalId: null, isMade: false }));
    const directory = { mayMakeRoles: false, provider: null, createdAt: 1, lastUsedAt: null, version: 1 };
    await directories.insert({ ...directory, id: "a", name: "Okta", tokenHash: "a", roles: listed }, 9);
    await directories.insert({ ...directory, id: "b", name: "Entra", tokenHash: "b", roles: listed.slice(1) }, 9);
    await access.deleteRole("press");
    expect((await directories.all()).map(({ roles, version }) => [roles.map(({ role }) => role), version])).toEqual([
      [["pressroom"], 2],
      [["pressroom"], 1],
    ]);
    expect((await access.listRoles()).map((role) => [role.id, role.includes, role.version])).toEqual([
      ["chief", ["member", "editor"], 2],
      ["other", ["pressroom"], 1],
    ]);
    expect((await members.findById("ada"))?.roles).toEqual(["chief"]);
  });

  it("gives another role in place of a deleted one: for as long, to who has none or less of it, and to those on their way in", async () => {
    const database = await open();
    const { access, members, signUps } = database.repositories;
    const [at, soon, later] = [Date.now(), Date.now() + 60_000, Date.now() + 120_000];
    await access.insertRole(press, 1);
    for (const id of ["ada", "ben", "cleo", "dan", "eve", "finn"]) await members.create(newMember(id));
    await members.grantRole("ada", "press", null, 1, soon);
    await members.grantRole("ben", "press", null, 1);
    await members.grantRole("ben", "news", null, 1, soon);
    await members.grantRole("cleo", "press", null, 1, soon);
    await members.grantRole("cleo", "news", null, 1, later);
    await members.requestRole("dan", "press", 5);
    await members.grantRole("eve", "press", null, 1, 2);
    await members.grantRole("finn", "press", null, 1);
    await members.requestRole("finn", "news", 5);
    const [key, waits] = ["a".repeat(64), "b".repeat(64)].map((keyHash, index) => ({
      ...{
        purpose: "invitation" as const,
        subject: `subject ${index}`,
        keyHash,
        memberId: null,
        createdAt: 1,
        endsAt: later,
      },
      details: { email: "new@example.org", returnTo: null, roles: ["press", "news", "member"], invitedBy: "ada" },
    }));
    const { oneTimeKeys } = database.repositories;
    for (const one of [key, waits]) if (one !== undefined) await oneTimeKeys.put(one);
    const person = { email: "new@example.org", name: "New", passwordHash: "x", note: "", terms: null, language: null };
    const times = { createdAt: 1, confirmedAt: 1, endsAt: later };
    if (waits === undefined) throw new Error("There is no key.");
    await signUps.add(waits, at, { ...person, ...times, id: "new", roles: ["press", "news", "member"] }, 10);
    expect(await access.usesOfRole("press")).toEqual({ waiting: 1, invitations: 2, decidesOn: [] });
    await access.deleteRole("press", undefined, { roleId: "news", grantedBy: "ada", at });
    const grants = async (id: string) =>
      (await members.findById(id))?.grants.map((one) => [one.role, one.endsAt, one.pending]);
    expect(await Promise.all(["ada", "ben", "cleo", "dan", "eve", "finn"].map(grants))).toEqual([
      [["news", soon, false]],
      [["news", null, false]],
      [["news", later, false]],
      [["news", null, true]],
      // What was over stays over.
      [],
      [["news", null, false]],
    ]);
    expect((await signUps.find("new"))?.roles.toSorted()).toEqual(["member", "news"]);
    expect(await oneTimeKeys.find("invitation", "a".repeat(64))).toMatchObject({
      details: { roles: expect.arrayContaining(["member", "news"]) },
    });
    expect(JSON.stringify(await oneTimeKeys.find("invitation", "a".repeat(64)))).not.toContain("press");
  });

  it("does not take the owners' role when asked to delete a role that is not the console's", async () => {
    const { access, members } = (await open()).repositories;
    await members.create(newMember("ada", { roles: ["owner"] }));
    await access.deleteRole("owner");
    expect(await members.countActiveOwners()).toBe(1);
  });

  it("keeps, changes and deletes a rule", async () => {
    const { access } = (await open()).repositories;
    await access.insertRule(rule, 1);
    expect(await access.listRules()).toEqual([{ ...rule, source: "console", version: 1 }]);
    const changed = { ...rule, requirement: { kind: "signed-in" as const }, note: "For everybody" };
    expect(await access.updateRule(changed, 1)).toBe("written");
    expect(await access.updateRule(rule, 1)).toBe("conflict");
    expect(await access.listRules()).toEqual([{ ...changed, source: "console", version: 2 }]);
    expect(await access.updateRule({ ...rule, host: "files.example.org" }, 2)).toBe("written");
    expect(await access.listRules()).toEqual([{ ...rule, host: "files.example.org", source: "console", version: 3 }]);
    expect(await access.deleteRule("r1")).toBe("written");
    expect(await access.deleteRule("r1")).toBe("missing");
    expect(await access.listRules()).toEqual([]);
  });

  it("counts every change, parallel ones too", async () => {
    const { access } = (await open()).repositories;
    expect(await access.policyVersion()).toBe(0);
    const seen = [0];
    const steps = [
      () => access.insertRole(press, 1),
      () => access.updateRole({ ...press, label: "P" }, 1),
      () => access.deleteRole("press"),
      () => access.insertRule(rule, 1),
      () => access.updateRule(rule, 1),
      () => access.deleteRule("r1"),
    ];
    for (const step of steps) {
      await step();
      seen.push(await access.policyVersion());
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
    await Promise.all(Array.from({ length: 20 }, (_, index) => access.insertRule({ ...rule, id: `p${index}` }, 1)));
    expect(await access.policyVersion()).toBe(26);
  });

  it("undoes the whole batch when a part of it fails", async () => {
    const { access } = (await open()).repositories;
    await access.insertRule(rule, 1);
    const version = await access.policyVersion();
    await expect(access.insertRule(rule, 2)).rejects.toThrow(/unique/i);
    expect(await access.policyVersion()).toBe(version);
    expect(await access.listRules()).toHaveLength(1);
  });
});
