import { expect, it } from "vitest";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite } from "../identity/site.ts";

const readers = ruleSchema.parse({
  pattern: "/members/library/**",
  requirement: { kind: "any-role", roles: ["reader"] },
});

describeSite("the effect of a change", (open) => {
  it("of a rule names who loses what, and what becomes of the latest refusals; nothing is written", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    await site.person("Mia", "member");
    await site.person("Rea", "reader");
    site.siteRoutes.replace([{ pattern: "/members/library/[slug]", kind: "page" }]);
    const found = await site.effects.ofRule(admin, readers);
    if (!found.ok) throw new Error(found.message);
    expect(found.value).toMatchObject({ people: 3, losing: 2, gaining: 0, knowsRoutes: true, nowhere: [] });
    expect(found.value.names?.losing.map(({ name }) => name)).toEqual(["Ben", "Mia"]);
    expect(found.value.routes).toMatchObject([{ place: { pattern: "/members/library/[slug]" }, lose: 2 }]);
    expect((await site.policies.current()).rules.some(({ source }) => source === "console")).toBe(false);

    const made = await site.rules.create(admin, readers);
    if (!made.ok) throw new Error(made.message);
    const mia = await site.person("Mo", "member");
    site.refusals.record({
      ...{ id: "7K3Q-9FHM-2XWB", at: site.now(), method: "GET", path: "/members/library/a", reason: "role-missing" },
      ...{ status: 403, ruleId: made.value.id, memberId: mia.id, clientIp: "192.0.2.1", userAgent: "", requestId: "r" },
      details: null,
    });
    const removed = await site.effects.ofRule(admin, null, made.value.id);
    expect(removed).toMatchObject({ ok: true, value: { gaining: 3, losing: 0, refused: { total: 1, letIn: 1 } } });
    site.wait(8 * 24 * 60 * 60_000);
    const later = await site.effects.ofRule(admin, null, made.value.id);
    expect(later).toMatchObject({ value: { refused: { total: 0 } } });
  });

  it("of a rule for a path where nothing is says what may have been meant", async () => {
    const site = await open();
    const typed = ruleSchema.parse({ pattern: "/membrs/**", requirement: { kind: "signed-in" } });
    expect(await site.effects.ofRule(operator, typed)).toMatchObject({ value: { knowsRoutes: false, nowhere: [] } });
    site.siteRoutes.replace([{ pattern: "/members", kind: "page" }]);
    expect(await site.effects.ofRule(operator, typed)).toMatchObject({ value: { nowhere: [{ nearest: "/members" }] } });
  });

  it("of a role and of one person's roles is told without names where they may not be seen", async () => {
    const site = await open();
    expect(await site.rules.create(operator, readers)).toMatchObject({ ok: true });
    const mia = await site.person("Mia", "member");
    const keeper = roleSchema.parse({ id: "keeper", label: "Keeper", permissions: ["console:open", "roles:manage"] });
    expect(await site.roles.create(operator, keeper)).toMatchObject({ ok: true });
    const kim = await site.person("Kim", "keeper");
    const wider = { ...keeper, includes: ["reader"] };
    const found = await site.effects.ofRole(kim, wider);
    expect(found).toMatchObject({ ok: true, value: { gaining: 1, names: null } });
    expect(await site.effects.ofRemovedRole(kim, "keeper")).toMatchObject({ ok: true, value: { losing: 1 } });
    expect(await site.roles.problemWith(kim, wider, false)).toBeNull();
    const more = { ...keeper, permissions: ["people:manage" as const] };
    expect(await site.roles.problemWith(kim, more, false)).toMatchObject({ code: "exceeds-author" });
    expect(await site.roles.problemWith(kim, keeper, true)).toMatchObject({ code: "name-taken", field: "id" });
    expect(await site.effects.ofRule(kim, readers)).toMatchObject({ code: "not-permitted" });
    expect(await site.effects.ofPersonsRole(kim, mia.id, "reader", "give")).toMatchObject({ code: "not-permitted" });
    const one = await site.effects.ofPersonsRole(operator, mia.id, "reader", "give");
    expect(one).toMatchObject({ ok: true, value: { gaining: 1, people: 1, names: null } });
    expect((await site.again(mia)).roles).toEqual(["member"]);
  });
});
