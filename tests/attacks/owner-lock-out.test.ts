/** An admin makes rules that they meet and the owners do not, or rules so narrow that each of them passes. */
import { expect, it } from "vitest";
import { decide } from "../../src/gatehouse/core/access/decide.ts";
import { ruleSchema } from "../../src/gatehouse/core/access/rule.ts";
import { operator } from "../../src/gatehouse/server/access/author.ts";
import { describeSite } from "../integration/identity/site.ts";

const closed = { kind: "closed" };
const admins = { kind: "any-role", roles: ["admin"] };

describeSite("rules that shut the owner out", (open) => {
  it("are refused, even when each is narrow", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const owner = await site.person("Ada", "owner");
    // A rule for the very address that is tried out, so that the rule after it seems to leave a way back.
    const steps: [string, unknown][] = [
      ["/admin/rules/any", admins],
      ["/admin/roles/any", admins],
      ["/admin/rules/*/remove", closed],
      ["/admin/people/**", closed],
      ["/admin", closed],
      ["/*/page/**", closed],
      ["/*/*/*/remove", closed],
      ["/admin/rules/*", closed],
    ];
    for (const [pattern, requirement] of steps) {
      const made = await site.rules.create(admin, ruleSchema.parse({ pattern, requirement }));
      if (requirement === closed) expect(made).toMatchObject({ code: "closes-console", field: "pattern" });
    }
    const policy = await site.policies.current();
    for (const path of ["/admin", "/admin/people", "/admin/page", "/admin/rules/1", "/admin/rules/1/remove"]) {
      for (const method of ["GET", "POST"]) expect(decide(policy, owner, { method, path }).allowed).toBe(true);
    }
  });

  it("are refused when a harmless rule is changed into one", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, ruleSchema.parse({ pattern: "/blog", requirement: admins }));
    if (!made.ok) throw new Error(made.message);
    const own = ruleSchema.parse({ pattern: `/admin/rules/${made.value.id}/**`, requirement: closed });
    expect(await site.rules.change(admin, made.value.id, own, 1)).toMatchObject({ code: "closes-console" });
  });

  it("are refused where their author has a confirmed email and the owners have not", async () => {
    const site = await open();
    const ben = await site.person("Ben", "admin");
    await site.database.repositories.members.setEmailVerified(ben.id, 1);
    const admin = await site.again(ben);
    const owner = await site.person("Ada", "owner");
    const requirement = { kind: "all-permissions", permissions: ["console:open"], verifiedEmail: true };
    for (const pattern of ["/admin/**", "/admin/rules/**", "/admin/people/*", "/account", "/_astro/**"]) {
      const made = await site.rules.create(admin, ruleSchema.parse({ pattern, requirement }));
      expect(made, pattern).toMatchObject({ code: "locks-out-owner" });
    }
    const policy = await site.policies.current();
    expect(decide(policy, owner, { method: "POST", path: "/admin/rules" }).allowed).toBe(true);

    await site.database.repositories.members.setEmailVerified(owner.id, 1);
    const rule = ruleSchema.parse({ pattern: "/admin/rules/**", requirement });
    expect(await site.rules.create(admin, rule)).toMatchObject({ ok: true });
  });

  it("are not made later, by taking away the one owner who meets them", async () => {
    const site = await open();
    const { members } = site.database.repositories;
    const [ada, olga] = [await site.person("Ada", "owner"), await site.person("Olga", "owner")];
    for (const { id } of [ada, olga]) await members.setEmailVerified(id, 1);
    const requirement = { kind: "all-permissions", permissions: ["console:open"], verifiedEmail: true };
    const rule = ruleSchema.parse({ pattern: "/admin/**", requirement });
    expect(await site.rules.create(await site.again(ada), rule)).toMatchObject({ ok: true });
    expect(await site.emailConfirmations.setConfirmed(ada, olga.id, false)).toMatchObject({ ok: true });
    const last = { ok: false, code: "last-owner" };
    expect(await site.emailConfirmations.setConfirmed(ada, ada.id, false)).toMatchObject(last);
    expect(await site.people.suspend(operator, ada.id)).toMatchObject(last);
    expect(await site.people.revokeRole(operator, ada.id, "owner")).toMatchObject(last);
    expect(await site.emailConfirmations.setConfirmed(operator, olga.id, true)).toMatchObject({ ok: true });
    expect(await site.people.suspend(operator, ada.id)).toMatchObject({ ok: true });
  });

  it("leave the rest of the site to be closed", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const rule = ruleSchema.parse({ pattern: "/blog/**", requirement: closed });
    expect(await site.rules.create(admin, rule)).toMatchObject({ ok: true });
  });
});
