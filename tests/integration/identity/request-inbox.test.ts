/** Requests for roles, as the people who decide see and answer them, and what the person who asked reads. */
import { expect, test } from "vitest";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import type { DecisionInput } from "../../../src/gatehouse/server/identity/request-inbox.ts";
import { until } from "../../support/until.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "./site.ts";

const options = {
  roles: [
    { id: "librarian", label: "Librarian", permissions: ["library:borrow" as const] },
    { id: "reader", label: "Reader", requestable: true },
    { id: "press", label: "Press", requestable: true },
    { id: "desk", label: "Desk", permissions: ["console:open" as const] },
  ],
  rules: [{ pattern: "/vault/letters/**", requirement: { kind: "any-role" as const, roles: ["reader"] } }],
};

type Kind = Omit<DecisionInput, "memberId" | "roleId" | "askedAt">;

/** Answers the request as it stands now. */
async function decide(site: Site, author: SignedInMember, who: SignedInMember, role: string, decision: object) {
  const found = await site.requestInbox.find(author, who.id, role);
  const askedAt = found.ok ? found.value.request.askedAt : 0;
  return site.requestInbox.decide(author, {
    memberId: who.id,
    roleId: role,
    askedAt,
    ...(decision as Kind),
  });
}

const mailsTo = async (site: Site, { email }: SignedInMember) =>
  (await site.outbox()).filter(({ recipient }) => recipient === email);

describeSite(
  "the requests",
  (open) => {
    test("are listed newest first, in pages, and counted for those who decide", async () => {
      const site = await open();
      const owner = await site.person("Olga", "owner");
      for (let index = 10; index < 37; index += 1) {
        await site.roleRequests.ask(await site.person(`M${index}`), "reader", `No ${index}`);
        site.wait(1_000);
      }
      const first = await site.requestInbox.list(owner, {});
      if (!first.ok) throw new Error(first.message);
      expect(first.value.requests.map(({ note }) => note).slice(0, 2)).toEqual(["No 36", "No 35"]);
      expect(first.value.requests).toHaveLength(25);
      const second = await site.requestInbox.list(owner, { after: first.value.next });
      expect(second).toMatchObject({ value: { next: null, requests: [{ note: "No 11" }, { note: "No 10" }] } });
      expect(await site.requestInbox.count(owner)).toBe(27);
      expect(await site.requestInbox.count(await site.person("Ed", "editor"))).toBeNull();
    });

    test("say what the role would open, who holds it, and what was asked before", async () => {
      const site = await open();
      const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
      await site.person("Ria", "reader");
      await site.roleRequests.ask(mia, "reader", "To read");
      site.wait(1_000);
      await decide(site, owner, mia, "reader", { kind: "decline", word: "Come by first." });
      site.wait(1_000);
      await site.roleRequests.ask(mia, "reader", "I came by");
      const found = await site.requestInbox.find(owner, mia.id, "reader");
      if (!found.ok) throw new Error(found.message);
      expect(found.value.opens.rules.map(({ pattern }) => pattern)).toEqual(["/vault/letters/**"]);
      expect(found.value.holders).toBe(1);
      expect(found.value.history.map(({ summary }) => sayChange(summary))).toEqual([
        "Asked for the role Reader: “I came by”",
        "Declined the role Reader for Mia, who reads: “Come by first.”",
        "Asked for the role Reader: “To read”",
      ]);
    });

    test("are approved until a day, and the person is told in their language", async () => {
      const site = await open();
      const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
      await site.account.chooseLanguage(mia, "de");
      await site.roleRequests.ask(mia, "reader");
      site.wait(1_000);
      expect(await decide(site, owner, mia, "reader", { kind: "approve", until: "2030-02-01" })).toMatchObject({
        ok: true,
      });
      expect((await site.again(mia)).roles).toEqual(["reader"]);
      const audited = await site.audit.page(owner, { entity: "member", about: mia.id }, {});
      if (!audited.ok) throw new Error(audited.message);
      expect(audited.value.rows[0]).toMatchObject({ authorId: owner.id, source: "console" });
      const [mail] = await mailsTo(site, mia);
      expect(mail?.subject).toBe("Ihr Antrag bei Test wurde genehmigt");
      expect(mail?.text).toContain("Ihre neue Rolle: Reader. Ihr letzter Tag: 1. Februar 2030.");
      expect(mail?.text).toContain("/account/access");
      expect(await decide(site, owner, mia, "reader", { kind: "approve" })).toMatchObject({
        problem: { id: "request-gone" },
      });
    });

    test("are declined with a word, which the person reads by mail and on their own page", async () => {
      const site = await open();
      const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
      await site.roleRequests.ask(mia, "reader");
      await decide(site, owner, mia, "reader", { kind: "decline", word: " Ask\nAnn " });
      expect((await mailsTo(site, mia))[0]?.text).toContain("A message to you: “Ask Ann”");
      const own = await site.roleRequests.requestable(await site.again(mia));
      expect(own).toMatchObject([{ isDeclined: true, answer: "Ask Ann" }, {}]);
      await site.roleRequests.ask(mia, "reader");
      expect(await site.roleRequests.wordsAbout(mia.id, "reader")).toEqual({ note: "", answer: "" });
    });

    test("can be written back to without a decision", async () => {
      const site = await open();
      const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
      await site.roleRequests.ask(mia, "reader", "Please");
      expect(await decide(site, owner, mia, "reader", { kind: "answer", word: " " })).toMatchObject({ field: "word" });
      await decide(site, owner, mia, "reader", { kind: "answer", word: "What for?" });
      expect(await site.requestInbox.find(owner, mia.id, "reader")).toMatchObject({
        value: { request: { note: "Please", answer: "What for?" } },
      });
      expect((await mailsTo(site, mia))[0]?.text).toContain("“What for?”");
    });

    test("are answered with another role, which counts as a no to the one that was asked for", async () => {
      const site = await open();
      const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia", "member")];
      await site.roleRequests.ask(mia, "press");
      expect(await decide(site, owner, mia, "press", { kind: "approve", give: "member" })).toMatchObject({
        field: "give",
      });
      expect(await decide(site, owner, mia, "press", { kind: "approve", give: "reader" })).toMatchObject({ ok: true });
      const after = await site.again(mia);
      expect(after.roles).toEqual(["member", "reader"]);
      expect((await site.roleRequests.requestable(after)).find(({ role }) => role.id === "press")).toMatchObject({
        isDeclined: true,
      });
      expect((await mailsTo(site, mia))[0]?.text).toContain(
        "for this role: Press. You were given another one instead: Reader",
      );
    });

    test("give no one more than the one who answers holds, nor what is gone", async () => {
      const site = await open();
      const [admin, mia] = [await site.person("Ann", "admin"), await site.person("Mia")];
      await site.roleRequests.ask(mia, "press");
      for (const give of ["owner", "librarian"]) {
        expect(await decide(site, admin, mia, "press", { kind: "approve", give })).toMatchObject({
          code: "exceeds-author",
        });
      }
      expect(await decide(site, admin, mia, "press", { kind: "approve", give: "no-such" })).toMatchObject({
        code: "unknown-role",
      });
      const editor = await site.person("Ed", "editor");
      expect(await decide(site, editor, mia, "press", { kind: "approve" })).toMatchObject({ ok: false });
      const looker = { id: "looker", label: "Looker", description: "", includes: [] };
      const permissions = ["console:open" as const, "people:view" as const];
      await site.database.repositories.access.insertRole({ ...looker, permissions }, 1);
      const reading = await site.person("Lou", "looker");
      expect(await site.requestInbox.find(reading, mia.id, "press")).toMatchObject({ value: { givable: [] } });
      expect(await decide(site, reading, mia, "press", { kind: "decline" })).toMatchObject({ code: "not-permitted" });
      expect((await site.again(mia)).roles).toEqual([]);
    });

    test("that were made anew meanwhile are not the ones that were read", async () => {
      const site = await open();
      const [owner, mia] = [await site.person("Olga", "owner"), await site.person("Mia")];
      const askedAt = site.now();
      await site.roleRequests.ask(mia, "reader", "One thing");
      await site.roleRequests.takeBack(await site.again(mia), "reader");
      site.wait(1_000);
      await site.roleRequests.ask(mia, "reader", "Quite another");
      const read = { memberId: mia.id, roleId: "reader", askedAt, kind: "approve" } as const;
      expect(await site.requestInbox.decide(owner, read)).toMatchObject({ problem: { id: "request-gone" } });
    });
  },
  options,
);

describeSite(
  "the approvers of a role",
  (open) => {
    async function withApprover() {
      const site = await open();
      const people = {
        owner: await site.person("Olga", "owner"),
        desk: await site.person("Dora", "desk"),
        mia: await site.person("Mia"),
      };
      await site.roleRequests.ask(people.mia, "press");
      await site.roleRequests.ask(people.mia, "reader");
      const named = { emails: [" Dora@example.com ", ""], roles: [] };
      expect(await site.roleApprovers.change(people.owner, "press", named)).toMatchObject({ ok: true });
      return { site, ...people };
    }

    test("see and decide on requests for that role alone", async () => {
      const { site, desk, mia } = await withApprover();
      expect(await site.requestInbox.count(desk)).toBe(1);
      expect(await site.requestInbox.list(desk, {})).toMatchObject({ value: { requests: [{ roleId: "press" }] } });
      expect(await site.requestInbox.list(desk, { role: "reader" })).toMatchObject({ value: { requests: [] } });
      expect(await decide(site, desk, mia, "press", { kind: "approve", give: "reader" })).toMatchObject({
        code: "not-permitted",
      });
      const askedAt = site.now();
      const other = { memberId: mia.id, roleId: "reader", askedAt, kind: "approve" } as const;
      expect(await site.requestInbox.decide(desk, other)).toMatchObject({ code: "not-permitted" });
      expect(await decide(site, desk, mia, "press", { kind: "approve" })).toMatchObject({ ok: true });
      expect((await site.again(mia)).roles).toEqual(["press"]);
      expect(await site.people.grantRole(desk, mia.id, "reader")).toMatchObject({ code: "not-permitted" });
    });

    test("read of a person's earlier requests only those for that role, and nothing once they lost the console", async () => {
      const { site, owner, desk, mia } = await withApprover();
      await decide(site, owner, mia, "reader", { kind: "decline", word: "Between us." });
      const history = async (reader: SignedInMember) => {
        const found = await site.requestInbox.find(reader, mia.id, "press");
        return found.ok ? found.value.history.map(({ summary }) => sayChange(summary)) : null;
      };
      expect(await history(owner)).toHaveLength(3);
      expect(await history(desk)).toEqual(["Asked for the role Press"]);
      await site.people.revokeRole(owner, desk.id, "desk");
      const former = await site.again(desk);
      expect(await history(former)).toBeNull();
      expect(await decide(site, former, mia, "press", { kind: "approve" })).toMatchObject({ code: "not-permitted" });
    });

    test("do not decide on their own request, nor give what they do not hold", async () => {
      const { site, owner, desk, mia } = await withApprover();
      await site.roleRequests.ask(desk, "press");
      expect(await decide(site, desk, desk, "press", { kind: "approve" })).toMatchObject({ code: "own-account" });
      const role = { id: "press-office", label: "Press office", description: "", requestable: true };
      const permissions = ["refusals:view" as const];
      await site.database.repositories.access.insertRole({ ...role, permissions, includes: [] }, 1);
      await site.roleApprovers.change(owner, "press-office", { emails: ["dora@example.com"], roles: [] });
      await site.roleRequests.ask(mia, "press-office");
      expect(await decide(site, desk, mia, "press-office", { kind: "approve" })).toMatchObject({
        code: "exceeds-author",
      });
    });

    test("are chosen by people who may give the role, from people who may open the console", async () => {
      const { site, owner, desk } = await withApprover();
      const named = (emails: string[], roles: string[] = []) =>
        site.roleApprovers.change(owner, "press", { emails, roles });
      expect(await named(["mia@example.com"])).toMatchObject({ field: "people", problem: { id: "approver-outside" } });
      expect(await named(["stranger@example.com"])).toMatchObject({ problem: { id: "no-such-email" } });
      expect(await named([], ["reader"])).toMatchObject({ problem: { id: "approving-role-outside" } });
      const self = { emails: ["dora@example.com"], roles: [] };
      expect(await site.roleApprovers.change(desk, "owner", self)).toMatchObject({ code: "not-permitted" });
      const admin = await site.person("Ann", "admin");
      expect(await site.roleApprovers.change(admin, "librarian", self)).toMatchObject({ code: "exceeds-author" });
      expect(await named([], ["desk"])).toMatchObject({ ok: true });
      expect(await site.requestInbox.count(desk)).toBe(1);
      expect(await named([])).toMatchObject({ ok: true });
      expect(await site.requestInbox.count(desk)).toBeNull();
    });

    test("of a role that is removed do not come back with another of the same name", async () => {
      const { site, owner, desk } = await withApprover();
      const role = { id: "guests", label: "Guests", description: "", permissions: [], includes: [] };
      await site.roles.create(owner, role);
      await site.roleApprovers.change(owner, "guests", { emails: ["dora@example.com"], roles: [] });
      await site.roles.remove(owner, "guests");
      await site.roles.create(owner, role);
      expect(await site.roleApprovers.of(owner, "guests")).toMatchObject({ value: { people: [] } });
      expect(await site.requestInbox.count(desk)).toBe(1);
    });
  },
  options,
);

describeSite(
  "mails to the people who decide",
  (open) => {
    const toDecide = async (site: Site, reader: SignedInMember) =>
      (await mailsTo(site, reader)).filter(({ subject }) => subject === "Requests for access at Test");

    test("go to the role's approvers, or else to the owners, and lead to the request", async () => {
      const site = await open();
      const [owner, desk] = [await site.person("Olga", "owner"), await site.person("Dora", "desk")];
      const mia = await site.person("Mia");
      await site.roleApprovers.change(owner, "press", { emails: [desk.email], roles: [] });
      await site.roleRequests.ask(mia, "press", "See https://example.net/ please");
      await until(
        async () => (await toDecide(site, desk)).length === 1,
        () => "No mail was written.",
      );
      const [mail] = await toDecide(site, desk);
      expect(mail?.text).toContain("Mia: Press");
      expect(mail?.text).toContain(`/admin/requests/${mia.id}/press`);
      // What the person wrote could lead a reader elsewhere: it stands in the console alone.
      expect(mail?.text).not.toContain("example.net");
      expect(await toDecide(site, owner)).toEqual([]);
    });

    test("go to the owners where every approver is suspended or lost the console", async () => {
      const site = await open();
      const [owner, desk] = [await site.person("Olga", "owner"), await site.person("Dora", "desk")];
      const dan = await site.person("Dan", "desk");
      await site.roleApprovers.change(owner, "press", { emails: [desk.email, dan.email], roles: [] });
      await site.people.suspend(owner, desk.id);
      await site.people.revokeRole(owner, dan.id, "desk");
      await site.roleRequests.ask(await site.person("Mia"), "press");
      await until(
        async () => (await toDecide(site, owner)).length === 1,
        () => "No mail was written.",
      );
      for (const former of [desk, dan]) expect(await toDecide(site, former)).toEqual([]);
    });

    test("are one for all that is asked in an hour after the first", async () => {
      const site = await open();
      const owner = await site.person("Olga", "owner");
      await site.roleRequests.ask(await site.person("Mia"), "reader");
      await until(
        async () => (await toDecide(site, owner)).length === 1,
        () => "No mail was written.",
      );
      const people: SignedInMember[] = [];
      for (const name of ["Tom", "Ann", "Ben"]) {
        site.wait(1_000);
        const person = await site.person(name);
        people.push(person);
        await site.roleRequests.ask(person, "reader");
      }
      const [, , ben = owner] = people;
      await site.roleRequests.takeBack(await site.again(ben), "reader");
      site.wait(2 * 60 * 60_000);
      site.mails.written();
      await until(
        async () => (await toDecide(site, owner)).length === 2,
        () => "No mail was written.",
      );
      const [, second] = await toDecide(site, owner);
      expect(second?.text).toContain("New requests: 2.");
      expect(second?.text).toContain("Tom: Reader; Ann: Reader");
      expect(second?.text).toMatch(/\/admin\/requests\n/);
    });
  },
  options,
);

describeSiteOnBothEngines(
  "two people who answer at once",
  (open) => {
    test("one answer counts, and the other person is told", async () => {
      const site = await open();
      const [olga, otto] = [await site.person("Olga", "owner"), await site.person("Otto", "owner")];
      const mia = await site.person("Mia");
      await site.roleRequests.ask(mia, "reader");
      const outcomes = await Promise.all([
        decide(site, olga, mia, "reader", { kind: "approve" }),
        decide(site, otto, mia, "reader", { kind: "decline", word: "No" }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes).toContainEqual(expect.objectContaining({ problem: { id: "request-gone" } }));
      expect(await mailsTo(site, mia)).toHaveLength(1);
    });
  },
  options,
);
