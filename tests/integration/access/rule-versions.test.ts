/** Earlier rules are compared and brought back, and a change is undone within the hour. */
import { expect, it } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import type { Author } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "../identity/site.ts";

const rule = (pattern: string, requirement: unknown = { kind: "signed-in" }) =>
  ruleSchema.parse({ pattern, requirement });
const forEditors = { kind: "any-role", roles: ["editor"] };

async function make(site: Site, author: Author, pattern: string): Promise<string> {
  const made = await site.rules.create(author, rule(pattern));
  if (!made.ok) throw new Error(made.message);
  site.wait(1_000);
  return made.value.id;
}

async function inForce(site: Pick<Site, "policies">): Promise<string[]> {
  const { rules } = await site.policies.current();
  return rules.flatMap(({ source, pattern, requirement }) =>
    source === "console" ? [`${pattern} ${requirement.kind}`] : [],
  );
}

async function versions(site: Site, author: Author) {
  const page = await site.ruleVersions.page(author);
  if (!page.ok) throw new Error(page.message);
  return page.value.versions;
}

async function lastChange(site: Pick<Site, "undo">, author: Author, entity: "rule" | "role" = "rule"): Promise<string> {
  const last = await site.undo.last(author, entity);
  if (last === null) throw new Error("Nothing can be undone.");
  return last.id;
}

describeSiteOnBothEngines("earlier rules", (open) => {
  it("come back with how much they explain, and the version of the page that they show", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const told = { explain: "little", page: "members" } as const;
    const made = await site.rules.create(admin, { ...rule("/blog/**"), ...told });
    if (!made.ok) throw new Error(made.message);
    const { id } = made.value;
    const stored = async () => (await site.database.repositories.access.findRule(id)) ?? {};
    expect(await stored()).toMatchObject(told);
    site.wait(1_000);
    expect(await site.rules.change(admin, id, rule("/blog/**"), 1)).toMatchObject({ ok: true });
    expect(Object.keys(await stored())).not.toContain("explain");
    const [, before] = await versions(site, admin);
    expect(await site.ruleVersions.compare(admin, before?.number ?? 0)).toMatchObject({
      value: { differences: [{ before: told }] },
    });
    site.wait(1_000);
    expect(await site.undo.undo(admin, await lastChange(site, admin))).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject(told);
  });

  it("come back although the section whose page they showed is gone from the site", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const chosen = { ...rule("/blog/**", forEditors), page: "vault" };
    const made = await site.rules.create(admin, chosen);
    if (!made.ok) throw new Error(made.message);
    const { id } = made.value;
    site.wait(1_000);
    const [version] = await versions(site, admin);
    expect(await site.rules.remove(admin, id)).toMatchObject({ ok: true });
    site.wait(1_000);
    const [members] = [...(await site.policies.current()).sections.values()].filter((one) => one.id === "members");
    const newer = await site.another({ sections: members === undefined ? [] : [members] });
    // No new rule may choose such a section.
    expect(await newer.rules.create(admin, chosen)).toMatchObject({ code: "unknown-section", field: "page" });
    const newest = await newer.ruleVersions.newest(admin);
    const back = await newer.ruleVersions.restore(admin, version?.number ?? 0, newest.ok ? newest.value : 0);
    expect(back).toMatchObject({ ok: true });
    const policy = await newer.policies.current();
    const refused = decide(policy, await site.person("Mia", "member"), { method: "GET", path: "/blog/a" });
    expect(refused).toMatchObject({ allowed: false, denial: { reason: "role-missing", rule: { id, page: "vault" } } });
    site.wait(1_000);
    // Undone and undone again, it is as before, too.
    expect(await newer.undo.undo(admin, await lastChange(newer, admin))).toMatchObject({ ok: true });
    expect(await inForce(newer)).toEqual([]);
    site.wait(1_000);
    expect(await newer.undo.undo(admin, await lastChange(newer, admin))).toMatchObject({ ok: true });
    expect(await inForce(newer)).toEqual(["/blog/** any-role"]);
  });

  it("are brought back all together, as one version, which can be undone", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const first = await make(site, admin, "/blog/**");
    const second = await make(site, admin, "/news/**");
    await site.rules.change(admin, first, rule("/blog/**", forEditors), 1);
    site.wait(1_000);
    await site.rules.remove(admin, second);
    site.wait(1_000);
    await make(site, admin, "/press/**");
    const all = await versions(site, admin);
    expect(all).toHaveLength(5);
    const target = all[3]?.number ?? 0;
    const compared = await site.ruleVersions.compare(admin, target);
    expect(compared.ok && compared.value.differences.length).toBe(3);
    expect(await site.ruleVersions.compare(admin, target, all[4]?.number)).toMatchObject({
      value: { differences: [{ id: second, after: null }] },
    });
    const then = await site.ruleVersions.rulesOf(admin, target);
    if (!then.ok) throw new Error(then.message);
    expect(await site.effects.ofRules(admin, then.value)).toMatchObject({ ok: true });

    const seen = await site.ruleVersions.newest(admin);
    if (!seen.ok) throw new Error(seen.message);
    expect(await site.ruleVersions.restore(admin, target, seen.value - 1)).toMatchObject({ code: "conflict" });
    expect(await site.ruleVersions.restore(admin, target, seen.value)).toMatchObject({ ok: true });
    expect((await inForce(site)).sort()).toEqual(["/blog/** signed-in", "/news/** signed-in"]);
    expect((await versions(site, admin))[0]).toMatchObject({ count: 3 });
    expect(await site.audit.verify(await site.person("Oda", "owner"))).toMatchObject({ value: { broken: [] } });

    site.wait(1_000);
    expect(await site.undo.undo(admin, await lastChange(site, admin))).toMatchObject({ ok: true });
    expect((await inForce(site)).sort()).toEqual(["/blog/** any-role", "/press/** signed-in"]);
  });
});

describeSite("earlier rules", (open) => {
  it("are judged like any change: one that asks for a role that is gone does not come back", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    await site.roles.create(admin, roleSchema.parse({ id: "press", label: "Press" }));
    const forPress = rule("/blog/**", { kind: "any-role", roles: ["press"] });
    const made = await site.rules.create(admin, forPress);
    site.wait(1_000);
    await site.rules.change(admin, made.ok ? made.value.id : "", rule("/blog/**"), 1);
    await site.roles.remove(admin, "press");
    const before = (await versions(site, admin)).at(-1);
    const seen = await site.ruleVersions.newest(admin);
    expect(await site.ruleVersions.restore(admin, before?.number ?? 0, seen.ok ? seen.value : 0)).toMatchObject({
      code: "unknown-role",
    });
    const editor = await site.person("Eva", "editor");
    expect(await site.ruleVersions.page(editor)).toMatchObject({ code: "not-permitted" });
    expect(await site.ruleVersions.restore(editor, before?.number ?? 0, 0)).toMatchObject({ code: "not-permitted" });
    expect(await site.ruleVersions.compare(admin, 9_999)).toMatchObject({ code: "not-found" });
  });
});

describeSite("a change that was just made", (open) => {
  it("of a rule is undone, while others stay, but not once the rule was changed again, or after an hour", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const other = await site.person("Kim", "admin");
    const blog = await make(site, admin, "/blog/**");
    await site.rules.change(admin, blog, rule("/blog/**", forEditors), 1);
    const changed = await lastChange(site, admin);
    await make(site, other, "/news/**");
    expect(await site.undo.undo(admin, changed)).toMatchObject({ ok: true });
    expect(await inForce(site)).toEqual(["/blog/** signed-in", "/news/** signed-in"]);
    expect(await site.undo.undo(admin, changed)).toMatchObject({ code: "conflict" });

    await site.rules.remove(other, blog);
    const removed = await lastChange(site, other);
    const editor = await site.person("Eva", "editor");
    expect(await site.undo.undo(editor, removed)).toMatchObject({ code: "not-permitted" });
    expect(await site.undo.undo(admin, removed)).toMatchObject({ ok: true });
    expect((await site.rules.find(admin, blog)).ok).toBe(true);

    await site.rules.remove(other, blog);
    const late = await lastChange(site, other);
    site.wait(61 * 60_000);
    expect(await site.undo.undo(other, late)).toMatchObject({ code: "not-valid" });
    expect(await site.undo.last(other, "rule")).toBeNull();
    expect(await site.undo.undo(admin, "no such change")).toMatchObject({ code: "not-found" });
  });

  it("of a role is undone by the same guards, and not where somebody was given the role since", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const press = roleSchema.parse({ id: "press", label: "Press" });
    await site.roles.create(admin, press);
    const made = await lastChange(site, admin, "role");
    await site.person("Mia", "press");
    expect(await site.undo.undo(admin, made)).toMatchObject({ code: "conflict" });
    site.wait(1_000);
    await site.roles.change(admin, { ...press, label: "The press" }, 1);
    const named = await lastChange(site, admin, "role");
    expect(await site.undo.undo(admin, named)).toMatchObject({ ok: true });
    expect((await site.policies.current()).roles.get("press")?.label).toBe("Press");
    site.wait(1_000);
    await site.roles.remove(admin, "press");
    expect(await site.undo.undo(admin, await lastChange(site, admin, "role"))).toMatchObject({ ok: true });
    expect((await site.policies.current()).roles.has("press")).toBe(true);
  });

  it("of who decides on requests for a role cannot be undone, and is not offered to be", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    await site.roles.create(owner, roleSchema.parse({ id: "press", label: "Press", requestable: true }));
    site.wait(1_000);
    const named = { emails: ["olga@example.com"], roles: [] };
    expect(await site.roleApprovers.change(owner, "press", named)).toMatchObject({ ok: true });
    const [newest] = (await site.database.repositories.changes.list({}, { limit: 1 })).rows;
    expect(newest?.entity).toBe("role");
    expect(await site.undo.find(owner, newest?.id ?? "")).toMatchObject({ ok: false, code: "not-found" });
    expect(await site.undo.last(owner, "role")).toBeNull();
  });
});
