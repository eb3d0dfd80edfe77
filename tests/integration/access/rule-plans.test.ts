/** Rules that are planned: made, changed and taken back at their time, by the guards of any change. */
import { expect, it } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { operator, type Author } from "../../../src/gatehouse/server/access/author.ts";
import { until } from "../../support/until.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "../identity/site.ts";

const hour = 60 * 60_000;
const rule = (pattern: string, requirement: unknown = { kind: "signed-in" }) =>
  ruleSchema.parse({ pattern, requirement });
const from = (site: Site, begins: number, ends: number | null = null) => ({
  startsAt: site.now() + begins,
  endsAt: ends === null ? null : site.now() + ends,
  zone: "Europe/Berlin",
});

async function isOpen(site: Pick<Site, "policies">, path: string): Promise<boolean> {
  return decide(await site.policies.current(), anonymous, { method: "GET", path }).allowed;
}

async function states(site: Site, author: Author): Promise<string[]> {
  const plans = await site.rulePlans.list(author);
  return plans.ok ? plans.value.map(({ state }) => state) : [plans.code];
}

/** The clock of the test has moved: what is due is done. */
async function carryOut(site: Pick<Site, "database" | "rulePlans">, step: "begin" | "end"): Promise<void> {
  for (const { id } of await site.database.repositories.plans.list()) {
    await site.rulePlans.job.run(
      { plan: id, step },
      { signal: new AbortController().signal, ended: new AbortController().signal },
    );
  }
}

describeSiteOnBothEngines("a planned rule", (open) => {
  it("holds from its moment on, on every instance, and what was before comes back at its end", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, rule("/blog/**", { kind: "public" }));
    const id = made.ok ? made.value.id : "";
    site.wait(1_000);
    const planned = await site.rulePlans.plan(admin, rule("/blog/**"), from(site, hour, 3 * hour), { id, version: 1 });
    expect(planned).toMatchObject({ ok: true, value: { state: "waiting" } });
    expect(await isOpen(site, "/blog/a")).toBe(true);
    site.wait(hour + 1_000);
    // A worker that starts looks at once; the others keep to the clock of the machine.
    const other = await site.another();
    await until(
      async () => !(await isOpen(other, "/blog/a")),
      () => "the rule does not hold",
    );
    await until(
      async () => (await states(site, admin))[0] === "begun",
      () => "the plan has not begun",
    );
    // Its author is gone: what was closed for a time opens all the same, as it was judged to.
    await site.people.suspend(operator, admin.id);
    site.wait(2 * hour);
    await site.another();
    await until(
      () => isOpen(other, "/blog/a"),
      () => "the rule is not as before",
    );
    await until(
      async () => (await states(site, operator)).length === 0,
      () => "the plan is not over",
    );
  });
});

describeSite("a planned rule", (open) => {
  it("is not made when its author may not change rules any more; somebody is told, and takes it off the list", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const owner = await site.person("Oda", "owner");
    await site.rulePlans.plan(admin, rule("/blog/**"), from(site, hour));
    await site.people.suspend(owner, admin.id);
    await carryOut(site, "begin");
    expect(await isOpen(site, "/blog/a")).toBe(true);
    expect(await site.rulePlans.list(owner)).toMatchObject({
      value: [{ state: "failed", problem: expect.stringContaining("plan-author") }],
    });
    expect(await site.overview.needs(owner)).toMatchObject({ plans: 1 });
    const [plan] = await site.database.repositories.plans.list();
    expect(await site.rulePlans.cancel(owner, plan?.id ?? "")).toMatchObject({ ok: true });
    expect(await site.overview.needs(owner)).toMatchObject({ plans: 0 });
  });

  it("ends although the section whose page was shown before is gone: what was closed before closes again", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, { ...rule("/blog/**"), page: "vault" });
    const id = made.ok ? made.value.id : "";
    const opened = rule("/blog/**", { kind: "public" });
    await site.rulePlans.plan(admin, opened, from(site, hour, 2 * hour), { id, version: 1 });
    await carryOut(site, "begin");
    expect(await isOpen(site, "/blog/a")).toBe(true);
    const newer = await site.another({ sections: [] });
    await carryOut(newer, "end");
    expect(await states(site, admin)).toEqual([]);
    expect(await isOpen(newer, "/blog/a")).toBe(false);
  });

  it("leaves a rule alone that was changed since, when it begins and when it ends", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, rule("/blog/**"));
    const id = made.ok ? made.value.id : "";
    await site.rulePlans.plan(admin, rule("/blog/**", { kind: "public" }), from(site, hour), { id, version: 1 });
    await site.rules.change(admin, id, rule("/news/**"), 1);
    await carryOut(site, "begin");
    expect(await states(site, admin)).toEqual(["failed"]);
    expect(await isOpen(site, "/news/a")).toBe(false);

    await site.rulePlans.plan(admin, rule("/press/**"), from(site, hour, 2 * hour));
    await carryOut(site, "begin");
    // A second run of the same job does nothing more.
    await carryOut(site, "begin");
    expect(await isOpen(site, "/press/a")).toBe(false);
    const press = (await site.policies.current()).rules.find(({ pattern }) => pattern === "/press/**");
    await site.rules.change(admin, press?.id ?? "", rule("/press/**", { kind: "any-role", roles: ["editor"] }), 1);
    await carryOut(site, "end");
    expect((await states(site, admin)).sort()).toEqual(["failed", "failed"]);
    expect(await isOpen(site, "/press/a")).toBe(false);
  });

  it("does not lock out the owners at its end, where its author is gone", async () => {
    const site = await open();
    const [admin, owner] = [await site.person("Ben", "admin"), await site.person("Oda", "owner")];
    const confirm = ({ id, email }: typeof owner, emailVerifiedAt: number | null) =>
      site.database.repositories.members.correctEmail(
        id,
        { from: email, to: email, emailVerifiedAt, mails: [] },
        { preconditions: { author: null }, change: null },
      );
    for (const one of [admin, owner]) await confirm(one, site.now());
    const confirmed = await site.again(admin);
    const editors = { kind: "all-permissions", permissions: ["page:edit"] };
    const strict = rule("/admin/pictures", { ...editors, verifiedEmail: true });
    const made = await site.rules.create(confirmed, strict);
    expect(made).toMatchObject({ ok: true });
    const of = { id: made.ok ? made.value.id : "", version: 1 };
    const planned = await site.rulePlans.plan(
      confirmed,
      rule("/admin/pictures", editors),
      from(site, hour, 2 * hour),
      of,
    );
    expect(planned).toMatchObject({ ok: true });
    await carryOut(site, "begin");
    await confirm(owner, null);
    expect(await site.people.remove(operator, admin.id)).toMatchObject({ ok: true });
    await carryOut(site, "end");
    expect(await site.rulePlans.list(operator)).toMatchObject({
      value: [{ state: "failed", problem: expect.stringContaining("locks-out-unconfirmed-owner") }],
    });
  });

  it("that was planned twice, by a button that was pressed twice, ends with what was before", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, rule("/blog/**"));
    const of = { id: made.ok ? made.value.id : "", version: 1 };
    const stricter = rule("/blog/**", { kind: "any-role", roles: ["editor"] });
    for (const ends of [2 * hour, 3 * hour]) await site.rulePlans.plan(admin, stricter, from(site, hour, ends), of);
    await carryOut(site, "begin");
    await carryOut(site, "end");
    expect(await states(site, admin)).toEqual([]);
    expect(await site.rules.find(admin, of.id)).toMatchObject({
      value: { rule: { requirement: { kind: "signed-in" } } },
    });
    expect(await isOpen(site, "/blog/a")).toBe(false);
  });

  it("does not end a rule that somebody else changed to the same and back to it", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, rule("/blog/**", { kind: "public" }));
    const id = made.ok ? made.value.id : "";
    await site.rulePlans.plan(admin, rule("/blog/**"), from(site, hour, 2 * hour), { id, version: 1 });
    await site.rules.change(admin, id, rule("/blog/**", { kind: "closed" }), 1);
    await site.rules.change(admin, id, rule("/blog/**"), 2);
    await carryOut(site, "begin");
    expect(await states(site, admin)).toEqual(["failed"]);
    await carryOut(site, "end");
    expect(await isOpen(site, "/blog/a")).toBe(false);
  });

  it("keeps the role that it will ask for again, so that the page does not stay open", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    await site.roles.create(owner, roleSchema.parse({ id: "press", label: "Press" }));
    const made = await site.rules.create(owner, rule("/blog/**", { kind: "any-role", roles: ["press"] }));
    const of = { id: made.ok ? made.value.id : "", version: 1 };
    await site.rulePlans.plan(owner, rule("/blog/**", { kind: "public" }), from(site, hour, 2 * hour), of);
    await carryOut(site, "begin");
    expect(await isOpen(site, "/blog/a")).toBe(true);
    expect(await site.roles.remove(owner, "press")).toMatchObject({ code: "role-still-needed" });
    await carryOut(site, "end");
    expect(await isOpen(site, "/blog/a")).toBe(false);
    await site.rules.remove(owner, of.id);
    expect(await site.roles.remove(owner, "press")).toMatchObject({ ok: true });
  });

  it("is not said to be cancelled while a job carries it out", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const planned = await site.rulePlans.plan(admin, rule("/blog/**"), from(site, hour));
    const id = planned.ok ? planned.value.id : "";
    const { jobs } = site.database.repositories;
    const job = await jobs.claim([site.rulePlans.job.name], site.now() + 2 * hour, "an instance");
    expect(await site.rulePlans.cancel(admin, id)).toMatchObject({ code: "conflict" });
    await jobs.release(job?.id ?? "", "an instance");
    expect(await site.rulePlans.cancel(admin, id)).toMatchObject({ ok: true });
  });

  it("is judged when it is planned, can be cancelled, and leaves no version of its own", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const editor = await site.person("Eva", "editor");
    expect(await site.rulePlans.plan(editor, rule("/blog/**"), from(site, hour))).toMatchObject({
      code: "not-permitted",
    });
    expect(await site.rulePlans.plan(admin, rule("/**"), from(site, hour))).toMatchObject({ code: "shuts-sign-in" });
    expect(await site.rulePlans.plan(admin, rule("/blog/**"), from(site, -1))).toMatchObject({ field: "startsAt" });
    expect(await site.rulePlans.plan(admin, rule("/blog/**"), from(site, hour, hour))).toMatchObject({
      field: "endsAt",
    });
    expect(await site.rulePlans.plan(admin, rule("/blog/**"), { ...from(site, hour), zone: "Atlantis" })).toMatchObject(
      { field: "zone" },
    );
    const planned = await site.rulePlans.plan(admin, rule("/blog/**"), from(site, hour));
    const id = planned.ok ? planned.value.id : "";
    expect(await site.ruleVersions.page(admin)).toMatchObject({ value: { versions: [] } });
    expect(await site.undo.last(admin, "rule")).toBeNull();
    expect(await site.rulePlans.cancel(editor, id)).toMatchObject({ code: "not-permitted" });
    expect(await site.rulePlans.cancel(admin, id)).toMatchObject({ ok: true });
    expect(await site.rulePlans.cancel(admin, id)).toMatchObject({ code: "not-found" });
    await carryOut(site, "begin");
    expect(await isOpen(site, "/blog/a")).toBe(true);
    expect((await site.database.repositories.jobs.counts()).open).toBe(0);
  });
});
