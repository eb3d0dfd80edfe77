import { expect, it } from "vitest";
import { readEmailList } from "../../../src/gatehouse/core/identity/email-list.ts";
import { joiningSchema } from "../../../src/gatehouse/core/identity/joining.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { problemOfText, sayProblem } from "../../../src/gatehouse/core/languages/say-problem.ts";
import { newJob } from "../../../src/gatehouse/server/jobs/job-kind.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { until } from "../../support/until.ts";
import { describeSite, type Site } from "./site.ts";

const text = (content: string) => ({ name: "people.csv", content: new TextEncoder().encode(content) });

async function view(site: Site, author: SignedInMember, id: string) {
  const found = await site.bulkChanges.find(author, id);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

async function planned(site: Site, author: SignedInMember, content: string, invite = false) {
  const plan = await site.bulkChanges.planImport(author, text(content), invite);
  if (!plan.ok) throw new Error(plan.message);
  return plan.value;
}

/** Begins it, or takes it back, and waits until the job has ended. */
async function carriedOut(site: Site, author: SignedInMember, id: string, step: "start" | "undo" = "start") {
  const begun = await site.bulkChanges[step](author, id);
  if (!begun.ok) throw new Error(begun.message);
  await until(
    async () => !["running", "undoing"].includes((await view(site, author, id)).state),
    () => "It did not end.",
  );
  return view(site, author, id);
}

const whyNot = (refused: readonly { position: number; problem: string | null }[]) =>
  refused.map(({ position, problem }) => [position, sayProblem(problemOfText(problem ?? ""))]);

describeSite("a file of people", (open) => {
  it("says line by line what it would do, and does nothing before it is begun", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    await site.person("Mia", "member");
    await site.person("Olga", "owner");
    const id = await planned(
      site,
      admin,
      '\ufeffName;E-Mail;Rollen\r\nMia Núñez;MIA@example.com;member\r\nBea;bea@example.com;"member; editor=2030-05-01"\r\n' +
        "Eve;eve@example.com;owner\r\nNo;not an email;member\r\nBea;bea@example.com;\r\nOlga;olga@example.com;editor\r\n" +
        "X;x@example.com;ghost\r\nY;y@example.com;member=2029-01-01\r\nA\u202ez;z@example.com;\r\nTwo;ben@example.com;\r\n",
    );
    const plan = await view(site, admin, id);
    expect(plan).toMatchObject({ state: "planned", counts: { make: 1, change: 2, refused: 7 } });
    expect(whyNot(plan.refused)).toEqual([
      [4, "Only an owner can make someone an owner."],
      [5, expect.stringContaining("email") as string],
      [6, "The same email stands in line 3."],
      [7, "This person is an owner. Only another owner can change that."],
      [8, expect.stringContaining("There is no role “ghost”.") as string],
      [9, "This day has passed. Choose today or a later one."],
      [10, expect.stringContaining("invisible") as string],
    ]);
    expect(await site.database.repositories.members.findByEmail("bea@example.com")).toBeNull();

    const done = await carriedOut(site, admin, id);
    expect(done).toMatchObject({ state: "done", counts: { done: 3, refused: 7 } });
    const bea = await site.database.repositories.members.findByEmail("bea@example.com");
    expect(bea).toMatchObject({ name: "Bea", source: "import", roles: ["editor", "member"] });
    expect(bea?.grants.find(({ role }) => role === "editor")?.endsAt).toBe(Date.UTC(2030, 4, 2));
    expect(await site.database.repositories.members.findByEmail("mia@example.com")).toMatchObject({
      name: "Mia Núñez",
    });
  });

  it.each([
    ["not UTF-8", new Uint8Array([0x65, 0x6d, 0x61, 0x69, 0x6c, 0x0a, 0xe4, 0x40]), "UTF-8"],
    ["without an email column", new TextEncoder().encode("who,what\nA,b\n"), "No column is called"],
    ["with an open quotation mark", new TextEncoder().encode(`email\na@example.com\n"b@example.com\n`), "line 3"],
    ["without lines", new TextEncoder().encode("email,name\n\n"), "no line"],
  ])("is refused as a whole when it is %s", async (_, content, why) => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const plan = await site.bulkChanges.planImport(admin, { name: "people.csv", content }, false);
    expect(plan).toMatchObject({ ok: false, field: "file", message: expect.stringContaining(why) as string });
  });

  it("may have any name, and roles of any letters", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const content = new TextEncoder().encode(`email,roles\na@example.com,${"a".repeat(39)}😀\n`);
    const name = `\0${"a".repeat(198)}😀.csv`;
    const plan = await site.bulkChanges.planImport(admin, { name, content }, false);
    const stored = JSON.stringify(await view(site, admin, plan.ok ? plan.value : ""));
    expect(stored).not.toMatch(/\\u0000|\\ud83d/);
  });

  it("invites instead, where asked, and only within what the author may give when it is done", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Ada", "owner"), await site.person("Ben", "admin")];
    await site.joining.change(owner, joiningSchema.parse({ ...(await site.joining.read()), mode: "invited" }));
    const id = await planned(site, admin, "email,roles\nbea@example.com,member\n", true);
    expect(await carriedOut(site, admin, id)).toMatchObject({ counts: { done: 1 } });
    expect((await site.outbox()).map(({ recipient }) => recipient)).toEqual(["bea@example.com"]);

    const late = await planned(site, admin, "email,roles\ncy@example.com,member\n");
    expect(await site.bulkChanges.start(owner, late)).toMatchObject({ ok: false, code: "not-permitted" });
    await site.people.revokeRole(owner, admin.id, "admin");
    expect(await site.bulkChanges.start(admin, late)).toMatchObject({ ok: false, code: "not-permitted" });
    expect(await site.database.repositories.members.findByEmail("cy@example.com")).toBeNull();
  });

  it("can be taken back for an hour: accounts go unless someone has signed in, names and roles are as before", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const mia = await site.person("Mia", "member");
    const { members } = site.database.repositories;
    const id = await planned(
      site,
      admin,
      "email,name,roles\nmia@example.com,Maria,member;editor\nbea@example.com,Bea,member\ncy@example.com,Cy,\n",
    );
    await carriedOut(site, admin, id);
    const cy = await members.findByEmail("cy@example.com");
    await site.sessions.begin({ memberId: cy?.id ?? "", roles: [], remembered: false, clientIp: "", userAgent: "" });
    const undone = await carriedOut(site, admin, id, "undo");
    expect(undone).toMatchObject({ state: "undone", counts: { undone: 2, kept: 1 } });
    expect(await members.findByEmail("bea@example.com")).toBeNull();
    expect(await members.findByEmail("cy@example.com")).not.toBeNull();
    expect(await members.findById(mia.id)).toMatchObject({ name: "Mia", roles: ["member"] });
    expect(await site.bulkChanges.undo(admin, id)).toMatchObject({ ok: false, code: "conflict" });
  });
});

describeSite("a change of many people", (open) => {
  it("is judged person by person, done as a job, and taken back", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Ada", "owner"), await site.person("Ben", "admin")];
    const [mia, olaf] = [await site.person("Mia", "member"), await site.person("Olaf", "member", "editor")];
    const give = { do: "give-role", role: "editor", until: "" } as const;
    const plan = await site.bulkChanges.plan(admin, give, { filter: {} });
    const id = plan.ok ? plan.value : "";
    expect(await view(site, admin, id)).toMatchObject({ counts: { change: 2, nothing: 1, refused: 1 } });
    await carriedOut(site, admin, id);
    expect((await site.again(mia)).roles).toEqual(["editor", "member"]);
    await carriedOut(site, admin, id, "undo");
    expect((await site.again(mia)).roles).toEqual(["member"]);
    expect((await site.again(olaf)).roles).toEqual(["editor", "member"]);
    site.wait(61 * 60_000);

    const suspend = { do: "suspend", note: "See you in spring" } as const;
    const both = await site.bulkChanges.plan(owner, suspend, { ids: [mia.id, owner.id] });
    const second = both.ok ? both.value : "";
    expect(await carriedOut(site, owner, second)).toMatchObject({ counts: { done: 1, refused: 1 } });
    expect(await site.people.find(owner, mia.id)).toMatchObject({
      value: { member: { suspensionNote: "See you in spring" } },
    });
    site.wait(60 * 60_000);
    expect(await site.bulkChanges.undo(owner, second)).toMatchObject({ ok: false, code: "conflict" });
  });

  it("takes back only what it did itself, also while the job of its run has not ended", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia", "member")];
    const tom = await site.person("Tom", "member");
    const plan = await site.bulkChanges.plan(owner, { do: "suspend", note: "" }, { ids: [mia.id, tom.id] });
    const id = plan.ok ? plan.value : "";
    await site.people.suspend(owner, mia.id, "Sent spam");
    await carriedOut(site, owner, id);
    const { jobs } = site.database.repositories;
    await until(
      async () => (await jobs.survey(["change-many"])).running.length === 0,
      () => "The job did not end.",
    );
    const job = { dedupeKey: id, payload: { bulk: id }, now: site.now(), runAt: Date.UTC(2031, 0, 1) };
    await jobs.add(newJob({ name: "change-many" }, job));
    await carriedOut(site, owner, id, "undo");
    const { members } = site.database.repositories;
    expect(await members.findById(mia.id)).toMatchObject({ suspensionNote: "Sent spam" });
    expect(await members.findById(tom.id)).toMatchObject({ suspendedAt: null });
  });

  it("gives no more than its author holds, and is for those who may change people", async () => {
    const site = await open();
    const [admin, editor] = [await site.person("Ben", "admin"), await site.person("Ed", "editor")];
    const own = (role: string) => ({ do: "give-role", role, until: "" }) as const;
    expect(await site.bulkChanges.plan(admin, own("owner"), { filter: {} })).toMatchObject({ code: "exceeds-author" });
    expect(await site.bulkChanges.plan(admin, own("ghost"), { filter: {} })).toMatchObject({ code: "unknown-role" });
    expect(await site.bulkChanges.plan(editor, own("member"), { filter: {} })).toMatchObject({ code: "not-permitted" });
    expect(await site.bulkChanges.plan(admin, own("member"), { ids: [] })).toMatchObject({ code: "not-valid" });
  });
});

describeSite("a list of people to invite", (open) => {
  const list = [
    'Bea <bea@example.com>, cy@example.com; "Doe, Jane" <JANE@example.com>',
    "mia@example.com",
    "sus@example.com",
    "not an email",
    "cy@example.com",
    "\u0430dmin@example.com",
  ].join("\n");

  it("says one by one what is wrong, invites the others with roles until a day, and can be taken back", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Ada", "owner"), await site.person("Ben", "admin")];
    await site.joining.change(owner, joiningSchema.parse({ ...(await site.joining.read()), mode: "invited" }));
    await site.person("Mia");
    await site.people.suspend(owner, (await site.person("Sus")).id);
    const wish = { roles: ["member"], until: "2030-03-01", language: "en" } as const;
    const invited = { ...wish, roles: [...wish.roles] };
    expect(
      await site.bulkChanges.planInvitations(admin, readEmailList(list), { ...invited, roles: ["owner"] }),
    ).toMatchObject({
      ok: false,
      field: "roles",
    });
    const plan = await site.bulkChanges.planInvitations(admin, readEmailList(list), invited);
    const id = plan.ok ? plan.value : "";
    const planned = await view(site, admin, id);
    expect(planned).toMatchObject({ counts: { make: 3, refused: 5 } });
    expect(whyNot(planned.refused)).toEqual([
      [4, expect.stringContaining("has an account already.") as string],
      [5, expect.stringContaining("suspended") as string],
      [6, expect.stringContaining("email") as string],
      [7, expect.stringContaining("place 2") as string],
      [8, expect.stringContaining("another script") as string],
    ]);
    expect(await site.outbox()).toEqual([]);
    expect(await carriedOut(site, admin, id)).toMatchObject({ counts: { done: 3 } });
    const mails = await site.outbox();
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
      "bea@example.com",
      "cy@example.com",
      "jane@example.com",
    ]);

    const key = /key=([\w-]+)/.exec(mails.find(({ recipient }) => recipient.startsWith("bea"))?.text ?? "")?.[1] ?? "";
    const account = {
      name: "Bea",
      password: "a lantern and a key",
      note: "",
      acceptsTerms: false,
      language: "en",
    } as const;
    const joined = await site.signUps.join(key, { ...account, clientIp: "::1", userAgent: "Test" });
    expect(joined).toMatchObject({ ok: true });
    const bea = await site.database.repositories.members.findByEmail("bea@example.com");
    expect(bea?.grants).toMatchObject([{ role: "member", endsAt: Date.UTC(2030, 2, 2) }]);

    expect(await carriedOut(site, admin, id, "undo")).toMatchObject({ counts: { undone: 2, kept: 1 } });
    expect(await site.invitations.list(admin)).toMatchObject({ value: { total: 0 } });
  });

  it("lists what was sent, sends one again and takes one back, and only who manages people can", async () => {
    const site = await open();
    const [owner, editor] = [await site.person("Ada", "owner"), await site.person("Edda", "editor")];
    await site.joining.change(owner, joiningSchema.parse({ ...(await site.joining.read()), mode: "invited" }));
    await site.newcomers.invite(owner, { email: "bea@example.com", roles: ["reader"], language: "de" });
    const listed = await site.invitations.list(owner);
    const [sent] = listed.ok ? listed.value.sent : [];
    expect(sent).toMatchObject({ email: "bea@example.com", roles: ["reader"], language: "de", sentAt: site.now() });
    site.wait(15 * 24 * 60 * 60_000);
    await purgeAll(site.database.repositories.oneTimeKeys.purge, site.now());
    const later = await site.signInAs(owner);
    const admin = await site.visit(later);
    expect(await site.invitations.list(admin)).toMatchObject({ value: { sent: [{ email: "bea@example.com" }] } });
    expect(await site.invitations.sendAgain(admin, sent?.subject ?? "")).toMatchObject({ ok: true });
    expect(await site.invitations.list(admin)).toMatchObject({ value: { sent: [{ sentAt: site.now() }] } });
    expect(await site.outbox()).toHaveLength(2);
    for (const step of ["sendAgain", "takeBack"] as const) {
      expect(await site.invitations[step](editor, sent?.subject ?? "")).toMatchObject({ ok: false });
    }
    // One with more than its reader holds is not theirs to take back.
    await site.newcomers.invite(admin, { email: "cleo@example.com", roles: ["librarian"], language: "en" });
    const [stronger] = await (async () => {
      const now = await site.invitations.list(admin);
      return now.ok ? now.value.sent : [];
    })();
    expect(stronger).toMatchObject({ email: "cleo@example.com" });
    const lesser = await site.person("Lea", "admin");
    expect(await site.invitations.takeBack(lesser, stronger?.subject ?? "")).toMatchObject({
      ok: false,
      code: "exceeds-author",
    });
    expect(await site.invitations.takeBack(admin, stronger?.subject ?? "")).toMatchObject({ ok: true });
    expect(await site.invitations.takeBack(admin, sent?.subject ?? "")).toMatchObject({ ok: true });
    expect(await site.invitations.takeBack(admin, sent?.subject ?? "")).toMatchObject({ ok: false, code: "not-found" });
  });
});
