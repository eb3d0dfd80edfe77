/** Rules that are tried out: counted, listed, and put in force. */
import { expect, it } from "vitest";
import { ruleSchema, type Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { mostTrials } from "../../../src/gatehouse/core/access/trial.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { mostRowsOfTrial } from "../../../src/gatehouse/server/access/trial-recorder.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "../identity/site.ts";

const forReaders = { kind: "any-role", roles: ["reader"] };
const rule = (pattern: string, requirement: unknown = forReaders) => ruleSchema.parse({ pattern, requirement });

async function begin(site: Site, author: Parameters<Site["rules"]["create"]>[0], pattern: string): Promise<Rule> {
  const made = await site.rules.create(author, rule(pattern), { onTrial: true });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

async function visit(site: Site, subject: Parameters<Site["trialRecorder"]["note"]>[1], path: string): Promise<void> {
  site.trialRecorder.note(await site.policies.current(), subject, { method: "GET", path });
}

describeSiteOnBothEngines("a rule on trial", (open) => {
  it("counts requests and people, names them to those who may know, and forgets all once it is in force", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const mia = await site.person("Mia", "member");
    const tried = await begin(site, admin, "/blog/**");
    await visit(site, mia, "/blog/a");
    await visit(site, mia, "/blog/a");
    await site.trialRecorder.flush();
    site.wait(1_000);
    await visit(site, mia, "/blog/a");
    await visit(site, anonymous, "/blog/b");
    await visit(site, mia, "/elsewhere");
    // An admin looks as Mia would.
    await visit(site, { ...mia, viewedBy: { id: admin.id, name: admin.name } }, "/blog/a");
    const report = await site.ruleTrials.report(admin, tried);
    expect(report).toMatchObject({ ok: true, value: { requests: 4, people: 1, ofStrangers: 1 } });
    const value = report.ok ? report.value : null;
    expect(value?.reasons).toEqual([
      { reason: "role-missing", count: 3 },
      { reason: "no-credentials", count: 1 },
    ]);
    expect(value?.latest.find(({ person }) => person?.name === "Mia")).toMatchObject({
      count: 3,
      request: "GET /blog/a",
    });
    const file = await site.ownData.file(mia, "Test");
    if (!file.ok) throw new Error(file.message);
    expect((await Array.fromAsync(file.value)).join("")).toContain('"request": "GET /blog/a"');
    expect(await site.overview.needs(admin)).toMatchObject({ trials: 1 });
    expect(await site.overview.needs(mia)).toMatchObject({ trials: 0 });

    expect(await site.ruleTrials.putInForce(mia, tried.id, 1)).toMatchObject({ code: "not-permitted" });
    expect(await site.ruleTrials.putInForce(admin, tried.id, 7)).toMatchObject({ code: "conflict" });
    expect(await site.ruleTrials.putInForce(admin, tried.id, 1)).toMatchObject({ ok: true });
    expect(await site.ruleTrials.putInForce(admin, tried.id, 2)).toMatchObject({ code: "conflict" });
    expect(await site.database.repositories.trials.size(tried.id)).toBe(0);
    expect(await site.explain(admin, { who: { kind: "anonymous" }, method: "GET", path: "/blog/a" })).toMatchObject({
      value: { decision: { allowed: false }, trials: [] },
    });
    // What another instance counted just before comes too late.
    await site.database.repositories.trials.add([
      { ruleId: tried.id, day: 1, reason: "role-missing", memberId: "", request: "GET /", count: 1, lastAt: 1 },
    ]);
    expect(await site.database.repositories.trials.size(tried.id)).toBe(0);
  });
});

describeSite("rules on trial", (open) => {
  it("stay on trial when they are changed, and a removed one leaves nothing behind", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const tried = await begin(site, admin, "/blog/**");
    expect(await site.rules.change(admin, tried.id, rule("/news/**"), 1)).toMatchObject({
      value: { trialSince: tried.trialSince },
    });
    await visit(site, anonymous, "/news/a");
    await site.trialRecorder.flush();
    expect(await site.database.repositories.trials.size(tried.id)).toBe(1);
    expect(await site.rules.remove(admin, tried.id)).toMatchObject({ ok: true });
    expect(await site.database.repositories.trials.size(tried.id)).toBe(0);
  });

  it("are guarded when they come into force, and bounded in number", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const tried = await begin(site, admin, "/**");
    expect(await site.ruleTrials.putInForce(admin, tried.id, 1)).toMatchObject({ ok: false, code: "shuts-sign-in" });
    for (let number = 1; number < mostTrials; number += 1) await begin(site, admin, `/part-${number}/**`);
    expect(await site.rules.create(admin, rule("/more"), { onTrial: true })).toMatchObject({ code: "limited" });
    expect(await site.roles.remove(admin, "reader")).toMatchObject({ ok: false });
  });

  it("come into force although the section whose page they show is gone from the site", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, { ...rule("/blog/**"), page: "vault" }, { onTrial: true });
    if (!made.ok) throw new Error(made.message);
    const newer = await site.another({ sections: [] });
    expect(await newer.ruleTrials.putInForce(admin, made.value.id, 1)).toMatchObject({ ok: true });
    expect(await newer.explain(admin, { who: { kind: "anonymous" }, method: "GET", path: "/blog/a" })).toMatchObject({
      value: { decision: { allowed: false } },
    });
  });

  it("count a flood of paths in a bounded number of rows", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const tried = await begin(site, admin, "/blog/**");
    const policy = await site.policies.current();
    for (let number = 0; number < mostRowsOfTrial + 500; number += 1) {
      site.trialRecorder.note(policy, anonymous, { method: "GET", path: `/blog/${number}` });
      if (number % 1_500 === 0) await site.trialRecorder.flush();
    }
    const report = await site.ruleTrials.report(admin, tried);
    expect(report).toMatchObject({ value: { requests: mostRowsOfTrial + 500, people: 0 } });
    expect(await site.database.repositories.trials.size(tried.id)).toBeLessThanOrEqual(mostRowsOfTrial + 1);
  });
});
