import { expect, it } from "vitest";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite, type Site } from "../identity/site.ts";

const press = roleSchema.parse({ id: "press", label: "Press", permissions: ["refusals:view"] });

async function create(site: Site, role = press): Promise<void> {
  const created = await site.roles.create(operator, role);
  if (!created.ok) throw new Error(created.message);
}

describeSite("roles", (open) => {
  it("made in the console apply at once, with an author and a history", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    expect((await site.policies.current()).roles.has("press")).toBe(false);
    expect(await site.roles.create(admin, press)).toMatchObject({ ok: true });
    expect((await site.policies.current()).roles.get("press")).toMatchObject({ label: "Press", source: "console" });
    site.wait(1);
    const changed = { ...press, label: "Journalists", permissions: [] };
    expect(await site.roles.change(admin, changed, 1)).toMatchObject({ ok: true });
    const found = await site.roles.find(admin, "press");
    if (!found.ok) throw new Error(found.message);
    expect(found.value).toMatchObject({ version: 2, holders: 0, role: { label: "Journalists" } });
    const [last, first] = [found.value.history.at(0), found.value.history.at(-1)];
    expect([first?.authorName, last?.before, last?.after]).toEqual(["Ben", press, changed]);
  });

  it("are listed with where they come from and how many hold them", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    await create(site);
    await site.person("Mia", "press");
    const listed = await site.roles.list(owner);
    if (!listed.ok) throw new Error(listed.message);
    const summary = listed.value.map(({ role, holders }) => `${role.id} ${role.source} ${holders}`);
    expect(summary).toEqual([
      "owner built-in 1",
      "admin built-in 0",
      "editor built-in 0",
      "member built-in 0",
      "librarian code 0",
      "reader code 0",
      "press console 1",
    ]);
  });

  it("cannot give more than their author holds, whether directly or by another role", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const asked = { ...press, permissions: ["library:borrow"] };
    expect(await site.roles.create(admin, roleSchema.parse(asked))).toMatchObject({
      code: "exceeds-author",
      field: "permissions",
      message: "You can only give what you may do yourself. You do not hold “Borrow from the library”.",
    });
    expect(await site.roles.create(admin, { ...press, includes: ["librarian"] })).toMatchObject({
      code: "exceeds-author",
      field: "includes",
    });
    // Nor take from a role that gives more.
    await create(site, { ...press, includes: ["librarian"] });
    expect(await site.roles.change(admin, press, 1)).toMatchObject({ code: "exceeds-author" });
    expect(await site.roles.remove(admin, "press")).toMatchObject({ code: "exceeds-author" });
  });

  it("cannot lock out the person who changes them", async () => {
    const site = await open();
    const keeper = roleSchema.parse({
      id: "keeper",
      label: "Keeper",
      permissions: ["console:open", "roles:manage", "rules:manage"],
    });
    await create(site, keeper);
    const kim = await site.person("Kim", "keeper");
    const less = { ...keeper, permissions: ["console:open" as const] };
    expect(await site.roles.change(kim, less, 1)).toMatchObject({ ok: false, code: "locks-out-author" });
    expect(await site.roles.remove(kim, "keeper")).toMatchObject({ code: "locks-out-author" });
    expect((await site.policies.current()).roles.get("keeper")?.permissions).toHaveLength(3);
  });

  it("changed by two people at once keep the first change, and the second person is told", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    await create(site);
    expect(await site.roles.change(owner, { ...press, label: "First" }, 1)).toMatchObject({ ok: true });
    const second = await site.roles.change(owner, { ...press, label: "Second" }, 1);
    expect(second).toMatchObject({ ok: false, code: "conflict" });
    expect(!second.ok && second.message).toContain("Someone else changed this role");
    expect((await site.policies.current()).roles.get("press")?.label).toBe("First");
  });

  it("still asked for by a rule, or included by a role, cannot be removed", async () => {
    const site = await open();
    await create(site);
    await create(site, { ...press, id: "news", label: "News", includes: ["press"] });
    const rule = ruleSchema.parse({ pattern: "/news/**", requirement: { kind: "any-role", roles: ["press"] } });
    const made = await site.rules.create(operator, rule);
    if (!made.ok) throw new Error(made.message);
    const byRule = await site.roles.remove(operator, "press");
    expect(!byRule.ok && byRule.message).toContain("/news/**");
    await site.rules.remove(operator, made.value.id);
    const byRole = await site.roles.remove(operator, "press");
    expect(!byRole.ok && byRole.message).toContain("“News” includes “Press”");
    await site.roles.remove(operator, "news");
    expect(await site.roles.remove(operator, "press")).toMatchObject({ ok: true });
  });

  it("leave their holders another role, where the author may give it, and say what else names them", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Ada", "owner"), await site.person("Ben", "admin")];
    const keeper = roleSchema.parse({ id: "keeper", label: "Keeper", permissions: ["roles:manage", "refusals:view"] });
    await create(site);
    await create(site, keeper);
    const [mia, kim] = [await site.person("Mia", "press"), await site.person("Kim", "keeper")];
    const instead = async (author: typeof admin, role: string) => site.roles.remove(author, "press", role);
    expect(await instead(kim, "reader")).toMatchObject({ code: "not-permitted", field: "replacement" });
    expect(await instead(admin, "librarian")).toMatchObject({ code: "exceeds-author", field: "replacement" });
    expect(await instead(owner, "owner")).toMatchObject({ code: "not-valid", field: "replacement" });
    expect(await instead(owner, "press")).toMatchObject({ code: "not-valid", field: "replacement" });
    expect(await instead(owner, "ghost")).toMatchObject({ code: "unknown-role", field: "replacement" });
    expect((await site.again(mia)).roles).toEqual(["press"]);
    const joining = await site.joining.read();
    await site.joining.change(owner, { ...joining, roles: ["press"] });
    expect(await instead(admin, "reader")).toMatchObject({ code: "role-still-needed" });
    expect(await site.roles.uses(admin, "press")).toMatchObject({ value: { isForNewcomers: true, rules: [] } });
    await site.joining.change(owner, joining);
    site.wait(1_000);
    expect(await instead(admin, "reader")).toMatchObject({ ok: true });
    expect((await site.again(mia)).roles).toEqual(["reader"]);
    const [removed] = await site.history.of("role", "press");
    expect(removed?.summary).toContain('"replacement":{"id":"reader","label":"Reader"}');
  });

  it("cannot be removed with the author's own way back, unless the role in its place leaves it", async () => {
    const site = await open();
    const keeper = roleSchema.parse({
      id: "keeper",
      label: "Keeper",
      permissions: ["console:open", "people:manage", "roles:manage"],
    });
    await create(site, keeper);
    await create(site, { ...keeper, id: "warden", label: "Warden" });
    const kim = await site.person("Kim", "keeper");
    expect(await site.roles.remove(kim, "keeper", "reader")).toMatchObject({ code: "locks-out-author" });
    expect(await site.roles.remove(kim, "keeper", "warden")).toMatchObject({ ok: true });
    expect((await site.again(kim)).roles).toEqual(["warden"]);
  });

  it("are compared by what they give, what they open and who holds them", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    await create(site);
    const rule = ruleSchema.parse({ pattern: "/news/**", requirement: { kind: "any-role", roles: ["press"] } });
    await site.rules.create(operator, rule);
    await site.person("Mia", "press", "librarian");
    await site.person("Max", "librarian");
    const compared = await site.roleComparison.compare(owner, "press", "librarian");
    if (!compared.ok) throw new Error(compared.message);
    const { permissions, rules, people } = compared.value;
    expect(permissions).toEqual({ first: ["refusals:view"], second: ["library:borrow"], both: [] });
    expect(rules.first.map(({ pattern }) => pattern)).toEqual(["/news/**"]);
    // The owner counts as holding every role.
    expect(people).toEqual({ first: 0, second: 1, both: 2 });
    const editor = await site.person("Ed", "editor");
    expect(await site.roleComparison.compare(editor, "press", "librarian")).toMatchObject({ code: "not-permitted" });
  });

  it("cannot include each other, take a short name twice, or be changed when they come from the code", async () => {
    const site = await open();
    await create(site);
    await create(site, { ...press, id: "news", label: "News", includes: ["press"] });
    const circle = await site.roles.change(operator, { ...press, includes: ["news"] }, 1);
    expect(circle).toMatchObject({ code: "roles-include-each-other", field: "includes" });
    expect(await site.roles.create(operator, press)).toMatchObject({ code: "name-taken", field: "id" });
    for (const id of ["owner", "librarian"]) {
      expect(await site.roles.create(operator, { ...press, id })).toMatchObject({ code: "name-taken" });
      expect(await site.roles.change(operator, { ...press, id }, 1)).toMatchObject({ code: "not-editable" });
      expect(await site.roles.remove(operator, id)).toMatchObject({ code: "not-editable" });
    }
    expect(await site.roles.remove(operator, "ghost")).toMatchObject({ code: "not-found" });
  });

  it("are for those who hold the permission", async () => {
    const site = await open();
    const editor = await site.person("Ed", "editor");
    await create(site);
    const refused = { ok: false, code: "not-permitted" };
    expect(await site.roles.list(editor)).toMatchObject(refused);
    expect(await site.roles.find(editor, "press")).toMatchObject(refused);
    expect(await site.roles.create(editor, { ...press, id: "other" })).toMatchObject(refused);
    expect(await site.roles.change(editor, press, 1)).toMatchObject(refused);
    expect(await site.roles.remove(editor, "press")).toMatchObject(refused);
  });
});
