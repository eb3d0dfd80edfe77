/** A single change of a person is taken back by who made it, within the hour. */
import { expect, it } from "vitest";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { undoableOf } from "../../../src/gatehouse/core/identity/person-undo.ts";
import { beforeTheWrite } from "./meanwhile.ts";
import { describeSite, type Site } from "./site.ts";

const hour = 60 * 60_000;

async function newest(site: Site, mia: SignedInMember) {
  const [change] = await site.database.repositories.changes.recent({ entity: "member", entityId: mia.id, limit: 1 });
  if (change === undefined) throw new Error("Nothing was changed.");
  return change;
}

async function now(site: Site, mia: SignedInMember) {
  const member = await site.database.repositories.members.findById(mia.id);
  if (member === null) throw new Error("They are gone.");
  const { name, email, emailVerifiedAt, suspendedAt, suspensionNote, grants } = member;
  const isConfirmed = emailVerifiedAt !== null;
  return { name, email, isConfirmed, suspended: suspendedAt !== null, note: suspensionNote, grants };
}

/** With a session of this moment, as changes of an email ask for it. */
async function signedInNow(site: Site, admin: SignedInMember): Promise<SignedInMember> {
  return site.visit(await site.signInAs(admin));
}

describeSite("taking back", (open) => {
  it.each<[string, (site: Site, admin: SignedInMember, mia: SignedInMember) => Promise<{ ok: boolean }>]>([
    ["a role that was given", (site, admin, { id }) => site.people.grantRole(admin, id, "editor")],
    ["a last day that was changed", (site, admin, { id }) => site.people.grantRole(admin, id, "reader", "2031-01-01")],
    ["a role that was taken", (site, admin, { id }) => site.people.revokeRole(admin, id, "reader")],
    ["a suspension", (site, admin, { id }) => site.people.suspend(admin, id, "Ask us")],
    ["a name", (site, admin, { id }) => site.people.rename(admin, id, "Maria")],
    [
      "an email",
      async (site, admin, { id }) =>
        site.people.correctEmail(await signedInNow(site, admin), id, "maria@example.com", true),
    ],
  ])("%s makes it as it was, is in the history, and can itself be taken back", async (_, make) => {
    const site = await open();
    const [admin, mia] = [await site.person("Ada", "admin"), await site.person("Mia", "member")];
    await site.people.grantRole(admin, mia.id, "reader", "2030-06-01");
    const before = await now(site, mia);
    site.wait(1_000);
    expect((await make(site, admin, mia)).ok).toBe(true);
    const after = await now(site, mia);
    expect(after).not.toEqual(before);
    const change = await newest(site, mia);
    site.wait(hour - 2_000);
    const again = await signedInNow(site, admin);
    expect(await site.personUndo.undo(again, mia.id, change.id)).toMatchObject({ ok: true });
    expect(await now(site, mia)).toEqual(before);
    const undone = await newest(site, mia);
    expect(undone.after).toMatchObject({ undoes: change.id });
    expect(await site.personUndo.undo(admin, mia.id, change.id)).toMatchObject({ problem: { id: "undo-changed" } });
    site.wait(500);
    expect(await site.personUndo.undo(again, mia.id, undone.id)).toMatchObject({ ok: true });
    expect(await now(site, mia)).toEqual({ ...after, note: after.note });
  });

  it("of an email takes a fresh sign-in, tells both, and is over once the person confirmed the new one", async () => {
    const site = await open();
    const admin = await site.person("Ada", "admin");
    const mia = await site.person("Mia");
    await site.people.correctEmail(await signedInNow(site, admin), mia.id, "maria@example.com", false);
    const change = await newest(site, mia);
    site.wait(31 * 60_000);
    expect(await site.personUndo.undo(admin, mia.id, change.id)).toMatchObject({ code: "sign-in-again" });
    const before = (await site.outbox()).length;
    expect(await site.personUndo.undo(await signedInNow(site, admin), mia.id, change.id)).toMatchObject({ ok: true });
    expect((await site.outbox()).length - before).toBe(2);
    const next = await newest(site, mia);
    site.wait(1_000);
    await site.people.correctEmail(await signedInNow(site, admin), mia.id, "mary@example.com", false);
    const third = await newest(site, mia);
    const link = await site.emailConfirmations.makeLink(admin, mia.id);
    const key = new URL(link.ok ? link.value : "").searchParams.get("key") ?? "";
    expect(await site.emailConfirmations.confirm(key)).toBe(true);
    expect(await site.personUndo.undo(await signedInNow(site, admin), mia.id, third.id)).toMatchObject({
      problem: { id: "undo-changed" },
    });
    expect(await site.personUndo.undo(await signedInNow(site, admin), mia.id, next.id)).toMatchObject({
      problem: { id: "undo-changed" },
    });
  });

  it("is for who made it, for an hour, and within what they may do now", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Olga", "owner"), await site.person("Ada", "admin")];
    const mia = await site.person("Mia");
    await site.people.suspend(admin, mia.id);
    const change = await newest(site, mia);
    expect(undoableOf([change], owner.id, site.now())).toEqual([]);
    expect(await site.personUndo.undo(owner, mia.id, change.id)).toMatchObject({
      problem: { id: "person-undo-too-late" },
    });
    expect(await site.personUndo.undo(admin, mia.id, "unknown")).toMatchObject({ ok: false, code: "conflict" });
    await site.people.grantRole(owner, mia.id, "owner");
    expect(await site.personUndo.undo(admin, mia.id, change.id)).toMatchObject({ code: "outranks-author" });
    await site.people.revokeRole(owner, mia.id, "owner");
    site.wait(hour);
    expect(undoableOf([change], admin.id, site.now())).toEqual([]);
    expect(await site.personUndo.undo(admin, mia.id, change.id)).toMatchObject({
      problem: { id: "person-undo-too-late" },
    });
    expect((await now(site, mia)).suspended).toBe(true);
  });

  it("never lifts what somebody else did since, not even at the same moment", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Olga", "owner"), await site.person("Ada", "admin")];
    const mia = await site.person("Mia");
    site.wait(1_000);
    await site.people.grantRole(admin, mia.id, "editor");
    const given = await newest(site, mia);
    site.wait(1_000);
    await site.people.grantRole(owner, mia.id, "editor", "2031-01-01");
    expect(await site.personUndo.undo(admin, mia.id, given.id)).toMatchObject({ problem: { id: "undo-changed" } });

    site.wait(1_000);
    await site.people.suspend(admin, mia.id);
    const suspended = await newest(site, mia);
    site.wait(1_000);
    beforeTheWrite(site.database.repositories, "members", "reinstate", async () => {
      await site.people.reinstate(owner, mia.id);
      site.wait(1_000);
      await site.people.suspend(owner, mia.id, "Stays closed");
    });
    expect(await site.personUndo.undo(admin, mia.id, suspended.id)).toMatchObject({ problem: { id: "undo-changed" } });
    expect(await now(site, mia)).toMatchObject({ suspended: true, note: "Stays closed" });
  });

  it("is over once the account became one with another: what was given to one may be what the other had", async () => {
    const site = await open();
    const [owner, admin] = [await site.person("Olga", "owner"), await site.person("Ada", "admin")];
    const [mia, mimi] = [await site.person("Mia"), await site.person("Mimi", "editor")];
    await site.people.grantRole(admin, mia.id, "editor", "2030-06-01");
    await site.people.grantRole(admin, mimi.id, "reader");
    const { changes } = site.database.repositories;
    const given = (await changes.recent({ entity: "member", limit: 10 })).filter(
      ({ authorId }) => authorId === admin.id,
    );
    site.wait(1_000);
    expect(await site.peopleMerge.merge(owner, { stays: mia.id, goes: mimi.id, email: "stays" })).toMatchObject({
      ok: true,
    });
    expect(given).toHaveLength(2);
    for (const { id } of given) {
      expect(await site.personUndo.undo(admin, mia.id, id)).toMatchObject({ problem: { id: "undo-changed" } });
    }
    expect(
      undoableOf(await changes.recent({ entity: "member", entityId: mia.id, limit: 10 }), admin.id, site.now()),
    ).toEqual([]);
    expect((await now(site, mia)).grants).toMatchObject([{ role: "editor", endsAt: null }, { role: "reader" }]);
  });
});
