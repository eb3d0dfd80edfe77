/** Every change by anybody is found in the audit: who, when, from where, and what it was about. */
import { expect, it } from "vitest";
import { closed } from "../../../src/gatehouse/core/identity/joining.ts";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { createCodeAudit } from "../../../src/gatehouse/server/access/code-audit.ts";
import { becauseOf, operator, type Author } from "../../../src/gatehouse/server/access/author.ts";
import { writesOfAdmins, writesOfMembers, valueOf } from "../../attacks/support/authored-writes.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { describeSite, type Site } from "../identity/site.ts";

async function newestChange(site: Site, author: Author = operator) {
  const [newest] = valueOf(await site.audit.page(author, {}, {})).rows;
  return newest;
}

async function isWhole(site: Site): Promise<boolean> {
  return valueOf(await site.audit.verify(operator)).broken.length === 0;
}

/** What members do with their own sessions and mails stands in the records of those. */
const elsewhere = ["has a link sent that confirms their address", "ends another session", "signs out everywhere else"];

async function webhookWith(site: Site, owner: SignedInMember, make: (webhook: { id: string }) => Promise<unknown>) {
  const url = `https://hooks.example.com/${owner.id}`;
  const webhook = valueOf(await site.webhooks.add(owner, { url, events: ["request.made"] }));
  site.wait(1_000);
  return make(webhook);
}

/** Its room is given back at once. */
async function givenBack(file: Promise<object>) {
  const given = (await file) as { ok: boolean; value?: AsyncGenerator };
  await given.value?.return(undefined);
  return given;
}

const someRule = (pattern: string) => ruleSchema.parse({ pattern, requirement: { kind: "signed-in" } });

function planRule(site: Site, owner: SignedInMember) {
  const startsAt = site.now() + 60_000;
  return site.rulePlans.plan(owner, someRule("/planned"), { startsAt, endsAt: null, zone: "UTC" });
}

/** Of settings, views and mails: what the list of authored writes does not have. */
const furtherWrites: readonly [string, (site: Site, owner: SignedInMember, mia: SignedInMember) => Promise<unknown>][] =
  [
    ["who can join", (site, owner) => site.joining.change(owner, closed)],
    ["how members delete their accounts", (site, owner) => site.ownAccountSettings.change(owner, { deletionAfter: 7 })],
    ["a view of refusals", (site, owner) => site.refusalViews.save(owner, "Mine", { reason: "role-missing" })],
    ["a rule that is planned", planRule],
    [
      "a plan that is cancelled",
      async (site, owner) => {
        await planRule(site, owner);
        const [plan] = await site.database.repositories.plans.list();
        return site.rulePlans.cancel(owner, plan?.id ?? "");
      },
    ],
    ["a rule that is tried out", (site, owner) => site.rules.create(owner, someRule("/tried"), { onTrial: true })],
    [
      "a rule that comes into force",
      async (site, owner) => {
        const tried = await site.rules.create(owner, someRule("/tried-too"), { onTrial: true });
        return site.ruleTrials.putInForce(owner, tried.ok ? tried.value.id : "", 1);
      },
    ],
    [
      "a change that is undone",
      async (site, owner) => {
        await site.rules.create(owner, someRule("/undone"));
        return site.undo.undo(owner, (await newestChange(site))?.id ?? "");
      },
    ],
    ["a language", (site, _owner, mia) => site.account.chooseLanguage(mia, "de")],
    ["a test of a webhook", (site, owner) => webhookWith(site, owner, ({ id }) => site.webhooks.test(owner, id))],
    [
      "a delivery that is sent again",
      (site, owner) =>
        webhookWith(site, owner, async ({ id }) => {
          valueOf(await site.webhooks.test(owner, id));
          const [delivery] = valueOf(await site.webhooks.find(owner, id)).deliveries;
          site.wait(1_000);
          await site.database.repositories.webhooks.giveUp(delivery?.id ?? "", site.now(), "no answer");
          return site.webhooks.sendAgain(owner, id, delivery?.id ?? "");
        }),
    ],
    [
      "a change of a person that is taken back",
      async (site, owner, mia) => {
        valueOf(await site.people.suspend(owner, mia.id));
        const [change] = valueOf(await site.audit.page(owner, { entity: "member", about: mia.id }, {})).rows;
        site.wait(1_000);
        return site.personUndo.undo(owner, mia.id, change?.id ?? "");
      },
    ],
    ["a file of people", (site, owner) => givenBack(site.peopleExport.file(owner, { search: "mia" }, "csv"))],
    ["a file of refusals", (site, owner) => givenBack(site.refusalList.export(owner, {}, "json"))],
    ["a file of the audit", (site, owner) => givenBack(site.audit.export(owner, {}, "json"))],
    ["a person who is removed", (site, owner, mia) => site.people.remove(owner, mia.id)],
  ];

describeSite("the audit", (open) => {
  it("has every change that an admin makes, with who made it and from where", async () => {
    const site = await open();
    for (const [index, write] of writesOfAdmins.entries()) {
      const [ann, mia] = [await site.person(`Ann${index}`, "admin"), await site.person(`Mia${index}`, "member")];
      const make = await write.prepare(site, ann, mia);
      site.wait(1_000);
      expect([write.name, (await make()).ok]).toEqual([write.name, true]);
      expect(await newestChange(site), write.name).toMatchObject({
        authorId: ann.id,
        authorName: `Ann${index}`,
        source: "console",
        at: site.now(),
      });
    }
    expect(await isWhole(site)).toBe(true);
  });

  it("has every change that members make to their own account", async () => {
    const site = await open();
    for (const [index, write] of writesOfMembers.entries()) {
      if (elsewhere.includes(write.name)) continue;
      const mia = await site.person(`Mia${index}`, "member");
      const make = await write.prepare(site, mia, mia);
      site.wait(1_000);
      expect([write.name, (await make()).ok]).toEqual([write.name, true]);
      const expected = { authorId: mia.id, source: "account", at: site.now() };
      expect(await newestChange(site), write.name).toMatchObject(expected);
    }
    expect(await isWhole(site)).toBe(true);
  });

  it("has every change of settings, views and people", async () => {
    const site = await open();
    for (const [index, [name, make]] of furtherWrites.entries()) {
      const [owner, mia] = [await site.person(`Owner${index}`, "owner"), await site.person(`Mia${index}`, "member")];
      site.wait(1_000);
      expect([name, await make(site, owner, mia)]).toEqual([name, expect.objectContaining({ ok: true })]);
      expect((await newestChange(site))?.at, name).toBe(site.now());
    }
    expect(await isWhole(site)).toBe(true);
  });

  it("tells the command line from the console, and a file from both", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    valueOf(await site.people.suspend(operator, mia.id, "Because of the fire"));
    expect(await newestChange(site)).toMatchObject({ authorId: null, source: "command" });
    site.wait(1_000);
    const edda = await site.person("Edda", "editor");
    const file = valueOf(await site.pageTransfer.export("live"));
    const { version } = valueOf(await site.pageEditor.draft());
    const heading = setCopy("en", { kind: "reason", reason: "no-credentials" }, "heading", "Stop");
    valueOf(await site.pageEditor.save(edda, version, [heading]));
    site.wait(1_000);
    valueOf(await site.pageTransfer.import(edda, file));
    expect(await newestChange(site)).toMatchObject({ authorName: "Edda", source: "import" });
  });

  it("has what a deployment changed in the code, once", async () => {
    const site = await open();
    const deploy = (options: Parameters<typeof readConfiguration>[0]) =>
      createCodeAudit({
        ...site.database.repositories,
        history: site.history,
        configuration: readConfiguration(options),
        log: site.log,
      }).record();
    const press = { id: "press", label: "Press", path: "/press" };
    await deploy({ siteName: "Test" });
    expect(await newestChange(site)).toBeUndefined();
    await Promise.all([
      deploy({ siteName: "Test", sections: [press] }),
      deploy({ siteName: "Test", sections: [press] }),
    ]);
    site.wait(1_000);
    await deploy({ siteName: "Another name", sections: [press] });
    const { rows } = valueOf(await site.audit.page(operator, { source: "code" }, {}));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      entity: "code",
      before: { sections: [] },
      after: { sections: [{ path: "/press" }] },
    });
  });

  it("has why something was changed, where its author says so", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia", "member")];
    for (const change of [
      (by: SignedInMember) => site.people.suspend(by, mia.id, "A note to Mia"),
      (by: SignedInMember) => site.people.revokeRole(by, mia.id, "member"),
      (by: SignedInMember) => site.joining.change(by, { ...closed, mode: "invited" }),
    ]) {
      site.wait(1_000);
      expect((await change(becauseOf(owner, " She asked\u202e\nfor it "))).ok).toBe(true);
      expect(await newestChange(site)).toMatchObject({ authorId: owner.id, why: "She asked for it" });
    }
    site.wait(1_000);
    await site.people.reinstate(becauseOf(owner, ""), mia.id);
    expect(await newestChange(site)).toMatchObject({ why: null });
  });

  it("opens to those alone who may see it", async () => {
    const site = await open();
    const [ann, edda] = [await site.person("Ann", "admin"), await site.person("Edda", "editor")];
    for (const ask of [
      (by: Author) => site.audit.page(by, {}, {}),
      (by: Author) => site.audit.verify(by),
      (by: Author) => site.audit.export(by, {}, "csv"),
      (by: Author) => site.refusalList.page(by, {}, {}),
      (by: Author) => site.refusalList.export(by, {}, "csv"),
      (by: Author) => site.refusalFigures.read(by, 7),
      (by: Author) => site.refusalViews.list(by),
    ]) {
      expect(await ask(edda)).toMatchObject({ ok: false, code: "not-permitted" });
      const allowed = await ask(ann);
      expect(allowed.ok).toBe(true);
      if (allowed.ok && Symbol.asyncIterator in (allowed.value as object))
        await (allowed.value as AsyncGenerator).return(undefined);
    }
    expect(await site.audit.find(edda, "x")).toMatchObject({ ok: false, code: "not-permitted" });
    expect(await site.audit.find(ann, "x")).toMatchObject({ ok: false, code: "not-found" });
  });
});
