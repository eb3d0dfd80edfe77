import { expect, it } from "vitest";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { isSignedIn, type MemberSubject, type SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite, type Site } from "../identity/site.ts";

const minute = 60_000;
const person = ({ id }: Pick<MemberSubject, "id">) => ({ kind: "person", id }) as const;
const role = (id: string) => ({ kind: "role", id }) as const;

/** An admin who may view the site as others, and hold what `extra` says beside. */
async function viewer(site: Site, name = "Ben", ...permissions: string[]): Promise<SignedInMember> {
  const made = roleSchema.parse({
    id: `viewer-${permissions.length}`,
    label: "Viewer",
    permissions: ["people:view", "people:view-as", ...permissions],
    includes: ["member"],
  });
  await site.roles.create(operator, made);
  return site.person(name, made.id);
}

async function begin(site: Site, admin: SignedInMember, whom: Parameters<Site["viewAs"]["begin"]>[1]) {
  site.wait(1_000);
  const begun = await site.viewAs.begin(admin, whom, "/members");
  if (!begun.ok) throw new Error(begun.message);
  return inSession(site, admin);
}

/** As a request of theirs would see them now. */
async function inSession(site: Site, { sessionHash }: SignedInMember): Promise<SignedInMember> {
  const holder = await site.sessions.holder(sessionHash);
  if (!isSignedIn(holder)) throw new Error("The session is over.");
  return holder;
}

const viewOf = async (site: Site, admin: SignedInMember) => site.viewAs.of(admin, await site.policies.current());

async function subjectOf(site: Site, admin: SignedInMember): Promise<MemberSubject> {
  const view = await viewOf(site, admin);
  if (view === null) throw new Error("There is no view.");
  return view.subject;
}
const code = (result: { readonly ok: boolean; readonly code?: string }) => (result.ok ? "ok" : result.code);

/** The history of one person, as its readers see it: who did what. */
async function told(site: Site, id: string): Promise<string[]> {
  const rows = await site.history.of("member", id);
  return rows.reverse().map(({ summary }) => summary);
}

describeSite("viewing the site as somebody else", (open) => {
  it("shows what a person may do, without a session of theirs, and tells who looks", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia", "reader")];
    const viewing = await begin(site, owner, person(mia));
    const subject = await subjectOf(site, viewing);
    expect(subject).toMatchObject({ id: mia.id, roles: ["reader"], viewedBy: { id: owner.id, name: "Ada" } });
    expect(subject.sessionHash).toBeUndefined();
    // As fresh and as strong as the admin's own sign-in, never as the person's.
    expect(subject.authenticatedAt).toBe(owner.authenticatedAt);
    // No use case takes such a subject for an author.
    const acting = { ...subject } as SignedInMember;
    expect(code(await site.roles.remove(acting, "reader"))).toBe("signed-out");
    expect(code(await site.viewAs.begin(acting, role("member"), "/"))).toBe("signed-out");
  });

  it("shows what a role may do to somebody who is no member, and whom no id or email names", async () => {
    const site = await open();
    const viewing = await begin(site, await site.person("Ada", "owner"), role("librarian"));
    const subject = await subjectOf(site, viewing);
    expect(subject).toMatchObject({ id: "role:librarian", roles: ["librarian"] });
    // Ada's own email is not confirmed, so a page that asks for that opens to no one whom she views.
    expect(subject.emailVerified).toBe(false);
    expect(await site.database.repositories.members.findById(subject.id)).toBeNull();
  });

  it("is for one session alone, and a new sign-in begins without it", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
    await begin(site, owner, person(mia));
    const elsewhere = await site.visit(await site.signInAs(owner));
    expect(await viewOf(site, elsewhere)).toBeNull();
    expect((await inSession(site, mia)).viewing).toBeUndefined();
  });

  it("takes a permission of its own, which admins do not have by themselves", async () => {
    const site = await open();
    const [admin, mia] = [await site.person("Ben", "admin"), await site.person("Mia")];
    expect(code(await site.viewAs.begin(admin, person(mia), "/"))).toBe("not-permitted");
  });

  it("never shows more than its author holds, or could give to themself", async () => {
    const site = await open();
    const ben = await viewer(site);
    const [owner, admin] = [await site.person("Ada", "owner"), await site.person("Cleo", "admin")];
    const [reader, member] = [await site.person("Mia", "reader"), await site.person("Max", "member")];
    expect(await site.viewAs.begin(ben, person(owner), "/")).toMatchObject({ code: "exceeds-author" });
    expect(await site.viewAs.begin(ben, role("owner"), "/")).toMatchObject({ code: "exceeds-author" });
    expect(await site.viewAs.begin(ben, person(admin), "/")).toMatchObject({
      message: expect.stringContaining("You can only view as somebody who may do no more than you."),
    });
    // The role gives no permission, and may open pages all the same.
    expect(await site.viewAs.begin(ben, person(reader), "/")).toMatchObject({
      message:
        "You do not hold the role “Reader” and may not give it to yourself, so you cannot view the site with it.",
    });
    expect(code(await site.viewAs.begin(ben, person(member), "/"))).toBe("ok");
    const manager = await viewer(site, "Dan", "people:manage");
    expect(code(await site.viewAs.begin(manager, person(reader), "/"))).toBe("ok");
    expect(code(await site.viewAs.begin(manager, person(manager), "/"))).toBe("own-account");
  });

  it("needs a fresh sign-in", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
    site.wait(31 * minute);
    expect(code(await site.viewAs.begin(await inSession(site, owner), person(mia), "/"))).toBe("sign-in-again");
  });

  it("ends after half an hour, and when its author may not any more, or the person has become more, or is gone", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const ben = await viewer(site, "Ben", "people:manage");
    const mia = await site.person("Mia", "member");
    const late = await begin(site, ben, person(mia));
    site.wait(30 * minute - 1);
    expect(await viewOf(site, late)).not.toBeNull();
    site.wait(1);
    expect(await viewOf(site, late)).toBeNull();
    await site.optionalWrites.settled();
    expect((await inSession(site, ben)).viewing).toBeUndefined();

    const fresh = await site.visit(await site.signInAs(ben));
    const risen = await begin(site, fresh, person(mia));
    await site.people.grantRole(owner, mia.id, "admin");
    expect(await viewOf(site, await inSession(site, risen))).toBeNull();
    await site.optionalWrites.settled();
    await site.people.revokeRole(owner, mia.id, "admin");

    const removed = await begin(site, await inSession(site, fresh), person(mia));
    await site.people.remove(owner, mia.id);
    expect(await viewOf(site, removed)).toBeNull();
    await site.optionalWrites.settled();

    const max = await site.person("Max", "member");
    const demoted = await begin(site, await inSession(site, fresh), person(max));
    await site.people.revokeRole(owner, ben.id, "viewer-1");
    site.wait(1_000);
    expect(await viewOf(site, await inSession(site, demoted))).toBeNull();
    await site.optionalWrites.settled();
    expect(await told(site, max.id)).toEqual([
      `["view-began",{"person":"Max"}]`,
      `["view-ended",{"person":"Max","why":"lost"}]`,
    ]);
  });

  it("is in the history of the person, from its beginning to its end, and that of a role with its author", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
    const first = await begin(site, owner, person(mia));
    const second = await begin(site, first, role("reader"));
    site.wait(1_000);
    expect(await site.viewAs.end(second)).toMatchObject({ kind: "role", id: "reader" });
    // It has ended already.
    await site.viewAs.end(second);
    expect(await told(site, mia.id)).toEqual([
      `["view-began",{"person":"Mia"}]`,
      `["view-ended",{"person":"Mia","why":"replaced"}]`,
    ]);
    const named = `{"id":"reader","label":"Reader"}`;
    expect(await told(site, owner.id)).toEqual([
      `["view-began",{"role":${named}}]`,
      `["view-ended",{"role":${named},"why":"admin"}]`,
    ]);
    const [began] = (await site.history.of("member", mia.id)).reverse();
    expect(began).toMatchObject({ authorName: "Ada", after: { from: "/members" } });
  });

  it("that is left behind is ended by the product itself", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
    await begin(site, owner, person(mia));
    site.wait(1_000);
    await site.identity.endSessions(owner.id, "signed-out", {}, { preconditions: { author: null }, change: null });
    await site.viewAs.endOver(Date.UTC(2030, 0, 1, 0, 1), new AbortController().signal);
    expect((await told(site, mia.id)).at(-1)).toBe(`["view-ended",{"person":"Mia","why":"lost"}]`);
  });

  it("is told to the person, by mail and in their account, where an owner wants it", async () => {
    const site = await open();
    const [owner, mia] = [await site.person("Ada", "owner"), await site.person("Mia")];
    const ben = await viewer(site, "Ben", "people:manage");
    await begin(site, owner, person(mia));
    expect([await site.outbox(), await site.viewAs.toldTo(mia.id)]).toEqual([[], []]);
    expect(code(await site.viewAsSettings.change(ben, { tellsPerson: true }))).toBe("not-permitted");
    expect(code(await site.viewAsSettings.change(await inSession(site, owner), { tellsPerson: true }))).toBe("ok");
    await begin(site, ben, person(mia));
    const [mail] = await site.outbox();
    expect(mail).toMatchObject({ recipient: mia.email, subject: expect.stringContaining("is viewing") });
    expect(mail?.text).toContain("Who: Ben");
    expect(await site.viewAs.toldTo(mia.id)).toMatchObject([{ admin: "Ben" }]);
  });
});
